import type { Evaluation, ProjectResult } from "../core/evaluation.js";
import type { AttainmentSheet } from "./attainmentSheet.js";
import { call, computed, constant, exactly, operation, quoted } from "./formula.js";
import { number, text } from "./literal.js";
import { goalsOf } from "./planGoals.js";
import type { Report } from "./report.js";
import type { PlanCell } from "./sheetPlan.js";
import { gap, type Column, type TableRow } from "./table.js";
import { yearWords } from "../strings/japaneseDates.js";

export const none = "－";
export const differs = "※";

/** How many indicators have each level. */
export function distributionColumns({ evaluation }: Report, { indicators }: AttainmentSheet): readonly Column<Evaluation>[] {
  const levels = indicators.rangeFromOutside("評価");
  const rated = evaluation.levels.reduce((total, { count }) => total + count, 0);
  const all = evaluation.indicators.length;
  return [
    {
      header: `${yearWords(evaluation.year, evaluation.settings.calendar)}の指標数`,
      style: "bigFigure",
      cell: () => computed(call("COUNT", indicators.rangeFromOutside("No")), all),
    },
    ...evaluation.levels.map(({ level, count }): Column<unknown> => ({
      header: level,
      style: "bigFigure",
      cell: (_, at) => computed(call("COUNTIF", levels, exactly(at.header(level))), count),
    })),
    {
      header: "評価なし",
      style: "bigFigure",
      cell: (_, at) => unrated(at, `${yearWords(evaluation.year, evaluation.settings.calendar)}の指標数`, evaluation, all - rated),
    },
  ];
}

/** Four columns that the figures of the plan's goals and of the budget share with the levels. */
const narrowestLevel = 8;
/** Half-width characters around a figure: the grid's padding and the room for a bracket. */
const besideFigure = 2;

function levelWidth(evaluation: Evaluation): number {
  const goals = goalsOf(evaluation).flatMap(({ result: { indicator, planTarget, cumulativeActual } }) => [
    indicator.planGoal.kind === "number" ? indicator.planGoal.value : null,
    planTarget,
    cumulativeActual,
  ]);
  const { budget = null, actual = null } = evaluation.budget?.total ?? {};
  const thousands = [budget, actual, (budget ?? 0) - (actual ?? 0)].map((yen) => (yen === null ? null : Math.round(yen / 1000)));
  const longest = [...goals, ...thousands].map((figure) => (figure ?? 0).toLocaleString("en-US").length + besideFigure);
  return Math.max(narrowestLevel, ...longest);
}

/** The verdict first, then what it rests on. */
export function projectColumns({ evaluation }: Report, { indicators }: AttainmentSheet): readonly Column<ProjectResult>[] {
  const wide = levelWidth(evaluation);
  const levels = indicators.rangeFromOutside("評価");
  const projects = indicators.rangeFromOutside("事業No");
  return [
    { header: "区分", width: 6, style: "mark", cell: ({ section }) => text(section) },
    { header: "事業", width: 23, style: "text", cell: ({ project }) => text(project) },
    {
      header: "最終評価",
      width: wide,
      style: "verdict",
      cell: ({ finalLevel }, at) => {
        const [proposed, committee] = [at.ref("提案評価"), at.ref("委員会評価")];
        return computed(call("IF", operation(committee, "=", quoted("")), proposed, committee), finalLevel ?? none);
      },
    },
    { header: "提案評価", width: wide, style: "level", cell: ({ proposedLevel }, at) => proposedCell(proposedLevel, at, evaluation) },
    { header: "委員会評価", width: wide, style: "level", cell: ({ committeeLevel }) => text(committeeLevel ?? "") },
    { header: "自己評価", width: wide, style: "mark", cell: ({ selfLevel }) => text(selfLevel ?? "") },
    {
      header: "相違",
      width: 7,
      style: "mark",
      cell: ({ proposedLevel, committeeLevel }, at) => {
        const [proposed, committee] = [at.ref("提案評価"), at.ref("委員会評価")];
        const same = call("OR", operation(committee, "=", quoted("")), operation(committee, "=", proposed));
        const agree = committeeLevel === null || committeeLevel === (proposedLevel ?? none);
        return computed(call("IF", same, quoted(""), quoted(differs)), agree ? "" : differs);
      },
    },
    {
      header: "指標数",
      width: 6,
      style: "flag",
      cell: ({ indicatorIds }, at) => computed(call("COUNTIF", projects, at.ref("No", "column")), indicatorIds.length),
    },
    ...evaluation.levels.map(({ level }): Column<ProjectResult> => ({
      header: level,
      width: 4,
      style: "flag",
      cell: (project, at) =>
        computed(
          call("COUNTIFS", levels, exactly(at.header(level)), projects, at.ref("No", "column")),
          project.levels.find((count) => count.level === level)?.count ?? 0,
        ),
    })),
    {
      header: "評価なし",
      width: 6,
      style: "flag",
      cell: ({ indicatorIds, ratedCount }, at) => unrated(at, "指標数", evaluation, indicatorIds.length - ratedCount),
    },
    gap,
    { header: "No", width: 5, style: "key", printed: false, cell: (_, at) => number(at.index + 1) },
  ];
}

/** With more levels the formula grows beyond what a person reads. */
const mostNestedLevels = 5;

/**
 * Under the rule "lowest" a live formula: the first level that an indicator has, from the worst that follows from a rate up,
 * and "not carried out" only where there is no other. Under another rule the result as text.
 */
function proposedCell(proposed: string | null, at: TableRow, { settings: { projectRule, scale } }: Evaluation): PlanCell {
  const rated = scale.bands.map(({ label }) => label).reverse();
  const worstFirst = scale.notCarriedOut === null ? rated : [...rated, scale.notCarriedOut];
  if (projectRule !== "lowest" || worstFirst.length > mostNestedLevels) return text(proposed ?? none);
  const term = worstFirst.reduceRight(
    (otherwise, level) => call("IF", operation(at.ref(level), ">", constant(0)), at.header(level), otherwise),
    quoted(none),
  );
  return computed(term, proposed ?? none);
}

/** What is left of the indicators after every level. */
function unrated(at: TableRow, all: string, { levels }: Evaluation, expected: number): PlanCell {
  const rated = call("SUM", at.span(levels[0]?.level ?? all, levels.at(-1)?.level ?? all));
  return computed(operation(at.ref(all), "-", rated), expected);
}
