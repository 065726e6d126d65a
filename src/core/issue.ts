import type { CellRef } from "./cellAddress.js";
import { accountsIssues } from "./issues/accounts.js";
import { budgetIssues } from "./issues/budget.js";
import { cellsIssues } from "./issues/cells.js";
import { consistencyIssues } from "./issues/consistency.js";
import { committeeIssues } from "./issues/committee.js";
import { financialsIssues } from "./issues/financials.js";
import { generatedIssues } from "./issues/generated.js";
import { monthIssues } from "./issues/month.js";
import { publicationIssues } from "./issues/publication.js";
import { rowsIssues } from "./issues/rows.js";
import { settingsIssues } from "./issues/settings.js";
import { sheetsIssues } from "./issues/sheets.js";
import { surveyIssues } from "./issues/survey.js";
import { targetsIssues } from "./issues/targets.js";
import { trialReadingIssues } from "./issues/trialReading.js";
import type { Severity } from "./issues/definition.js";

export { severities, type Severity } from "./issues/definition.js";

/**
 * Every finding the add-in can report, subject by subject. The sentences live in `src/strings/issues`, keyed by the same codes.
 * error: a figure is missing or wrong until it is mended; warning: a figure may be wrong; info: worth knowing.
 */
export const issueCatalogue = {
  ...sheetsIssues,
  ...cellsIssues,
  ...rowsIssues,
  ...settingsIssues,
  ...targetsIssues,
  ...monthIssues,
  ...budgetIssues,
  ...financialsIssues,
  ...accountsIssues,
  ...trialReadingIssues,
  ...consistencyIssues,
  ...committeeIssues,
  ...surveyIssues,
  ...generatedIssues,
  ...publicationIssues,
} as const;

export type IssueCode = keyof typeof issueCatalogue;

/** Names of the arguments of a code. */
export type IssueArg<Code extends IssueCode> = (typeof issueCatalogue)[Code]["args"][number];

/** A finding about one cell (or one sheet, when `address` is empty). Sentences are made from `code` and `args` elsewhere. */
export interface Issue extends CellRef {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly args: Readonly<Record<string, string | number>>;
}

export function issue<Code extends IssueCode>(code: Code, at: CellRef, args: Readonly<Record<IssueArg<Code>, string | number>>): Issue {
  return { code, severity: issueCatalogue[code].severity, sheet: at.sheet, address: at.address, args };
}
