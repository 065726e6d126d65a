import type { Clock } from "../../src/app/ports.js";
import type { FinishedRun, RunDeps, RunOptions, RunOutcome } from "../../src/app/run.js";
import { dateSerial, type DateSerial } from "../../src/core/fiscalYear.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import type { LocalExcel } from "../../src/local-excel/officeJsNode.js";
import { openGrids } from "../excel/openGrids.js";
import { soundSheets } from "../fixtures/workbook.js";

const clock: Clock = { today: () => dateSerial(2026, 3, 31) as DateSerial, stamp: () => "2026-03-31 09:30" };

export const options: RunOptions = {
  year: null,
  control: { progress: () => Promise.resolve(), stopRequested: () => false },
  onEdited: () => Promise.resolve("replace"),
};

/** The sound workbook in Local Excel, some of its sheets replaced. */
export async function openSheets(replaced: Readonly<Record<string, string>> = {}): Promise<{ local: LocalExcel; deps: RunDeps }> {
  const sheets = Object.entries({ ...soundSheets, ...replaced }).map(([name, text]) => [name, linesOf(text)] as const);
  const local = await openGrids(Object.fromEntries(sheets));
  return { local, deps: { workbook: excelWorkbook(), clock } };
}

function linesOf(text: string): string[][] {
  return text
    .replace(/^\n/, "")
    .split("\n")
    .map((line) => line.split("\t"));
}

export function finished(outcome: RunOutcome): FinishedRun {
  if (outcome.kind !== "done") throw new Error(`the run ended with ${outcome.kind}`);
  return outcome;
}
