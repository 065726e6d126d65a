import type { CellRef } from "../core/cellAddress.js";
import type { InputSheetKey } from "../core/inputSheets/inputSheets.js";
import type { Grid } from "../input/grid.js";
import { inputSheetOfGrid } from "../input/inputSheetName.js";
import type { WorkbookRecords } from "../input/readRecords.js";
import type { SheetRead } from "../report/runInfo.js";

/** How many records came from each sheet that an evaluation reads; of 設定, its lines. */
const recordCount: Readonly<
  Record<Exclude<InputSheetKey, "nonFinancial" | "accountMapping">, (input: WorkbookRecords, grid: Grid) => number>
> = {
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
  return grids.flatMap((grid) => {
    const key = inputSheetOfGrid(grid);
    if (key === null || key === "nonFinancial" || key === "accountMapping" || (key === "financials" && input.records.analyses === null))
      return [];
    return [{ sheet: grid.sheet, rows: recordCount[key](input, grid) }];
  });
}

/** Of records in several sheets, what came from one of them. */
function from(sheet: string, records: readonly { readonly origin: CellRef }[] | null): number {
  return records?.filter(({ origin }) => origin.sheet === sheet).length ?? 0;
}
