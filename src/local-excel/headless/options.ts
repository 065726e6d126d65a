import type { EditionsShown } from "../../core/finance/analysisSettings.js";
import type { FeedbackLanguage } from "../../core/finance/feedbackLanguage.js";
import { dateSerial, fiscalYear, type DateSerial, type FiscalYear } from "../../core/fiscalYear.js";
import type { IndustryCode } from "../../core/finance/industries.js";
import { readIndustry } from "../../core/finance/industrySearch.js";
import type { CalendarMonth } from "../../core/month/calendarMonth.js";
import type { Language } from "../../strings/language.js";

/** The call cannot be understood; the message says why and how it is meant. */
export class UsageError extends Error {}

interface OptionRule<Value> {
  readonly short?: string;
  /** What stands after the name in the usage line; an option without it is a flag. */
  readonly argument?: string;
  /** @throws UsageError */
  readonly read: (text: string) => Value;
}

/** Every option of every command: how it is written and what it means. */
export const optionRules = {
  output: { short: "o", argument: "output.xlsx", read: String },
  json: { argument: "report.json", read: String },
  year: { argument: "R7", read: yearArgument },
  lang: { argument: "ja|en", read: languageArgument },
  /** Where 公表用 goes as one HTML file. */
  html: { argument: "public.html", read: String },
  /** A frozen copy of 委員会資料 besides. */
  freeze: { read: () => true },
  month: { argument: "2025-09", read: monthArgument },
  /** 事業者ID (or name). */
  business: { argument: "ID", read: String },
  /** Language of the page 財務分析; else as 設定 says. */
  feedback: { argument: "ja|easy|en|zh", read: feedbackArgument },
  /** Whether that page compares the editions of the reference values; else as 設定 says. */
  "compare-editions": { read: (): EditionsShown => "all" },
  /** The sheet that the command is about. */
  sheet: { argument: "NAME", read: String },
  /** Length of the period of a trial balance, and the month in which it ends; else as its heading says. */
  months: { argument: "N", read: monthsArgument },
  closing: { argument: "2025-03", read: closingArgument },
  /** 業種 of a client whose industry the workbook does not know, in any form that 財務 takes. */
  industry: { argument: "TRADE", read: industryArgument },
  /** The row of a trial balance goes into 財務 and is analysed. */
  insert: { read: () => true },
} as const satisfies Readonly<Record<string, OptionRule<unknown>>>;

export type OptionName = keyof typeof optionRules;

/** What was given; `null` where an option was left out. */
export type OptionValues = { readonly [Name in OptionName]: ReturnType<(typeof optionRules)[Name]["read"]> | null };

/** `-o output.xlsx`, `[--year R7]`. */
export function optionUsage(name: OptionName): string {
  const { short, argument }: OptionRule<unknown> = optionRules[name];
  const written = short === undefined ? `--${name}` : `-${short}`;
  return `[${argument === undefined ? written : `${written} ${argument}`}]`;
}

/** `R7` or `2025`. */
function yearArgument(text: string): FiscalYear {
  const match = /^(?:R(\d{1,2})|(20\d{2}))$/i.exec(text);
  if (match === null) throw new UsageError(`--year takes a fiscal year such as R7 or 2025, not ${text}`);
  return fiscalYear(match[1] === undefined ? Number(match[2]) : 2018 + Number(match[1]));
}

/** `2025-09`. */
function monthArgument(text: string): CalendarMonth {
  const match = /^(20\d{2})-(0[1-9]|1[0-2])$/.exec(text);
  if (match === null) throw new UsageError(`--month takes a month such as 2025-09, not ${text}`);
  return { year: Number(match[1]), month: Number(match[2]) };
}

/** As long as a period of accounts can be. */
function monthsArgument(text: string): number {
  const months = Number(text);
  if (!/^\d{1,2}$/.test(text) || months < 1 || months > 24) throw new UsageError(`--months takes a whole number from 1 to 24, not ${text}`);
  return months;
}

/** `2025-03`: the first day of that month. */
function closingArgument(text: string): DateSerial {
  const [, year, month] = /^(20\d{2})-(\d{2})$/.exec(text) ?? [];
  const day = year === undefined ? null : dateSerial(Number(year), Number(month), 1);
  if (day === null) throw new UsageError(`--closing takes a month such as 2025-03, not ${text}`);
  return day;
}

/** `喫茶店`, `0601` or a code of JSIC. */
function industryArgument(text: string): IndustryCode {
  const reading = readIndustry(text);
  if (reading.kind === "exact" || reading.kind === "likely") return reading.match.industry;
  throw new UsageError(`--industry takes a trade such as 喫茶店 or a code such as 0601, not ${text}`);
}

function languageArgument(text: string): Language {
  if (text !== "ja" && text !== "en") throw new UsageError(`--lang takes ja or en, not ${text}`);
  return text;
}

const feedbackArguments: Readonly<Record<string, FeedbackLanguage>> = { ja: "ja", easy: "easyJa", en: "en", zh: "zh" };

function feedbackArgument(text: string): FeedbackLanguage {
  const language = Object.hasOwn(feedbackArguments, text) ? feedbackArguments[text] : undefined;
  if (language === undefined) throw new UsageError(`--feedback takes ${Object.keys(feedbackArguments).join(", ")}, not ${text}`);
  return language;
}
