import type { CellRef } from "../core/cellAddress.js";
import type { Grid } from "../input/grid.js";
import type { WorkbookRecords } from "../input/readRecords.js";
import type { SheetRead } from "../report/runInfo.js";
import { evaluationInput, type EvaluationInputKey } from "./jobInputs.js";

/** How many records came from each sheet that an evaluation reads; of 設定, its lines. */
const recordCount: Readonly<Record<EvaluationInputKey, (input: WorkbookRecords, grid: Grid) => number>> = {
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

/** The input sheets of a run with the number of records read, for このブックについて; 財務 only where an indicator is counted from it. */
export function sheetsRead(grids: readonly Grid[], input: WorkbookRecords): SheetRead[] {
  const countsAnalyses = input.indicators.some(({ source }) => source === "financials");
  return grids.flatMap((grid) => {
    const key = evaluationInput(grid, countsAnalyses);
    return key === null ? [] : [{ sheet: grid.sheet, rows: recordCount[key](input, grid) }];
  });
}

/** Of records in several sheets, what came from one of them. */
function from(sheet: string, records: readonly { readonly origin: CellRef }[] | null): number {
  return records?.filter(({ origin }) => origin.sheet === sheet).length ?? 0;
}
