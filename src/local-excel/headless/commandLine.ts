import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { EditionsShown } from "../../core/finance/analysisSettings.js";
import type { FeedbackLanguage } from "../../core/finance/feedbackLanguage.js";
import { dateSerial, fiscalYear, type DateSerial, type FiscalYear } from "../../core/fiscalYear.js";
import type { Language } from "../../strings/language.js";

export const commandNames = ["sample", "templates", "check", "evaluate", "analyze", "consistency", "trial-balance"] as const;
export type CommandName = (typeof commandNames)[number];

export interface CommandLine {
  readonly command: CommandName;
  readonly input: string | null;
  readonly output: string | null;
  readonly json: string | null;
  readonly year: FiscalYear | null;
  readonly language: Language;
  /** 事業者ID (or name) of the page 財務分析. */
  readonly business: string | null;
  /** The sheet that the command is about. */
  readonly sheet: string | null;
  /** Length and end of the period of a trial balance, where its heading does not tell. */
  readonly months: number | null;
  readonly closing: DateSerial | null;
  /** Whether the row of a trial balance goes into 財務. */
  readonly insert: boolean;
  /** Language of that page; `null`: as 設定 says. */
  readonly feedback: FeedbackLanguage | null;
  /** Whether that page compares the editions of the reference values; `null`: as 設定 says. */
  readonly editionsShown: EditionsShown | null;
}

/** The call cannot be understood; the message says why and how it is meant. */
export class UsageError extends Error {}

export const usage = `npm run --silent headless -- <${commandNames.join("|")}> [input.xlsx] [-o output.xlsx] [--json report.json] [--year R7] [--lang ja|en] [--business ID] [--sheet NAME] [--months N] [--closing 2025-03] [--insert] [--feedback ja|easy|en|zh] [--compare-editions]`;

/** Commands that read a workbook. */
const needsInput: readonly CommandName[] = ["check", "evaluate", "analyze", "consistency", "trial-balance"];

/** @throws UsageError */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals } = parsed(argv);
  const [command, input, ...rest] = positionals;
  const known = commandNames.find((name) => name === command);
  if (known === undefined) throw new UsageError(command === undefined ? "no command given" : `unknown command: ${command}`);
  if (rest.length > 0) throw new UsageError(`one input file only: ${rest.join(" ")}`);
  if (needsInput.includes(known) && input === undefined) throw new UsageError(`${known} needs an input file`);
  if (!needsInput.includes(known) && input !== undefined) throw new UsageError(`${known} takes no input file`);
  if (!needsInput.includes(known) && values.output === undefined) throw new UsageError(`${known} needs -o output.xlsx`);
  if (input !== undefined && values.output !== undefined && resolve(input) === resolve(values.output))
    throw new UsageError("the input file is never written: give another output");
  if (known === "consistency" && values.sheet === undefined) throw new UsageError("consistency needs --sheet NAME");
  return {
    command: known,
    input: input ?? null,
    output: values.output ?? null,
    json: values.json ?? null,
    year: values.year === undefined ? null : yearArgument(values.year),
    language: languageArgument(values.lang),
    business: values.business ?? null,
    sheet: values.sheet ?? null,
    months: values.months === undefined ? null : monthsArgument(values.months),
    closing: values.closing === undefined ? null : closingArgument(values.closing),
    insert: values.insert === true,
    feedback: values.feedback === undefined ? null : feedbackArgument(values.feedback),
    editionsShown: values["compare-editions"] === true ? "all" : null,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        output: { type: "string", short: "o" },
        json: { type: "string" },
        year: { type: "string" },
        business: { type: "string" },
        sheet: { type: "string" },
        months: { type: "string" },
        closing: { type: "string" },
        insert: { type: "boolean" },
        feedback: { type: "string" },
        "compare-editions": { type: "boolean" },
        lang: { type: "string", default: "ja" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A whole number of months, as long as a period of accounts can be. */
function monthsArgument(text: string): number {
  const months = Number(text);
  if (!/^\d{1,2}$/.test(text) || months < 1 || months > 24) throw new UsageError(`--months takes a whole number from 1 to 24, not ${text}`);
  return months;
}

/** `2025-03`: the first day of that month. */
function closingArgument(text: string): DateSerial {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  const day = year === undefined ? null : dateSerial(Number(year), Number(month), 1);
  if (day === null) throw new UsageError(`--closing takes a month such as 2025-03, not ${text}`);
  return day;
}

/** `R7` or `2025`. */
function yearArgument(text: string): FiscalYear {
  const match = /^(?:R(\d{1,2})|(20\d{2}))$/i.exec(text);
  if (match === null) throw new UsageError(`--year takes a fiscal year such as R7 or 2025, not ${text}`);
  return fiscalYear(match[1] === undefined ? Number(match[2]) : 2018 + Number(match[1]));
}

const feedbackArguments: Readonly<Record<string, FeedbackLanguage>> = { ja: "ja", easy: "easyJa", en: "en", zh: "zh" };

function feedbackArgument(text: string): FeedbackLanguage {
  const language = Object.hasOwn(feedbackArguments, text) ? feedbackArguments[text] : undefined;
  if (language === undefined) throw new UsageError(`--feedback takes ${Object.keys(feedbackArguments).join(", ")}, not ${text}`);
  return language;
}

function languageArgument(text: string): Language {
  if (text !== "ja" && text !== "en") throw new UsageError(`--lang takes ja or en, not ${text}`);
  return text;
}
