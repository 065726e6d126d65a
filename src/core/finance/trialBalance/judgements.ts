import type { AccountItem } from "./accountItems.js";

interface JudgementDefinition {
  /** The answers; the first is METI's stand and holds until somebody answers. */
  readonly answers: readonly [AccountItem, ...AccountItem[]];
  /** Asked only where the balance exceeds so many months of sales; smaller ones change no picture. */
  readonly askedFromMonthsOfSales?: number;
}

/**
 * Accounts over which METI's sheet and a bank may differ: asked, never decided in silence. Question, METI's stand and the
 * bank's view stand in `src/strings/trialBalance`; the accounts that raise them in `accountDictionary.json`.
 */
export const judgements = {
  officerLoans: { answers: ["officerLoans", "borrowings", "equity"] },
  discountedNotes: { answers: ["otherCurrentLiabilities", "notesReceivable", "borrowings"] },
  equipmentNotes: { answers: ["otherCurrentLiabilities", "notesPayable"] },
  leaseObligations: { answers: ["fixedLiabilities", "borrowings"] },
  bonds: { answers: ["fixedLiabilities", "borrowings"] },
  electronicReceivables: { answers: ["notesReceivable", "accountsReceivable"] },
  electronicPayables: { answers: ["notesPayable", "accountsPayable"] },
  contractAssets: { answers: ["accountsReceivable", "otherCurrentAssets"] },
  constructionAdvances: { answers: ["otherCurrentLiabilities", "accountsPayable"] },
  advancesReceived: { answers: ["otherCurrentLiabilities", "accountsPayable"], askedFromMonthsOfSales: 1 },
  subordinatedLoans: { answers: ["borrowings", "equity"] },
  otherReceivables: { answers: ["otherCurrentAssets", "accountsReceivable"], askedFromMonthsOfSales: 1 },
  unpaidSubcontracting: { answers: ["accountsPayable", "otherCurrentLiabilities"] },
  restrictedDeposits: { answers: ["otherCurrentAssets", "cash"] },
  clearingAccounts: { answers: ["cash", "otherCurrentAssets"] },
  insuranceReserves: { answers: ["fixedAssets", "cash"] },
  amortisation: { answers: ["sellingCosts", "depreciation"] },
  ownerDrawings: { answers: ["ownerDrawings", "otherCurrentAssets"] },
} as const satisfies Record<string, JudgementDefinition>;

export type Judgement = keyof typeof judgements;

export const judgementKeys = Object.keys(judgements) as readonly Judgement[];

/** The definition in the common shape. */
export function judgement(key: Judgement): JudgementDefinition {
  return judgements[key];
}

export function isJudgement(text: string): text is Judgement {
  return Object.hasOwn(judgements, text);
}
