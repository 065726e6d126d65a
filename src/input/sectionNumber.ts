import { calendarDay, type DateSerial } from "../core/fiscalYear.js";
import { cellNumber } from "./cellNumber.js";
import { nameKey, visibleText } from "./cellText.js";
import type { CellValue } from "./grid.js";

/** 1950, as in dates: no plan has so many chapters. */
const firstSerial = 18_264;

/** A chapter's number as a cell holds it: `3`, `3.`, `８－１`. Excel turns a typed `8-1` into a day in August: it is its month and day. */
export function sectionNumber(value: CellValue): string {
  const reading = cellNumber(value);
  if (typeof value !== "number" || reading.kind !== "number" || value < firstSerial) {
    return nameKey(visibleText(value)).replace(/[章.]$/, "");
  }
  const { month, day } = calendarDay(Math.floor(value) as DateSerial);
  return `${month}-${day}`;
}
