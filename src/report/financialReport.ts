import type { FinancialAnalysis } from "../core/finance/analyzeAll.js";
import type { BusinessAnalysis } from "../core/finance/analyzeBusiness.js";
import { editions } from "../core/finance/edition.js";
import { words } from "./indicatorWords.js";
import type { AnalysisSheetNames } from "./generatedSheets.js";

/** What the sheets of a financial analysis are made from. */
export interface FinancialReport {
  readonly analysis: FinancialAnalysis;
  /** The business of the page 財務分析. */
  readonly chosen: BusinessAnalysis;
  readonly organisation: string;
  readonly names: AnalysisSheetNames;
}

/** Edition and source of the reference values; the line under the title of every sheet of the analysis. */
export function editionLine({ analysis: { settings } }: FinancialReport): string {
  return words.edition(settings.edition, editions[settings.edition].source);
}
