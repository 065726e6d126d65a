import type { InTurn } from "../core/inTurn.js";
import { analysisFiguresSheet } from "./analysisFiguresSheet.js";
import { analysisListSheet } from "./analysisListSheet.js";
import { analysisSummarySheet } from "./analysisSummarySheet.js";
import { benchmarksSheet } from "./benchmarksSheet.js";
import type { FinancialReport } from "./financialReport.js";
import { financialSheet } from "./financialSheet.js";
import type { SheetPlan } from "./sheetPlan.js";

/** All sheets of a financial analysis, in the order of their tabs; counted in cells. */
export function* analysisSheets(report: FinancialReport): InTurn<readonly SheetPlan[]> {
  const benchmarks = benchmarksSheet(report);
  const figures = yield* analysisFiguresSheet(report, benchmarks);
  const { plan, list } = yield* analysisListSheet(report, figures, benchmarks);
  return [plan, analysisSummarySheet(report, list, figures), financialSheet(report, benchmarks), figures.plan, benchmarks.plan];
}
