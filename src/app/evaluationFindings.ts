import type { Disagreement, Evaluation, FootingCheck, ProjectResult } from "../core/evaluation.js";
import { firstDayOf, fiscalYearLabel, isoDate } from "../core/fiscalYear.js";
import { issue, type Issue } from "../core/issue.js";

/**
 * What only the finished evaluation shows: a year that has not begun, actuals that contradict each other, levels that differ without
 * a reason, sums in 予算 that do not foot.
 * Input sheets were checked when they were read.
 */
export function evaluationFindings({ begunYears, budget, disagreements, projects, year }: Evaluation): Issue[] {
  const notBegun = { year: fiscalYearLabel(year), firstDay: isoDate(firstDayOf(year)) };
  const footing = eachOnce((budget?.checks ?? []).filter(({ stated, computed }) => stated !== computed));
  return [
    ...(begunYears.includes(year) ? [] : [issue("yearNotBegun", { sheet: "", address: "" }, notBegun)]),
    ...disagreements.map(disagreementIssue),
    ...projects.flatMap(levelIssues),
    ...footing.map((check) => footingIssue(check, budget!.unit)),
  ];
}

function disagreementIssue({ kind, indicatorId: id, year, used, other, source }: Disagreement): Issue {
  const figures = { id, year: fiscalYearLabel(year), used, other };
  return kind === "typedBesideLog" ? issue("typedActualDiffers", source, figures) : issue("monthlyActualsDiffer", source, figures);
}

/** Levels of one project that differ where nobody has said why, and votes that leave it open. */
function levelIssues({
  project,
  proposedLevel,
  selfLevel,
  committeeLevel,
  committeeBasis,
  statedLevel,
  vote,
  qualitative,
}: ProjectResult): Issue[] {
  const proposed = proposedLevel ?? "－";
  const hasReason = [vote?.row.reason ?? "", ...qualitative.map(({ differenceReason }) => differenceReason)].some(
    (reason) => reason !== "",
  );
  const selfRow = qualitative.find((row) => row.selfLevel === selfLevel);
  const stated = qualitative.find((row) => row.committeeLevel !== null);
  const committeeRow = (committeeBasis === "statement" ? stated : vote?.row) ?? stated;
  const used = vote?.row.decision ?? vote?.median ?? null;
  return [
    ...(selfRow && selfLevel !== null && selfLevel !== proposed && !hasReason
      ? [issue("selfLevelDiffers", selfRow.origin, { project, self: selfLevel, proposed })]
      : []),
    ...(committeeRow && committeeLevel !== null && committeeLevel !== proposed && !hasReason
      ? [issue("committeeLevelDiffers", committeeRow.origin, { project, committee: committeeLevel, proposed })]
      : []),
    ...(vote && statedLevel !== null && used !== null && used !== statedLevel
      ? [issue("committeeLevelsContradict", vote.row.origin, { project, used, stated: statedLevel })]
      : []),
    ...(vote?.isSplit && committeeBasis === "median" ? [issue("voteSplit", vote.row.origin, { project, median: vote.median ?? "" })] : []),
  ];
}

/** The grand total is checked against its own row and against every line: where both say the same of its cell, it is said once. */
function eachOnce(checks: readonly FootingCheck[]): FootingCheck[] {
  const said = ({ source, computed }: FootingCheck): string => `${source.sheet}!${source.address} ${computed}`;
  return [...new Map([...checks].reverse().map((check) => [said(check), check])).values()].reverse();
}

/** Amounts in the unit of the sheet, so that the person finds the figure that stands there. */
function footingIssue({ what, item, year, stated, computed, source }: FootingCheck, unit: number): Issue {
  const sums = { item, stated: stated / unit, computed: computed / unit };
  const ofYear = { ...sums, year: year === null ? "" : fiscalYearLabel(year) };
  switch (what) {
    case "column":
      return issue("footingColumn", source, ofYear);
    case "children":
      return issue("footingChildren", source, ofYear);
    case "subtotal":
      return issue("footingSubtotal", source, ofYear);
    case "ofWhich":
      return issue("footingOfWhich", source, ofYear);
    case "row":
      return issue("footingRow", source, sums);
    case "plan":
      return issue("footingPlan", source, sums);
  }
}
