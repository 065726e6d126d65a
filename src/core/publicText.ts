import type { CellRef } from "./cellAddress.js";
import type { QualitativeText } from "./records.js";

/** What of 定性評価 is published, in the order of the page. 改善事例 stays with the staff. */
export const publicFields = [
  "successCase",
  "shortfallCause",
  "nextYearPlan",
  "committeeComment",
] as const satisfies readonly QualitativeText[];
export type PublicField = (typeof publicFields)[number];

/** A text that somebody wrote and that would be published. */
export interface PublicText {
  /** Place among the projects of the evaluation. */
  readonly project: number;
  readonly field: PublicField;
  /** 指標ID where the text is about one indicator only. */
  readonly indicatorId: string | null;
  readonly text: string;
  readonly source: CellRef;
}
