import type { DateSerial } from "../../fiscalYear.js";
import type { Figures } from "../figures.js";

/** A row as it would stand in 財務. Amounts in yen; `null`: the cell stays blank. */
export interface ProposedRow {
  readonly businessId: string | null;
  readonly name: string;
  /** As 支援先 or the previous row in 財務 writes it. */
  readonly industry: string;
  readonly closing: DateSerial | null;
  readonly months: number | null;
  readonly figures: Figures;
}
