import { issue, type Issue } from "../issue.js";
import type { FigureCell } from "./figureTable.js";
import type { Finding, FindingKind } from "./finding.js";

const codes = {
  columnTotal: "sumInconsistent",
  subtotal: "sumInconsistent",
  children: "sumInconsistent",
  rowTotal: "sumInconsistent",
  halves: "sumInconsistent",
  respondents: "sumInconsistent",
  difference: "sumInconsistent",
  ofWhich: "partInconsistent",
  rate: "rateInconsistent",
  shares: "sharesInconsistent",
  level: "levelInconsistent",
  misplacedComma: "commaMisplaced",
  severalNumbers: "numbersInOneCell",
  unitTyped: "unitChanged",
  magnitude: "magnitudeUnlikely",
} as const satisfies Record<FindingKind, string>;

/** A finding for the list of issues. */
export function findingIssue(finding: Finding): Issue {
  const { kind, cell, row, column, consistent, alsoAgreeing, isRounding } = finding;
  const { sheet, address, text } = cell;
  const possible =
    consistent === null ? (cell.defect?.readings ?? []).map((each) => figureText(cell, each)).join(" / ") : figureText(cell, consistent);
  return issue(
    isRounding ? "roundingDifference" : codes[kind],
    { sheet, address },
    {
      row,
      column,
      stands: cell.numeric && cell.value !== null ? figureText(cell, cell.value) : text,
      consistent: possible,
      agreeing: Math.max(0, alsoAgreeing),
    },
  );
}

/** A figure as the cell would show it: percentages where the cell holds a small step of one. */
export function figureText({ text, step }: FigureCell, value: number | string): string {
  if (typeof value === "string") return value;
  if (/[%％]/.test(text) || (step < 0.01 && Math.abs(value) <= 5)) {
    const decimals = Math.max(0, Math.round(-Math.log10(step)) - 2);
    return `${(value * 100).toFixed(Math.min(decimals, 6))}%`;
  }
  return value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}
