import type { CellRef } from "./cellAddress.js";
import type { ProjectResult } from "./evaluation.js";
import type { QualitativeRecord, QualitativeText } from "./records.js";

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

/** The texts of 定性評価 that are about a project of the plan, project by project. A text about nothing known is not published. */
export function publicTexts(qualitative: readonly QualitativeRecord[], projects: readonly ProjectResult[]): readonly PublicText[] {
  return projects.flatMap(({ section, project, indicatorIds }, index) =>
    publicFields.flatMap((field) =>
      qualitative
        .filter(({ subject }) => subject === project || subject === section || indicatorIds.includes(subject))
        .filter((record) => record[field] !== "")
        .map((record): PublicText => ({
          project: index,
          field,
          indicatorId: indicatorIds.includes(record.subject) ? record.subject : null,
          text: record[field],
          source: record.cells[field],
        })),
    ),
  );
}
