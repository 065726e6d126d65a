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

/** Every style a generated sheet uses, by name. The font is left to the workbook. */
export const styles = {
  title: { fontSize: 16, bold: true, color: palette.accent, verticalAlign: "center" },
  subtitle: { fontSize: 10, color: palette.muted, verticalAlign: "center" },
  section: { fontSize: 12, bold: true, color: palette.accent, verticalAlign: "center" },
  note: { fontSize: 9, color: palette.muted, verticalAlign: "center" },
  /** One line of a text that runs over the empty cells beside it, and a name before such lines. */
  line: { fontSize: 10, color: palette.ink, verticalAlign: "center" },
  lineName: { fontSize: 10, bold: true, color: palette.ink, verticalAlign: "center", wrap: true },
  wrappedNote: { fontSize: 9, color: palette.muted, verticalAlign: "top", wrap: true },
  header: { ...body, bold: true, color: palette.accent, fill: palette.header, align: "center", wrap: true },
  total: { bold: true, fill: palette.total },
  text: { ...body, wrap: true, align: "left", indent: 1 },
  mark: { ...body, align: "center" },
  level: { ...body, align: "center", bold: true },
  integer: { ...figure, numberFormat: "#,##0;▲#,##0" },
  decimal: { ...figure, numberFormat: "#,##0.0;▲#,##0.0" },
  strong: { ...figure, numberFormat: "#,##0;▲#,##0", bold: true },
  percent: { ...figure, numberFormat: "0.0%;▲0.0%" },
  raw: { ...figure, fontSize: 8, color: palette.muted, numberFormat: "0.000000" },
  key: { ...body, fontSize: 8, color: palette.muted, align: "center", numberFormat: "0" },
  /** Only gives the rows under a chart their height. */
  chart: { fontSize: 10 },
  scaleLabel: { fontSize: 9, color: palette.muted, align: "right", verticalAlign: "center" },
  /** 0 stands for "none" and shows nothing. */
  date: { ...body, align: "center", numberFormat: `${dateFormat};;` },
  flag: { ...body, align: "center", numberFormat: "0" },
  link: { ...body, align: "center", color: "#1D4F91", underline: true },
  small: { ...body, fontSize: 8, color: palette.muted, wrap: true, align: "left", indent: 1 },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;

/** Whole figures show no decimals; a column with a fraction shows one for all. */
export function quantityStyle(values: readonly (number | null)[]): StyleName {
  return values.every((value) => value === null || Number.isInteger(value)) ? "integer" : "decimal";
}
