import type { Range } from "./range.js";
import { HostObject } from "../protocol/hostObject.js";
import type { Worksheet } from "./worksheet.js";

/** Rows and columns that stay in view. Each call replaces what was frozen before. */
export class WorksheetFreezePanes extends HostObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  FreezeRows(rows = 1): void {
    this.freeze(rows, 0);
  }

  FreezeColumns(columns = 1): void {
    this.freeze(0, columns);
  }

  /** Freezes the range and everything above it and to its left. */
  FreezeAt(range: Range | string): void {
    const { area } = this.worksheet.rangeOf(range);
    this.freeze(area.row + area.rows, area.column + area.columns);
  }

  Unfreeze(): void {
    this.worksheet.sheet.frozen = null;
  }

  private freeze(rows: number, columns: number): void {
    this.worksheet.sheet.frozen = { rows, columns };
  }
}
