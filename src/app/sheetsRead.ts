import type { InputSheetKey } from "../core/inputSheets/inputSheets.js";
import type { Grid } from "../input/grid.js";
import { inputSheetOf } from "../input/inputSheetName.js";
import type { WorkbookRecords } from "../input/readRecords.js";
import type { SheetRead } from "../report/runInfo.js";

/** Sheets that only 財務分析 and the import of trial balances read. */
const ofAnalysis = ["financials", "accountMapping", "nonFinancial"] as const;
type OfAnalysis = (typeof ofAnalysis)[number];

function isOfAnalysis(key: InputSheetKey): key is OfAnalysis {
  return ofAnalysis.some((of) => of === key);
}

/** How many records came from each sheet that an evaluation reads; of 設定, its lines. */
const recordCount: Readonly<Record<Exclude<InputSheetKey, OfAnalysis>, (input: WorkbookRecords, grid: Grid) => number>> = {
  settings: (_, grid) => grid.values.length,
  targets: ({ indicators }) => indicators.length,
  typedActuals: ({ records }) => records.typedActuals.length + records.carriedOut.length,
  activityLog: ({ records }) => records.activities?.length ?? 0,
  businesses: ({ records }) => records.businesses?.length ?? 0,
  followUpLog: ({ records }) => records.followUps?.length ?? 0,
  budget: ({ records }) => records.budget?.length ?? 0,
  qualitative: ({ records }) => records.qualitative.length,
  committeeScores: ({ records }) => records.committeeScores.length,
  survey: ({ records }) => records.surveys?.length ?? 0,
  hearing: ({ records }) => records.hearings?.length ?? 0,
};

/** The input sheets of a run with the number of records read, for このブックについて. */
export function sheetsRead(grids: readonly Grid[], input: WorkbookRecords): SheetRead[] {
  return grids.flatMap((grid) => {
    const key = inputSheetOf(grid.sheet);
    return key === null || isOfAnalysis(key) ? [] : [{ sheet: grid.sheet, rows: recordCount[key](input, grid) }];
  });
}
