import type { Area } from "../../core/cellAddress.js";
import { delayBands, tolerance } from "../../core/month/delayMark.js";
import { firstDay } from "../../core/month/calendarMonth.js";
import type { EvidenceSheet } from "../evidenceSheet.js";
import { cellTerm, computed, formula, operation, quoted, rangeTerm, type Term } from "../formula.js";
import { number, text } from "../literal.js";
import { heightOfLines, lineCount } from "../rowHeight.js";
import { SheetDraft } from "../sheetDraft.js";
import type { SheetPlan } from "../sheetPlan.js";
import { sheetSubtitle } from "../sheetSubtitle.js";
import { palette, type StyleName } from "../style.js";
import { placeTable, PlacedTable } from "../table.js";
import { goalChart, goalsOf, placeGoalLines } from "./goalLines.js";
import { chartColumns, labelWidth, monthColumns } from "./monthColumns.js";
import type { MonthDetailsSheet } from "./monthDetailsSheet.js";
import type { MonthReport } from "./monthReport.js";
import { placeMonthlyFigures, placeWeights } from "./monthTables.js";
import { monthWords } from "../../strings/japaneseDates.js";
import { markWords, monthNotes } from "./monthWords.js";

export interface MonthSheet {
  readonly plan: SheetPlan;
  readonly indicators: PlacedTable;
}

const headerRow = 3;
/** Points of a row of one line: thirty of them and the notes fill a page. */
const lineHeight = 15;
const labelSize = 10;
/** Half-width letters of that size that a label's column holds beside its indents. */
const labelLetters = (labelWidth * 6) / (labelSize / 2) - 2;
const noteHeight = 14;
const spacing = 5;
/** Rows a chart needs to be read. */
const fewestChartRows = 7;
/** Columns of the cells beside the title: the month, the limits of the marks, the tolerance, what the details count. */
const monthColumn = 6;
const limitColumn = 7;
const bandColumn = 8;
const toleranceColumn = 11;
const firstChartColumn = 12;

/** 月次進捗: page 1 the table of the meeting beside the lines of the plan's goals; then the months and how the year is spread. */
export function monthSheet(report: MonthReport, evidence: EvidenceSheet, details: MonthDetailsSheet): MonthSheet {
  const { progress, names } = report;
  const { evaluation, month } = progress;
  const { settings } = evaluation;
  const draft = new SheetDraft("month", names.month, settings.organisation);
  draft.heading(`${monthWords(firstDay(month), evaluation.settings.calendar)}　${sheetSubtitle(evaluation)}`);
  placeCells(draft, report, details);
  draft.height(headerRow - 1, spacing);

  const goals = goalsOf(progress);
  const rows = Math.max(1, progress.indicators.length);
  const tableRows = rows + 1;
  const shown = goals.slice(0, Math.max(1, Math.floor(tableRows / fewestChartRows), 4));
  const chartRows = Math.max(fewestChartRows, Math.floor(tableRows / Math.max(1, shown.length)));
  const notesRow = headerRow + Math.max(tableRows, shown.length * chartRows) + 1;
  draft.height(notesRow - 1, spacing);
  const notes = monthNotes(settings);
  notes.forEach((note, index) => {
    draft.put(notesRow + index, 0, text(note), "note");
    draft.height(notesRow + index, noteHeight);
  });

  const figuresSection = notesRow + notes.length;
  const figures = placeMonthlyFigures(draft, figuresSection, report, evidence);
  const weightsSection = figures.end + 1;
  const weights = placeWeights(draft, weightsSection, report, evidence);
  const cells = {
    month: cellTerm({ row: 1, column: monthColumn }, "both"),
    tolerance: cellTerm({ row: 1, column: toleranceColumn }, "both"),
    limits: bandRange(1),
    bandMarks: bandRange(0),
  };
  const columns = monthColumns(report, evidence, weights, cells);
  const page = placeTable(draft, { row: headerRow, column: 0 }, columns, progress.indicators);
  highlightMarks(draft, page);
  for (const table of [page, figures, weights]) setClose(draft, table, report);

  const linesSection = weights.end + 1;
  const lines = placeGoalLines(draft, linesSection, goals, { page, figures, weights });
  shown.forEach((goal, nth) => {
    const place: Area = { row: headerRow + nth * chartRows, column: firstChartColumn, rows: chartRows, columns: chartColumns };
    draft.chart(goalChart(lines, place, goal, nth));
  });
  const plan = draft.plan({
    orientation: "landscape",
    columns: page.printedColumns,
    freeze: { rows: page.firstRow, columns: 2 },
    titleRows: { first: 0, last: 1 },
    breaksBefore: [figuresSection, weightsSection, linesSection],
  });
  return { plan, indicators: page };
}

const bandRange = (row: number): Term => rangeTerm({ row, column: bandColumn, rows: 1, columns: 3 });

/** Beside the title: what the formulas of the page refer to, and four counts of 月次明細. */
function placeCells(draft: SheetDraft, { progress }: MonthReport, details: MonthDetailsSheet): void {
  const { evaluation, month, monthsOver } = progress;
  const put = (column: number, header: string, value: Parameters<SheetDraft["put"]>[2], style: StyleName): void => {
    draft.put(0, column, text(header), "header");
    draft.put(1, column, value, style);
  };
  put(monthColumn, "対象月", number(firstDay(month)), "month");
  put(limitColumn, "判定", text("下限"), "mark");
  delayBands(evaluation.settings).forEach(({ mark, minimum }, index) => {
    put(bandColumn + index, markWords[mark], number(minimum), "limit");
  });
  put(toleranceColumn, "許容差", number(tolerance(monthsOver)), "key");
  details.counts.forEach(({ label, term, expected }, index) => {
    put(firstChartColumn + index, label, computed(term, expected), "strong");
  });
}

/** Rows close to each other: a page holds the thirty indicators of a usual plan. */
function setClose(draft: SheetDraft, table: PlacedTable, { progress }: MonthReport): void {
  progress.indicators.forEach(({ result }, index) => {
    const lines = lineCount(result.indicator.label, labelLetters);
    draft.height(table.firstRow + index, lines === 1 ? lineHeight : heightOfLines(lines, labelSize));
  });
}

/** Delay stands out; the word itself says what it is. */
function highlightMarks(draft: SheetDraft, page: PlacedTable): void {
  const alarm = { fill: palette.alarmFill, color: palette.alarm };
  const caution = { fill: palette.cautionFill };
  for (const [mark, style] of [
    ["behind", alarm],
    ["notStarted", alarm],
    ["slightlyBehind", caution],
  ] as const) {
    draft.highlight({ area: page.area("判定"), formula: formula(operation(page.cell("判定", 0), "=", quoted(markWords[mark]))), style });
  }
}
