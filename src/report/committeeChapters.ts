import type { Evaluation, IndicatorResult, ProjectResult } from "../core/evaluation.js";
import type { QualitativeRecord } from "../core/records.js";
import type { CommitteeDraft, LabelledText } from "./committeeDraft.js";
import { differenceReasons, levelsDiffer, notWritten } from "./committeeDifferences.js";
import { levelColumns } from "./committeeOverview.js";
import type { CommitteeSources } from "./committeeSources.js";
import { countedYears } from "./countedYears.js";
import { computed } from "./formula.js";
import { figureCell } from "./attainmentColumns.js";
import { attainmentRemarks } from "./attainmentRemarks.js";
import { blank, text } from "./literal.js";
import type { Report } from "./report.js";
import { quantityStyle, type StyleName } from "./style.js";
import { none } from "./summaryColumns.js";
import type { Column, PlacedTable } from "./table.js";
import { nestedWords, notRatedWords } from "./wording.js";
import { trendHeaders } from "./yearTrendSheet.js";

interface Chapter {
  readonly title: string;
  /** With their rows in 評価総括表. */
  readonly projects: readonly { readonly result: ProjectResult; readonly index: number }[];
}

/** Indicators that stay together on a page under one header. */
const rowsTogether = 14;

/** The chapters of the plan in its order, each with its projects. */
export function chaptersOf({ projects }: Evaluation): readonly Chapter[] {
  const sections = [...new Set(projects.map(({ section }) => section))];
  return sections.map((section) => {
    const own = projects.map((result, index) => ({ result, index })).filter(({ result }) => result.section === section);
    const [only, second] = own;
    const name = second === undefined ? (only?.result.project ?? "") : "";
    return { title: [section, name === section ? "" : name].filter((part) => part !== "").join("　"), projects: own };
  });
}

/** Chapter by chapter, project by project: plan and figures, levels, what was learnt, what will change. */
export function placeChapters(draft: CommitteeDraft, report: Report, sources: CommitteeSources): void {
  for (const { title, projects } of chaptersOf(report.evaluation)) {
    draft.chapter(title);
    for (const { result, index } of projects) {
      if (projects.length > 1) draft.section(result.project);
      placeFigures(draft, report, sources, result);
      draft.space(6);
      placeLevels(draft, sources, result, index);
      draft.space(6);
      placeTexts(draft, result);
      draft.space(10);
    }
  }
}

/** P and D: each indicator's target beside its actual. */
function placeFigures(draft: CommitteeDraft, report: Report, sources: CommitteeSources, { indicatorIds }: ProjectResult): void {
  const { evaluation } = report;
  const rows = evaluation.indicators
    .map((result, index): FigureRow => ({ result, index }))
    .filter(({ result }) => indicatorIds.includes(result.indicator.id));
  const columns = figureColumns(evaluation, sources);
  for (let first = 0; first < rows.length; first += rowsTogether) {
    draft.section(first === 0 ? "Ｐ 目標 ・ Ｄ 実績" : "Ｐ 目標 ・ Ｄ 実績（続き）");
    draft.table(columns, rows.slice(first, first + rowsTogether));
  }
}

interface FigureRow {
  readonly result: IndicatorResult;
  /** The row of 目標達成状況 and of 年度比較. */
  readonly index: number;
}

