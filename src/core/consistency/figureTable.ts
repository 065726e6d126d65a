import type { CellRef } from "../cellAddress.js";

/** What a column's header says of its figures. amount: anything that may be added. */
export type ColumnMeasure = "amount" | "target" | "actual" | "rate" | "share" | "difference" | "respondents" | "level" | "other";

/** total and subtotal: name a sum · breakdown: its rows make up the row above · ofWhich: a part of the row above. */
export type RowRole = "line" | "breakdown" | "ofWhich" | "subtotal" | "total";

export interface FigureColumn {
  readonly header: string;
  readonly measure: ColumnMeasure;
  /** The header names a sum over other columns (計, 合計, 通期 …). */
  readonly isTotal: boolean;
  /** 4~9月期, 10~3月期, 上期, 下期. */
  readonly isHalf: boolean;
  /** What is left of the header without measure and period: columns of one series agree in it. */
  readonly series: string;
  /** Year or month that the header names, as it is written; empty where it names none. */
  readonly period: string;
  /** The unit the header states for amounts, in yen; `null` where none. */
  readonly amountUnit: number | null;
}

export interface FigureRow {
  readonly label: string;
  readonly role: RowRole;
  /** The name of a total says no more than that it is one (計, 令和7年度計): it sums the rows of its table. */
  readonly isWhole: boolean;
}

/** A cell of the table. */
export interface FigureCell extends CellRef {
  /** As a person sees it. */
  readonly text: string;
  /** `null` where it is no single figure. Percentages are ratios. */
  readonly value: number | null;
  /** What keeps the cell from being a single figure, and the figures that it may mean. */
  readonly defect: { readonly kind: "misplacedComma" | "severalNumbers"; readonly readings: readonly number[] } | null;
  /** The smallest step in which the figure is written: 1, 0.1, 0.001 for 12.3 %. */
  readonly step: number;
  /** A unit of money typed in the cell itself, in yen: 1000 for `12千円`, whose value is 12. */
  readonly typedUnit: number | null;
  /** The cell holds a number, so a formula may refer to it. */
  readonly numeric: boolean;
}

/** A rating scale as the table's own sheet states it, or as 設定 gives it. */
export interface StatedLevel {
  readonly label: string;
  /** Ratio from which the level is given. */
  readonly minimum: number;
}

/** A table of figures that somebody made: every cell read as far as it can be. Rows × columns of `cells` are those of `rows` and `columns`. */
export interface FigureTable {
  readonly sheet: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  readonly cells: readonly (readonly (FigureCell | null)[])[];
  /** Of a trial balance or a statement of accounts: contra accounts are subtracted there, sub-accounts repeat, and amounts differ by any factor. */
  readonly isOfAccounts: boolean;
  /** Numbers of respondents named in titles and notes (`回答者数 103人`, `n=103`). */
  readonly statedRespondents: readonly FigureCell[];
}

/** Row and column of a cell within its table. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export function cellAt(table: FigureTable, { row, column }: Position): FigureCell | null {
  return table.cells[row]?.[column] ?? null;
}

/** The rows that are no sum or part of others, hence added. */
export function isLine({ role }: FigureRow): boolean {
  return role === "line";
}
