import type { DateSerial } from "../../fiscalYear.js";
import type { Figures } from "../figures.js";
import { industryLabel, type IndustryCode } from "../industries.js";

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

/** What no trial balance holds: a person may tell it for a row that does not take it over. `null`: not told. */
export interface RowAnswers {
  readonly industry: IndustryCode | null;
  readonly employees: number | null;
}

/** The row with its blanks filled; what it took over stays. */
export function withAnswers(row: ProposedRow, { industry, employees }: RowAnswers): ProposedRow {
  return {
    ...row,
    industry: row.industry === "" && industry !== null ? industryLabel(industry) : row.industry,
    figures: { ...row.figures, employees: row.figures.employees ?? employees },
  };
}
