import type { Area } from "../core/cellAddress.js";
import type { Evaluation, IndicatorResult } from "../core/evaluation.js";
import { agreement } from "./agreement.js";
import { figureCell, type AttainmentSheet } from "./attainmentSheet.js";
import type { BudgetSheet } from "./budgetSheet.js";
import type { FollowUpSheet } from "./followUpSheet.js";
import { computed, onSheet } from "./formula.js";
import { goalsChart } from "./goalsChart.js";
import { blank, text } from "./literal.js";
import type { Report } from "./report.js";
import type { SheetDraft } from "./sheetDraft.js";
import type { PlanCell } from "./sheetPlan.js";
import { styles, type StyleName } from "./style.js";
import { placeTable, type Column, type PlacedTable } from "./table.js";
import { changes, changeWords } from "./wording.js";

/** Blocks begin under the column 区分, where the project table has set the widths. */
const left = 1;
/** The first of the narrow columns under the levels. */
const narrow = 4;

interface Goal {
  readonly result: IndicatorResult;
  /** The row of 目標達成状況. */
  readonly index: number;
}

/** The plan's own goals over all its years, beside the sum of the yearly targets. */
export function placeGoals(draft: SheetDraft, row: number, { evaluation }: Report, { indicators }: AttainmentSheet): PlacedTable {
  draft.put(row, 0, text("計画全体の目標"), "section");
  return placeTable(draft, { row: row + 1, column: left }, goalColumns(indicators), goalsOf(evaluation));
}

export function placeGoalsChart(draft: SheetDraft, { evaluation }: Report, goals: PlacedTable, place: Area): void {
  const rates = goalsOf(evaluation).map(({ result: { planAttainment } }) =>
    planAttainment.kind === "rated" ? planAttainment.shownRate : 0,
  );
  if (rates.length > 0) draft.chart(goalsChart(goals, Math.max(...rates), place));
}

function goalsOf({ indicators }: Evaluation): readonly Goal[] {
  return indicators.map((result, index): Goal => ({ result, index })).filter(({ result }) => result.indicator.planGoal.kind === "number");
}

function goalColumns(indicators: PlacedTable): readonly Column<Goal>[] {
  const fromAttainment = (header: string, style: StyleName, expected: (result: IndicatorResult) => number | null): Column<Goal> => ({
    header,
    style,
    cell: ({ result, index }) => {
      const value = expected(result);
      return value === null ? blank : computed(indicators.cellFromOutside(header, index), value);
    },
  });
  return [
    { header: "指標ID", style: "text", cell: ({ result }) => text(result.indicator.id) },
    { header: "指標", style: "text", cell: ({ result }) => text(result.indicator.label) },
    { header: "計画の目標", style: "integer", cell: ({ result }) => figureCell(result.indicator.planGoal) },
    fromAttainment("期間目標", "integer", ({ planTarget }) => planTarget),
    fromAttainment("累計実績", "strong", ({ cumulativeActual }) => cumulativeActual),
    fromAttainment("期間進捗率", "percent", ({ planAttainment }) => (planAttainment.kind === "rated" ? planAttainment.shownRate : null)),
    {
      header: "照合",
      style: "mark",
      cell: ({ result: { indicator, planTarget } }, at) =>
        indicator.planGoal.kind === "number" && planTarget !== null
          ? agreement(at.ref("計画の目標"), at.ref("期間目標"), indicator.planGoal.value === planTarget)
          : blank,
    },
  ];
}

/** A figure of another sheet under the name it has there. */
interface Figure {
  readonly label: string;
  readonly cell: PlanCell;
  readonly style?: StyleName;
}

/** Returns the first free row. */
export function placeFollowUpSummary(draft: SheetDraft, row: number, { evaluation }: Report, { figures }: FollowUpSheet): number {
  const summary = evaluation.followUpSummary;
  const figure = (label: string, value: number): Figure => ({ label, cell: computed(figures.cellFromOutside(label, 0), value) });
  draft.put(row, 0, text("フォローアップ"), "section");
  const list = placeFigures(draft, row + 1, "支援の状況", [
    figure("対象（者）", summary.businesses),
    figure("年度内回数", summary.contacts),
    figure("期限超過", summary.overdue),
    figure("ズレ未対応", summary.gapWithoutExpert),
    figure("目標達成", summary.targetMet),
    figure("増加率到達", summary.growthReached),
  ]);
  const kinds = [
    { label: "売上", counts: summary.sales },
    { label: "利益", counts: summary.profit },
  ];
  placeTable<(typeof kinds)[number]>(
    draft,
    { row: row + 1, column: narrow },
    [
      { header: "増減", style: "mark", cell: ({ label }) => text(label) },
      ...changes.map((change): Column<(typeof kinds)[number]> => ({
        header: changeWords[change],
        style: "integer",
        cell: ({ label, counts }) => computed(figures.cellFromOutside(`${label}${changeWords[change]}`, 0), counts[change]),
      })),
    ],
    kinds,
  );
  return list.end;
}

/** Returns the first free row. */
export function placeBudgetSummary(draft: SheetDraft, row: number, { evaluation }: Report, { total, unit }: BudgetSheet): number {
  const inUnit = (yen: number | null): number | null => (yen === null ? null : yen / unit.yen);
  const { budget = null, actual = null, executionRate = null } = evaluation.budget?.total ?? {};
  const remainder = budget === null || actual === null ? null : budget - actual;
  const figure = (label: string, value: number | null, style: StyleName = "strong"): Figure => ({
    label,
    cell: value === null ? blank : computed(onSheet(total.table.sheet, total.ref(label)), value),
    style,
  });
  draft.put(row, 0, text(`予算執行（単位: ${unit.word}）`), "section");
  return placeFigures(draft, row + 1, "合計", [
    figure("予算", inUnit(budget)),
    figure("実績", inUnit(actual)),
    figure("残額", inUnit(remainder)),
    figure("執行率", executionRate, "percent"),
  ]).end;
}

/** Name and figure in two columns. */
function placeFigures(draft: SheetDraft, row: number, title: string, figures: readonly Figure[]): PlacedTable {
  const columns: readonly Column<Figure>[] = [
    { header: title, style: "text", cell: ({ label }) => text(label) },
    { header: "値", style: "strong", cell: ({ cell }) => cell },
  ];
  const table = placeTable(draft, { row, column: left + 1 }, columns, figures);
  figures.forEach(({ style }, index) => {
    if (style) draft.style({ ...table.area("値"), row: table.firstRow + index, rows: 1 }, styles[style]);
  });
  return table;
}
