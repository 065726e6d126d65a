import { analyzeFinancials } from "../../app/analyzeFinancials.js";
import { checkConsistency } from "../../app/checkConsistency.js";
import { checkInputs } from "../../app/checkInputs.js";
import { evaluateWorkbook } from "../../app/evaluateWorkbook.js";
import { freezeMaterial } from "../../app/freezeMaterial.js";
import { insertTemplates } from "../../app/insertTemplates.js";
import { reportMonth } from "../../app/reportMonth.js";
import type { FinishedRun, RunDeps, RunOptions, RunOutcome } from "../../app/run.js";
import { systemClock } from "../../app/systemClock.js";
import { tallySurveys } from "../../app/tallySurveys.js";
import type { Issue } from "../../core/issue.js";
import { excelWorkbook } from "../../excel/workbook.js";
import { sha256 } from "../../excel/sha256.js";
import type { DateWords } from "../../strings/dateWords.js";
import { issueText } from "../../strings/issueText.js";
import type { Words } from "../../strings/words.js";
import { loadWords } from "../../strings/loadWords.js";
import { emptySheet, type BookData } from "../bookData.js";
import { openLocalExcel } from "../officeJsNode.js";
import { sampleBook } from "../sample/sampleBook.js";
import type { CommandLine, CommandName } from "./commandLine.js";
import { isTextFile, readBook, readTextFile, writeBook, writeText, type TextFile } from "./files.js";
import { importFromTerminal } from "./importFromTerminal.js";
import type { OptionValues } from "./options.js";
import { datesOf, jsonReport } from "./report.js";

interface Command {
  /** The workbook that it starts from; the given one, unless the command makes it. */
  readonly start?: () => BookData;
  /** Its input may be a text file instead of a workbook; it starts from an empty one then. */
  readonly takesText?: true;
  /** The use case; `sample` only writes. */
  readonly run?: (deps: RunDeps, options: RunOptions, given: OptionValues, text: TextFile | null) => Promise<RunOutcome>;
}

const commands: Readonly<Record<CommandName, Command>> = {
  sample: { start: sampleBook },
  templates: { start: emptyBook, run: insertTemplates },
  check: { run: checkInputs },
  evaluate: {
    run: (deps, options, { freeze }) => (freeze ? freezeMaterial({ ...deps, sha256 }, options) : evaluateWorkbook(deps, options)),
  },
  month: { run: (deps, options, { month }) => reportMonth(deps, { ...options, month }) },
  analyze: {
    run: (deps, options, { business, feedback, "compare-editions": editionsShown }) =>
      analyzeFinancials(deps, { ...options, business, feedbackLanguage: feedback, editionsShown }),
  },
  survey: { run: tallySurveys },
  consistency: { run: (deps, options, { sheet }) => checkConsistency(deps, { ...options, sheet }) },
  "trial-balance": { takesText: true, run: importFromTerminal },
};

/** Runs a command over local Excel: the same use cases and the same Office.js code as in Excel. */
export async function runCommand({ command, input, options }: CommandLine): Promise<0 | 1> {
  const { start, takesText, run: useCase } = commands[command];
  const text = takesText && isTextFile(input!) ? await readTextFile(input!) : null;
  const book = text !== null ? emptyBook() : start === undefined ? await readBook(input!) : start();
  const words = await loadWords(options.lang ?? "ja");
  const run =
    useCase === undefined ? null : await runUseCase(book, command, (deps, run, given) => useCase(deps, run, given, text), options, words);
  if (command === "templates") book.sheets.shift();
  if (options.output !== null) await writeBook(options.output, book);
  if (options.json !== null) await writeText(options.json, run?.json ?? `${JSON.stringify({ command, issues: [] }, null, 1)}\n`);
  if (options.html !== null && run?.outcome.publicHtml !== undefined) await writeText(options.html, run.outcome.publicHtml);
  if (run === null) return 0;
  const errors = run.outcome.issues.filter(({ severity }) => severity === "error");
  for (const error of errors) console.error(issueLine(error, words, datesOf(run.outcome, words)));
  return errors.length === 0 ? 0 : 1;
}

async function runUseCase(
  book: BookData,
  command: CommandName,
  useCase: (deps: RunDeps, options: RunOptions, given: OptionValues) => Promise<RunOutcome>,
  given: OptionValues,
  words: Words,
): Promise<{ outcome: FinishedRun; json: string }> {
  const { host } = await openLocalExcel(book);
  const outcome = await useCase({ workbook: excelWorkbook(), clock: systemClock }, unattended(given), given);
  if (outcome.kind === "cancelled") throw new Error("nobody can stop a run from the terminal");
  return { outcome, json: `${JSON.stringify(jsonReport(command, outcome, host.counters.totals, words), null, 1)}\n` };
}

/** From a terminal nobody can be asked: what was typed into a generated sheet is kept, the new sheet goes beside it. */
function unattended({ year }: OptionValues): RunOptions {
  return {
    year,
    control: { progress: () => Promise.resolve(), stopRequested: () => false },
    onEdited: () => Promise.resolve("keep"),
  };
}

/** Excel has no workbook without a sheet; this one goes once there are others. */
function emptyBook(): BookData {
  return { name: "templates.xlsx", uses1904Dates: false, settings: new Map(), sheets: [emptySheet("{sheet-1}", "Sheet1")] };
}

/** One line: sheet, address, what, why, what to do. */
function issueLine(issue: Issue, { issues }: Words, dates: DateWords): string {
  const { what, why, remedy } = issueText(issue, issues, dates);
  return [issue.sheet, issue.address, what, why, remedy].join("\t");
}
