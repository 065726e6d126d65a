import { noPlannedMonths, type PlannedMonth, type PlannedMonths } from "../core/plannedMonths.js";
import { nameKey } from "./cellText.js";
import { periodText } from "./fiscalYearText.js";
import type { CellValue } from "./grid.js";

/** Words for a part of the year; what is planned in it is due when it is over. */
const lastMonths: Readonly<Record<string, number>> = {
  第1四半期: 6,
  第2四半期: 9,
  第3四半期: 12,
  第4四半期: 3,
  上期: 9,
  上半期: 9,
  前期: 9,
  下期: 3,
  下半期: 3,
  後期: 3,
};

const evenWords: readonly string[] = ["通年", "毎月", "随時", "年間"];
const yearEndWords: readonly string[] = ["年度末", "年度末のみ", "年度末集計"];
const noneWords: readonly string[] = ["-", "―", "—", "–", "−", "なし", "未定"];
const separators = /[、,・;]|と|及び|(?<=月)(?=\d)/;
const quarter = /^(?:q([1-4])|([1-4])q)$/;
const bareMonth = /^(1[0-2]|[1-9])月?(?:頃|中|下旬|中旬|上旬|末)?$/;
const span = /^(?:1[0-2]|[1-9])月?(?:[~〜ー-]|から)(1[0-2]|[1-9])月$/;

/**
 * 予定月 as people write it: `6月、11月`, `6・11`, `R7.6`, `第2四半期`, `4～6月` (due in June), `通年`, `年度末`.
 * `null` where a part of it names no month.
 */
export function plannedMonthsOfText(value: CellValue): PlannedMonths | null {
  const key = nameKey(String(value));
  if (noneWords.includes(key)) return noPlannedMonths;
  if (evenWords.includes(key)) return { kind: "even" };
  if (yearEndWords.includes(key)) return { kind: "yearEnd" };
  const months = (typeof value === "number" ? [value] : key.split(separators).filter((part) => part !== "")).map(plannedMonth);
  return months.length > 0 && months.every((month) => month !== null) ? { kind: "months", months } : null;
}

function plannedMonth(part: string | number): PlannedMonth | null {
  const text = String(part);
  const [, before, behind] = quarter.exec(text) ?? [];
  const last = lastMonths[text] ?? lastMonths[`第${before ?? behind}四半期`];
  const month = last ?? Number(bareMonth.exec(text)?.[1] ?? span.exec(text)?.[1]);
  if (!Number.isNaN(month)) return { year: null, month };
  const dated = periodText(part);
  return dated?.year != null && dated.month !== null && dated.rest === "" ? { year: dated.year, month: dated.month } : null;
}
