import type { TrialBalance } from "../core/finance/trialBalance/trialBalance.js";
import { issue, type Issue } from "../core/issue.js";
import type { Grid } from "../input/grid.js";
import { inputSheetNames, inputSheetOf, inputSheetOfGrid, isOfficialSheet, readSheetNamed } from "../input/inputSheetName.js";
import { readSavedNames } from "../input/savedNames.js";
import { onDataSheet, type DataSheet } from "../input/trialBalance/onDataSheet.js";
import { readTrialBalance } from "../input/trialBalance/readTrialBalance.js";
import { textFileGrid } from "../input/trialBalance/textFile.js";
import { generatedSheets, trialBalanceSheetNames } from "../report/generatedSheets.js";
import { jobSheets } from "../report/jobSheets.js";
import type { TrialBalanceSource } from "./trialBalanceSource.js";
import type { ReadRequest, WorkbookSnapshot } from "./ports.js";
import { usualNames } from "./sheetNames.js";

/** The trial balance that was asked for. */
export interface FoundTrialBalance {
  readonly trial: TrialBalance | null;
  /** Of a file: its rows as a sheet of that name would hold them. */
  readonly data: ((sheet: string) => DataSheet) | null;
  readonly issues: readonly Issue[];
}

const needed = [...jobSheets.importTrialBalance.uses, ...jobSheets.importTrialBalance.seldom];

const generatedNames = new Set(Object.values(generatedSheets).flatMap(usualNames));

/** A request for the sheets that an import needs, and for those that may hold the trial balance. */
export function trialReadRequest(source: TrialBalanceSource): ReadRequest {
  const mayHoldTrial = (name: string): boolean => {
    if (source.kind === "sheet") return name === source.name;
    return source.kind === "anySheet" && inputSheetOf(name) === null && !isOfficialSheet(name) && !generatedNames.has(name);
  };
  return {
    inputNames: inputSheetNames.filter(isNeeded),
    isInputName: (name, { names }) => isNeeded(name) || isNeededByUser(name, names) || mayHoldTrial(name),
    outputNames: [...Object.values(trialBalanceSheetNames), generatedSheets.about],
  };
}

/** A sheet under another name of which the user has said that it is needed. */
function isNeededByUser(name: string, names: string | null): boolean {
  const key = readSavedNames(names).get(name)?.key;
  return needed.some((each) => each === key);
}

function isNeeded(name: string): boolean {
  return needed.some((key) => key === readSheetNamed(name));
}

export function findTrialBalance(source: TrialBalanceSource, snapshot: WorkbookSnapshot, selection: Grid | null): FoundTrialBalance {
  switch (source.kind) {
    case "file":
      return inFile(source);
    case "selection":
      return selection === null ? nothing([issue("trialBalanceMissing", nowhere, {})]) : inGrid(selection);
    case "sheet": {
      const grid = snapshot.grids.find(({ sheet }) => sheet === source.name);
      return grid === undefined ? nothing([issue("sheetMissing", nowhere, { sheet: source.name })]) : inGrid(grid);
    }
    case "anySheet":
      return inAnySheet(snapshot);
  }
}

const nowhere = { sheet: "", address: "" };

function nothing(issues: readonly Issue[]): FoundTrialBalance {
  return { trial: null, data: null, issues };
}

function inGrid(grid: Grid): FoundTrialBalance {
  const issues: Issue[] = [];
  return { trial: readTrialBalance(grid, issues), data: null, issues: withoutPeriod(issues) };
}

function inFile({ name, bytes }: Extract<TrialBalanceSource, { kind: "file" }>): FoundTrialBalance {
  const issues: Issue[] = [];
  const grid = textFileGrid(name, bytes, issues);
  if (grid === null) return nothing(issues);
  const read = readTrialBalance(grid, issues);
  if (read === null) return nothing(issues);
  const home = onDataSheet(grid, read, trialBalanceSheetNames.trialBalanceData);
  // Nobody can be led into a file; its rows stand on the sheet, cell by cell.
  const onSheet = issues.map((found) => (found.sheet === name ? { ...found, sheet: home.trial.sheet } : found));
  return { trial: home.trial, data: (sheet) => onDataSheet(grid, read, sheet), issues: withoutPeriod(onSheet) };
}

/** The first sheet that is one; more are named. */
function inAnySheet(snapshot: WorkbookSnapshot): FoundTrialBalance {
  const candidates = snapshot.grids.filter((grid) => !isNeeded(grid.sheet) && inputSheetOfGrid(grid) === null);
  const found = candidates.map(inGrid).filter(({ trial }) => trial !== null);
  const [first] = found;
  if (first?.trial == null) return nothing([issue("trialBalanceMissing", nowhere, {})]);
  if (found.length === 1) return first;
  const sheets = found.flatMap(({ trial }) => (trial === null ? [] : [trial.sheet]));
  const several = issue(
    "trialBalancesSeveral",
    { sheet: first.trial.sheet, address: "" },
    { sheets: sheets.join("、"), used: first.trial.sheet },
  );
  return { ...first, issues: [several, ...first.issues] };
}

/** Whether months and closing are known is said once options and heading are put together. */
function withoutPeriod(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ code }) => code !== "trialPeriodUnknown");
}
