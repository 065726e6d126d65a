import type { CellRef } from "../core/cellAddress.js";
import type { DateSerial } from "../core/fiscalYear.js";
import type { Choice, InputColumn, InputSheet } from "../core/inputSheets/inputSheet.js";
import { issue, type Issue } from "../core/issue.js";
import { cellDate, type DateCell } from "./cellDate.js";
import { cellNumber, type NumberReading } from "./cellNumber.js";
import type { CellProblem } from "./cellReading.js";
import { idText, isErrorValue, nameKey, visibleText } from "./cellText.js";
import { choiceOf } from "./choice.js";
import { gridCell, type CellValue } from "./grid.js";
import type { SheetTable } from "./sheetTable.js";

type Key<Sheet extends InputSheet> = keyof Sheet["columns"] & string;

/** One row of data. Every reader gives a value or nothing, and reports what it could not read. A column that is not there is blank. */
export class SheetRow<Sheet extends InputSheet> {
  constructor(
    readonly table: SheetTable<Sheet>,
    readonly index: number,
    readonly issues: Issue[],
  ) {}

  /** The cell of a column; without such a column, the first cell of the row. */
  cell(key: Key<Sheet>): CellRef {
    return gridCell(this.table.grid, this.index, this.table.columns.get(key)?.column ?? 0);
  }

  value(key: Key<Sheet>): CellValue {
    const column = this.table.columns.get(key)?.column;
    return column === undefined ? "" : (this.table.grid.values[this.index]?.[column] ?? "");
  }

  text(key: Key<Sheet>): string {
    const text = visibleText(this.value(key));
    if (isErrorValue(text)) {
      this.report(key, { kind: "problem", code: "cellError", text });
      return "";
    }
    if (text === "") this.blank(key);
    return text;
  }

  id(key: Key<Sheet>): string | null {
    return idText(this.text(key)) || null;
  }

  date(key: Key<Sheet>): DateCell | null {
    const reading = cellDate(this.value(key), this.table.grid.uses1904Dates);
    if (reading.kind === "date") return reading;
    if (reading.kind === "problem") this.report(key, reading);
    else this.blank(key);
    return null;
  }

  serial(key: Key<Sheet>): DateSerial | null {
    return this.date(key)?.serial ?? null;
  }

  /** A plain number. `unit` is the word that may stand after it. */
  number(key: Key<Sheet>, unit: string | null = null): number | null {
    const reading = this.unless(key, cellNumber(this.value(key)));
    if (!reading) return null;
    if (unit !== null && reading.unit !== null && nameKey(reading.unit) !== nameKey(unit)) return this.wrongUnit(key, reading.unit, unit);
    return reading.value;
  }

  /** An amount in yen: the cell's own unit counts, else the one its header states, else yen. */
  yen(key: Key<Sheet>): number | null {
    const reading = this.unless(key, cellNumber(this.value(key)));
    if (!reading) return null;
    if (reading.unit !== null && reading.unit !== "円") return this.wrongUnit(key, reading.unit, "円");
    const isComplete = reading.unit === "円" || reading.scaled;
    return isComplete ? reading.value : reading.value * (this.table.columns.get(key)?.amountUnit ?? 1);
  }

  choice<Value extends string | null>(key: Key<Sheet>, choices: readonly Choice<Value>[]): Value | null {
    const text = this.text(key);
    if (text === "" || /^[-－―—]$/.test(text)) return null;
    const chosen = choiceOf(choices, text);
    if (!chosen) {
      const labels = choices.map(({ label }) => label).join("、");
      this.issues.push(issue("choiceUnknown", this.cell(key), { header: this.header(key), text, choices: labels }));
    }
    return chosen?.value ?? null;
  }

  /** As it stands on the sheet, where it has the column. */
  header(key: Key<Sheet>): string {
    return this.table.columns.get(key)?.header.replace(/\s+/g, " ") ?? this.column(key).header;
  }

  private column(key: Key<Sheet>): InputColumn {
    return this.table.sheet.columns[key] as InputColumn;
  }

  /** The number in a reading that is one and has an allowed sign. */
  private unless(key: Key<Sheet>, reading: NumberReading) {
    if (reading.kind === "problem") this.report(key, reading);
    else if (reading.kind !== "number") this.blank(key);
    else if (reading.value < 0 && this.column(key).mayBeNegative !== true) {
      this.issues.push(issue("numberNegative", this.cell(key), { header: this.header(key), text: visibleText(this.value(key)) }));
    } else return reading;
    return null;
  }

  private wrongUnit(key: Key<Sheet>, unit: string, expected: string): null {
    const text = visibleText(this.value(key));
    this.issues.push(issue("numberUnit", this.cell(key), { header: this.header(key), text, unit, expected }));
    return null;
  }

  private report(key: Key<Sheet>, { code, text }: CellProblem): void {
    this.issues.push(issue(code, this.cell(key), { header: this.header(key), text }));
  }

  private blank(key: Key<Sheet>): void {
    const { required, mayBeBlank = false } = this.column(key);
    if (required && !mayBeBlank) this.issues.push(issue("requiredBlank", this.cell(key), { header: this.header(key) }));
  }
}

/** The rows of a sheet that is kept in several parts, part after part. */
export function rowsOfParts<Sheet extends InputSheet>(tables: readonly SheetTable<Sheet>[], issues: Issue[]): SheetRow<Sheet>[] {
  return tables.flatMap((table) => tableRows(table, issues));
}

export function tableRows<Sheet extends InputSheet>(table: SheetTable<Sheet>, issues: Issue[]): SheetRow<Sheet>[] {
  return table.rows.map((index) => new SheetRow(table, index, issues));
}
