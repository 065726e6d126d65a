import type { Committee } from "./committee.js";
import { defaultAnalysisSettings, type AnalysisSettings } from "./finance/analysisSettings.js";
import type { FiscalYear, DateSerial } from "./fiscalYear.js";
import type { LevelScale } from "./levelScale.js";
import { levelScales } from "./levelScale.js";
import { defaultSurveySettings, type SurveySettings } from "./survey/surveySettings.js";

/** Whose follow-up is due: this year's planners, or everyone who has planned since the plan began. */
export type FollowUpScope = "cohort" | "stock";

/** How a project's level is proposed from its rated indicators. */
export type ProjectRule = "lowest" | "mostFrequent";

/** What 売上高・利益増加目標達成 asks for; the plan does not say. */
export type TargetMetRule = "salesOrProfit" | "salesAndProfit" | "sales" | "profit";

/** What 利益 of フォロー記録 is. The state's report asks for 粗利; `null`: 設定 does not say. */
export type LoggedProfit = "grossProfit" | "operatingProfit" | "ordinaryProfit" | "netIncome";

/** How days are written on the generated sheets and in the pane: 2025/10/31, or 令和7年10月31日. */
export type Calendar = "western" | "era";

/** What the plan leaves open, each with its stated default. Printed on every sheet that depends on it. */
export interface Settings extends AnalysisSettings, SurveySettings {
  readonly organisation: string;
  /** Fiscal year to evaluate when none is chosen; `null` when the sheet does not say. */
  readonly year: FiscalYear | null;
  readonly planStart: DateSerial | null;
  readonly planEnd: DateSerial | null;
  readonly scale: LevelScale;
  readonly followUpIntervalMonths: number;
  readonly followUpScope: FollowUpScope;
  /** Day up to which due dates are counted; `null`: today, but never past the end of the evaluated year. */
  readonly asOf: DateSerial | null;
  readonly projectRule: ProjectRule;
  readonly targetMetRule: TargetMetRule;
  /** 0.05 for 「5%以上増加」. */
  readonly growthThreshold: number;
  /** A target up to this is marked as small: its rate jumps. */
  readonly smallTarget: number;
  /** Cumulative figure ÷ expected from which a month counts as 順調, and as やや遅れ. */
  readonly onScheduleFrom: number;
  readonly slightlyBehindFrom: number;
  /** Cases that last year must hold for its months to be a pattern. */
  readonly lastYearCases: number;
  /** Months and target from which a forecast is more than a rough one. */
  readonly forecastMonths: number;
  readonly forecastTarget: number;
  /** 従事職員数 of the state's yearly report; `null`: 設定 does not say. */
  readonly staff: number | null;
  readonly loggedProfit: LoggedProfit | null;
  readonly committee: Committee;
  readonly calendar: Calendar;
}

export const defaultSettings: Settings = {
  ...defaultAnalysisSettings,
  ...defaultSurveySettings,
  organisation: "",
  year: null,
  planStart: null,
  planEnd: null,
  scale: levelScales.fiveLevels,
  followUpIntervalMonths: 6,
  followUpScope: "cohort",
  asOf: null,
  projectRule: "lowest",
  targetMetRule: "salesOrProfit",
  growthThreshold: 0.05,
  smallTarget: 2,
  onScheduleFrom: 0.9,
  slightlyBehindFrom: 0.7,
  lastYearCases: 5,
  forecastMonths: 3,
  forecastTarget: 10,
  staff: null,
  loggedProfit: null,
  committee: { name: "経営発達支援計画評価委員会", date: null, place: "", members: [] },
  calendar: "western",
};
