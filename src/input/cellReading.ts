import type { IssueArg, IssueCode } from "../core/issue.js";

/** Codes that say no more than which column and which text. */
export type CellProblemCode = {
  [Code in IssueCode]: [IssueArg<Code>] extends ["header" | "text"] ? ("text" extends IssueArg<Code> ? Code : never) : never;
}[IssueCode];

/** A cell that cannot be read, with what stands in it. */
export interface CellProblem {
  readonly kind: "problem";
  readonly code: CellProblemCode;
  readonly text: string;
}

export interface BlankCell {
  readonly kind: "blank";
}

/** `－`, なし, 設定なし …: the person says that there is no figure. */
export interface NotApplicableCell {
  readonly kind: "notApplicable";
}

export const blankCell: BlankCell = { kind: "blank" };
export const notApplicableCell: NotApplicableCell = { kind: "notApplicable" };

export function problem(code: CellProblemCode, text: string): CellProblem {
  return { kind: "problem", code, text };
}
