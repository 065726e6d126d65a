import type { LevelCount } from "./levelCount.js";
import type { CellRef } from "./cellAddress.js";
import type { DateSerial, FiscalYear } from "./fiscalYear.js";
import type { Indicator, PlannedFigure } from "./indicator.js";
import type { Amount, BudgetRole, Business, Change, Progress, QualitativeRecord } from "./records.js";
import type { CaseStudy } from "./caseStudy.js";
import type { PublicText } from "./publicText.js";
import type { Settings } from "./settings.js";
import type { StateReport } from "./stateReport.js";
import type { Vote } from "./vote.js";

/** Why a figure has no rate or no level. */
export type NotRatedReason = "notApplicable" | "zeroTarget" | "missingTarget" | "missingActual" | "notCarriedOut" | "notBegun";

/** Attainment of a target: the raw quotient decides, `shownRate` is what is printed (a ratio in steps of 0.001). */
export type Attainment =
  | { readonly kind: "rated"; readonly rate: number; readonly shownRate: number; readonly level: string }
  /** `level` is the scale's "not carried out" where that is the reason, else `null`. */
  | { readonly kind: "notRated"; readonly reason: NotRatedReason; readonly level: string | null };

export interface TargetAndActual {
  readonly target: PlannedFigure;
  /** `null`: unknown (no log, nothing typed), or the year has not begun. A log without a matching row counts 0. */
  readonly actual: number | null;
  readonly attainment: Attainment;
}

export interface IndicatorResult extends TargetAndActual {
  readonly indicator: Indicator;
  readonly carriedOut: boolean;
  /** The target is so small that one event moves the rate by half or all of it. */
  readonly smallTarget: boolean;
  /** Each year of the plan up to the evaluated one, and that one. */
  readonly years: ReadonlyMap<FiscalYear, TargetAndActual>;
  /** From the first year of the plan to the evaluated one, or to the last that has begun. */
  readonly cumulativeActual: number | null;
  readonly cumulativeTarget: number | null;
  /** Sum of every year's target; equals the plan's goal where the plan names one. */
  readonly planTarget: number | null;
  /** cumulativeActual against planTarget. */
  readonly planAttainment: Attainment;
}

export interface ProjectResult {
  readonly section: string;
  readonly project: string;
  readonly indicatorIds: readonly string[];
  readonly levels: readonly LevelCount[];
  readonly ratedCount: number;
  /** `null` where no indicator of the project is rated. */
  readonly proposedLevel: string | null;
  readonly selfLevel: string | null;
  /** The chair's decision, else what 定性評価 says, else the median of the members' levels. */
  readonly committeeLevel: string | null;
  readonly committeeBasis: CommitteeBasis | null;
  /** 委員会評価 of 定性評価, whether it is used or not. */
  readonly statedLevel: string | null;
  readonly finalLevel: string | null;
  readonly vote: Vote | null;
  /** The rows of 定性評価 about the project, its chapter or one of its indicators. */
  readonly qualitative: readonly QualitativeRecord[];
}

/** 委員採点's 委員長決定 · 定性評価's 委員会評価 · the median of 委員採点. */
export type CommitteeBasis = "decision" | "statement" | "median";

/** One record that an indicator counts in one year, in the order the evidence sheet lists them: indicator, year, business, date. */
export interface EvidenceRow {
  readonly indicatorId: string;
  readonly year: FiscalYear;
  readonly date: DateSerial | null;
  readonly businessId: string | null;
  readonly businessName: string;
  /** What the row adds to the actual before 実数 removes repeats: the quantity, or 1. */
  readonly quantity: number;
  /** 0 where 実数 has counted the business already in this year. */
  readonly counted: number;
  readonly source: CellRef;
}

/** Two actuals of one year that should agree: `used` entered the evaluation, `other` stands in the cell or begins there. */
export interface Disagreement {
  /** A typed actual beside a log · months beside a figure of the whole year. */
  readonly kind: "typedBesideLog" | "monthsBesideYear";
  readonly indicatorId: string;
  readonly year: FiscalYear;
  readonly used: number;
  readonly other: number;
  readonly source: CellRef;
}

