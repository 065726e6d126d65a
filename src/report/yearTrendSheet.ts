import type { Attainment, IndicatorResult, TargetAndActual } from "../core/evaluation.js";
import { fiscalYearLabel, type FiscalYear } from "../core/fiscalYear.js";
import { figureCell } from "./attainmentColumns.js";
import { countedYears } from "./countedYears.js";
import type { EvidenceSheet } from "./evidenceSheet.js";
import { call, computed, constant, operation, quoted } from "./formula.js";
import { blank, number, text } from "./literal.js";
import type { Report } from "./report.js";
import { placeScale, type ScaleTable } from "./scaleTable.js";
import { SheetDraft } from "./sheetDraft.js";
import type { PlanCell, SheetPlan } from "./sheetPlan.js";
import { notBegunNote, sheetSubtitle } from "./sheetSubtitle.js";
import { quantityStyle } from "./style.js";
import { gap, placeTable, type Column, type PlacedTable } from "./table.js";
import { nestedWords, notRatedWords } from "./wording.js";

export interface YearTrendSheet {
  readonly plan: SheetPlan;
  readonly indicators: PlacedTable;
}

/** The headers of one year's columns. */
export const trendHeaders = {
  target: (year: FiscalYear) => `${fiscalYearLabel(year)}目標`,
  actual: (year: FiscalYear) => `${fiscalYearLabel(year)}実績`,
  level: (year: FiscalYear) => `${fiscalYearLabel(year)}評価`,
  rate: (year: FiscalYear) => `${fiscalYearLabel(year)}達成率`,
};

const rawRate = (year: FiscalYear): string => `${fiscalYearLabel(year)}判定率`;

const idWidth = 9;
const labelWidth = 30;
const unitWidth = 6;
const rateWidth = 8;
const levelWidth = 7;
/** Half-width characters that a legible page holds; where the rates do not fit on it, they stand beside it. */
const widestPage = 142;

/** 年度比較: every indicator over the years of the plan, each year against its own target. */
export function yearTrendSheet(report: Report, evidence: EvidenceSheet): YearTrendSheet {
  const { evaluation, names } = report;
  const draft = new SheetDraft("yearTrend", names.yearTrend, evaluation.settings.organisation);
  draft.heading(sheetSubtitle(evaluation));
  const scale = placeScale(draft, { row: 0, column: scaleColumn }, evaluation.settings.scale);
  const indicators = placeTable(draft, { row: 4, column: 0 }, trendColumns(report, evidence, scale), evaluation.indicators);
  // A plan of few years leaves the scale wider than the table.
  const scaleEnd = scaleColumn + 2 + evaluation.settings.scale.bands.length;
  for (let column = indicators.printedColumns; column < scaleEnd; column++) draft.width(column, scaleWidth);
  [...notBegunNote(evaluation), ...notes].forEach((note, index) => draft.put(indicators.end + index, 0, text(note), "note"));
  const plan = draft.plan({
    orientation: "landscape",
    columns: indicators.printedColumns,
    freeze: { rows: indicators.firstRow, columns: 2 },
    titleRows: { first: indicators.headerRow, last: indicators.headerRow },
  });
  return { plan, indicators };
}

const scaleColumn = 2;
const scaleWidth = 8;

const notes: readonly string[] = [
  "「－」はその年度に目標がないこと（対象外）を示します。",
  "評価は、その年度の目標に対して決めます。",
  "前年度差 = 評価する年度の実績 − 前年度の実績。",
];

