import { assumptionLines } from "./assumptions.js";
import type { AttainmentSheet } from "./attainmentSheet.js";
import type { BudgetSheet } from "./budgetSheet.js";
import type { FollowUpSheet } from "./followUpSheet.js";
import { text } from "./literal.js";
import type { Report } from "./report.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { sheetSubtitle } from "./sheetSubtitle.js";
import { styles } from "./style.js";
import { placeBudgetSummary, placeChangeSummary, placeFollowUpSummary, placeGoals, placeGoalsChart } from "./summaryBlocks.js";
import { distributionColumns, projectColumns } from "./summaryColumns.js";
import { placeTable, type PlacedTable } from "./table.js";

export interface SummarySheet {
  readonly plan: SheetPlan;
  /** One row of counts, headed by the levels. */
  readonly distribution: PlacedTable;
  readonly projects: PlacedTable;
  readonly goals: PlacedTable;
}

/** Full width of a line of notes across the printed columns, in half-width characters. */
const noteWidth = 118;
/** Points of the rows that keep the blocks apart. */
const spacing = 6;
/** Points of the rows where blocks stand abreast and would otherwise stretch each other. */
const blockRow = 21;
/** Points of a line of notes, close set. */
const noteRow = 15;
/** Right of the goals and of the follow-up figures, down to the end of both. */
const firstChartColumn = 8;
/** Points of the highest chart: beside a goal for every indicator it would be drawn over two pages. */
const highestChart = 420;
const projectNotes: readonly string[] = [
  "評価なし: 目標が「－」の指標（対象外）と、目標または実績のない指標。提案評価には入れません。",
  "※: 委員会評価が提案評価と異なる事業。最終評価は、委員会評価があればそれを、なければ提案評価をとります。",
];

/** 評価総括表: the page, for a plan of usual size one, that the committee sees first. */
export function summarySheet(report: Report, attainment: AttainmentSheet, followUp: FollowUpSheet, budget: BudgetSheet): SummarySheet {
  const { evaluation, names } = report;
  const draft = new SheetDraft("summary", names.summary, evaluation.settings.organisation);
  const below = (row: number): number => {
    draft.height(row, spacing);
    return row + 1;
  };
  const top = below(draft.heading(sheetSubtitle(evaluation)));
  const distribution = placeTable(draft, { row: top, column: 1 }, distributionColumns(report, attainment), [evaluation]);
  const levels = { row: distribution.headerRow, column: 2, rows: 1, columns: evaluation.levels.length };
  draft.style(levels, styles.bigLevel);

  const projectSection = below(distribution.end);
  draft.put(projectSection, 0, text("事業ごとの評価"), "section");
  const projects = placeTable(draft, { row: projectSection + 1, column: 0 }, projectColumns(report, attainment), evaluation.projects);
  placeNotes(draft, projects.end, projectNotes);

  const goals = placeGoals(draft, below(projects.end + projectNotes.length), report, attainment);
  const followUpSection = below(goals.end);
  const followUpEnd = placeFollowUpSummary(draft, followUpSection, report, followUp);
  const changeEnd = placeChangeSummary(draft, followUpSection, report, followUp);
  const budgetEnd = placeBudgetSummary(draft, changeEnd, report, budget);
  const end = Math.max(followUpEnd, budgetEnd);
  for (let row = followUpSection + 1; row < end; row++) draft.height(row, blockRow);
  const columns = projects.printedColumns - firstChartColumn;
  const rows = chartRows(draft, goals.headerRow, end);
  placeGoalsChart(draft, report, goals, { row: goals.headerRow, column: firstChartColumn, rows, columns });

  const assumptionSection = below(end);
  draft.put(assumptionSection, 0, text("この資料の前提"), "section");
  placeNotes(draft, assumptionSection + 1, assumptionLines(evaluation, noteWidth));
  const plan = draft.plan({ orientation: "portrait", columns: projects.printedColumns });
  return { plan, distribution, projects, goals };
}

/** The rows from the first up to `end`, or as many as make the highest chart. */
function chartRows(draft: SheetDraft, first: number, end: number): number {
  let last = end;
  while (draft.heightBetween(first, last) > highestChart) last -= 1;
  return last - first;
}

function placeNotes(draft: SheetDraft, row: number, notes: readonly string[]): void {
  notes.forEach((note, index) => {
    draft.put(row + index, 0, text(note), "note");
    draft.height(row + index, noteRow);
  });
}
