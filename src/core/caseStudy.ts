import type { CellRef } from "./cellAddress.js";
import type { DateSerial } from "./fiscalYear.js";
import type { FollowUpRecord } from "./records.js";

/** The form in which the plan has cases shared among the staff: 経緯, 課題, 解決策, 成果. */
export const caseParts = ["background", "problem", "solution", "result"] as const;
export type CasePart = (typeof caseParts)[number];

export interface CaseStudy {
  readonly kind: NonNullable<FollowUpRecord["caseKind"]>;
  /** The business of フォロー記録, the project of 定性評価. */
  readonly subject: string;
  readonly businessId: string | null;
  readonly date: DateSerial | null;
  readonly officer: string;
  /** Empty where nobody has written it yet. */
  readonly parts: Readonly<Record<CasePart, string>>;
  /** 内容 of the record, where 経緯 has a text of its own. */
  readonly note: string;
  readonly source: CellRef;
}
