import type { Attainment, IndicatorResult } from "../core/evaluation.js";
import { fiscalYearLabel, type FiscalYear } from "../core/fiscalYear.js";
import type { PlannedFigure } from "../core/indicator.js";
import { attainmentChart } from "./attainmentChart.js";
import type { EvidenceSheet } from "./evidenceSheet.js";
import { call, cellTerm, computed, constant, formula, operation, quoted, sourceTerm, type Term } from "./formula.js";
import { blank, number, numberOrBlank, text } from "./literal.js";
import type { Report } from "./report.js";
import { placeScale, type ScaleTable } from "./scaleTable.js";
import { SheetDraft } from "./sheetDraft.js";
import type { PlanCell, SheetPlan } from "./sheetPlan.js";
import { sheetSubtitle } from "./sheetSubtitle.js";
import { palette, quantityStyle } from "./style.js";
import { placeTable, type Column, type PlacedTable } from "./table.js";
import { countingWords, notRatedWords, yearWords } from "./wording.js";

export interface AttainmentSheet {
  readonly plan: SheetPlan;
  readonly indicators: PlacedTable;
}

/** Left of the scale stand title and subtitle, which run over the empty cells beside them. */
const scaleColumn = 7;
const chartRows = 28;

/** 目標達成状況: one row per indicator of the plan, target beside actual, with the chart below. */
export function attainmentSheet(report: Report, evidence: EvidenceSheet): AttainmentSheet {
  const { evaluation, names } = report;
  const draft = new SheetDraft("attainment", names.attainment, evaluation.settings.organisation);
  draft.heading(sheetSubtitle(evaluation), ["「－」の目標は評価の対象外です。評価は四捨五入前の率で決めます。"]);
  const scale = placeScale(draft, { row: 0, column: scaleColumn }, evaluation.settings.scale);
  const indicators = placeTable(draft, { row: 4, column: 0 }, columns(report, evidence, scale), evaluation.indicators);
  highlightLevels(draft, indicators, report);

  const chartRow = indicators.end + 1;
  const place = { row: chartRow + 1, column: 0, rows: chartRows, columns: indicators.columns };
  draft.chart(attainmentChart(indicators, evaluation.indicators, place, yearWords(evaluation.year)));

  const plan = draft.plan({
    orientation: "landscape",
    freeze: { rows: indicators.firstRow, columns: indicators.column("指標") + 1 },
    titleRows: { first: indicators.headerRow, last: indicators.headerRow },
    breaksBefore: [chartRow],
  });
  return { plan, indicators };
}

