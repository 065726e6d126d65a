import type { FinancialAnalysis } from "../core/finance/analyzeAll.js";
import type { BusinessAnalysis } from "../core/finance/analyzeBusiness.js";
import { editions } from "../core/finance/edition.js";
import type { Calendar } from "../core/settings.js";
import type { NonFinancialNotes } from "../core/finance/nonFinancial.js";
import { words } from "./indicatorWords.js";
import type { AnalysisSheetNames } from "./generatedSheets.js";

/** What the sheets of a financial analysis are made from. */
export interface FinancialReport {
  readonly analysis: FinancialAnalysis;
  /** The business of the page 財務分析. */
  readonly chosen: BusinessAnalysis;
  /** What is written about the chosen business beyond figures. */
  readonly notes: NonFinancialNotes | null;
  /** 担当 of a business; empty where 支援先 names none. */
  readonly officerOf: (business: BusinessAnalysis) => string;
  readonly organisation: string;
  readonly calendar: Calendar;
  readonly names: AnalysisSheetNames;
}

/** Edition and source of the reference values; the line under the title of every sheet of the analysis. */
export function editionLine({ analysis: { settings } }: FinancialReport): string {
  return words.edition(settings.edition, editions[settings.edition].sources.ja);
}
