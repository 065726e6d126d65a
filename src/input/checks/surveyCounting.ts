import type { Indicator } from "../../core/indicator.js";
import { hearingSheet } from "../../core/inputSheets/hearingSheet.js";
import { surveySheet } from "../../core/inputSheets/surveySheet.js";
import { issue, type Issue } from "../../core/issue.js";
import type { Records } from "../../core/records.js";

/** Rows of the surveys that an indicator is counted from and that lack what it counts by: an ID, or a fiscal year. One issue a sheet. */
export function checkSurveyCounting(
  indicators: readonly Indicator[],
  { surveys, hearings }: Pick<Records, "surveys" | "hearings">,
): Issue[] {
  const bySource = (...sources: readonly Indicator["source"][]) => indicators.filter(({ source }) => sources.includes(source));
  return [
    ...missing(surveys ?? [], bySource("surveys", "surveyRounds"), surveySheet.columns.answeredOn.header),
    ...missing(hearings ?? [], bySource("hearings"), hearingSheet.columns.date.header),
  ];
}

type Counted = Pick<NonNullable<Records["surveys"]>[number], "businessId" | "date" | "origin">;

function missing(rows: readonly Counted[], indicators: readonly Indicator[], header: string): Issue[] {
  const distinct = indicators.filter(({ counting }) => counting === "distinctBusinesses");
  const undated = rows.filter(({ date }) => date === null);
  const unnamed = rows.filter(({ businessId }) => businessId === null);
  const ids = (of: readonly Indicator[]) => of.map(({ id }) => id).join("、");
  return [
    ...(undated[0] && indicators.length > 0
      ? [issue("surveyDatesMissing", undated[0].origin, { count: undated.length, indicators: ids(indicators), header })]
      : []),
    ...(unnamed[0] && distinct.length > 0
      ? [issue("surveyIdsMissing", unnamed[0].origin, { count: unnamed.length, indicators: ids(distinct) })]
      : []),
  ];
}
