import type { IndicatorResult, ProjectResult } from "../core/evaluation.js";
import { fiscalYearLabel } from "../core/fiscalYear.js";
import { sum } from "../core/decimal.js";
import { figureCell } from "./attainmentColumns.js";
import { differenceReasons, inShort, levelsDiffer } from "./committeeDifferences.js";
import type { CommitteeDraft } from "./committeeDraft.js";
import type { CommitteeSources } from "./committeeSources.js";
import { countedYears } from "./countedYears.js";
import { call, computed, exactly, operation, quoted, type Term } from "./formula.js";
import { levelMeanings } from "./levelMeanings.js";
import { blank, text } from "./literal.js";
import { goalFigures, goalsOf, type PlanGoal } from "./planGoals.js";
import type { Report } from "./report.js";
import { palette, quantityStyle, strongStyle, type StyleName } from "./style.js";
import { differs, none } from "./summaryColumns.js";
import type { Column, PlacedTable, TableRow } from "./table.js";
import { trendHeaders } from "./yearTrendSheet.js";

/** Label, name and the first two narrow columns: the left half of a page. */
const halfPage = 4;

/** The overall picture: the plan's goals so far, every project on a line, the levels year by year. */
export function placeOverview(draft: CommitteeDraft, report: Report, sources: CommitteeSources): void {
  draft.chapter("全体の状況");
  const goals = placeGoals(draft, report, sources);
  draft.space(8);
  draft.section("事業ごとの評価");
  draft.line(
    "最終評価は、委員会評価があればそれを、なければ提案評価をとります。「※」は評価が食い違う事業で、理由の全文は各事業のページにあります。",
    "note",
  );
  draft.longTable(projectColumns(report, sources), report.evaluation.projects);
  placeDifferences(draft, report.evaluation.projects);
  draft.space(8);
  const levels = placeLevels(draft, report, sources);
  draft.space(8);
  placeCharts(draft, report, goals, levels);
}

function placeGoals(draft: CommitteeDraft, report: Report, { attainment, yearTrend }: CommitteeSources): PlacedTable | null {
  const { evaluation } = report;
  const goals = goalsOf(evaluation);
  if (goals.length === 0) return null;
  const [quantity, strong] = [quantityStyle(goalFigures(goals)), strongStyle(goalFigures(goals))];
  const home = (
    table: PlacedTable,
    header: string,
    style: StyleName,
    expected: (result: IndicatorResult) => number | null,
  ): Column<PlanGoal> => ({
    header,
    style,
    cell: ({ result, index }) => {
      const value = expected(result);
      return value === null ? blank : computed(table.cellFromOutside(header, index), value);
    },
  });
  draft.section("計画全体の目標の進み具合");
  return draft.longTable<PlanGoal>(
    [
      { header: "指標ID", style: "text", cell: ({ result }) => text(result.indicator.id) },
      { header: "指標", style: "text", cell: ({ result }) => text(result.indicator.label) },
      { header: "単位", style: "mark", cell: ({ result }) => text(result.indicator.unit) },
      { header: "計画の目標", style: strong, cell: ({ result }) => figureCell(result.indicator.planGoal) },
      ...countedYears(evaluation).map((year) =>
        home(yearTrend.indicators, trendHeaders.actual(year), quantity, ({ years }) => years.get(year)?.actual ?? null),
      ),
      home(attainment.indicators, "累計実績", strong, ({ cumulativeActual }) => cumulativeActual),
      home(attainment.indicators, "期間進捗率", "percent", ({ planAttainment }) =>
        planAttainment.kind === "rated" ? planAttainment.shownRate : null,
      ),
      home(attainment.indicators, "予定進捗率", "percent", ({ cumulativeTarget, planTarget }) =>
        cumulativeTarget === null || planTarget === null || planTarget === 0 ? null : cumulativeTarget / planTarget,
      ),
    ],
    goals,
  );
}

interface LevelRow {
  readonly label: string;
  readonly meaning: string;
}

/** How many indicators have each level, year beside year. */
function placeLevels(draft: CommitteeDraft, report: Report, { yearTrend }: CommitteeSources): PlacedTable {
  const { evaluation } = report;
  const years = countedYears(evaluation);
  const countIn = (year: (typeof years)[number], label: string): number =>
    evaluation.indicators.filter(({ years: of }) => of.get(year)?.attainment.level === label).length;
  const labels = levelMeanings(evaluation.settings.scale);
  draft.section("指標の評価の分布と推移");
  const table = draft.table<LevelRow>(
    [
      { header: "評価", style: "level", cell: ({ label }) => text(label) },
      { header: "達成率", style: "text", cell: ({ meaning }) => text(meaning) },
      ...years.map((year): Column<LevelRow> => ({
        header: fiscalYearLabel(year),
        style: "strong",
        cell: ({ label }, at) => {
          const levels = yearTrend.indicators.rangeFromOutside(trendHeaders.level(year));
          return computed(call("COUNTIF", levels, exactly(at.ref("評価", "column"))), countIn(year, label));
        },
      })),
    ],
    labels,
  );
  const cells = years.map((year) => {
    const header = fiscalYearLabel(year);
    const total = sum(labels.map(({ label }) => countIn(year, label)));
    return [table.column(header), computed(call("SUM", table.range(header)), total), "strong"] as const;
  });
  draft.totals(text("計"), cells, table.columns);
  draft.line("評価のない指標（目標が「－」の年度、実績や目標のない指標）は数えません。", "note");
  return table;
}

