import type { CellRef } from "./cellAddress.js";
import type { DateSerial, FiscalYear } from "./fiscalYear.js";

export interface CommitteeMember {
  /** 委員長, 副委員長, 委員, 外部有識者 … */
  readonly role: string;
  /** The body and the office that the member stands for; empty where 設定 gives none. */
  readonly position: string;
  /** Empty until the member is named. */
  readonly name: string;
}

/** The evaluation committee and its meeting, as 設定 gives them. */
export interface Committee {
  readonly name: string;
  readonly date: DateSerial | null;
  readonly place: string;
  readonly members: readonly CommitteeMember[];
}

/** The level that one member gave. */
export interface MemberScore {
  /** The header of the member's column. */
  readonly member: string;
  readonly level: string;
  readonly source: CellRef;
  /** The cell holds the label as the scale writes it, so a formula may refer to it. */
  readonly verbatim: boolean;
}

/** A row of 委員採点: what the members gave one project, and what the chair decided. */
export interface CommitteeScores {
  /** `null`: the row speaks of every year. */
  readonly year: FiscalYear | null;
  /** The name of a 事業, or a chapter. */
  readonly subject: string;
  readonly scores: readonly MemberScore[];
  readonly decision: string | null;
  readonly reason: string;
  readonly origin: CellRef;
}
