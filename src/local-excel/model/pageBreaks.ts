import type { SheetData } from "../bookData.js";
import { HostCollection, HostObject } from "../protocol/hostObject.js";
import type { Range } from "./range.js";
import type { Worksheet } from "./worksheet.js";

/** Rows before which a page ends. */
export class PageBreakCollection extends HostCollection {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  items(): PageBreak[] {
    const { sheet } = this.worksheet;
    return sheet.page.rowBreaks.map((row) => new PageBreak(sheet, row));
  }

  /** Before the first row of the range. */
  Add(range: Range | string): PageBreak {
    const { sheet } = this.worksheet;
    const { row } = this.worksheet.rangeOf(range).area;
    const others = sheet.page.rowBreaks.filter((other) => other !== row);
    sheet.page.rowBreaks = [...others, row].sort((a, b) => a - b);
    return new PageBreak(sheet, row);
  }

  RemovePageBreaks(): void {
    this.worksheet.sheet.page.rowBreaks = [];
  }
}

export class PageBreak extends HostObject {
  constructor(
    private readonly sheet: SheetData,
    private readonly row: number,
  ) {
    super();
  }

  Delete(): void {
    this.sheet.page.rowBreaks = this.sheet.page.rowBreaks.filter((row) => row !== this.row);
  }
}
