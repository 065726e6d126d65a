import type { Disagreement, Evaluation, FootingCheck } from "../core/evaluation.js";
import { fiscalYearLabel } from "../core/fiscalYear.js";
import { issue, type Issue } from "../core/issue.js";

/**
 * What only the finished evaluation shows: actuals that contradict each other, sums in 予算 that do not foot.
 * Input sheets were checked when they were read.
 */
export function evaluationFindings({ budget, disagreements }: Evaluation): Issue[] {
  const footing = (budget?.checks ?? []).filter(({ stated, computed }) => stated !== computed);
  return [...disagreements.map(disagreementIssue), ...footing.map((check) => footingIssue(check, budget!.unit))];
}

function disagreementIssue({ kind, indicatorId: id, year, used, other, source }: Disagreement): Issue {
  const figures = { id, year: fiscalYearLabel(year), used, other };
  return kind === "typedBesideLog" ? issue("typedActualDiffers", source, figures) : issue("monthlyActualsDiffer", source, figures);
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
