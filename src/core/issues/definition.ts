/** Most urgent first. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

interface IssueDefinition {
  readonly severity: Severity;
  /** What the sentence needs besides the place: the text found, a proposal … */
  readonly args: readonly string[];
}

/** The findings of one subject by their codes. */
export type IssueDefinitions = Readonly<Record<string, IssueDefinition>>;
