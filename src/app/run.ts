import type { CellRef } from "../core/cellAddress.js";
import type { Evaluation } from "../core/evaluation.js";
import type { FinancialAnalysis } from "../core/finance/analyzeAll.js";
import type { BusinessAnalysis } from "../core/finance/analyzeBusiness.js";
import type { FiscalYear } from "../core/fiscalYear.js";
import type { Calendar } from "../core/settings.js";
import type { MonthlyProgress } from "../core/month/monthlyProgress.js";
import type { IdentifiedIssue, SetAsideIssue } from "../core/setAside.js";
import type { NameDecision, NameFinding } from "../core/nameScan.js";
import type { CellValue } from "../input/grid.js";
import type { TrialBalanceImport } from "./trialBalanceImport.js";
import type { SurveyResults } from "../report/surveySheets.js";
import type { Changes } from "./changes/changes.js";
import type { Clock, RunControl, Workbook } from "./ports.js";

/** What a use case needs of the world around it. */
export interface RunDeps {
  readonly workbook: Workbook;
  readonly clock: Clock;
}

/** What is to become of generated sheets into which somebody has typed. */
export type EditedAnswer = "replace" | "keep" | "cancel";

/** What is to become of each name found, in the order of the findings; `"cancel"`: nothing is written. */
export type NamesAnswer = readonly NameDecision[] | "cancel";

export interface RunOptions {
  /** `null`: the year that the settings sheet names. */
  readonly year: FiscalYear | null;
  readonly control: RunControl;
  /** Asked before a generated sheet is overwritten that has been typed into. */
  readonly onEdited: (sheets: readonly string[]) => Promise<EditedAnswer>;
  /**
   * Asked before anything is written, when a text that would be published holds names of businesses or people that stand
   * in the workbook, and nobody has decided about one of them yet. Where nobody can be asked, such a name is masked.
   */
  readonly onNames?: (findings: readonly NameFinding[]) => Promise<NamesAnswer>;
  /** Asked before anything is written where figures of an earlier run would change; `false`: nothing is written. */
  readonly onPreview?: (changes: Changes) => Promise<boolean>;
}

export interface NamedSheet {
  readonly kind: string;
  readonly name: string;
}

/** A formula whose result in Excel is not TypeScript's own. */
export interface Mismatch extends CellRef {
  readonly expected: CellValue;
  readonly found: CellValue;
}

export interface Verification {
  readonly formulaCells: number;
  readonly mismatches: readonly Mismatch[];
}

/** How a run ended. A workbook that cannot do what is asked throws `WorkbookFailure` instead. */
export type RunOutcome =
  | {
      readonly kind: "done";
      readonly year: FiscalYear;
      /** Every year of the plan, first to last; empty when no plan was found. */
      readonly planYears: readonly FiscalYear[];
      /** How 設定 wants days written; missing where the run does not read it. */
      readonly calendar?: Calendar;
      /** Names of the input sheets that were found and read. */
      readonly inputSheets: readonly string[];
      /** `null` where the run evaluates nothing, or has nothing to evaluate. */
      readonly evaluation: Evaluation | null;
      /** Only of 「財務分析をする」. */
      readonly analysis?: FinancialAnalysis;
      /** The business of the page 財務分析; `undefined` where nothing was analysed. */
      readonly chosenBusiness?: BusinessAnalysis | undefined;
      /** Only of 「試算表を取り込む」; missing where no trial balance was found. */
      readonly trialBalance?: TrialBalanceImport;
      /** Only of 「今月の進捗をまとめる」. */
      readonly progress?: MonthlyProgress;
      /** Only of 「評価資料をつくる」: 公表用 as one HTML file. */
      readonly publicHtml?: string;
      /** Only of 「調査を集計する」. */
      readonly surveys?: SurveyResults;
      /** Open ones; what was set aside does not count. */
      readonly issues: readonly IdentifiedIssue[];
      readonly setAside: readonly SetAsideIssue[];
      /** The sheets written, in tab order. */
      readonly sheets: readonly NamedSheet[];
      readonly verification: Verification;
      /** What has changed since the sheets were made last; `null` where there were none. */
      readonly changes?: Changes | null;
    }
  | { readonly kind: "cancelled" };

export type FinishedRun = Extract<RunOutcome, { kind: "done" }>;
