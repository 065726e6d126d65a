import { addMonths, dateSerial, eras, type DateSerial } from "../../core/fiscalYear.js";
import { closingDay } from "../closingDay.js";

export interface HeadingPeriod {
  readonly from: DateSerial | null;
  readonly to: DateSerial | null;
}

const era = "(令和|平成|昭和|[令平昭RHS])\\.?(元|\\d{1,2})";
/** 令和7年4月1日, R7.4, 2025/04/01, 2025年4月度. Groups: era, its year, western year, month, day. */
const date = `(?:${era}|(\\d{4}))[年./-](\\d{1,2})(?!\\d)(?:[月./-](\\d{1,2})(?!\\d)日?|月(?:度|分|期)?(?:末日?)?)?`;
/** 20250401 */
const digits = "(\\d{4})(\\d{2})(\\d{2})";
const weekday = "(?:\\([日月火水木金土]\\))?";
const to = "(?:[~〜～至]|から|[-‐–—―−ー])+";
const range = new RegExp(`自?${date}${weekday}${to}${date}`, "i");
/** 2025/04～09, 2025年4月1日～9月30日: the last year is the first one's, or the year after. */
const rangeOfOneYear = new RegExp(`自?${date}${weekday}${to}(\\d{1,2})(?!\\d)(?:[月./-](\\d{1,2})(?!\\d)日?|月(?:度|分|末)?)?`, "i");
const rangeOfDigits = new RegExp(`${digits}${to}${digits}(?!\\d)`);
const single = new RegExp(date, "i");
/** Days on which something was done, not the days of the books. */
const notThePeriod = /処理日|作成|出力|印刷|更新|発行|処理日時/;

/** The period that the heading names, row by row; a row is the texts of its cells. A month alone is the month of the closing. */
export function headingPeriod(rows: readonly (readonly string[])[]): HeadingPeriod {
  const lines = rows
    .map((cells) => cells.map((cell) => cell.normalize("NFKC").replace(/\s/g, "")))
    .filter((cells) => !cells.some((cell) => notThePeriod.test(cell)));
  const texts = lines.flatMap((cells) => [...cells, cells.join("")]);
  for (const text of texts) {
    const found = rangeIn(text);
    if (found) return found;
  }
  const joined = lines.flat().join("");
  const apart = /自/.test(joined) ? rangeIn(joined.replace(/(?<=日)(?=至)/g, "")) : null;
  if (apart) return apart;
  const [closing] = texts.flatMap((text) => single.exec(text) ?? []).length > 0 ? texts.flatMap((text) => endOf(single.exec(text))) : [];
  return { from: null, to: closing ?? null };
}

function rangeIn(text: string): HeadingPeriod | null {
  const ofDigits = rangeOfDigits.exec(text);
  if (ofDigits) {
    const [, y1, m1, d1, y2, m2, d2] = ofDigits.map(Number);
    return ordered(dateSerial(y1 ?? 0, m1 ?? 0, d1 ?? 0), dateSerial(y2 ?? 0, m2 ?? 0, d2 ?? 0));
  }
  const whole = range.exec(text);
  if (whole) return ordered(dayOf(whole.slice(1, 6), false), dayOf(whole.slice(6, 11), true));
  const short = rangeOfOneYear.exec(text);
  if (!short) return null;
  const from = dayOf(short.slice(1, 6), false);
  const [year, firstMonth, month] = [yearOf(short.slice(1, 4)), Number(short[4]), Number(short[6])];
  if (year === null) return null;
  const lastYear = month < firstMonth ? year + 1 : year;
  return ordered(from, lastDay(lastYear, month, short[7]));
}

/** Books of more than two years are a slip. */
function ordered(from: DateSerial | null, last: DateSerial | null): HeadingPeriod | null {
  return from !== null && last !== null && from <= last && last < addMonths(from, 24) ? { from, to: last } : null;
}

function endOf(found: RegExpExecArray | null): DateSerial[] {
  const day = found && dayOf(found.slice(1, 6), true);
  return day ? [day] : [];
}

type Groups = readonly (string | undefined)[];

function dayOf(groups: Groups, isEnd: boolean): DateSerial | null {
  const year = yearOf(groups);
  const [month, day] = [Number(groups[3]), groups[4]];
  if (year === null) return null;
  return isEnd ? lastDay(year, month, day) : dateSerial(year, month, day === undefined ? 1 : Number(day));
}

function lastDay(year: number, month: number, day: string | undefined): DateSerial | null {
  if (day !== undefined) return dateSerial(year, month, Number(day));
  const first = dateSerial(year, month, 1);
  return first && closingDay(first);
}

const initials: Readonly<Record<string, string>> = { 令: "R", 平: "H", 昭: "S" };

function yearOf([name, ofEra, western]: Groups): number | null {
  if (western !== undefined) return Number(western);
  const first = (name ?? "").slice(0, 1).toUpperCase();
  const found = eras.find(({ initial }) => initial === (initials[first] ?? first));
  const number = ofEra === "元" ? 1 : Number(ofEra);
  return found && number > 0 ? found.firstYear + number - 1 : null;
}

/** TKC writes the month of a balance into its header: 残高( 8. 9) is the end of September of 令和8年. */
export function monthInHeader(header: string): DateSerial | null {
  const found = /\((\d{1,2})\.(\d{1,2})\)/.exec(header.normalize("NFKC").replace(/\s/g, ""));
  return found ? lastDay(2018 + Number(found[1]), Number(found[2]), undefined) : null;
}