function columns({ evaluation, numbers }: Report, evidence: EvidenceSheet, scale: ScaleTable): readonly Column<IndicatorResult>[] {
  const { year, planYears, indicators } = evaluation;
  const records = evidence.records;
  const targetOf = (of: FiscalYear): string => `${fiscalYearLabel(of)}目標`;
  const sumOfYears = (until: FiscalYear, at: { span(first: string, last: string): Term }): Term =>
    call("SUM", at.span(targetOf(planYears[0] ?? until), targetOf(until)));
  const quantity = quantityStyle(
    indicators.flatMap(({ actual, cumulativeActual, target }) => [actual, cumulativeActual, figureValue(target)]),
  );
  return [
    { header: "No", width: 5, style: "mark", cell: (_, at) => number(at.index + 1) },
    { header: "区分", width: 6, style: "mark", cell: ({ indicator }) => text(indicator.section) },
    { header: "指標ID", width: 9, style: "text", cell: ({ indicator }) => text(indicator.id) },
    { header: "事業", width: 20, style: "small", cell: ({ indicator }) => text(indicator.project) },
    {
      header: "指標",
      width: 36,
      style: "text",
      cell: ({ indicator }) => text(indicator.parent === null ? indicator.label : `└ ${indicator.label}`),
    },
    { header: "単位", width: 6, style: "mark", cell: ({ indicator }) => text(indicator.unit) },
    { header: "数え方", width: 7, style: "mark", cell: ({ indicator }) => text(countingWords[indicator.counting]) },
    { header: "現行", width: 8, style: quantity, cell: ({ indicator }) => figureCell(indicator.baseline) },
    { header: "目標", width: 8, style: quantity, cell: ({ target }) => figureCell(target) },
    {
      header: "実績",
      width: 8,
      style: quantity,
      cell: ({ actual }, at) => {
        if (actual === null) return blank;
        const key = [at.ref("No", "column"), records.rangeFromOutside("年度"), quoted(fiscalYearLabel(year))] as const;
        return computed(call("SUMIFS", records.rangeFromOutside("計上"), records.rangeFromOutside("No"), ...key), actual);
      },
    },
    {
      header: "差",
      width: 8,
      style: quantity,
      cell: ({ target, actual }, at) =>
        target.kind === "number" && actual !== null
          ? computed(operation(at.ref("実績"), "-", at.ref("目標")), actual - target.value)
          : blank,
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
    ...planYears.map((of): Column<IndicatorResult> => ({
      header: targetOf(of),
      width: 7,
      style: quantity,
      cell: ({ indicator }) => figureCell(indicator.targets.get(of) ?? { kind: "missing" }),
    })),
    {
      header: "累計目標",
      width: 8,
      style: quantity,
      cell: ({ cumulativeTarget }, at) => (cumulativeTarget === null ? blank : computed(sumOfYears(year, at), cumulativeTarget)),
    },
    {
      header: "累計実績",
      width: 8,
      style: quantity,
      cell: ({ cumulativeActual }, at) =>
        cumulativeActual === null
          ? blank
          : computed(
              call("SUMIF", records.rangeFromOutside("No"), at.ref("No", "column"), records.rangeFromOutside("計上")),
              cumulativeActual,
            ),
    },
    {
      header: "期間目標",
      width: 8,
      style: quantity,
      cell: ({ planTarget }, at) => (planTarget === null ? blank : computed(sumOfYears(planYears.at(-1) ?? year, at), planTarget)),
    },
    {
      header: "期間進捗率",
      width: 9,
      style: "percent",
      cell: ({ planAttainment }, at) => {
        const [actual, target] = [at.ref("累計実績"), at.ref("期間目標")];
        return rated(planAttainment, (rate) => computed(scale.shownRate(actual, target, operation(actual, "/", target)), rate.shownRate));
      },
    },
    { header: "備考", width: 18, style: "small", cell: (result) => text(remarks(result)) },
    { header: "事業No", width: 7, style: "key", cell: ({ indicator }) => numberOrBlank(numbers.projects.get(indicator.id) ?? null) },
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

function remarks({ attainment, smallTarget, carriedOut, target, actual }: IndicatorResult): string {
  return [
    attainment.kind === "notRated" ? notRatedWords[attainment.reason] : "",
    smallTarget ? "小目標（率が大きく動きます）" : "",
    target.kind === "notApplicable" && actual !== null && actual !== 0 ? "目標のない年度の実績あり" : "",
    !carriedOut && actual !== null && actual !== 0 ? "未実施ですが記録があります" : "",
  ]
    .filter((remark) => remark !== "")
    .join("、");
}

/** The lowest band and "not carried out" stand out; the label itself says what it is. */
function highlightLevels(draft: SheetDraft, indicators: PlacedTable, { evaluation }: Report): void {
  const { bands, notCarriedOut } = evaluation.settings.scale;
  const lowest = scaleColumn + 1;
  for (const column of notCarriedOut === null ? [lowest] : [lowest, lowest + bands.length]) {
    draft.highlight({
      area: indicators.area("評価"),
      formula: formula(operation(indicators.cell("評価", 0), "=", cellTerm({ row: 0, column }, "both"))),
      style: { fill: palette.cautionFill, color: palette.alarm },
    });
  }
}
