import type { EditionId } from "../core/finance/edition.js";
import type { IndicatorDefinition, IndicatorId } from "../core/finance/indicators.js";
import type { NonFinancialKey } from "../core/finance/nonFinancial.js";
import type { ShownUnit } from "./financeStrings.js";

/** Headings and labels of the page 財務分析, in one language. `closing` is a period as `closing` writes it. */
export interface FinancePageStrings {
  readonly title: string;
  /** A period by the month in which it ends, as short as `DateWords` has it. */
  readonly closing: (month: string) => string;
  /** Which western year a year of an era is, for readers who may not know; `null` where they do, or where there are no eras. */
  readonly westernYear: ((eraYear: string, year: string) => string) | null;
  readonly unknownIndustry: string;
  readonly outOfScope: string;
  readonly source: (sources: Readonly<Record<"ja" | "en" | "zh", string>>) => string;

  readonly indicator: string;
  readonly median: string;
  readonly points: (closing: string) => string;
  readonly total: string;
  readonly rank: string;
  /** METI's own caution. */
  readonly caveat: string;
  /** As short as the table of scores asks. */
  readonly tableNames: Readonly<Record<IndicatorId, string>>;
  readonly radarTitle: string;
  /** Short, for the corners of the radar. */
  readonly radarLabels: Readonly<Record<IndicatorId, string>>;
  readonly keyRatios: string;
  readonly explanations: string;

  readonly dialogueNote: string;
  readonly swot: string;
  readonly viewpoints: string;
  readonly outlook: string;
  readonly nonFinancial: Readonly<Record<NonFinancialKey, string>>;

  readonly editions: string;
  readonly value: string;
  readonly medianOf: (edition: EditionId) => string;
  readonly pointsBy: (edition: EditionId) => string;
  readonly annualised: (closing: string) => string;
  readonly asStated: string;
  readonly twelveMonths: string;
  readonly pointsAsStated: string;
  readonly pointsOfTwelveMonths: string;

  readonly furtherRatios: string;
  readonly ratio: string;
  readonly about: string;
  /** Why a value is missing in some of the earlier periods. */
  readonly absentIn: (closings: string, reason: string) => string;
  readonly assumptions: string;
  readonly assumptionsNote: string;
  readonly definitions: string;

  readonly basis: string;
  readonly amountUnit: string;
  readonly accounts: string;
  readonly steps: string;
  readonly months: string;
  readonly monthsBefore: string;
  readonly before: string;
  readonly ofTwelveMonths: (closing: string) => string;
  readonly annualisedIndicators: string;
  readonly annualisedPoints: string;
  readonly peerNumber: string;
  readonly debtTablePoints: string;
  readonly debtTablePointsBy: (edition: EditionId) => string;

  /** What follows a name in brackets. */
  readonly units: Readonly<Record<Exclude<ShownUnit, "persons">, string>>;
  /** Excel's number format of an indicator's value, unit included. */
  readonly valueFormats: Readonly<Record<IndicatorDefinition["unit"], string>>;
  /** Sign of an amount below zero. ▲ is Japanese bookkeeping; elsewhere it means a rise. */
  readonly minus: "▲" | "-";
}
