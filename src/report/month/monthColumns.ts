import { fiscalYearLabel } from "../../core/fiscalYear.js";
import type { Expectation, IndicatorProgress } from "../../core/month/monthlyProgress.js";
import { delayStage } from "../../core/month/delayMark.js";
import { figureCell } from "../attainmentColumns.js";
import type { EvidenceSheet } from "../evidenceSheet.js";
import { call, computed, constant, operation, quoted, type Term } from "../formula.js";
import { blank, numberOrBlank, text } from "../literal.js";
import type { PlanCell } from "../sheetPlan.js";
import { quantityStyle } from "../style.js";
import { gap, type Column, type PlacedTable } from "../table.js";
import type { MonthReport } from "./monthReport.js";
import { dueShare, unknown } from "./monthTables.js";
import { certaintyWords, markWords, methodWords, notMarkedWords } from "./monthWords.js";
import { nestedWords } from "../wording.js";

/** The cells above the table from which it is worked out. */
export interface MonthCells {
  readonly month: Term;
  readonly tolerance: Term;
  readonly limits: Term;
  readonly bandMarks: Term;
}

/** Room right of the table, for the charts. */
export const chartColumns = 4;
export const labelWidth = 40;

/** The page of the meeting: one row per indicator. */
export function monthColumns(
  report: MonthReport,
  evidence: EvidenceSheet,
  weights: PlacedTable,
  cells: MonthCells,
): readonly Column<IndicatorProgress>[] {
  return [
    ...figureColumns(report, evidence, cells),
    ...expectationColumns(),
    ...Array.from({ length: chartColumns }, (): Column<unknown> => ({ header: "", width: 7, style: "chart", cell: () => blank })),
    gap,
    ...workingColumns(report, weights, cells).map((column) => ({ ...column, printed: false as const })),
  ];
}

function figureColumns({ progress }: MonthReport, { records }: EvidenceSheet, cells: MonthCells): readonly Column<IndicatorProgress>[] {
  const { year } = progress.evaluation;
  const style = quantityStyle(progress.indicators.flatMap(({ month, result }) => [month, result.actual]));
  const width = widthOf(progress.indicators.flatMap(({ result }) => [result.actual, targetOf(result.target)]));
  const sums = records.rangeFromOutside("計上");
  const numbers = records.rangeFromOutside("No");
  return [
    { header: "指標ID", width: 8, style: "text", cell: ({ result }) => text(result.indicator.id) },
    {
      header: "指標",
      width: labelWidth,
      style: "text",
      cell: ({ result: { indicator } }) => text(nestedWords(indicator.label, indicator.parent)),
    },
    { header: "単位", width: 6, style: "mark", cell: ({ result }) => text(result.indicator.unit) },
    {
      header: "当月",
      width,
      style,
      cell: ({ month }, at) =>
        month === null
          ? text(unknown)
          : computed(call("SUMIFS", sums, numbers, at.ref("No", "column"), records.rangeFromOutside("月"), cells.month), month),
    },
    {
      header: "累計",
      width,
      style,
      cell: ({ result: { actual } }, at) => {
        if (actual === null) return text(unknown);
        const key = [at.ref("No", "column"), records.rangeFromOutside("年度"), quoted(fiscalYearLabel(year))] as const;
        return computed(call("SUMIFS", sums, numbers, ...key), actual);
      },
    },
    { header: "年度目標", width, style, cell: ({ result }) => figureCell(result.target) },
  ];
}

