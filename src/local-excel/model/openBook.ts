import type { Area } from "../../core/cellAddress.js";
import { cellKey, type BookData, type CellData, type SheetData } from "../bookData.js";
import type { FormulaEngine } from "../formulaEngine.js";
import { HostObject } from "../protocol/hostObject.js";
import { Calculation } from "./calculation.js";
import { enteredCell } from "./cellInput.js";
import { Changes, type ChangeSource } from "./changes.js";

/** The workbook while it is open: its data, and what Excel knows beyond the file. */
export class OpenBook {
  readonly calculation: Calculation;
  readonly changes = new Changes();
  selection: { sheet: SheetData; area: Area } | null = null;
  private active: SheetData | undefined;

  constructor(
    readonly data: BookData,
    private readonly engine: FormulaEngine,
  ) {
    this.calculation = new Calculation(engine);
  }

  /** By id or name; letter case does not matter in names. */
  findSheet(key: string): SheetData | undefined {
    return this.data.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  get visibleSheets(): readonly SheetData[] {
    return this.data.sheets.filter(({ visibility }) => visibility === "Visible");
  }

  get activeSheet(): SheetData {
    const active = this.active && this.data.sheets.includes(this.active) ? this.active : this.visibleSheets[0];
    if (!active) throw new Error("A workbook has at least one visible sheet.");
    return active;
  }

  set activeSheet(sheet: SheetData) {
    this.active = sheet;
  }

  /** Sheets were added, renamed or deleted. */
  sheetsChanged(): void {
    this.engine.sheetsChanged();
    this.calculation.invalidate();
  }

  /** The cell's data, made when there is none, for changing anything but its value. */
  cellForWriting(sheet: SheetData, row: number, column: number): CellData {
    const key = cellKey(row, column);
    const cell = sheet.cells.get(key) ?? {};
    sheet.cells.set(key, cell);
    return cell;
  }

  /** Writes a value as Excel would take it; see `enteredCell`. */
  enter(sheet: SheetData, row: number, column: number, input: unknown): void {
    const cell = this.cellForWriting(sheet, row, column);
    const { value, formula, isError, numberFormat } = enteredCell(input, cell.numberFormat ?? "General");
    this.emptyCell(cell);
    if (value !== undefined) cell.value = value;
    if (formula !== undefined) cell.formula = formula;
    if (isError) cell.isError = true;
    if (numberFormat !== undefined) cell.numberFormat = numberFormat;
    this.cellChanged(sheet, row, column);
  }

  /** Takes value and formula away, keeps formats. */
  emptyCell(cell: CellData): void {
    delete cell.value;
    delete cell.formula;
    delete cell.isError;
  }

  cellChanged(sheet: SheetData, row: number, column: number): void {
    const key = cellKey(row, column);
    const cell = sheet.cells.get(key);
    if (cell && Object.keys(cell).length === 0) sheet.cells.delete(key);
    this.engine.cellChanged(sheet, row, column);
    this.calculation.invalidate();
  }

  areaChanged(sheet: SheetData, area: Area, source: ChangeSource = "ThisLocalAddin"): void {
    this.changes.add(sheet.id, area, source);
  }
}

/** A host object that belongs to an open workbook. */
export abstract class BookObject extends HostObject {
  constructor(protected readonly book: OpenBook) {
    super();
  }
}
