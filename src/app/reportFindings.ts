import { caseParts, type CaseStudy } from "../core/caseStudy.js";
import type { CellRef } from "../core/cellAddress.js";
import type { Evaluation } from "../core/evaluation.js";
import { issue, type Issue } from "../core/issue.js";
import { stateCounts } from "../core/stateCounts.js";
import { loggedProfitWords } from "../report/wording.js";

const wholeBook: CellRef = { sheet: "", address: "" };

/** What 実施状況報告 and 事例集 still lack: counts that nothing feeds, profits that are not 粗利, cases not yet written. */
export function reportFindings({ stateReport, cases, settings, indicators }: Evaluation): Issue[] {
  const targets: CellRef = { sheet: indicators[0]?.indicator.origin.sheet ?? "", address: "" };
  const counts = stateReport.counts.flatMap(({ key, indicatorIds, actual, distinct }) => {
    const count = stateCounts[key].label;
    if (actual === null) return issue("stateCountUnfed", targets, { count });
    return distinct === null ? [] : issue("stateCountOverlaps", targets, { count, indicators: indicatorIds.join("、"), actual, distinct });
  });
  const profit = settings.loggedProfit === null ? "種類は未定" : loggedProfitWords[settings.loggedProfit];
  const unfinished = cases.filter(isUnfinished);
  return [
    ...counts,
    ...(stateReport.staff === null ? [issue("staffMissing", wholeBook, {})] : []),
    ...(stateReport.changes !== null && settings.loggedProfit !== "grossProfit" ? [issue("profitNotGross", wholeBook, { profit })] : []),
    ...(unfinished[0] === undefined
      ? []
      : [issue("casesUnfinished", unfinished[0].source, { count: unfinished.length, cases: cases.length })]),
  ];
}

function isUnfinished({ parts }: CaseStudy): boolean {
  return caseParts.some((part) => parts[part] === "");
}
