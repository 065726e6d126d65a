import type { Area } from "../core/cellAddress.js";
import { fiscalYear, fiscalYearLabel, type FiscalYear } from "../core/fiscalYear.js";
import type { ColumnKind, InputColumn, InputSheet } from "../core/inputSheets/inputSheet.js";
import { inputSheets, type InputSheetKey } from "../core/inputSheets/inputSheets.js";
import { sampleMark } from "../core/inputSheets/sampleMark.js";
import { blank, number, text } from "./literal.js";
import { heightOfLines, lineCount } from "./rowHeight.js";
import { settingsTemplate } from "./settingsTemplate.js";
import type { CellStyle, CellValidation, PlanCell, SheetPlan, StyledArea } from "./sheetPlan.js";
import { palette, styles } from "./style.js";
import { templateSamples, type TemplateSample } from "./templateSamples.js";

/** Rows below the samples that are ready for typing: formats and drop-downs reach this far. */
const readyRows = 300;
const headerRow = 4;
const firstDataRow = headerRow + 1;

/** Years of a certified plan: a fresh 目標 and 予算 get a column for each. */
const planLength = 4;

/** The years of a plan that begins with this one. */
export function planYears(first: FiscalYear): readonly FiscalYear[] {
  return Array.from({ length: planLength }, (_, offset) => fiscalYear(first + offset));
}

/** The letters of the workbook itself, so that samples and what is typed below look alike. */
const fontSize = 11;
const noteSize = 10;
/** Half-width characters that a landscape page holds when it is shrunk to 8 points. */
const widestPrint = 168;
const sampleStyle: CellStyle = { ...styles.text, fontSize, color: palette.muted, fill: palette.cautionFill };

/** What stands directly above the header. */
const lastNotes: Partial<Record<InputSheetKey, string>> = {
  budget: "（単位：千円）",
  financials: "（単位：千円）円で入力するときは「単位：円」に書き換えてください。",
};

/** Excel keeps text as typed where an ID such as 001 would lose its zeros. */
const columnFormats: Readonly<Record<ColumnKind, CellStyle>> = {
  text: { align: "left", wrap: true },
  id: { numberFormat: "@", align: "left" },
  number: { numberFormat: "#,##0.##;▲#,##0.##", align: "right" },
  yen: { numberFormat: "#,##0;▲#,##0", align: "right" },
  date: { numberFormat: "yyyy/m/d", align: "center" },
  choice: { align: "center" },
};

/** A column as it stands in the template: one of the catalogue, or one year (and measure) of its period columns. */
interface TemplateColumn extends Pick<InputColumn, "header" | "kind" | "hint" | "width" | "choices"> {
  /** What a sample row has for it. */
  readonly sample: (row: TemplateSample) => string | number | undefined;
}

/** The catalogue's columns in its order, with the years where the catalogue wants them. */
function templateColumns({ columns, periods, repeated }: InputSheet, years: readonly FiscalYear[]): TemplateColumn[] {
  const measures = periods === undefined || periods.measures.length < 2 ? [""] : periods.measures.map(({ label }) => label);
  return Object.entries(columns).flatMap(([key, column]): TemplateColumn[] => {
    const own: TemplateColumn = { ...column, sample: ({ values }) => values[key] };
    if (repeated?.after === key) {
      const { label, count, hint, width } = repeated;
      return [
        own,
        ...Array.from({ length: count }, (_, place): TemplateColumn => ({
          header: `${label}${place + 1}`,
          kind: "text",
          hint,
          width,
          sample: (row) => row.repeated?.[place],
        })),
      ];
    }
    if (periods?.after !== key) return [own];
    const headers = years.flatMap((year) => measures.map((measure) => fiscalYearLabel(year) + measure));
    const { kind, hint, width } = periods;
    return [own, ...headers.map((header, place): TemplateColumn => ({ header, kind, hint, width, sample: (row) => row.periods?.[place] }))];
  });
}

/** Cells of each sample row as the template writes them, blank ones left out, from left to right. */
export function sampleContents(key: Exclude<InputSheetKey, "settings">): readonly (readonly (string | number)[])[] {
  const columns = templateColumns(inputSheets[key], planYears(fiscalYear(2025)));
  return templateSamples[key].map((sample) => columns.flatMap((column) => column.sample(sample) ?? []).filter((value) => value !== ""));
}

