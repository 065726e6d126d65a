import { partOf, type InTurn } from "../core/inTurn.js";
import { analysisFiguresSheet } from "./analysisFiguresSheet.js";
import { analysisListSheet } from "./analysisListSheet.js";
import { analysisSummarySheet } from "./analysisSummarySheet.js";
import { benchmarksSheet } from "./benchmarksSheet.js";
import { inCalendar } from "./calendarFormats.js";
import type { FinancialReport } from "./financialReport.js";
import { financialSheet } from "./financialSheet.js";
import type { SheetPlan } from "./sheetPlan.js";

/** 分析計算 holds three quarters of all cells, 分析一覧 the rest but a few. */
const figuresShare = 0.75;

/** All sheets of a financial analysis, in the order of their tabs. */
export function* analysisSheets(report: FinancialReport): InTurn<readonly SheetPlan[]> {
  const benchmarks = benchmarksSheet(report);
  const figures = yield* partOf(analysisFiguresSheet(report, benchmarks), 0, figuresShare);
  const { plan, list } = yield* partOf(analysisListSheet(report, figures, benchmarks), figuresShare, 1);
  return inCalendar(report.calendar, [
    plan,
    analysisSummarySheet(report, list, figures),
    financialSheet(report, benchmarks),
    figures.plan,
    benchmarks.plan,
  ]);
}
