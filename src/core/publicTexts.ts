import { publicFields, type PublicText } from "./publicText.js";
import type { ProjectResult } from "./evaluation.js";
import type { QualitativeRecord } from "./records.js";

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
