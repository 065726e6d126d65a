import type { CellRef } from "../core/cellAddress.js";
import { industryLabel, type IndustryCode } from "../core/finance/industries.js";
import { readIndustry, type IndustryMatch, type IndustryReading } from "../core/finance/industrySearch.js";
import { issue, type Issue } from "../core/issue.js";

/** How many industries an issue proposes. */
const mostProposals = 5;

/**
 * Reads 業種 cells. What is not clear is `null` and reported with proposals; what was found by search is told.
 * One reader per sheet: thousands of rows share a few texts.
 */
export function industryReader(issues: Issue[]): (text: string, business: string, at: CellRef) => IndustryCode | null {
  const readings = new Map<string, IndustryReading>();
  return (text, business, at) => {
    if (text === "") {
      issues.push(issue("industryBlank", at, { business }));
      return null;
    }
    const reading = readings.get(text) ?? readIndustry(text);
    readings.set(text, reading);
    switch (reading.kind) {
      case "exact":
        return reading.match.industry;
      case "likely":
        issues.push(issue("industryFound", at, { text, industry: industryLabel(reading.match.industry), found: reading.match.name }));
        return reading.match.industry;
      case "ambiguous":
        issues.push(issue("industryAmbiguous", at, { text, proposals: proposals(reading.matches) }));
        return null;
      case "unknown":
        issues.push(issue("industryUnknown", at, { text }));
        return null;
    }
  };
}

function proposals(matches: readonly IndustryMatch[]): string {
  return [...new Set(matches.map(({ industry }) => industryLabel(industry)))].slice(0, mostProposals).join("、");
}
