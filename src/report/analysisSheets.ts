import { partOf, type InTurn } from "../core/inTurn.js";
import { analysisFiguresSheet } from "./analysisFiguresSheet.js";
import { analysisListSheet } from "./analysisListSheet.js";
import { analysisSummarySheet } from "./analysisSummarySheet.js";
import { benchmarksSheet } from "./benchmarksSheet.js";
import { inCalendar } from "./calendarFormats.js";
import type { FinancialReport } from "./financialReport.js";
import { financialSheet } from "./financialSheet.js";
import type { SheetPlan } from "./sheetPlan.js";

/** 分析計算 holds three quarters of all cells, 分析一覧 the rest but a few; 分析集計 looks through all of them. */
const shares = { figures: 0.7, list: 0.9, summary: 0.95 } as const;

/** All sheets of a financial analysis, in the order of their tabs. */
export function* analysisSheets(report: FinancialReport): InTurn<readonly SheetPlan[]> {
  const benchmarks = benchmarksSheet(report);
  const figures = yield* partOf(analysisFiguresSheet(report, benchmarks), 0, shares.figures);
  const { plan, list } = yield* partOf(analysisListSheet(report, figures, benchmarks), shares.figures, shares.list);
  const summary = analysisSummarySheet(report, list, figures);
  yield shares.summary;
  const page = financialSheet(report, benchmarks);
  yield 1;
  return inCalendar(report.calendar, [plan, summary, page, figures.plan, benchmarks.plan]);
}
