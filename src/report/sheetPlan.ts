import type { Area } from "../core/cellAddress.js";
import type { FormulaText } from "./formulaText.js";

/** What a cell of a generated sheet holds. The kinds cannot be mixed up, so user text can never become a formula. */
export type PlanCell =
  | { readonly kind: "blank" }
  /** Shown exactly as it stands, whatever it begins with. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** `expected` is TypeScript's own result; after writing it is compared with what Excel computed. */
  | { readonly kind: "formula"; readonly formula: FormulaText; readonly expected: number | string | boolean };

export type HorizontalAlignment = "left" | "center" | "right";

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: HorizontalAlignment;
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Excel format code, en-US. */
  readonly numberFormat?: string;
  /** Thin lines around and inside every cell of the area, or only below it. */
  readonly border?: "grid" | "bottom";
  readonly underline?: boolean;
}

/** A style for an area; later ones win property by property. */
export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

/** A format that depends on a condition; the sheet says the same in words or signs, colour only helps. */
export interface ConditionalStyle {
  readonly area: Area;
  /** Written for the area's first cell, relative as in Excel's own dialogue. */
  readonly formula: FormulaText;
  readonly style: Pick<CellStyle, "color" | "fill" | "bold">;
}

/** A drop-down of fixed choices, or a hint that shows when the cell is selected. */
export interface CellValidation {
  readonly area: Area;
  readonly choices?: readonly string[];
  readonly hint?: { readonly title: string; readonly text: string };
}

export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  /** A line across columns, for example at 100 %. */
  readonly kind?: "column" | "line";
  readonly color?: string;
}

/** A native Excel chart over cells of its own sheet. */
export interface ChartPlan {
  readonly name: string;
  readonly kind: "column" | "bar" | "line" | "radar";
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** The cells that the chart covers. */
  readonly place: Area;
  readonly valueAxis?: {
    readonly minimum?: number;
    readonly maximum?: number;
    readonly majorUnit?: number;
    readonly numberFormat?: string;
  };
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** How many columns are printed, from the first; what stands right of them is for the screen. All, unless given. */
  readonly columns?: number;
  /** How many rows are printed, from the first; what stands below them is for the screen. All, unless given. */
  readonly rows?: number;
  /** Rows repeated on every page, as a count from the top of the sheet's `titleRow`. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Number of pages across; pages down are as many as needed unless `pagesTall` is given. */
  readonly pagesWide: number;
  readonly pagesTall?: number;
  /** Rows before which a page ends. */
  readonly breaksBefore?: readonly number[];
  /** Stands at the right; Excel's codes (`&D`, `&P`, `&N`), without a section code. */
  readonly header: string;
  /** Stands in the middle; likewise. */
  readonly footer: string;
}

/** A generated sheet as plain data: compared, linted, written or thrown away. Cells begin at A1 and form a rectangle. */
export interface SheetPlan {
  /** What the sheet is, whatever it is called: the key of its ownership stamp. */
  readonly kind: string;
  readonly name: string;
  readonly cells: readonly (readonly PlanCell[])[];
  /** One width per column, in half-width characters as Excel's dialogue counts them. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that need other than the default, by row. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly styles: readonly StyledArea[];
  readonly conditionalStyles: readonly ConditionalStyle[];
  readonly validations: readonly CellValidation[];
  readonly charts: readonly ChartPlan[];
  /** Cells that are shown as one; only the first of each area holds anything. */
  readonly merges?: readonly Area[];
  /** A table, header included, over which Excel offers its filter buttons. */
  readonly filter?: Area;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
  readonly tabColor?: string;
  readonly showGridlines: boolean;
}
