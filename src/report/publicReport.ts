import type { BudgetLineResult, Evaluation, IndicatorResult, ProjectResult } from "../core/evaluation.js";
import { levelLabels } from "../core/level.js";
import { publicFields, type PublicField } from "../core/publicText.js";
import type { Settings } from "../core/settings.js";
import { levelMeanings } from "./levelMeanings.js";
import { goalsOf } from "./planGoals.js";
import { eraYearWords, wordyDay } from "../strings/japaneseDates.js";
import { levelWords, nestedWords, projectRuleWords } from "./wording.js";

/** A level of the scale and what it means, in words. */
export interface PublicLevel {
  readonly label: string;
  readonly meaning: string;
  /** Indicators that have it. */
  readonly count: number;
}

export interface PublicIndicator {
  readonly label: string;
  readonly unit: string;
  readonly target: number | null;
  readonly actual: number | null;
  /** Ratio as it is printed. */
  readonly rate: number | null;
  /** The level, or why there is none. */
  readonly level: string;
}

export interface PublicProject {
  readonly section: string;
  readonly title: string;
  readonly level: string;
  readonly meaning: string;
  readonly indicators: readonly PublicIndicator[];
  readonly texts: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}

export interface PublicGoal {
  readonly label: string;
  readonly unit: string;
  readonly goal: number | null;
  readonly actual: number | null;
  readonly rate: number | null;
}

/** Amounts in the unit in which 予算 is kept; `null` where nothing is stated. */
export interface PublicBudgetLine {
  readonly item: string;
  readonly budget: number | null;
  readonly actual: number | null;
  readonly executionRate: number | null;
}

/** The result of an evaluation as it is published: what 公表用 and the HTML file both show. No business and no staff is named. */
export interface PublicReport {
  readonly title: string;
  readonly organisation: string;
  readonly subtitle: string;
  readonly method: readonly string[];
  readonly levels: readonly PublicLevel[];
  readonly unrated: number;
  readonly indicatorCount: number;
  readonly goals: readonly PublicGoal[];
  readonly projects: readonly PublicProject[];
  /** Lines of their own, and their sum last; empty without a budget. */
  readonly budget: readonly PublicBudgetLine[];
  readonly budgetUnit: string;
  readonly notes: readonly string[];
}

export const publicTitle = "経営発達支援計画　事業評価の結果";
export const noLevel = "－";

export const publicHeadings: Readonly<Record<PublicField, string>> = {
  successCase: "主な成果",
  shortfallCause: "課題",
  nextYearPlan: "次年度の改善策",
  committeeComment: "評価委員会の意見",
};

/** @param texts the texts of `evaluation.publicTexts` as they may be published, in the same order; `""` is left out */
export function publicReport(evaluation: Evaluation, texts: readonly string[]): PublicReport {
  const { settings, year, asOf, planYears, indicators, levels } = evaluation;
  const [first, last] = [planYears[0], planYears.at(-1)];
  const period = first === undefined || last === undefined ? "" : `計画期間 ${eraYearWords(first)}～${eraYearWords(last)}`;
  const meanings = publicMeanings(settings);
  const rated = levels.reduce((total, { count }) => total + count, 0);
  return {
    title: publicTitle,
    organisation: settings.organisation,
    subtitle: [`${eraYearWords(year)}の評価`, period, `${wordyDay(asOf, settings.calendar)}現在`].filter((part) => part !== "").join("　"),
    method: methodWords(evaluation),
    levels: levels.map(({ level, count }) => ({ label: level, meaning: meanings.get(level) ?? "", count })),
    unrated: indicators.length - rated,
    indicatorCount: indicators.length,
    goals: goalsOf(evaluation).map(({ result: { indicator, cumulativeActual, planAttainment } }) => ({
      label: indicator.label,
      unit: indicator.unit,
      goal: indicator.planGoal.kind === "number" ? indicator.planGoal.value : null,
      actual: cumulativeActual,
      rate: planAttainment.kind === "rated" ? planAttainment.shownRate : null,
    })),
    projects: evaluation.projects.map((project, index) => publicProject(evaluation, project, index, texts, meanings)),
    budget: publicBudget(evaluation),
    budgetUnit: evaluation.budget?.unit === 1 ? "円" : "千円",
    notes: [
      ...(evaluation.begunYears.includes(year) ? [] : [`${eraYearWords(year)}はまだ始まっていないため、実績と評価がありません。`]),
      "事業者と職員の名前は載せていません。",
      "目標の「－」は、その年度に目標を設けていないこと（評価の対象外）を表します。",
      "達成率は目標に対する実績の割合です。四捨五入して0.1%まで示しますが、評価の境を越えては丸めません。",
    ],
  };
}

