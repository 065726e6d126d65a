import type { CellRef } from "../core/cellAddress.js";
import type { Grid } from "../input/grid.js";
import { readSheetOf } from "../input/inputSheetName.js";
import type { WorkbookRecords } from "../input/readRecords.js";
import { jobSheets } from "../report/jobSheets.js";
import type { SheetRead } from "../report/runInfo.js";
import { inputsOf } from "./jobInputs.js";

const { needs, uses } = jobSheets.evaluateWorkbook;
const read = [...needs, ...uses];

/** How many records came from each sheet that an evaluation reads; of 設定, its lines. */
const recordCount: Readonly<Record<(typeof read)[number], (input: WorkbookRecords, grid: Grid) => number>> = {
  settings: (_, grid) => grid.values.length,
  targets: ({ indicators }) => indicators.length,
  typedActuals: ({ records }) => records.typedActuals.length + records.carriedOut.length,
  activityLog: ({ records }, { sheet }) => from(sheet, records.activities),
  businesses: ({ records }, { sheet }) => from(sheet, records.businesses),
  followUpLog: ({ records }, { sheet }) => from(sheet, records.followUps),
  financials: ({ records }, { sheet }) => from(sheet, records.analyses),
  budget: ({ records }) => records.budget?.length ?? 0,
  qualitative: ({ records }, { sheet }) => from(sheet, records.qualitative),
  committeeScores: ({ records }) => records.committeeScores.length,
  survey: ({ records }, { sheet }) => from(sheet, records.surveys),
  hearing: ({ records }, { sheet }) => from(sheet, records.hearings),
};

/** The input sheets of an evaluation with the number of records read, for このブックについて. */
export function sheetsRead(grids: readonly Grid[], input: WorkbookRecords): SheetRead[] {
  return inputsOf("evaluateWorkbook", grids, input.indicators).flatMap((grid) => {
    const key = read.find((each) => each === readSheetOf(grid));
    return key === undefined ? [] : [{ sheet: grid.sheet, rows: recordCount[key](input, grid) }];
  });
}

/** Of records in several sheets, what came from one of them. */
function from(sheet: string, records: readonly { readonly origin: CellRef }[] | null): number {
  return records?.filter(({ origin }) => origin.sheet === sheet).length ?? 0;
}
