import { HostObject } from "../protocol/hostObject.js";
import type { Range } from "./range.js";
import type { Worksheet } from "./worksheet.js";

/** Filter buttons over one area of a sheet; criteria are not modelled. */
export class AutoFilter extends HostObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  Apply(range: Range | string): void {
    this.worksheet.sheet.filter = this.worksheet.rangeOf(range).area;
  }

  Remove(): void {
    this.worksheet.sheet.filter = null;
  }
}
