import type { ProjectResult } from "../core/evaluation.js";
import { assumptions } from "./assumptions.js";
import type { AttainmentSheet } from "./attainmentSheet.js";
import type { BudgetSheet } from "./budgetSheet.js";
import type { FollowUpSheet } from "./followUpSheet.js";
import { call, computed, exactly, operation, quoted } from "./formula.js";
import { number, text } from "./literal.js";
import type { Report } from "./report.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { sheetSubtitle } from "./sheetSubtitle.js";
import { placeBudgetSummary, placeFollowUpSummary, placeGoals, placeGoalsChart } from "./summaryBlocks.js";
import { placeTable, type Column, type PlacedTable } from "./table.js";
import { yearWords } from "./wording.js";

export interface SummarySheet {
  readonly plan: SheetPlan;
  readonly projects: PlacedTable;
  readonly goals: PlacedTable;
}

/** Right of the goals and of the follow-up figures. */
const firstChartColumn = 9;
const none = "－";
const differs = "※";
const projectNotes: readonly string[] = [
  "評価なし: 目標が「－」の指標（対象外）と、目標または実績のない指標。提案評価には入れません。",
  "※: 委員会評価が提案評価と異なる事業。最終評価は、委員会評価があればそれを、なければ提案評価をとります。",
];

/** 評価総括表: the page that the committee sees first. */
export function summarySheet(report: Report, attainment: AttainmentSheet, followUp: FollowUpSheet, budget: BudgetSheet): SummarySheet {
  const { evaluation, names } = report;
  const draft = new SheetDraft("summary", names.summary, evaluation.settings.organisation);
  const top = draft.heading(sheetSubtitle(evaluation));
  draft.put(top + 1, 0, text("評価の分布"), "section");
  const distribution = placeTable(draft, { row: top + 2, column: 2 }, distributionColumns(report, attainment), [evaluation]);

  draft.put(distribution.end + 1, 0, text("事業ごとの評価"), "section");
  const projects = placeTable(draft, { row: distribution.end + 2, column: 0 }, projectColumns(report, attainment), evaluation.projects);
  projectNotes.forEach((note, index) => draft.put(projects.end + index, 0, text(note), "note"));

  const goals = placeGoals(draft, projects.end + projectNotes.length + 1, report, attainment);
  const followUpEnd = placeFollowUpSummary(draft, goals.end + 1, report, followUp);
  const budgetEnd = placeBudgetSummary(draft, followUpEnd + 1, report, budget);
  const rows = followUpEnd - goals.headerRow;
  const place = { row: goals.headerRow, column: firstChartColumn, rows, columns: projects.columns - firstChartColumn };
  placeGoalsChart(draft, report, goals, place);

  draft.put(budgetEnd + 1, 0, text("この資料の前提"), "section");
  assumptions(evaluation).forEach(({ topic, choice }, index) => draft.put(budgetEnd + 2 + index, 0, text(`・${topic}: ${choice}`), "note"));
  return { plan: draft.plan({ orientation: "portrait" }), projects, goals };
}

function distributionColumns({ evaluation }: Report, { indicators }: AttainmentSheet): readonly Column<Report["evaluation"]>[] {
  const levels = indicators.rangeFromOutside("評価");
  const rated = evaluation.levels.reduce((total, { count }) => total + count, 0);
  const labels = evaluation.levels.map(({ level }) => level);
  const all = evaluation.indicators.length;
  return [
    { header: "年度", style: "mark", cell: () => text(yearWords(evaluation.year)) },
    { header: "指標数", style: "strong", cell: () => computed(call("COUNT", indicators.rangeFromOutside("No")), all) },
    ...evaluation.levels.map(({ level, count }): Column<unknown> => ({
      header: level,
      style: "strong",
      cell: (_, at) => computed(call("COUNTIF", levels, exactly(at.header(level))), count),
    })),
    unratedColumn(labels, () => all - rated),
  ];
}

function projectColumns({ evaluation }: Report, { indicators }: AttainmentSheet): readonly Column<ProjectResult>[] {
  const labels = evaluation.levels.map(({ level }) => level);
  const levels = indicators.rangeFromOutside("評価");
  const projects = indicators.rangeFromOutside("事業No");
  return [
    { header: "No", width: 5, style: "mark", cell: (_, at) => number(at.index + 1) },
    { header: "区分", width: 8, style: "mark", cell: ({ section }) => text(section) },
    { header: "事業", width: 38, style: "text", cell: ({ project }) => text(project) },
    {
      header: "指標数",
      width: 12,
      style: "integer",
      cell: ({ indicatorIds }, at) => computed(call("COUNTIF", projects, at.ref("No", "column")), indicatorIds.length),
    },
    ...labels.map((level): Column<ProjectResult> => ({
      header: level,
      width: 7,
      style: "integer",
      cell: (project, at) =>
        computed(
          call("COUNTIFS", levels, exactly(at.header(level)), projects, at.ref("No", "column")),
          project.levels.find((count) => count.level === level)?.count ?? 0,
        ),
    })),
    { ...unratedColumn<ProjectResult>(labels, ({ indicatorIds, ratedCount }) => indicatorIds.length - ratedCount), width: 7 },
    { header: "提案評価", width: 8, style: "level", cell: ({ proposedLevel }) => text(proposedLevel ?? none) },
    { header: "自己評価", width: 8, style: "mark", cell: ({ selfLevel }) => text(selfLevel ?? "") },
    { header: "委員会評価", width: 8, style: "level", cell: ({ committeeLevel }) => text(committeeLevel ?? "") },
    {
      header: "最終評価",
      width: 8,
      style: "level",
      cell: ({ finalLevel }, at) => {
        const [proposed, committee] = [at.ref("提案評価"), at.ref("委員会評価")];
        return computed(call("IF", operation(committee, "=", quoted("")), proposed, committee), finalLevel ?? none);
      },
    },
    {
      header: "相違",
      width: 6,
      style: "mark",
      cell: ({ proposedLevel, committeeLevel }, at) => {
        const [proposed, committee] = [at.ref("提案評価"), at.ref("委員会評価")];
        const same = call("OR", operation(committee, "=", quoted("")), operation(committee, "=", proposed));
        const agree = committeeLevel === null || committeeLevel === (proposedLevel ?? none);
        return computed(call("IF", same, quoted(""), quoted(differs)), agree ? "" : differs);
      },
    },
  ];
}

/** What is left of 指標数 after every level. */
function unratedColumn<Row>(labels: readonly string[], expected: (row: Row) => number): Column<Row> {
  return {
    header: "評価なし",
    style: "integer",
    cell: (row, at) =>
      computed(operation(at.ref("指標数"), "-", call("SUM", at.span(labels[0] ?? "指標数", labels.at(-1) ?? "指標数"))), expected(row)),
  };
}