/** The budget lines that are published, and their places: a breakdown and a typed sum stay out. */
export function publishedLines({ budget }: Evaluation): readonly { readonly line: BudgetLineResult; readonly index: number }[] {
  return (budget?.lines ?? []).map((line, index) => ({ line, index })).filter(({ line }) => line.role === "line");
}

/** `達成率 80% 以上　100% 未満`, by level. */
function publicMeanings({ scale }: Settings): ReadonlyMap<string, string> {
  return new Map(levelMeanings(scale).map(({ label, meaning }) => [label, label === scale.notCarriedOut ? meaning : `達成率 ${meaning}`]));
}

function methodWords({ settings, projects }: Evaluation): readonly string[] {
  const labels = levelLabels(settings.scale);
  const byCommittee = projects.filter(({ committeeLevel }) => committeeLevel !== null).length;
  return [
    `指標ごとに、目標に対する実績の割合（達成率）から${labels.join("・")}の${labels.length}段階で評価しました。`,
    `事業の評価は、${projectRuleWords[settings.projectRule]}を案とし、評価委員会が評価した事業（${projects.length}事業のうち${byCommittee}事業）は委員会の評価としました。`,
    "同じ事業者への支援は、事業者の数（実数）を数える指標では年度に1回だけ数えます。",
  ];
}

function publicProject(
  { indicators, publicTexts }: Evaluation,
  { section, project, indicatorIds, finalLevel, committeeLevel }: ProjectResult,
  place: number,
  texts: readonly string[],
  meanings: ReadonlyMap<string, string>,
): PublicProject {
  const labels = new Map(indicators.map(({ indicator }) => [indicator.id, indicator.label]));
  return {
    section,
    title: project,
    level: finalLevel ?? noLevel,
    meaning: committeeLevel === null ? (meanings.get(finalLevel ?? "") ?? "") : "評価委員会の評価",
    indicators: indicatorsOf(indicators, indicatorIds).map(({ result }) => publicIndicator(result)),
    texts: publicFields.flatMap((field) => {
      const paragraphs = publicTexts.flatMap((written, index) => {
        const published = texts[index] ?? "";
        if (written.project !== place || written.field !== field || published === "") return [];
        return written.indicatorId === null ? published : `【${labels.get(written.indicatorId) ?? ""}】${published}`;
      });
      return paragraphs.length === 0 ? [] : [{ heading: publicHeadings[field], paragraphs }];
    }),
  };
}

/** The indicators of a project and their places among all. */
export function indicatorsOf(
  indicators: readonly IndicatorResult[],
  ids: readonly string[],
): readonly { readonly result: IndicatorResult; readonly index: number }[] {
  return indicators.map((result, index) => ({ result, index })).filter(({ result }) => ids.includes(result.indicator.id));
}

function publicIndicator({ indicator, target, actual, attainment }: IndicatorResult): PublicIndicator {
  return {
    label: nestedWords(indicator.label, indicator.parent),
    unit: indicator.unit,
    target: target.kind === "number" ? target.value : null,
    actual,
    rate: attainment.kind === "rated" ? attainment.shownRate : null,
    level: levelWords(attainment),
  };
}

function publicBudget(evaluation: Evaluation): readonly PublicBudgetLine[] {
  const { budget } = evaluation;
  if (budget === null) return [];
  const lines = [...publishedLines(evaluation).map(({ line }) => line), { ...budget.total, item: "合計" }];
  const inUnit = (yen: number | null): number | null => (yen === null ? null : yen / budget.unit);
  return lines.map(({ item, budget: planned, actual, executionRate }) => ({
    item,
    budget: inUnit(planned),
    actual: inUnit(actual),
    executionRate,
  }));
}
