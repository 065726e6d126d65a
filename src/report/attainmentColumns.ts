import type { Attainment, IndicatorResult } from "../core/evaluation.js";
import { fiscalYearLabel, type FiscalYear } from "../core/fiscalYear.js";
import type { PlannedFigure } from "../core/indicator.js";
import { attainmentRemarks } from "./attainmentRemarks.js";
import type { EvidenceSheet } from "./evidenceSheet.js";
import { call, computed, constant, operation, quoted, sourceTerm, type Term } from "./formula.js";
import { blank, number, numberOrBlank, text } from "./literal.js";
import type { Report } from "./report.js";
import type { ScaleTable } from "./scaleTable.js";
import type { PlanCell } from "./sheetPlan.js";
import { quantityStyle, type StyleName } from "./style.js";
import { gap, type Column } from "./table.js";
import { stateCountNumber } from "./stateCountNumber.js";
import { countingWords, nestedWords, notRatedWords } from "./wording.js";

/** 目標達成状況: what the committee reads, then what it is worked out from. */
export function attainmentColumns(report: Report, evidence: EvidenceSheet, scale: ScaleTable): readonly Column<IndicatorResult>[] {
  const quantity = quantityStyle(
    report.evaluation.indicators.flatMap(({ actual, cumulativeActual, target }) => [actual, cumulativeActual, figureValue(target)]),
  );
  return [
    ...printedColumns(report, evidence, scale, quantity),
    gap,
    ...workingColumns(report, evidence, quantity).map((column) => ({ ...column, printed: false as const })),
  ];
}

/** Narrow, so that the page stays legible; wider where a figure needs it. */
function widthOf(figures: readonly (number | null)[]): number {
  return Math.max(7, ...figures.map((figure) => (figure ?? 0).toLocaleString("en-US").length + 2));
}

function printedColumns(
  { evaluation }: Report,
  { records }: EvidenceSheet,
  scale: ScaleTable,
  quantity: StyleName,
): readonly Column<IndicatorResult>[] {
  const figureWidth = widthOf(evaluation.indicators.flatMap(({ actual, target }) => [actual, figureValue(target)]));
  return [
    { header: "指標ID", width: 9, style: "text", cell: ({ indicator }) => text(indicator.id) },
    {
      header: "指標",
      width: 38,
      style: "text",
      cell: ({ indicator }) => text(nestedWords(indicator.label, indicator.parent)),
    },
    { header: "単位", width: 6, style: "mark", cell: ({ indicator }) => text(indicator.unit) },
    { header: "目標", width: figureWidth, style: quantity, cell: ({ target }) => figureCell(target) },
    {
      header: "実績",
      width: figureWidth,
      style: quantity,
      cell: ({ actual }, at) => {
        if (actual === null) return blank;
        const key = [at.ref("No", "column"), records.rangeFromOutside("年度"), quoted(fiscalYearLabel(evaluation.year))] as const;
        return computed(call("SUMIFS", records.rangeFromOutside("計上"), records.rangeFromOutside("No"), ...key), actual);
      },
    },
    {
      header: "達成率",
      width: 8,
      style: "percent",
      cell: ({ attainment }, at) =>
        rated(attainment, (rate) => computed(scale.shownRate(at.ref("実績"), at.ref("目標"), at.ref("判定用の率")), rate.shownRate)),
    },
    {
      header: "評価",
      width: 8,
      style: "level",
      cell: ({ attainment }, at) =>
        attainment.kind === "rated"
          ? computed(scale.level(at.ref("判定用の率")), attainment.level)
          : text(attainment.level ?? notRatedWords[attainment.reason]),
    },
    {
      header: "期間進捗率",
      width: 8,
      style: "percent",
      cell: ({ planAttainment }, at) => {
        const [actual, target] = [at.ref("累計実績"), at.ref("期間目標")];
        return rated(planAttainment, (rate) => computed(scale.shownRate(actual, target, operation(actual, "/", target)), rate.shownRate));
      },
    },
    { header: "備考", width: 12, style: "text", cell: (result) => text(attainmentRemarks(result, evaluation)) },
  ];
}

