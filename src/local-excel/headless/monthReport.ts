import { isoDate } from "../../core/fiscalYear.js";
import { isoMonth } from "../../core/month/calendarMonth.js";
import type { IndicatorProgress, MonthlyProgress } from "../../core/month/monthlyProgress.js";

/** A month's figures; one that does not exist is `null`, and `reason` says why there is no mark. */
export function monthReport({ month, indicators, evaluation, gaps, cases }: MonthlyProgress): object {
  const overdue = evaluation.followUps.filter(({ overdueDays }) => overdueDays > 0);
  return {
    month: isoMonth(month),
    indicators: indicators.map(indicatorReport),
    followUps: {
      overdue: overdue.map(({ business }) => business.id),
      overdueByOfficer: [...new Set(overdue.map(({ business }) => business.officer))].map((officer) => ({
        officer,
        businesses: overdue
          .filter(({ business }) => business.officer === officer)
          .map(({ business, overdueDays }) => ({ id: business.id, days: overdueDays })),
      })),
      gapsWithoutExpert: gaps.map(({ status, contact }) => ({ id: status.business.id, since: isoDate(contact.date) })),
    },
    cases: cases.map(({ caseKind, businessId, date }) => ({ kind: caseKind, id: businessId, date: isoDate(date) })),
  };
}

function indicatorReport({ result, month, expectation, mark }: IndicatorProgress): object {
  return {
    id: result.indicator.id,
    month,
    cumulative: result.actual,
    target: result.target.kind === "number" ? result.target.value : null,
    expected: expectation?.expected ?? null,
    difference: expectation?.difference ?? null,
    method: expectation?.pace.method ?? null,
    forecast: expectation?.forecast ?? null,
    certainty: expectation?.certainty ?? null,
    ...(mark.kind === "marked" ? { mark: mark.mark } : { mark: null, reason: mark.reason }),
  };
}
