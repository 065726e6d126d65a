import { analyzeFinancials, type AnalysisOptions } from "../../app/analyzeFinancials.js";
import { checkConsistency, type ConsistencyOptions } from "../../app/checkConsistency.js";
import { checkInputs } from "../../app/checkInputs.js";
import { evaluateWorkbook } from "../../app/evaluateWorkbook.js";
import { insertTemplates } from "../../app/insertTemplates.js";
import type { ImportOptions, TrialBalanceSource } from "../../app/importTrialBalance.js";
import type { FinishedRun, RunDeps, RunOutcome } from "../../app/run.js";
import { systemClock } from "../../app/systemClock.js";
import type { Issue } from "../../core/issue.js";
import { excelWorkbook } from "../../excel/workbook.js";
import { issueText } from "../../strings/issueText.js";
import { loadWords, type Words } from "../../strings/words.js";
import { basename } from "node:path";
import { emptySheet, type BookData } from "../bookData.js";
import { openLocalExcel } from "../officeJsNode.js";
import { sampleBook } from "../sample/sampleBook.js";
import type { CommandLine, CommandName } from "./commandLine.js";
import { bytesOf, readBook, writeBook, writeText } from "./files.js";
import { importFromTerminal } from "./importFromTerminal.js";
import { jsonReport } from "./report.js";

/** The options of every use case together. */
type CommandOptions = AnalysisOptions & ConsistencyOptions & ImportOptions & { readonly insert: boolean };
type UseCase = (deps: RunDeps, options: CommandOptions) => Promise<RunOutcome>;

/** What a command starts from, and the use case that it runs; `sample` only writes. */
const commands: Readonly<
  Record<CommandName, { readonly start: (input: string | null) => BookData | Promise<BookData>; readonly useCase: UseCase | null }>
> = {
  sample: { start: sampleBook, useCase: null },
  templates: { start: emptyBook, useCase: insertTemplates },
  check: { start: (input) => readBook(input!), useCase: checkInputs },
  evaluate: { start: (input) => readBook(input!), useCase: evaluateWorkbook },
  analyze: { start: (input) => readBook(input!), useCase: analyzeFinancials },
  consistency: { start: (input) => readBook(input!), useCase: checkConsistency },
  "trial-balance": { start: (input) => (isTextFile(input!) ? emptyBook() : readBook(input!)), useCase: importFromTerminal },
};

/** Runs a command over local Excel: the same use cases and the same Office.js code as in Excel. */
export async function runCommand(line: CommandLine): Promise<0 | 1> {
  const { start, useCase } = commands[line.command];
  const book = await start(line.input);
  const words = await loadWords(line.language);
  const run = useCase === null ? null : await runUseCase(book, useCase, line, words);
  if (line.command === "templates") book.sheets.shift();
  if (line.output !== null) await writeBook(line.output, book);
  if (line.json !== null) await writeText(line.json, run?.json ?? `${JSON.stringify({ command: line.command, issues: [] }, null, 1)}\n`);
  const errors = (run?.outcome.issues ?? []).filter(({ severity }) => severity === "error");
  for (const error of errors) console.error(issueLine(error, words));
  return errors.length === 0 ? 0 : 1;
}

async function runUseCase(
  book: BookData,
  useCase: UseCase,
  line: CommandLine,
  words: Words,
): Promise<{ outcome: FinishedRun; json: string }> {
  const { host } = await openLocalExcel(book);
  const outcome = await useCase({ workbook: excelWorkbook(), clock: systemClock }, await optionsOf(line));
  if (outcome.kind === "cancelled") throw new Error("nobody can stop a run from the terminal");
  return { outcome, json: `${JSON.stringify(jsonReport(line.command, outcome, host.counters.totals, words), null, 1)}\n` };
}

/** A trial balance may come as the text file that the package wrote. */
function isTextFile(path: string): boolean {
  return /\.(csv|txt|tsv)$/i.test(path);
}

async function sourceOf({ command, input, sheet }: CommandLine): Promise<TrialBalanceSource> {
  if (command === "trial-balance" && input !== null && isTextFile(input)) {
    return { kind: "file", name: basename(input), bytes: await bytesOf(input) };
  }
  return sheet === null ? { kind: "anySheet" } : { kind: "sheet", name: sheet };
}

/** From a terminal nobody can be asked: what was typed into a generated sheet is kept, the new sheet goes beside it. */
async function optionsOf(line: CommandLine): Promise<CommandOptions> {
  const { year, business, sheet, feedback, editionsShown, months, closing, insert } = line;
  return {
    ...{ months, closing, insert, source: await sourceOf(line), answers: new Map() },
    year,
    business,
    sheet: sheet ?? "",
    feedbackLanguage: feedback,
    editionsShown,
    control: { progress: () => Promise.resolve(), stopRequested: () => false },
    onEdited: () => Promise.resolve("keep"),
  };
}

/** Excel has no workbook without a sheet; this one goes once there are others. */
function emptyBook(): BookData {
  return { name: "templates.xlsx", uses1904Dates: false, settings: new Map(), sheets: [emptySheet("{sheet-1}", "Sheet1")] };
}

/** One line: sheet, address, what, why, what to do. */
function issueLine(issue: Issue, { issues }: Words): string {
  const { what, why, remedy } = issueText(issue, issues);
  return [issue.sheet, issue.address, what, why, remedy].join("\t");
}
