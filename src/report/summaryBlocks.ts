import type { Area } from "../core/cellAddress.js";
import type { IndicatorResult } from "../core/evaluation.js";
import { agreement } from "./agreement.js";
import { figureCell } from "./attainmentColumns.js";
import type { AttainmentSheet } from "./attainmentSheet.js";
import type { BudgetSheet } from "./budgetSheet.js";
import type { FollowUpSheet } from "./followUpSheet.js";
import { computed, constant, onSheet, operation, type Term } from "./formula.js";
import { goalsChart } from "./goalsChart.js";
import { goalFigures, goalsOf, type PlanGoal } from "./planGoals.js";
import { blank, text } from "./literal.js";
import type { Report } from "./report.js";
import type { SheetDraft } from "./sheetDraft.js";
import { quantityStyle, strongStyle, type StyleName } from "./style.js";
import { placeTable, type Column, type PlacedTable } from "./table.js";
import { changes, changeWords } from "./wording.js";

/** The columns of the project table under which the blocks stand, so that each has the width it needs. */
const place = { goals: 0, figures: 1, changes: 3 } as const;

/** The plan's own goals over all its years, beside the sum of the yearly targets. */
export function placeGoals(draft: SheetDraft, row: number, { evaluation }: Report, { indicators }: AttainmentSheet): PlacedTable {
  draft.put(row, 0, text("計画全体の目標"), "section");
  return placeTable(draft, { row: row + 1, column: place.goals }, goalColumns(indicators, goalsOf(evaluation)), goalsOf(evaluation));
}

export function placeGoalsChart(draft: SheetDraft, { evaluation }: Report, goals: PlacedTable, chartPlace: Area): void {
  const rates = goalsOf(evaluation).map(({ result: { planAttainment } }) =>
    planAttainment.kind === "rated" ? planAttainment.shownRate : 0,
  );
  if (rates.length > 0) draft.chart(goalsChart(goals, Math.max(...rates), chartPlace));
}

function goalColumns(indicators: PlacedTable, goals: readonly PlanGoal[]): readonly Column<PlanGoal>[] {
  const quantity = quantityStyle(goalFigures(goals));
  const fromAttainment = (header: string, style: StyleName, expected: (result: IndicatorResult) => number | null): Column<PlanGoal> => ({
    header,
    style,
    cell: ({ result, index }) => {
      const value = expected(result);
      return value === null ? blank : computed(indicators.cellFromOutside(header, index), value);
    },
  });
  return [
    { header: "指標ID", style: "mark", cell: ({ result }) => text(result.indicator.id) },
    { header: "指標", style: "text", cell: ({ result }) => text(result.indicator.label) },
    { header: "計画の目標", style: quantity, cell: ({ result }) => figureCell(result.indicator.planGoal) },
    fromAttainment("期間目標", quantity, ({ planTarget }) => planTarget),
    fromAttainment("累計実績", strongStyle(goalFigures(goals)), ({ cumulativeActual }) => cumulativeActual),
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

/** Returns the first free row. */
export function placeFollowUpSummary(draft: SheetDraft, row: number, { evaluation }: Report, { figures }: FollowUpSheet): number {
  const summary = evaluation.followUpSummary;
  const named: readonly (readonly [label: string, value: number])[] = [
    ["対象（者）", summary.businesses],
    ["年度内回数", summary.contacts],
    ["期限超過", summary.overdue],
    ["ズレ未対応", summary.gapWithoutExpert],
    ["目標達成", summary.targetMet],
    ["増加率到達", summary.growthReached],
  ];
  draft.put(row, 0, text("フォローアップ"), "section");
  return placeTable<(typeof named)[number]>(
    draft,
    { row: row + 1, column: place.figures },
    [
      { header: "支援の状況", style: "text", cell: ([label]) => text(label) },
      { header: "値", style: "strong", cell: ([label, value]) => computed(figures.cellFromOutside(label, 0), value) },
    ],
    named,
  ).end;
}

/** Returns the first free row. */
export function placeChangeSummary(draft: SheetDraft, row: number, { evaluation }: Report, followUp: FollowUpSheet): number {
  const { sales, profit } = evaluation.followUpSummary;
  const kinds = [
    { label: "売上", counts: sales },
    { label: "利益", counts: profit },
  ];
  draft.put(row, place.changes, text("売上と利益の増減（者）"), "section");
  draft.style({ row, column: place.changes, rows: 1, columns: 1 }, { indent: 1 });
  return placeTable<(typeof kinds)[number]>(
    draft,
    { row: row + 1, column: place.changes },
    [
      { header: "増減", style: "mark", cell: ({ label }) => text(label) },
      ...changes.map((change): Column<(typeof kinds)[number]> => ({
        header: changeWords[change],
        style: "flag",
        cell: ({ label, counts }) => computed(followUp.changes.cellFromOutside(`${label}${changeWords[change]}`, 0), counts[change]),
      })),
    ],
    kinds,
  ).end;
}

/** In thousand yen, whatever unit the budget is kept in. Returns the first free row. */
export function placeBudgetSummary(draft: SheetDraft, row: number, { evaluation }: Report, { total, unit }: BudgetSheet): number {
  const { budget = null, actual = null, executionRate = null } = evaluation.budget?.total ?? {};
  const remainder = budget === null || actual === null ? null : budget - actual;
  const home = (label: string): Term => onSheet(total.table.sheet, total.ref(label));
  const money = (header: string, yen: number | null): Column<unknown> => ({
    header,
    style: "strong",
    cell: () =>
      yen === null ? blank : computed(unit.yen === 1000 ? home(header) : operation(home(header), "/", constant(1000)), yen / 1000),
  });
  const columns: readonly Column<null>[] = [
    money("予算", budget),
    money("実績", actual),
    money("残額", remainder),
    { header: "執行率", style: "percent", cell: () => (executionRate === null ? blank : computed(home("執行率"), executionRate)) },
  ];
  // A figure of the follow-up stands left of the name: its own box keeps the two apart.
  draft.merge({ row, column: place.changes, rows: 1, columns: columns.length }, text("予算執行（千円）"), "group");
  return placeTable(draft, { row: row + 1, column: place.changes }, columns, [null]).end;
}
