import type { CellStyle } from "./sheetPlan.js";

/** One palette: dark blue-grey on pale fills, told apart by lightness so that a grey print reads the same. */
export const palette = {
  ink: "#1F2A37",
  accent: "#2F4A6B",
  accentLight: "#8FA6C2",
  header: "#DCE5EF",
  total: "#EEF2F7",
  muted: "#5B6675",
  alarm: "#9B1C1C",
  alarmFill: "#FBE3E1",
  cautionFill: "#FFF4D6",
  goodFill: "#E3F1E7",
} as const;

export const dateFormat = "yyyy/mm/dd";

const body: CellStyle = { fontSize: 10, color: palette.ink, verticalAlign: "center", border: "grid" };
const figure: CellStyle = { ...body, align: "right" };

/** `_)` leaves the width of a bracket, so that figures keep off the border. */
const whole = "#,##0_);▲#,##0_)";
const tenths = "#,##0.0_);▲#,##0.0_)";

/** Every style a generated sheet uses, by name. The font is left to the workbook. */
export const styles = {
  title: { fontSize: 16, bold: true, color: palette.accent, verticalAlign: "center" },
  subtitle: { fontSize: 10, color: palette.muted, verticalAlign: "center" },
  section: { fontSize: 12, bold: true, color: palette.accent, verticalAlign: "center" },
  note: { fontSize: 9, color: palette.muted, verticalAlign: "center" },
  /** A line of a text that runs over the empty cells beside it, and the name before such lines. */
  prose: { fontSize: 10, color: palette.ink, verticalAlign: "center" },
  proseName: { fontSize: 10, bold: true, color: palette.ink, verticalAlign: "center", wrap: true },
  proseLabel: { fontSize: 10, bold: true, color: palette.accent, fill: palette.total, verticalAlign: "center" },
  coverTitle: { fontSize: 24, bold: true, color: palette.accent, verticalAlign: "center" },
  wrappedNote: { fontSize: 9, color: palette.muted, verticalAlign: "top", wrap: true },
  header: { ...body, bold: true, color: palette.accent, fill: palette.header, align: "center", wrap: true },
  /** Over columns that are not printed. */
  workingHeader: { fontSize: 8, color: palette.muted, align: "center", verticalAlign: "center", wrap: true, border: "bottom" },
  workingNote: { fontSize: 8, color: palette.muted, verticalAlign: "bottom" },
  working: { fontSize: 8, color: palette.muted },
  total: { bold: true, fill: palette.total },
  /** A cell as it was given. */
  plain: { fontSize: 10, color: palette.ink, numberFormat: "#,##0.##;-#,##0.##" },
  text: { ...body, wrap: true, align: "left", indent: 1 },
  /** Long text in a narrow table. */
  smallText: { ...body, fontSize: 9, wrap: true, align: "left", indent: 1 },
  /** The name of a row of text. */
  listName: { ...body, bold: true, color: palette.accent, wrap: true, align: "left", indent: 1 },
  /** The name of a group of rows. */
  group: { ...body, bold: true, color: palette.accent, fill: palette.total, align: "left", indent: 1 },
  /** A box for text that people write. */
  writing: { ...body, wrap: true, align: "left", verticalAlign: "top", indent: 1 },
  /** How a ratio is computed. */
  definition: { fontSize: 8, color: palette.ink, verticalAlign: "top", wrap: true },
  /** A paragraph over the whole page. */
  wideText: { fontSize: 10, color: palette.ink, verticalAlign: "center", wrap: true },
  /** A few words in a narrow column. */
  remark: { ...body, fontSize: 9, wrap: true, align: "left" },
  rowLabel: { ...body, align: "right", indent: 1, color: palette.accent, bold: true },
  mark: { ...body, align: "center" },
  level: { ...body, align: "center", bold: true, fontSize: 11 },
  verdict: { ...body, align: "center", bold: true, fontSize: 14, fill: palette.total },
  bigFigure: { ...body, align: "center", bold: true, fontSize: 18, numberFormat: "0" },
  bigLevel: { ...body, align: "center", bold: true, fontSize: 14, color: palette.accent, fill: palette.header, wrap: true },
  integer: { ...figure, numberFormat: whole },
  decimal: { ...figure, numberFormat: tenths },
  strong: { ...figure, numberFormat: whole, bold: true },
  strongDecimal: { ...figure, numberFormat: tenths, bold: true },
  percent: { ...figure, numberFormat: "0.0%_);▲0.0%_)" },
  /** A month by its first day; 0 shows nothing. */
  month: { ...body, align: "center", numberFormat: "yyyy/m;;" },
  monthHead: { fontSize: 9, color: palette.muted, align: "center", verticalAlign: "bottom", numberFormat: "yyyy/m" },
  limit: { ...body, align: "center", numberFormat: "0%" },
  /** Days or parts, of which 0 shows nothing. */
  days: { ...figure, numberFormat: "#,##0_);;" },
  raw: { ...figure, numberFormat: "0.000000_)" },
  key: { ...body, align: "center", numberFormat: "0" },
  /** A text that stays on one line. */
  line: { ...body, align: "left", indent: 1 },
  /** Only gives the rows under a chart their height. */
  chart: { fontSize: 10 },
  scaleLabel: { fontSize: 9, color: palette.muted, align: "right", verticalAlign: "center" },
  /** 0 stands for "none" and shows nothing. */
  date: { ...body, align: "center", numberFormat: `${dateFormat};;` },
  flag: { ...body, align: "center", numberFormat: "0" },
  link: { ...body, align: "center", color: "#1D4F91", underline: true },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;

/** Whole figures show no decimals; a column with a fraction shows one for all. */
export function quantityStyle(values: readonly (number | null)[]): StyleName {
  return areWhole(values) ? "integer" : "decimal";
}

/** The same for a column that stands out. */
export function strongStyle(values: readonly (number | null)[]): StyleName {
  return areWhole(values) ? "strong" : "strongDecimal";
}

function areWhole(values: readonly (number | null)[]): boolean {
  return values.every((value) => value === null || Number.isInteger(value));
}