function expectationColumns(): readonly Column<IndicatorProgress>[] {
  return [
    {
      header: "ここまでの見込み",
      width: 8,
      style: "decimal",
      cell: expected((found, at) =>
        computed(call("ROUND", operation(at.ref("年度目標"), "*", at.ref("割合")), constant(12)), found.expected ?? 0),
      ),
    },
    {
      header: "差",
      width: 7,
      style: "decimal",
      cell: expected((found, at) =>
        computed(call("ROUND", operation(at.ref("累計"), "-", at.ref("ここまでの見込み")), constant(12)), found.difference ?? 0),
      ),
    },
    {
      header: "判定",
      width: 11,
      style: "level",
      cell: ({ mark, expectation }, at) => {
        if (mark.kind === "notMarked" || expectation === null)
          return text(mark.kind === "notMarked" ? notMarkedWords[mark.reason] : unknown);
        const stage = at.ref("段階");
        const begun = call("IF", operation(at.ref("累計"), ">", constant(0)), quoted(markWords.onSchedule), quoted(markWords.notYetDue));
        const open = call("IF", operation(stage, "=", quoted("")), begun, stage);
        const reached = operation(at.ref("累計"), ">=", at.ref("年度目標"));
        return computed(call("IF", reached, quoted(markWords.reached), open), markWords[mark.mark]);
      },
    },
    {
      header: "着地見込み",
      width: 8,
      style: "integer",
      cell: ({ expectation }, at) => {
        if (expectation?.forecast == null) return blank;
        const [cumulative, share] = [at.ref("累計"), at.ref("割合")];
        const asPlanned = operation(operation(cumulative, "+", at.ref("年度目標")), "-", at.ref("ここまでの見込み"));
        const isPlanned = operation(at.ref("見込み方"), "=", quoted(methodWords.planned));
        return computed(call("IF", isPlanned, asPlanned, operation(cumulative, "/", share)), expectation.forecast);
      },
    },
    {
      header: "確かさ",
      width: 7,
      style: "mark",
      cell: ({ expectation }) => (expectation?.certainty == null ? blank : text(certaintyWords[expectation.certainty])),
    },
    {
      header: "見込み方",
      width: 6,
      style: "mark",
      cell: ({ expectation }) => (expectation === null ? blank : text(methodWords[expectation.pace.method])),
    },
  ];
}

function workingColumns({ progress, numbers }: MonthReport, weights: PlacedTable, cells: MonthCells): readonly Column<IndicatorProgress>[] {
  const { monthsOver, evaluation } = progress;
  return [
    { header: "No", width: 5, style: "key", cell: ({ result }) => numberOrBlank(numbers.indicators.get(result.indicator.id) ?? null) },
    {
      header: "割合",
      width: 9,
      style: "raw",
      cell: ({ expectation }, at) => (expectation === null ? blank : computed(dueShare(weights, at.index, monthsOver), expectation.share)),
    },
    {
      header: "進み",
      width: 9,
      style: "raw",
      cell: expected((found, at, cumulative) => {
        const by = at.ref("ここまでの見込み");
        const ratio = call("ROUND", operation(at.ref("累計"), "/", by), constant(12));
        return computed(call("IF", operation(by, ">", constant(0)), ratio, constant(1)), ratioOf(cumulative, found));
      }),
    },
    {
      header: "段階",
      width: 10,
      style: "key",
      cell: ({ expectation, result: { actual } }, at) => {
        if (expectation === null || actual === null) return blank;
        if (expectation.expected === null) return text(markWords.atYearEnd);
        const enough = operation(operation(at.ref("差"), "+", cells.tolerance), ">", constant(0));
        const band = call("LOOKUP", at.ref("進み"), cells.limits, cells.bandMarks);
        const begun = call("IF", operation(at.ref("累計"), "=", constant(0)), quoted(markWords.notStarted), band);
        const stage = delayStage(actual, expectation.expected, monthsOver, evaluation.settings);
        return computed(call("IF", enough, quoted(""), begun), stage === null ? "" : markWords[stage]);
      },
    },
  ];
}

type ExpectedRow = Parameters<Column<IndicatorProgress>["cell"]>[1];

/** A cell of the rows of which something is expected by now. */
function expected(cell: (found: Expectation, at: ExpectedRow, cumulative: number) => PlanCell): Column<IndicatorProgress>["cell"] {
  return ({ expectation, result }, at) =>
    expectation?.expected == null || result.actual === null ? blank : cell(expectation, at, result.actual);
}

function ratioOf(cumulative: number, { expected: by }: Expectation): number {
  return by === null || by === 0 ? 1 : Number((cumulative / by).toFixed(12));
}

function targetOf(figure: IndicatorProgress["result"]["target"]): number | null {
  return figure.kind === "number" ? figure.value : null;
}

/** Narrow, so that the page stays legible; wider where a figure needs it. */
function widthOf(figures: readonly (number | null)[]): number {
  return Math.max(7, ...figures.map((figure) => (figure ?? 0).toLocaleString("en-US").length + 2));
}
