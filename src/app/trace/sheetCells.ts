import { cellAddress, type CellRef } from "../../core/cellAddress.js";
import type { CellValue } from "../../input/grid.js";
import type { SheetContent } from "../ports.js";
import { CellNames, type NamingGrid } from "./cellNames.js";

/** What Excel shows where a column is too narrow for its figure. */
const tooNarrow = /^#+$/;

/** As people type figures into sheets of their own: 「2者」「1,200 千円」. 「4月」 and 「7年度」 are headers. */
const typedFigure = /^[▲△-]?\s*[\d,.]+\s*(?:者|回|件|人|社|名|店|点|円|千円|%)?$/;

/** A sheet as it stands, by the rows and columns of the sheet itself. */
export class SheetCells implements NamingGrid {
  readonly names: CellNames;
  readonly rows: number;
  readonly columns: number;

  constructor(
    readonly content: SheetContent,
    private readonly texts: readonly (readonly string[])[] = [],
  ) {
    this.rows = content.row + content.values.length;
    this.columns = content.column + (content.values[0]?.length ?? 0);
    this.names = new CellNames(this);
  }

  value(row: number, column: number): CellValue {
    return this.content.values[row - this.content.row]?.[column - this.content.column] ?? "";
  }

  /** `null` where the cell holds no formula. */
  formula(row: number, column: number): string | null {
    const formula = this.content.formulas[row - this.content.row]?.[column - this.content.column];
    return typeof formula === "string" && formula.startsWith("=") ? formula : null;
  }

  /** As the cell shows it. */
  shown(row: number, column: number): string {
    const text = this.texts[row - this.content.row]?.[column - this.content.column] ?? "";
    return tooNarrow.test(text) ? String(this.value(row, column)) : text;
  }

  text(row: number, column: number): string | null {
    const value = this.value(row, column);
    return typeof value === "string" && value !== "" && this.formula(row, column) === null ? value : null;
  }

  isTypedFigure(row: number, column: number): boolean {
    const text = this.content.kind === null ? this.text(row, column) : null;
    return text !== null && typedFigure.test(text.normalize("NFKC"));
  }

  isBlank(row: number, column: number): boolean {
    return this.value(row, column) === "";
  }

  place(row: number, column: number): CellRef {
    return { sheet: this.content.sheet, address: cellAddress(row, column) };
  }
}