function figureColumns(evaluation: Evaluation, { attainment, yearTrend }: CommitteeSources): readonly Column<FigureRow>[] {
  const quantity = quantityStyle(evaluation.indicators.flatMap(({ actual, cumulativeActual }) => [actual, cumulativeActual]));
  const previous = countedYears(evaluation).at(-2);
  const home = (
    header: string,
    table: PlacedTable,
    source: string,
    style: StyleName,
    expected: (result: IndicatorResult) => number | string | null,
  ): Column<FigureRow> => ({
    header,
    style,
    cell: ({ result, index }) => {
      const value = expected(result);
      return value === null ? blank : computed(table.cellFromOutside(source, index), value);
    },
  });
  const own = attainment.indicators;
  return [
    { header: "指標ID", style: "text", cell: ({ result }) => text(result.indicator.id) },
    {
      header: "指標",
      style: "text",
      cell: ({ result: { indicator } }) => text(nestedWords(indicator.label, indicator.parent)),
    },
    { header: "単位", style: "mark", cell: ({ result }) => text(result.indicator.unit) },
    { header: "目標", style: quantity, cell: ({ result }) => figureCell(result.target) },
    home("実績", own, "実績", quantity, ({ actual }) => actual),
    home("達成率", own, "達成率", "percent", ({ attainment: of }) => (of.kind === "rated" ? of.shownRate : null)),
    home("評価", own, "評価", "level", ({ attainment: of }) => (of.kind === "rated" ? of.level : (of.level ?? notRatedWords[of.reason]))),
    ...(previous === undefined
      ? []
      : [
          home(
            "前年実績",
            yearTrend.indicators,
            trendHeaders.actual(previous),
            quantity,
            ({ years }) => years.get(previous)?.actual ?? null,
          ),
          home("前年評価", yearTrend.indicators, trendHeaders.level(previous), "mark", ({ years }) => {
            const before = years.get(previous)?.attainment;
            return before === undefined ? null : before.kind === "rated" ? before.level : (before.level ?? notRatedWords[before.reason]);
          }),
        ]),
    home("累計実績", own, "累計実績", quantity, ({ cumulativeActual }) => cumulativeActual),
    home("期間目標", own, "期間目標", quantity, ({ planTarget }) => planTarget),
    home("期間進捗率", own, "期間進捗率", "percent", ({ planAttainment }) =>
      planAttainment.kind === "rated" ? planAttainment.shownRate : null,
    ),
    { header: "備考", style: "remark", cell: ({ result }) => text(attainmentRemarks(result, evaluation)) },
  ];
}

/** C: what the rates propose, what the office and the committee say. */
function placeLevels(draft: CommitteeDraft, sources: CommitteeSources, project: ProjectResult, index: number): void {
  const tally = sources.scoreTally.projects;
  draft.section("Ｃ 評価");
  draft.table<ProjectResult>(
    [
      { header: "区分", style: "mark", cell: ({ section }) => text(section) },
      { header: "事業", style: "text", cell: ({ project: name }) => text(name) },
      ...levelColumns(sources, () => index),
      {
        header: "委員の票",
        style: "strong",
        cell: ({ vote }) => computed(tally.cellFromOutside("票数", index), vote?.row.scores.length ?? 0),
      },
      { header: "中央値", style: "mark", cell: ({ vote }) => computed(tally.cellFromOutside("中央値", index), vote?.median ?? none) },
      { header: "委員長決定", style: "mark", cell: ({ vote }) => decisionCell(vote?.row.decision ?? null, tally, index) },
    ],
    [project],
  );
}

function decisionCell(decision: string | null, tally: PlacedTable, index: number) {
  return decision === null ? text(none) : computed(tally.cellFromOutside("委員長決定", index), decision);
}

interface Part {
  readonly label: string;
  readonly pick: (record: QualitativeRecord) => string;
}

const parts: readonly Part[] = [
  { label: "Ｃ 評価コメント", pick: ({ committeeComment }) => committeeComment },
  { label: "Ｃ 成功事例", pick: ({ successCase }) => successCase },
  { label: "Ｃ 改善事例", pick: ({ improvementCase }) => improvementCase },
  { label: "Ｃ 課題・未達要因", pick: ({ shortfallCause }) => shortfallCause },
  { label: "Ａ 次年度の改善策", pick: ({ nextYearPlan }) => nextYearPlan },
];

/** C and A: every text of 定性評価 in full; what nobody has written shows as such. */
function placeTexts(draft: CommitteeDraft, project: ProjectResult): void {
  const reasons = differenceReasons(project);
  const entry = (label: string, texts: readonly string[]): LabelledText => ({
    label,
    content: texts.length > 0 ? texts.join("\n") : notWritten,
  });
  draft.texts([
    ...(levelsDiffer(project) || reasons.length > 0 ? [entry("Ｃ 相違の理由", reasons)] : []),
    ...parts.map(({ label, pick }) => entry(label, textsOf(project, pick))),
  ]);
}

/** What the rows about a project say; a row about one of its indicators names it. */
function textsOf({ qualitative, indicatorIds }: ProjectResult, pick: (record: QualitativeRecord) => string): readonly string[] {
  return qualitative.flatMap((record) => {
    const content = pick(record);
    if (content === "") return [];
    return [indicatorIds.includes(record.subject) ? `［${record.subject}］${content}` : content];
  });
}
