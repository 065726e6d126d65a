import type { Area } from "../../core/cellAddress.js";
import type { IndicatorProgress, MonthlyProgress } from "../../core/month/monthlyProgress.js";
import { shareDue } from "../../core/month/pace.js";
import { call, computed, operation, rangeBetween, type Term } from "../formula.js";
import { blank, text } from "../literal.js";
import type { SheetDraft } from "../sheetDraft.js";
import type { ChartPlan } from "../sheetPlan.js";
import { palette, quantityStyle } from "../style.js";
import { placeTable, type Column, type PlacedTable } from "../table.js";
import { monthHeaders } from "./monthTables.js";

/** An indicator for which the plan names a goal over all its years, and its row in the tables of the sheet. */
export interface GoalOfMonth {
  readonly progress: IndicatorProgress;
  readonly index: number;
}

export function goalsOf({ indicators }: MonthlyProgress): readonly GoalOfMonth[] {
  return indicators
    .map((progress, index) => ({ progress, index }))
    .filter(({ progress: { result, expectation } }) => result.indicator.planGoal.kind === "number" && expectation !== null);
}

interface Line {
  readonly goal: GoalOfMonth;
  readonly kind: "plan" | "cumulative";
}

const lineWords = { plan: "計画", cumulative: "累計" } as const;

/** The tables of the sheet from which the lines are drawn. */
interface Sources {
  readonly page: PlacedTable;
  readonly figures: PlacedTable;
  readonly weights: PlacedTable;
}

/** 主な目標の累計と計画: two rows per goal. */
export function placeGoalLines(draft: SheetDraft, row: number, goals: readonly GoalOfMonth[], sources: Sources): PlacedTable {
  draft.put(row, 0, text("主な目標の累計と計画"), "section");
  const lines = goals.flatMap((goal): Line[] => [
    { goal, kind: "plan" },
    { goal, kind: "cumulative" },
  ]);
  const style = quantityStyle(lines.flatMap((line) => monthHeaders.map((_, index) => valueOf(line, index + 1))));
  const columns: readonly Column<Line>[] = [
    { header: "指標", style: "text", cell: ({ goal }) => text(goal.progress.result.indicator.id) },
    { header: "指標の名前", style: "text", cell: ({ goal }) => text(goal.progress.result.indicator.label) },
    { header: "線", style: "mark", cell: ({ kind }) => text(lineWords[kind]) },
    ...monthHeaders.map((header, index): Column<Line> => ({
      header,
      style,
      cell: (line) => {
        const value = valueOf(line, index + 1);
        return value === null ? blank : computed(termOf(line, index + 1, sources), value);
      },
    })),
  ];
  return placeTable(draft, { row: row + 1, column: 0 }, columns, lines);
}

/** After so many months; of the cumulative figure only what is known. */
function valueOf({ goal: { progress }, kind }: Line, monthsOver: number): number | null {
  const { result, expectation, months } = progress;
  if (kind === "plan") {
    const target = result.target.kind === "number" ? result.target.value : 0;
    return expectation === null ? null : target * shareDue(expectation.pace, monthsOver);
  }
  const known = months.slice(0, monthsOver);
  return monthsOver > months.length || known.every((month) => month === null)
    ? null
    : known.reduce<number>((total, month) => total + (month ?? 0), 0);
}

function termOf({ goal: { index }, kind }: Line, monthsOver: number, { page, figures, weights }: Sources): Term {
  if (kind === "cumulative") return call("SUM", untilMonth(figures, index, monthsOver));
  const due = operation(page.cell("年度目標", index, "both"), "*", call("SUM", untilMonth(weights, index, monthsOver)));
  return operation(due, "/", weights.cell("計", index, "both"));
}

/** From April to a month: `$D40:F40`. */
function untilMonth(table: PlacedTable, index: number, months: number): Term {
  const first = table.cell("4月", index, "column");
  const last = table.cell(monthHeaders[months - 1] ?? "3月", index);
  return rangeBetween(first, last);
}

/** One chart per goal: the cumulative figure against the plan, month by month. */
export function goalChart(lines: PlacedTable, place: Area, goal: GoalOfMonth, nth: number): ChartPlan {
  const { indicator, target } = goal.progress.result;
  const year = target.kind === "number" ? `${target.value.toLocaleString("en-US")}${indicator.unit}` : "";
  const area = (row: number): Area => ({ row, column: lines.column("4月"), rows: 1, columns: monthHeaders.length });
  const first = lines.firstRow + nth * 2;
  return {
    name: `月次 ${indicator.id}`,
    kind: "line",
    title: `${indicator.id}（年度目標 ${year}）`,
    categories: area(lines.headerRow),
    series: [
      { name: lineWords.plan, values: area(first), color: palette.accentLight },
      { name: lineWords.cumulative, values: area(first + 1), color: palette.alarm },
    ],
    place,
    valueAxis: { minimum: 0 },
  };
}