/** One contact, in the order of フォロー状況's evidence: business, date. */
export interface FollowUpContact {
  readonly businessId: string;
  readonly date: DateSerial;
  readonly year: FiscalYear;
  readonly source: CellRef;
}

/** Where a business stands that is to be followed up. */
export interface FollowUpStatus {
  readonly business: Business;
  readonly contactsInYear: number;
  readonly contactsInAll: number;
  readonly lastContact: DateSerial | null;
  /** Last contact (or the day of the plan) plus the interval. `null` without a day of the plan. */
  readonly nextDue: DateSerial | null;
  /** 0 while not overdue. */
  readonly overdueDays: number;
  readonly progress: Progress | null;
  readonly expertDate: DateSerial | null;
  /** 看過できないズレ without an expert sent since. */
  readonly gapWithoutExpert: boolean;
  readonly salesChange: Change;
  readonly profitChange: Change;
  readonly sales: number | null;
  readonly profit: number | null;
  /** Against the business's own plan; `null` where a figure is missing. */
  readonly targetMet: boolean | null;
  /** sales ÷ base sales − 1. */
  readonly salesGrowth: number | null;
  readonly growthReached: boolean | null;
}

export interface FollowUpSummary {
  readonly businesses: number;
  readonly contacts: number;
  readonly overdue: number;
  readonly sales: Readonly<Record<Change, number>>;
  readonly profit: Readonly<Record<Change, number>>;
  readonly targetMet: number;
  readonly growthReached: number;
  readonly gapWithoutExpert: number;
}

export interface BudgetLineResult {
  readonly item: string;
  readonly role: BudgetRole;
  readonly parent: string | null;
  /** Yen; `null` where the cell is empty. */
  readonly budget: number | null;
  readonly actual: number | null;
  /** actual ÷ budget; `null` where either is missing or the budget is 0. */
  readonly executionRate: number | null;
  readonly yearBudgets: ReadonlyMap<FiscalYear, number>;
  readonly planBudget: number | null;
  readonly source: CellRef;
  /** The amounts as they stand in the sheet: the budget of each year, the actual of the evaluated one. Empty for a sum. */
  readonly cells: { readonly budgets: ReadonlyMap<FiscalYear, Amount>; readonly actual: Amount | null };
}

/**
 * A sum that was checked: what stands, what it should be. `ofWhich` is there only where the parts are more than the line:
 * `computed` is then their sum.
 */
export interface FootingCheck {
  readonly what: "column" | "subtotal" | "row" | "children" | "ofWhich" | "plan";
  readonly item: string;
  readonly year: FiscalYear | null;
  readonly stated: number;
  readonly computed: number;
  readonly source: CellRef;
}

export interface BudgetResult {
  readonly lines: readonly BudgetLineResult[];
  /** Sum of the lines (never of the typed totals). */
  readonly total: BudgetLineResult;
  readonly checks: readonly FootingCheck[];
  readonly unit: 1 | 1000;
}

/** The result of one run for one fiscal year. */
export interface Evaluation {
  readonly settings: Settings;
  readonly year: FiscalYear;
  readonly asOf: DateSerial;
  /** The plan's years up to the evaluated one, and that one, as far as they have begun: only they have actuals. */
  readonly begunYears: readonly FiscalYear[];
  /** Every year of the plan, first to last. */
  readonly planYears: readonly FiscalYear[];
  readonly indicators: readonly IndicatorResult[];
  readonly projects: readonly ProjectResult[];
  readonly levels: readonly LevelCount[];
  readonly evidence: readonly EvidenceRow[];
  readonly disagreements: readonly Disagreement[];
  readonly followUps: readonly FollowUpStatus[];
  readonly followUpContacts: readonly FollowUpContact[];
  readonly followUpSummary: FollowUpSummary;
  readonly budget: BudgetResult | null;
  readonly stateReport: StateReport;
  readonly cases: readonly CaseStudy[];
  /** As they were written; names in them are decided upon before they are published. */
  readonly publicTexts: readonly PublicText[];
}