function placeCharts(draft: CommitteeDraft, report: Report, goals: PlacedTable | null, levels: PlacedTable): void {
  const place = draft.chartRows();
  const years = countedYears(report.evaluation);
  if (goals !== null) {
    const rates = goalsOf(report.evaluation).map(({ result: { planAttainment } }) =>
      planAttainment.kind === "rated" ? planAttainment.shownRate : 0,
    );
    draft.sheet.chart({
      name: "計画目標の進捗率",
      kind: "column",
      title: "計画全体の目標の進捗率（線: ここまでの予定）",
      categories: goals.area("指標ID"),
      series: [
        { name: "期間進捗率", values: goals.area("期間進捗率"), color: palette.accentLight },
        { name: "予定進捗率", values: goals.area("予定進捗率"), kind: "line", color: palette.alarm },
      ],
      place: { ...place, column: 0, columns: halfPage },
      valueAxis: { minimum: 0, maximum: Math.max(1, Math.ceil(Math.max(...rates) * 5) / 5), majorUnit: 0.2, numberFormat: "0%" },
    });
  }
  draft.sheet.chart({
    name: "評価の分布の推移",
    kind: "column",
    title: "評価ごとの指標の数",
    categories: levels.area("評価"),
    series: years.map((year, index) => ({
      name: fiscalYearLabel(year),
      values: levels.area(fiscalYearLabel(year)),
      color: seriesColors[(years.length - 1 - index) % seriesColors.length]!,
    })),
    place: { ...place, column: halfPage, columns: draft.columns - halfPage },
    valueAxis: { minimum: 0, numberFormat: "0" },
  });
}

/** The evaluated year is the darkest. */
const seriesColors = [palette.accent, palette.accentLight, palette.header, palette.muted] as const;

/** Why the levels of a project differ, in a line for each. */
function placeDifferences(draft: CommitteeDraft, projects: readonly ProjectResult[]): void {
  const differing = projects.filter(levelsDiffer);
  if (differing.length === 0) return;
  draft.space(4);
  draft.texts(
    differing.map((project) => ({
      label: `${differs} ${project.section}`,
      content: `${project.project}：${inShort(differenceReasons(project))}`,
    })),
    "評価が食い違う理由（要旨）",
  );
}

/** Every level that a project was given, and the votes behind the committee's. */
function projectColumns({ evaluation }: Report, { summary, scoreTally }: CommitteeSources): readonly Column<ProjectResult>[] {
  return [
    { header: "区分", style: "mark", cell: ({ section }) => text(section) },
    { header: "事業", style: "text", cell: ({ project }) => text(project) },
    ...levelColumns({ summary, scoreTally }),
    {
      header: "票数",
      style: "strong",
      cell: ({ vote }, at) => computed(scoreTally.projects.cellFromOutside("票数", at.index), vote?.row.scores.length ?? 0),
    },
    ...evaluation.levels.map(({ level }): Column<ProjectResult> => ({
      header: `${level}の票`,
      style: "flag",
      cell: ({ vote }, at) =>
        computed(scoreTally.projects.cellFromOutside(level, at.index), vote?.counts.find((count) => count.level === level)?.count ?? 0),
    })),
  ];
}

/** Proposed, own, committee's and final level side by side, and whether they differ. */
export function levelColumns(
  { summary, scoreTally }: Pick<CommitteeSources, "summary" | "scoreTally">,
  indexOf: (at: TableRow) => number = (at) => at.index,
): readonly Column<ProjectResult>[] {
  return [
    {
      header: "提案評価",
      style: "level",
      cell: ({ proposedLevel }, at) => computed(summary.projects.cellFromOutside("提案評価", indexOf(at)), proposedLevel ?? none),
    },
    {
      header: "自己評価",
      style: "level",
      cell: ({ selfLevel }, at) =>
        selfLevel === null ? text(none) : computed(summary.projects.cellFromOutside("自己評価", indexOf(at)), selfLevel),
    },
    {
      header: "委員会評価",
      style: "level",
      cell: ({ committeeLevel }, at) => computed(scoreTally.projects.cellFromOutside("委員会評価", indexOf(at)), committeeLevel ?? none),
    },
    {
      header: "最終評価",
      style: "verdict",
      cell: ({ finalLevel }, at) => computed(summary.projects.cellFromOutside("最終評価", indexOf(at)), finalLevel ?? none),
    },
    {
      header: "相違",
      style: "mark",
      cell: (project, at) => {
        const agrees = (header: string): Term => call("OR", isNone(at.ref(header)), isSame(at.ref(header), at.ref("提案評価")));
        const same = call("AND", agrees("自己評価"), agrees("委員会評価"));
        return computed(call("IF", same, quoted(""), quoted(differs)), levelsDiffer(project) ? differs : "");
      },
    },
  ];
}

function isNone(level: Term): Term {
  return operation(level, "=", quoted(none));
}

function isSame(level: Term, other: Term): Term {
  return operation(level, "=", other);
}
