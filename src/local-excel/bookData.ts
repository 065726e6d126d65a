import type { Area } from "../core/cellAddress.js";

/** A workbook as plain, mutable data: what the object model works on, the formula engine computes, and the .xlsx file holds. */
export interface BookData {
  name: string;
  uses1904Dates: boolean;
  /** In tab order. */
  sheets: SheetData[];
  /** Add-in settings kept in the workbook, by key. */
  settings: Map<string, unknown>;
  /** Where the book was loaded from; absent for a new one. */
  origin?: BookOrigin;
}

/** The file behind a book. A sheet that nobody has changed is saved as it stands there, with all that `SheetData` cannot hold. */
export interface BookOrigin {
  readonly file: Uint8Array;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetData {
  /** Stable while the workbook is open, whatever the sheet is called. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  showGridlines: boolean;
  /** Only cells that hold something, by `cellKey`. */
  cells: Map<number, CellData>;
  /** Points, by row; only rows that differ from the default. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  /** Points as Office.js counts them, by column; only columns that differ from the default. */
  columnWidths: Map<number, number>;
  merges: Area[];
  /** Header and rows with filter buttons. */
  filter: Area | null;
  frozen: { rows: number; columns: number } | null;
  charts: ChartData[];
  conditionalFormats: ConditionalFormatData[];
  validations: ValidationData[];
  page: PageData;
  /** Office.js `worksheet.customProperties`, by key. */
  customProperties: Map<string, string>;
  isProtected: boolean;
}

/** Value of a cell. An error value is its text together with `isError`. */
export interface CellData {
  value?: number | string | boolean;
  isError?: boolean;
  /** Without the leading `=`. */
  formula?: string;
  numberFormat?: string;
  style?: CellStyleData;
  /** Link within the workbook or to an address. */
  link?: { target: string; tooltip?: string };
}

export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface CellStyleData {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontSize?: number;
  fontName?: string;
  /** `#RRGGBB`. */
  color?: string;
  fill?: string;
  horizontal?: "General" | "Left" | "Center" | "Right";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  indent?: number;
  borders?: Partial<
    Record<BorderEdge, { style: "Continuous" | "Dot" | "Dash"; weight: "Hairline" | "Thin" | "Medium" | "Thick"; color: string }>
  >;
}

export interface ChartData {
  name: string;
  /** Office.js chart type of the chart: ColumnClustered, BarClustered, Line, LineMarkers, Radar, RadarMarkers. */
  type: string;
  title: string | null;
  series: ChartSeriesData[];
  /** Cells that the chart covers. */
  place: Area;
  legend: "Bottom" | "Top" | "Right" | "Left" | null;
  valueAxis: { minimum?: number; maximum?: number; majorUnit?: number; numberFormat?: string };
}

export interface ChartSeriesData {
  name: string;
  /** Differs from the chart's own type in a combination chart. */
  type?: string;
  /** With sheet: `'目標達成状況'!$I$6:$I$35`. */
  values: string;
  categories: string | null;
  color?: string;
  /** Points. */
  lineWeight?: number;
  /** Space between columns in percent of their width. */
  gapWidth?: number;
}

export interface ConditionalFormatData {
  area: Area;
  /** Without the leading `=`, relative to the area's first cell. */
  formula: string;
  style: { fill?: string; color?: string; bold?: boolean };
}

export interface ValidationData {
  area: Area;
  choices?: string[];
  prompt?: { title: string; message: string };
}

export interface PageData {
  orientation: "Portrait" | "Landscape";
  /** Office.js paper name; `A4` for every generated sheet. */
  paper: string;
  fitWide?: number;
  fitTall?: number;
  printArea?: Area;
  /** First and last row repeated on every page. */
  titleRows?: { first: number; last: number };
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  /** Points. */
  margins?: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  /** Rows before which a page ends. */
  rowBreaks: number[];
}

const COLUMNS = 16_384;

/** Key of a zero-based cell in `SheetData.cells`; keys sort row by row. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function cellOfKey(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

export function emptySheet(id: string, name: string): SheetData {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    cells: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    columnWidths: new Map(),
    merges: [],
    filter: null,
    frozen: null,
    charts: [],
    conditionalFormats: [],
    validations: [],
    page: {
      orientation: "Portrait",
      paper: "A4",
      header: { left: "", center: "", right: "" },
      footer: { left: "", center: "", right: "" },
      centerHorizontally: false,
      rowBreaks: [],
    },
    customProperties: new Map(),
    isProtected: false,
  };
}
