import type { AttainmentSheet } from "./attainmentSheet.js";
import type { BudgetSheet } from "./budgetSheet.js";
import type { FollowUpSheet } from "./followUpSheet.js";
import type { IssuesSheet } from "./issuesSheet.js";
import type { ScoreTallySheet } from "./scoreTallySheet.js";
import type { SummarySheet } from "./summarySheet.js";
import type { YearTrendSheet } from "./yearTrendSheet.js";

/** The sheets that 委員会資料 draws its figures from. */
export interface CommitteeSources {
  readonly attainment: AttainmentSheet;
  readonly summary: SummarySheet;
  readonly followUp: FollowUpSheet;
  readonly budget: BudgetSheet;
  readonly yearTrend: YearTrendSheet;
  readonly scoreTally: ScoreTallySheet;
  readonly issues: IssuesSheet;
}
