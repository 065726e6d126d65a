import type { CellRef } from "./cellAddress.js";
import type { CommitteeScores } from "./committee.js";
import type { DateSerial, FiscalYear } from "./fiscalYear.js";
import type { HearingItemId, Score } from "./survey/hearingItems.js";
import type { Answer, Question } from "./survey/surveyItems.js";
import type { SurveyRound } from "./survey/surveyRound.js";

/** A row of 活動記録. */
export interface ActivityRecord {
  readonly date: DateSerial;
  readonly indicatorId: string;
  readonly businessId: string | null;
  readonly businessName: string;
  /** `null` where the row gives none; one contact is then meant by 延べ. */
  readonly quantity: number | null;
  readonly officer: string;
  readonly content: string;
  readonly origin: CellRef;
}

/** A row of 支援先: a business that made a plan. Amounts in yen. */
export interface Business {
  readonly id: string;
  readonly name: string;
  readonly industry: string;
  readonly planKind: string;
  readonly planDate: DateSerial | null;
  readonly officer: string;
  readonly baseSales: number | null;
  readonly targetSales: number | null;
  readonly baseProfit: number | null;
  readonly targetProfit: number | null;
  readonly status: string;
  readonly origin: CellRef;
}

/** 順調 · 遅れ · ズレ (a gap the plan calls 看過できない: an expert is to be sent). */
export type Progress = "onTrack" | "behind" | "gap";

/** 増加 · 減少 · 横ばい · 不明: the four answers that the state's yearly report asks for. */
export type Change = "increased" | "decreased" | "unchanged" | "unknown";

/** A row of フォロー記録: one contact with a business after its plan was made. Amounts in yen. */
export interface FollowUpRecord {
  readonly date: DateSerial;
  readonly businessId: string;
  readonly businessName: string;
  readonly officer: string;
  readonly channel: string;
  readonly progress: Progress | null;
  readonly expertDate: DateSerial | null;
  readonly sales: number | null;
  readonly profit: number | null;
  readonly salesChange: Change | null;
  readonly profitChange: Change | null;
  readonly nextDate: DateSerial | null;
  readonly caseKind: "success" | "improvement" | null;
  readonly content: string;
  /** 経緯, 課題, 解決策, 成果 of a case; empty where the log has no such column. */
  readonly background: string;
  readonly problem: string;
  readonly solution: string;
  readonly result: string;
  readonly origin: CellRef;
}

/** A figure of 実績入力: typed by hand where no log exists. `month` is `null` for a figure of the whole year. */
export interface TypedActual {
  readonly indicatorId: string;
  readonly year: FiscalYear;
  /** 1 to 12, or `null`. */
  readonly month: number | null;
  readonly value: number;
  readonly origin: CellRef;
}

/** 実施区分 of 実績入力: 未実施 sets the level "not carried out", which no figure can. */
export interface CarriedOut {
  readonly indicatorId: string;
  /** `null`: the row speaks of every year. */
  readonly year: FiscalYear | null;
  readonly carriedOut: boolean;
  readonly origin: CellRef;
}

/** The columns of 定性評価 that hold free text. */
export type QualitativeText = "successCase" | "improvementCase" | "shortfallCause" | "nextYearPlan" | "committeeComment";

/** A row of 定性評価, about one indicator or about a whole project. */
export interface QualitativeRecord {
  /** 指標ID, or the name of a 事業. */
  readonly subject: string;
  /** `null`: the row speaks of every year that has no row of its own about the subject. */
  readonly year: FiscalYear | null;
  readonly successCase: string;
  readonly improvementCase: string;
  readonly shortfallCause: string;
  readonly nextYearPlan: string;
  readonly selfLevel: string | null;
  readonly committeeLevel: string | null;
  readonly committeeComment: string;
  /** Where its texts stand. */
  readonly cells: Readonly<Record<QualitativeText, CellRef>>;
  /** Why a level is not the one that the rates propose. */
  readonly differenceReason: string;
  readonly origin: CellRef;
}

/** A cell of 予算 in yen, whatever unit it was typed in. */
export interface Amount {
  readonly yen: number;
  readonly source: CellRef;
  /** The cell holds the amount as a number in the unit in which the sheet is kept, so a formula may refer to it. */
  readonly numeric: boolean;
}

/**
 * line: added. breakdown (内訳): the breakdowns of a line add up to it. ofWhich (うち): a part of a line, which may leave a rest.
 * subtotal: sums the lines above it, up to the subtotal before. total: sums every line. Only a line is ever added.
 */
export type BudgetRole = "line" | "breakdown" | "ofWhich" | "subtotal" | "total";

/** A row of 予算. */
export interface BudgetLine {
  readonly item: string;
  readonly role: BudgetRole;
  /** Item whose breakdown or part this row is; `null` for the other roles. */
  readonly parent: string | null;
  readonly budget: ReadonlyMap<FiscalYear, Amount>;
  readonly actual: ReadonlyMap<FiscalYear, Amount>;
  /** A typed total over all years of the plan. */
  readonly planTotal: Amount | null;
  readonly origin: CellRef;
}

/** A row of 財務 that says when its business was analysed. */
export interface AnalysisRecord {
  /** 分析日. */
  readonly date: DateSerial;
  readonly businessId: string | null;
  readonly businessName: string;
  readonly origin: CellRef;
}

/** A row of 景況調査: one returned questionnaire. A question without an entry was not answered. */
export interface SurveyAnswer {
  readonly round: SurveyRound;
  /** `""`: not stated. */
  readonly industry: string;
  /** `""`: not stated. */
  readonly size: string;
  readonly businessId: string | null;
  /** Day by which the answer counts for a fiscal year: 回答日 where it lies in the year of its 回, else the first day of 回. */
  readonly date: DateSerial | null;
  readonly answers: ReadonlyMap<Question, Answer>;
  readonly origin: CellRef;
}

/** A row of ヒアリング: what one visitor of an exhibition said of one product. */
export interface HearingRecord {
  readonly exhibition: string;
  readonly product: string;
  /** Of the business whose product it is. */
  readonly businessId: string | null;
  readonly respondent: string;
  readonly date: DateSerial | null;
  readonly scores: ReadonlyMap<HearingItemId, Score>;
  readonly comment: string;
  readonly origin: CellRef;
}

/** Everything the evaluation reads. A sheet that is not in the workbook is `null`: its count is unknown, not zero. */
export interface Records {
  readonly activities: readonly ActivityRecord[] | null;
  readonly businesses: readonly Business[] | null;
  readonly followUps: readonly FollowUpRecord[] | null;
  /** `null` also where no row of 財務 says when the analysis was made. */
  readonly analyses: readonly AnalysisRecord[] | null;
  readonly typedActuals: readonly TypedActual[];
  readonly carriedOut: readonly CarriedOut[];
  readonly budget: readonly BudgetLine[] | null;
  /** The unit in which the budget sheet is kept: 1 (円) or 1000 (千円). Shown amounts use it; sums are in yen. */
  readonly budgetUnit: 1 | 1000;
  readonly qualitative: readonly QualitativeRecord[];
  readonly committeeScores: readonly CommitteeScores[];
  readonly surveys: readonly SurveyAnswer[] | null;
  readonly hearings: readonly HearingRecord[] | null;
}