function cellOf(value: string | number | undefined): PlanCell {
  return value === undefined ? blank : typeof value === "number" ? number(value) : text(value);
}

function columnArea(column: number): Area {
  return { row: firstDataRow, column, rows: readyRows, columns: 1 };
}

function columnStyles(columns: readonly TemplateColumn[], samples: number): StyledArea[] {
  return [
    ...columns.map(({ kind }, column) => ({ area: columnArea(column), style: columnFormats[kind] })),
    { area: { row: firstDataRow, column: 0, rows: samples, columns: columns.length }, style: sampleStyle },
    ...columns.map(({ kind }, column) => ({ area: { ...columnArea(column), rows: samples }, style: columnFormats[kind] })),
    { area: { row: headerRow, column: 0, rows: 1, columns: columns.length }, style: { ...styles.header, fontSize } },
  ];
}

function columnValidations(columns: readonly TemplateColumn[]): CellValidation[] {
  return columns.flatMap(({ header, hint, choices }, column): CellValidation[] => [
    { area: { row: headerRow, column, rows: 1, columns: 1 }, hint: { title: header, text: hint } },
    ...(choices === undefined ? [] : [{ area: columnArea(column), choices: choices.map(({ label }) => label) }]),
  ]);
}

function template(key: Exclude<InputSheetKey, "settings">, years: readonly FiscalYear[]): SheetPlan {
  const sheet: InputSheet = inputSheets[key];
  const columns = templateColumns(sheet, years);
  const samples = templateSamples[key];
  const line = (first: string): PlanCell[] => columns.map((_, column) => (column === 0 ? text(first) : blank));
  const rows = samples.map((sample) => columns.map((column) => cellOf(column.sample(sample))));
  return {
    kind: "template",
    name: sheet.name,
    cells: [
      line(sheet.name),
      line(sheet.purpose),
      line(
        `「${sampleMark}」の行は書き方の例で、集計に入りません。要らなくなったら「見本の行を消す」を押してください。見出しを選ぶと説明が出ます。`,
      ),
      line(lastNotes[key] ?? ""),
      columns.map(({ header }) => text(header)),
      ...rows,
    ],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: new Map(rows.map((cells, place) => [firstDataRow + place, rowHeight(cells, columns)])),
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: styles.title },
      { area: { row: 1, column: 0, rows: 3, columns: 1 }, style: { ...styles.note, fontSize: noteSize } },
      ...columnStyles(columns, samples.length),
    ],
    conditionalStyles: [],
    validations: columnValidations(columns),
    charts: [],
    freeze: { rows: firstDataRow, columns: 0 },
    print: {
      orientation: "landscape",
      columns: legibleColumns(columns.map(({ width }) => width)),
      titleRows: { first: headerRow, last: headerRow },
      pagesWide: 1,
      header: sheet.name,
      footer: "&P / &N",
    },
    showGridlines: true,
  };
}

/** Columns that fit a page in a legible size; a sheet as wide as 財務 is filled in on the screen. */
function legibleColumns(widths: readonly number[]): number {
  let total = 0;
  const tooMany = widths.findIndex((width) => (total += width) > widestPrint);
  return tooMany < 0 ? widths.length : tooMany;
}

function rowHeight(cells: readonly PlanCell[], columns: readonly TemplateColumn[]): number {
  const lines = cells.map((cell, place) => (cell.kind === "text" ? lineCount(cell.text, columns[place]?.width ?? 0) : 1));
  return heightOfLines(Math.max(1, ...lines), fontSize);
}

/**
 * The input sheets, empty but for marked sample rows, in the order in which a person fills them in. `years`: those of the
 * plan, first to last. Once inserted they are the user's own.
 */
export function templateSheets(years: readonly FiscalYear[]): SheetPlan[] {
  return [
    settingsTemplate(years),
    template("targets", years),
    template("typedActuals", years),
    template("activityLog", years),
    template("businesses", years),
    template("followUpLog", years),
    template("financials", years),
    template("accountMapping", years),
    template("nonFinancial", years),
    template("budget", years),
    template("qualitative", years),
    template("committeeScores", years),
    template("survey", years),
    template("hearing", years),
  ];
}
