import type { CellRef } from "../cellAddress.js";
import { businessKey, nameKeyOf } from "./businessKey.js";

/** Strengths, weaknesses, opportunities and threats. */
export const swotKeys = ["strengths", "weaknesses", "opportunities", "threats"] as const;

/** METI's four viewpoints: 経営者 · 事業 · 企業を取り巻く環境・関係者 · 内部管理体制. */
export const viewpointKeys = ["owner", "business", "stakeholders", "management"] as const;

/** What METI's sheet asks for at the end of the talk: 現状認識 · 課題 · 対応策 · 将来目標. */
export const outlookKeys = ["currentState", "challenges", "measures", "goals"] as const;

export const nonFinancialKeys = [...swotKeys, ...viewpointKeys, ...outlookKeys] as const;

export type NonFinancialKey = (typeof nonFinancialKeys)[number];

/** What no figure tells of a business: a row of 非財務, or METI's 【入力】4つの視点. */
export interface NonFinancialNotes {
  /** `null` where none is given; the name identifies then. */
  readonly businessId: string | null;
  readonly name: string;
  /** Only what is written. */
  readonly texts: Readonly<Partial<Record<NonFinancialKey, string>>>;
  readonly origin: CellRef;
}

/** What is written about a business: under its ID, else under its name alone. Of two rows the upper one. */
export function notesAbout(
  business: { readonly businessId: string | null; readonly name: string },
  notes: readonly NonFinancialNotes[],
): NonFinancialNotes | null {
  const keys = [businessKey(business), nameKeyOf(business.name)];
  const found = keys.map((key) => notes.find((note) => businessKey(note) === key));
  return found.find((note) => note !== undefined) ?? null;
}