function trendColumns(report: Report, { records }: EvidenceSheet, scale: ScaleTable): readonly Column<IndicatorResult>[] {
  const { evaluation } = report;
  const { planYears, year } = evaluation;
  const counted = countedYears(evaluation);
  const quantity = quantityStyle(evaluation.indicators.flatMap(({ years }) => [...years.values()].map(({ actual }) => actual)));
  const width = Math.max(7, ...evaluation.indicators.map((result) => Math.max(...figures(result)).toLocaleString("en-US").length + 2));
  const of = (result: IndicatorResult, which: FiscalYear): TargetAndActual | undefined => result.years.get(which);
  const previous = counted.at(-2);
  const rates = counted.map((which): Column<IndicatorResult> => ({
    header: trendHeaders.rate(which),
    width: rateWidth,
    style: "percent",
    cell: (result, at) =>
      rated(of(result, which)?.attainment, ({ shownRate }) =>
        computed(
          scale.shownRate(at.ref(trendHeaders.actual(which)), at.ref(trendHeaders.target(which)), at.ref(rawRate(which))),
          shownRate,
        ),
      ),
  }));
  const withoutRates = idWidth + labelWidth + unitWidth + width * (planYears.length + counted.length + 1) + levelWidth * counted.length;
  const arePrinted = withoutRates + rateWidth * counted.length <= widestPage;
  return [
    { header: "指標ID", width: idWidth, style: "text", cell: ({ indicator }) => text(indicator.id) },
    { header: "指標", width: labelWidth, style: "text", cell: ({ indicator }) => text(nestedWords(indicator.label, indicator.parent)) },
    { header: "単位", width: unitWidth, style: "mark", cell: ({ indicator }) => text(indicator.unit) },
    ...planYears.map((which): Column<IndicatorResult> => ({
      header: trendHeaders.target(which),
      width,
      style: quantity,
      cell: ({ indicator }) => figureCell(indicator.targets.get(which) ?? { kind: "missing" }),
    })),
    ...counted.map((which): Column<IndicatorResult> => ({
      header: trendHeaders.actual(which),
      width,
      style: quantity,
      cell: (result, at) => {
        const actual = of(result, which)?.actual ?? null;
        if (actual === null) return blank;
        const key = [at.ref("No", "column"), records.rangeFromOutside("年度"), quoted(fiscalYearLabel(which))] as const;
        return computed(call("SUMIFS", records.rangeFromOutside("計上"), records.rangeFromOutside("No"), ...key), actual);
      },
    })),
    ...counted.map((which): Column<IndicatorResult> => ({
      header: trendHeaders.level(which),
      width: levelWidth,
      style: "mark",
      cell: (result, at) => levelCell(of(result, which)?.attainment, () => scale.level(at.ref(rawRate(which)))),
    })),
    ...(arePrinted ? rates : []),
    ...(previous === undefined
      ? []
      : [
          {
            header: "前年度差",
            width,
            style: quantity,
            cell: (result, at) => {
              const [now, before] = [of(result, year)?.actual ?? null, of(result, previous)?.actual ?? null];
              if (now === null || before === null) return blank;
              return computed(operation(at.ref(trendHeaders.actual(year)), "-", at.ref(trendHeaders.actual(previous))), now - before);
            },
          } satisfies Column<IndicatorResult>,
        ]),
    gap,
    { header: "No", width: 5, style: "key", printed: false, cell: (_, at) => number(at.index + 1) },
    ...(arePrinted ? [] : rates.map((column): Column<IndicatorResult> => ({ ...column, printed: false }))),
    ...counted.map((which): Column<IndicatorResult> => ({
      header: rawRate(which),
      width: 9,
      style: "raw",
      printed: false,
      cell: (result, at) =>
        rated(of(result, which)?.attainment, ({ rate }) => {
          const quotient = operation(at.ref(trendHeaders.actual(which)), "/", at.ref(trendHeaders.target(which)));
          return computed(call("ROUND", quotient, constant(12)), Number(rate.toFixed(12)));
        }),
    })),
  ];
}

function figures({ indicator, years }: IndicatorResult): readonly number[] {
  const targets = [...indicator.targets.values()].map((target) => (target.kind === "number" ? target.value : 0));
  return [...targets, ...[...years.values()].map(({ actual }) => actual ?? 0)];
}

function rated(attainment: Attainment | undefined, cell: (rated: Extract<Attainment, { kind: "rated" }>) => PlanCell): PlanCell {
  return attainment?.kind === "rated" ? cell(attainment) : blank;
}

function levelCell(attainment: Attainment | undefined, term: () => ReturnType<ScaleTable["level"]>): PlanCell {
  if (attainment === undefined) return blank;
  return attainment.kind === "rated" ? computed(term(), attainment.level) : text(attainment.level ?? notRatedWords[attainment.reason]);
}
