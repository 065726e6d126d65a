import type { CellRef } from "../cellAddress.js";
import type { DateSerial } from "../fiscalYear.js";
import type { FigureKey, Figures } from "./figures.js";
import type { IndustryCode } from "./industries.js";

/** The input cell that a figure came from, for formulas that refer to it. */
export interface FigureCell extends CellRef {
  /** Yen that a 1 in the cell stands for: 1 (円), 1000 (千円) …; 1 for head counts. */
  readonly unit: number;
  /** The cell holds a number, so a formula may refer to it. */
  readonly numeric: boolean;
}

/** One business's accounts of one period: a row of 財務, or a column of METI's 【入力】財務分析. */
export interface FinancialPeriod {
  /** `null` where none is given; the name identifies then. */
  readonly businessId: string | null;
  readonly name: string;
  /** `null`: not given or not understood (an Issue says which). */
  readonly industry: IndustryCode | null;
  /** Last day of the period. */
  readonly closing: DateSerial;
  /** Length in months; 12 where the sheet says nothing. */
  readonly months: number;
  readonly figures: Figures;
  /** Only of figures that are given. */
  readonly cells: ReadonlyMap<FigureKey, FigureCell>;
  readonly origin: CellRef;
}
