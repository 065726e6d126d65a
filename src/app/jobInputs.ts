import type { InputSheetKey } from "../core/inputSheets/inputSheets.js";
import type { Grid } from "../input/grid.js";
import { inputSheetOfGrid, isFinancialGrid, isOfficialViewpoints } from "../input/inputSheetName.js";

/** 非財務 and 科目対応 are of no concern to the plan. */
export type EvaluationInputKey = Exclude<InputSheetKey, "nonFinancial" | "accountMapping">;

/** Which sheet of an evaluation or a month a grid is; `null` where it is none. `countsAnalyses`: an indicator is counted from 財務. */
export function evaluationInput(grid: Grid, countsAnalyses: boolean): EvaluationInputKey | null {
  const key = inputSheetOfGrid(grid);
  return key === "nonFinancial" || key === "accountMapping" || (key === "financials" && !countsAnalyses) ? null : key;
}

/** Of the analysis: accounts, what is told beside them, and the sheets that name officers and settings. */
export function isAnalysisInput(grid: Grid): boolean {
  const key = inputSheetOfGrid(grid);
  return isFinancialGrid(grid) || isOfficialViewpoints(grid.sheet) || key === "nonFinancial" || key === "businesses" || key === "settings";
}