function workingColumns(
  { evaluation, numbers }: Report,
  { records }: EvidenceSheet,
  quantity: StyleName,
): readonly Column<IndicatorResult>[] {
  const { year, planYears, begunYears } = evaluation;
  const targetOf = (of: FiscalYear): string => `${fiscalYearLabel(of)}目標`;
  const sumOfYears = (until: FiscalYear, at: { span(first: string, last: string): Term }): Term =>
    call("SUM", at.span(targetOf(planYears[0] ?? until), targetOf(until)));
  return [
    { header: "No", width: 5, style: "key", cell: (_, at) => number(at.index + 1) },
    { header: "区分", width: 6, style: "key", cell: ({ indicator }) => text(indicator.section) },
    { header: "事業", width: 24, style: "line", cell: ({ indicator }) => text(indicator.project) },
    { header: "事業No", width: 7, style: "key", cell: ({ indicator }) => numberOrBlank(numbers.projects.get(indicator.id) ?? null) },
    { header: "数え方", width: 7, style: "key", cell: ({ indicator }) => text(countingWords[indicator.counting]) },
    { header: "現行", width: 8, style: quantity, cell: ({ indicator }) => figureCell(indicator.baseline) },
    {
      header: "差",
      width: 8,
      style: quantity,
      cell: ({ target, actual }, at) =>
        target.kind === "number" && actual !== null
          ? computed(operation(at.ref("実績"), "-", at.ref("目標")), actual - target.value)
          : blank,
    },
    ...planYears.map((of): Column<IndicatorResult> => ({
      header: targetOf(of),
      width: 8,
      style: quantity,
      cell: ({ indicator }) => figureCell(indicator.targets.get(of) ?? { kind: "missing" }),
    })),
    {
      header: "累計目標",
      width: 8,
      style: quantity,
      cell: ({ cumulativeTarget }, at) =>
        cumulativeTarget === null ? blank : computed(sumOfYears(begunYears.at(-1) ?? year, at), cumulativeTarget),
    },
    {
      header: "累計実績",
      width: 8,
      style: quantity,
      cell: ({ cumulativeActual }, at) => {
        const key = at.ref("No", "column");
        const sum = call("SUMIF", records.rangeFromOutside("No"), key, records.rangeFromOutside("計上"));
        return cumulativeActual === null ? blank : computed(sum, cumulativeActual);
      },
    },
    {
      header: "期間目標",
      width: 8,
      style: quantity,
      cell: ({ planTarget }, at) => (planTarget === null ? blank : computed(sumOfYears(planYears.at(-1) ?? year, at), planTarget)),
    },
    {
      header: "予定進捗率",
      width: 9,
      style: "percent",
      cell: ({ cumulativeTarget, planTarget }, at) =>
        cumulativeTarget === null || planTarget === null || planTarget === 0
          ? blank
          : computed(operation(at.ref("累計目標"), "/", at.ref("期間目標")), cumulativeTarget / planTarget),
    },
    {
      header: "判定用の率",
      width: 9,
      style: "raw",
      cell: ({ attainment }, at) =>
        rated(attainment, ({ rate }) =>
          computed(call("ROUND", operation(at.ref("実績"), "/", at.ref("目標")), constant(12)), Number(rate.toFixed(12))),
        ),
    },
    { header: "100%線", width: 7, style: "key", cell: () => number(1) },
    {
      header: "報告No",
      width: 7,
      style: "key",
      cell: ({ indicator: { stateCount } }) => numberOrBlank(stateCount && stateCountNumber(stateCount)),
    },
  ];
}

/** The cell of the plan's table itself where a formula can refer to it, else the figure that was read from it. */
export function figureCell(figure: PlannedFigure): PlanCell {
  switch (figure.kind) {
    case "number":
      return figure.numeric ? computed(sourceTerm(figure.source), figure.value) : number(figure.value);
    case "notApplicable":
      return text("－");
    case "missing":
      return blank;
  }
}

function figureValue(figure: PlannedFigure): number | null {
  return figure.kind === "number" ? figure.value : null;
}

function rated(attainment: Attainment, cell: (rated: Extract<Attainment, { kind: "rated" }>) => PlanCell): PlanCell {
  return attainment.kind === "rated" ? cell(attainment) : blank;
}
