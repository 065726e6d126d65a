import type { FiscalYear } from "../core/fiscalYear.js";
import { targetsSheet } from "../core/inputSheets/targetsSheet.js";
import { cellNumber } from "./cellNumber.js";
import { isErrorValue, nameKey, visibleText } from "./cellText.js";
import { fiscalYearOfText } from "./fiscalYearText.js";
import type { CellValue } from "./grid.js";
import { sectionNumber } from "./sectionNumber.js";

/** Chapter of the plan: `8-1`, 製造業者を対象とした販路開拓支援. */
export interface Chapter {
  readonly section: string;
  readonly title: string;
}

interface PrintedColumn {
  readonly column: number;
  readonly header: string;
}

/** Where the columns of a printed table stand, known from its header row. */
export interface PrintedColumns {
  /** To the left of the label, where some tables print ①; `null` when the label is the first column. */
  readonly number: number | null;
  readonly label: number;
  readonly baseline: PrintedColumn | null;
  readonly years: readonly (PrintedColumn & { readonly year: FiscalYear })[];
}

/**
 * A line that is a chapter's heading and nothing else: `5. 経営状況の分析に関すること`, `8-1 製造業者を対象とした…`, in one cell or
 * with the number in a cell of its own.
 */
export function chapterOf(row: readonly CellValue[]): Chapter | null {
  const [first, second, third] = row.filter((value) => visibleText(value) !== "");
  if (first === undefined || third !== undefined) return null;
  return second === undefined ? headingIn(visibleText(first)) : headingBeside(first, visibleText(second));
}

/** A bare number may be of any list: it numbers a chapter only before …に関すること. */
function headingBeside(number: CellValue, title: string): Chapter | null {
  const section = sectionNumber(number).replace(/^第/, "");
  const isMarked = /[.章-]/.test(typeof number === "string" ? number.normalize("NFKC") : section);
  const isHeading = /^\d{1,2}(?:-\d{1,2})?$/.test(section) && isTitle(title) && (isMarked || title.endsWith("こと"));
  return isHeading ? { section, title } : null;
}

function isTitle(text: string): boolean {
  return text.length <= 60 && /^\D/.test(text.normalize("NFKC")) && !text.endsWith("。");
}

function headingIn(text: string): Chapter | null {
  if (text.length > 60 || text.endsWith("。") || /^[①-⑳]/.test(text)) return null;
  const heading = /^第?(\d{1,2}(?:[-‐–－]\d{1,2})?)(?:章\s*|[.、]\s*|\s+)(\D.*)$/.exec(text.normalize("NFKC"));
  return heading ? { section: (heading[1] ?? "").replace(/[‐–]/g, "-"), title: (heading[2] ?? "").trim() } : null;
}

/** A row with two or more fiscal years is the header of a table. */
export function printedColumns(row: readonly CellValue[]): PrintedColumns | null {
  const years = row.flatMap((value, column) => {
    const year = typeof value === "string" ? fiscalYearOfText(value) : null;
    return year === null ? [] : [{ column, header: visibleText(value), year }];
  });
  const [first] = years;
  if (years.length < 2 || !first || first.column === 0) return null;
  const baselineNames = [targetsSheet.columns.baseline.header, ...targetsSheet.columns.baseline.aliases].map(nameKey);
  const baselineColumn = row.findIndex((value, column) => column < first.column && baselineNames.includes(nameKey(String(value))));
  const baseline = baselineColumn < 1 ? null : { column: baselineColumn, header: visibleText(row[baselineColumn] ?? "") };
  const label = (baseline ?? first).column - 1;
  return { number: label > 0 ? label - 1 : null, label, baseline, years };
}

/** A row of such a table: some year holds a figure or a dash. Prose between two pages of a table holds none. */
export function isFigureRow(row: readonly CellValue[], { years }: PrintedColumns): boolean {
  return years.some(({ column }) => {
    const value = row[column] ?? "";
    const { kind } = cellNumber(value);
    return (
      kind === "number" || kind === "notApplicable" || /\d/.test(visibleText(value).normalize("NFKC")) || isErrorValue(visibleText(value))
    );
  });
}
