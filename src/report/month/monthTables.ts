import { fiscalYear, fiscalYearLabel, type DateSerial, type FiscalYear } from "../../core/fiscalYear.js";
import { monthsOfYear } from "../../core/month/calendarMonth.js";
import type { IndicatorProgress } from "../../core/month/monthlyProgress.js";
import type { EvidenceSheet } from "../evidenceSheet.js";
import { call, cellTerm, computed, constant, operation, rangeTerm, type Term } from "../formula.js";
import { blank, number, numberOrBlank, text } from "../literal.js";
import type { SheetDraft } from "../sheetDraft.js";
import { quantityStyle } from "../style.js";
import { gap, placeTable, type Column, type PlacedTable, type TableRow } from "../table.js";
import type { MonthReport } from "./monthReport.js";
import { methodWords } from "./monthWords.js";
import { nestedWords } from "../wording.js";

/** What stands for a figure that is not known. */
export const unknown = "－";

/** The months of a fiscal year as headers, April first. */
export const monthHeaders: readonly string[] = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${month}月`);

const lastHeader = "3月";
const firstMonthColumn = 3;

/** Columns with which every table of months begins. */
function indicatorColumns(third: Column<IndicatorProgress>): readonly Column<IndicatorProgress>[] {
  return [
    { header: "指標ID", style: "text", cell: ({ result }) => text(result.indicator.id) },
    { header: "指標", style: "text", cell: ({ result }) => text(nestedWords(result.indicator.label, result.indicator.parent)) },
    third,
  ];
}

const numberColumn = (numbers: MonthReport["numbers"]): Column<IndicatorProgress> => ({
  header: "No",
  style: "key",
  printed: false,
  cell: ({ result }) => numberOrBlank(numbers.indicators.get(result.indicator.id) ?? null),
});

/** A row of first days above the months' headers: the first as it is, each other a month later. */
function placeMonths(draft: SheetDraft, row: number, year: FiscalYear): (header: string) => Term {
  monthsOfYear(year).forEach((day: DateSerial, index) => {
    const column = firstMonthColumn + index;
    const before = cellTerm({ row, column: column - 1 });
    draft.put(row, column, index === 0 ? number(day) : computed(call("EDATE", before, constant(1)), day), "monthHead");
  });
  return (header) => cellTerm({ row, column: firstMonthColumn + monthHeaders.indexOf(header) }, "row");
}

/** The sum of an indicator's evidence in one month. */
function figureOfMonth({ records }: EvidenceSheet, at: TableRow, month: Term): Term {
  const key = [records.rangeFromOutside("No"), at.ref("No", "column")] as const;
  return call("SUMIFS", records.rangeFromOutside("計上"), ...key, records.rangeFromOutside("月"), month);
}

/** 月別の実績: the figure of each month from April on; later months stay empty. Returns the table, two rows below `row`. */
export function placeMonthlyFigures(draft: SheetDraft, row: number, report: MonthReport, evidence: EvidenceSheet): PlacedTable {
  const { progress, numbers } = report;
  const { year } = progress.evaluation;
  draft.put(row, 0, text(`月別の実績（${fiscalYearLabel(year)}年度）`), "section");
  const month = placeMonths(draft, row + 1, year);
  const style = quantityStyle(progress.indicators.flatMap(({ months }) => months));
  const columns: readonly Column<IndicatorProgress>[] = [
    ...indicatorColumns({ header: "単位", style: "mark", cell: ({ result }) => text(result.indicator.unit) }),
    ...monthHeaders.map((header, index): Column<IndicatorProgress> => ({
      header,
      style,
      cell: ({ months }, at) => {
        const figure = months[index];
        if (figure === undefined) return blank;
        return figure === null ? text(unknown) : computed(figureOfMonth(evidence, at, month(header)), figure);
      },
    })),
    {
      header: "計",
      style,
      cell: ({ months }, at) => {
        const known = months.filter((figure) => figure !== null);
        if (known.length === 0) return text(unknown);
        return computed(
          call("SUM", at.span("4月", lastHeader)),
          known.reduce((total, figure) => total + figure, 0),
        );
      },
    },
    gap,
    numberColumn(numbers),
  ];
  return placeTable(draft, { row: row + 2, column: 0 }, columns, progress.indicators);
}

/** 見込みの配分: how each indicator's target is spread over the year, and why so. Returns the table, two rows below `row`. */
export function placeWeights(draft: SheetDraft, row: number, report: MonthReport, evidence: EvidenceSheet): PlacedTable {
  const { progress, numbers } = report;
  const before = fiscalYear(progress.evaluation.year - 1);
  draft.put(
    row,
    0,
    text(`見込みの配分（年度の目標を月に割り振る比。「前年」の行は${fiscalYearLabel(before)}年度の月別の実績）`),
    "section",
  );
  const month = placeMonths(draft, row + 1, before);
  const isWhole = quantityStyle(progress.indicators.flatMap(({ expectation }) => expectation?.pace.weights ?? [])) === "integer";
  const style = isWhole ? "days" : "decimal";
  const columns: readonly Column<IndicatorProgress>[] = [
    ...indicatorColumns({
      header: "方法",
      style: "mark",
      cell: ({ expectation }) => text(expectation === null ? unknown : methodWords[expectation.pace.method]),
    }),
    ...monthHeaders.map((header, index): Column<IndicatorProgress> => ({
      header,
      style,
      cell: ({ expectation }, at) => {
        if (expectation === null) return blank;
        const weight = expectation.pace.weights[index] ?? 0;
        return expectation.pace.method === "lastYear" ? computed(figureOfMonth(evidence, at, month(header)), weight) : number(weight);
      },
    })),
    {
      header: "計",
      style,
      cell: ({ expectation }, at) =>
        expectation === null
          ? blank
          : computed(
              call("SUM", at.span("4月", lastHeader)),
              expectation.pace.weights.reduce((total, weight) => total + weight, 0),
            ),
    },
    gap,
    numberColumn(numbers),
  ];
  return placeTable(draft, { row: row + 2, column: 0 }, columns, progress.indicators);
}

/** The part of an indicator's target that is due when so many months are over, from its row in 見込みの配分. */
export function dueShare(weights: PlacedTable, index: number, monthsOver: number): Term {
  return operation(call("SUM", firstMonths(weights, index, monthsOver)), "/", call("SUM", firstMonths(weights, index, 12)));
}

/** The cells of a row from April on; the columns stay when the formula is copied down. */
function firstMonths(table: PlacedTable, index: number, columns: number): Term {
  return rangeTerm({ row: table.firstRow + index, column: table.column("4月"), rows: 1, columns }, "column");
}
