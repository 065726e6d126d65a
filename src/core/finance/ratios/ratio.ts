import type { Expression } from "../expression.js";

/** Where a definition is taken from. */
export type RatioSource =
  /** Common to Japanese textbooks of financial analysis. */
  | "general"
  /** 変動損益計算書 as TKC defines it. */
  | "variableCosting"
  | "managementImprovementPlan"
  | "bankPractice";

/** A ratio beyond METI's six. Its name and meaning stand in the strings, its value and its live formula come from `expression`. */
export interface Ratio {
  readonly unit: "ratio" | "times" | "months" | "years" | "yen" | "yenPerPerson";
  /** neutral: good or bad only in comparison. */
  readonly better: "higher" | "lower" | "neutral";
  readonly expression: Expression;
  readonly source: RatioSource;
  /** A published rule of thumb, not a verdict. */
  readonly guide?: { readonly side: "atLeast" | "atMost"; readonly value: number };
}
