import type { RatioId } from "./ratios.js";

/** Further ratios that stand on the owner's first page: one or two of each class, those that bankers and advisers ask for first. */
export const keyRatioIds = [
  "grossMargin",
  "ordinaryMargin",
  "breakEvenRatio",
  "valueAddedPerEmployee",
  "laborShare",
  "currentRatio",
  "cashMonths",
  "normalWorkingCapital",
  "debtRepaymentYears",
] as const satisfies readonly RatioId[];
