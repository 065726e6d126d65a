import type { CellRef } from "../core/cellAddress.js";
import type { FiscalYear } from "../core/fiscalYear.js";
import { issue, type Issue } from "../core/issue.js";
import { visibleText } from "./cellText.js";
import { fiscalYearOfText } from "./fiscalYearText.js";
import type { CellValue } from "./grid.js";

/** The fiscal year that a row names, `null` where it names none; `undefined` where what stands there is no year, which is reported. */
export function yearCell(value: CellValue, at: CellRef, issues: Issue[]): FiscalYear | null | undefined {
  const text = visibleText(value);
  if (text === "") return null;
  const year = fiscalYearOfText(value);
  if (year !== null) return year;
  issues.push(issue("yearUnreadable", at, { text }));
  return undefined;
}
