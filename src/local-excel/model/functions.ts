import { dateSerial } from "../../core/fiscalYear.js";
import { HostObject } from "../protocol/hostObject.js";
import { invalidArgument } from "../protocol/hostError.js";
import { BookObject } from "./openBook.js";

/** Days between the first days of the two date systems. */
const daysFrom1900To1904 = 1462;

/** Worksheet functions that are called without a cell. DATE alone, which tells the date system of the workbook. */
export class Functions extends BookObject {
  Date(year: number, month: number, day: number): FunctionResult {
    const serial = dateSerial(year, month, day);
    if (serial === null) throw invalidArgument();
    return new FunctionResult(this.book.data.uses1904Dates ? serial - daysFrom1900To1904 : serial);
  }
}

export class FunctionResult extends HostObject {
  constructor(private readonly result: number) {
    super();
  }

  get Value(): number {
    return this.result;
  }

  get Error(): string {
    return "";
  }
}
