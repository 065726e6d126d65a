/** Most urgent first. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

export interface IssueDefinition {
  readonly severity: Severity;
  /** What the sentence needs besides the place: the text found, a proposal … */
  readonly args: readonly string[];
  /** Those of the arguments that say where, not what: they change when rows are inserted. */
  readonly places?: readonly string[];
  /** Those that are days (`2025-04-01`) or months (`2025-04`), to be written as their reader writes them. */
  readonly dates?: readonly string[];
}

/** The findings of one subject by their codes. */
export type IssueDefinitions = Readonly<Record<string, IssueDefinition>>;
