import type { CellRef } from "./cellAddress.js";

export type Severity = "error" | "warning" | "info";

/**
 * Every finding the add-in can report, with its severity. The sentences live in `src/strings`, keyed by the same codes.
 * error: a figure is missing or wrong until it is mended; warning: a figure may be wrong; info: worth knowing.
 */
export const issueSeverity = {
  sheetMissing: "error",
  headerMissing: "error",
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof issueSeverity;

/** A finding about one cell (or one sheet, when `address` is empty). Sentences are made from `code` and `args` elsewhere. */
export interface Issue extends CellRef {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** What the sentence needs: the text found, the row's label, a proposal … */
  readonly args: Readonly<Record<string, string | number>>;
}

export function issue(code: IssueCode, at: CellRef, args: Issue["args"] = {}): Issue {
  return { code, severity: issueSeverity[code], sheet: at.sheet, address: at.address, args };
}
