import { dateSerial, eras, type DateSerial } from "../core/fiscalYear.js";
import { blankCell, notApplicableCell, problem, type BlankCell, type CellProblem, type NotApplicableCell } from "./cellReading.js";
import { isErrorValue, visibleText } from "./cellText.js";
import type { CellValue } from "./grid.js";

export interface DateCell {
  readonly kind: "date";
  /** A month without a day (`R7年4月`) is its first day. */
  readonly serial: DateSerial;
  /** Initial of the era in which the text gives the year; `null` for a western year or an Excel date. */
  readonly era: string | null;
}

export type DateReading = DateCell | BlankCell | NotApplicableCell | CellProblem;

/** Excel dates that can be meant: 1950 to 2100. Other numbers are no dates but `7.4` or `20250401`. */
const firstSerial = 18_264;
const lastSerial = 73_415;
/** The 1904 system counts from this day of the 1900 system. */
const days1904 = 1_462;

const eraInitials: Readonly<Record<string, string>> = {
  令和: "R",
  令: "R",
  平成: "H",
  平: "H",
  昭和: "S",
  昭: "S",
  R: "R",
  H: "H",
  S: "S",
};

const day = String.raw`(\d{1,2})(?:[./\-月](\d{1,2})日?|月)?`;
const western = new RegExp(String.raw`^(\d{4})[./\-年]${day}$`);
const japanese = new RegExp(String.raw`^(令和|平成|昭和|[令平昭RHS])\.?(元|\d{1,2})[./\-年]${day}$`, "i");
const withoutYear = /^(?:\d{1,2}[./-])?\d{1,2}[./\-月]\d{1,2}日?$/;

/** An Excel date as the 1900 system counts it. */
export function serialOf(value: number, uses1904Dates: boolean): number {
  return uses1904Dates ? value + days1904 : value;
}

/** Reads a date in the forms in which people type it: Excel dates, western years and 和暦, with or without a day of the month. */
export function cellDate(value: CellValue, uses1904Dates: boolean): DateReading {
  const text = visibleText(value);
  if (typeof value === "boolean") return problem("dateUnreadable", text);
  if (typeof value === "number") return excelDate(serialOf(value, uses1904Dates), text);
  if (text === "") return blankCell;
  if (isErrorValue(text)) return problem("cellError", text);
  const compact = bareDate(text);
  if (/^(?:[-‐–—―−ー]+|なし|無し|未定|未実施|n\/?a)$/i.test(compact)) return notApplicableCell;
  if (/[~〜、,&]/.test(compact)) return problem("dateTwo", text);
  if (/^\d{5}(?:\.\d+)?$/.test(compact)) return excelDate(Number(compact), text);
  if (/^\d{8}$/.test(compact)) return compactDate(compact, text);
  return writtenDate(compact, text);
}

/** Without spaces, the day of the week and the time of day, which say nothing that counts. */
function bareDate(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\sT]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/, "")
    .replace(/\s/g, "")
    .replace(/[‐‑–−]/g, "-")
    .replace(/月(?:期|決算)$/, "月")
    .replace(/\(?[日月火水木金土](?:曜日?)\)?$|\([日月火水木金土]\)$/, "");
}

function excelDate(serial: number, text: string): DateReading {
  if (serial >= firstSerial && serial < lastSerial + 1) return { kind: "date", serial: Math.floor(serial) as DateSerial, era: null };
  return Number.isInteger(serial) && /^\d{8}$/.test(text) ? compactDate(text, text) : problem("dateUnreadable", text);
}

/** `20250401`, as accounting systems export it. */
function compactDate(digits: string, text: string): DateReading {
  return calendarDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)), null, text);
}

function writtenDate(compact: string, text: string): DateReading {
  const ofWestern = western.exec(compact);
  if (ofWestern) return calendarDate(Number(ofWestern[1]), Number(ofWestern[2]), Number(ofWestern[3] ?? 1), null, text);
  const ofEra = japanese.exec(compact);
  if (ofEra) {
    const initial = eraInitials[(ofEra[1] ?? "").toUpperCase()];
    const era = eras.find((candidate) => candidate.initial === initial);
    const yearOfEra = ofEra[2] === "元" ? 1 : Number(ofEra[2]);
    if (!era || yearOfEra === 0) return problem("dateImpossible", text);
    return calendarDate(era.firstYear + yearOfEra - 1, Number(ofEra[3]), Number(ofEra[4] ?? 1), era.initial, text);
  }
  return problem(withoutYear.test(compact) ? "dateWithoutYear" : "dateUnreadable", text);
}

function calendarDate(year: number, month: number, dayOfMonth: number, era: string | null, text: string): DateReading {
  const serial = year < 1900 ? null : dateSerial(year, month, dayOfMonth);
  return serial === null ? problem("dateImpossible", text) : { kind: "date", serial, era };
}
