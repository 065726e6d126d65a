import type { Area } from "../../core/cellAddress.js";
import { formatArea, sheetInAddress } from "../address.js";
import type { SheetData } from "../bookData.js";
import { HostObject } from "../protocol/hostObject.js";

/** Several areas of one sheet. */
export class RangeAreas extends HostObject {
  constructor(
    private readonly sheet: SheetData,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get Address(): string {
    return this.areas.map((area) => `${sheetInAddress(this.sheet.name)}!${formatArea(area)}`).join(",");
  }

  get AreaCount(): number {
    return this.areas.length;
  }
}
