import { analysisFiguresSheet } from "./analysisFiguresSheet.js";
import { analysisListSheet } from "./analysisListSheet.js";
import { analysisSummarySheet } from "./analysisSummarySheet.js";
import { benchmarksSheet } from "./benchmarksSheet.js";
import type { FinancialReport } from "./financialReport.js";
import { financialSheet } from "./financialSheet.js";
import type { SheetPlan } from "./sheetPlan.js";

/** All sheets of a financial analysis, in the order of their tabs. */
export function analysisSheets(report: FinancialReport): readonly SheetPlan[] {
  const benchmarks = benchmarksSheet(report);
  const figures = analysisFiguresSheet(report, benchmarks);
  const { plan, list } = analysisListSheet(report, figures, benchmarks);
  return [plan, analysisSummarySheet(report, list, figures), financialSheet(report, benchmarks), figures.plan, benchmarks.plan];
}
