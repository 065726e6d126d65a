import type { CellRef } from "../../cellAddress.js";
import type { FigureCell } from "../financialPeriod.js";
import type { FigureKey, Figures } from "../figures.js";
import type { AccountGroup, AccountItem, AccountItemChoice, Sign } from "./accountItems.js";
import type { Judgement } from "./judgements.js";
import type { TrialAmount } from "./trialBalance.js";

/**
 * mapping: 科目対応 · answer: given in this run · dictionary: known title · section: the heading or the neighbours above and
 * below · judgement: METI's stand until somebody answers · open: nobody knows yet.
 */
export type DecidedBy = "mapping" | "answer" | "dictionary" | "section" | "judgement" | "open";

/** An account with a balance or movements, and where it went. */
export interface MappedAccount {
  /** As printed. */
  readonly account: string;
  readonly amount: TrialAmount;
  /** Its balance could not be read; `amount` is 0 and stands for nothing. */
  readonly isUnread: boolean;
  readonly opening: TrialAmount | null;
  readonly debit: TrialAmount | null;
  readonly credit: TrialAmount | null;
  /** `null`: open, and no heading tells where it stands. */
  readonly item: AccountItemChoice | null;
  /** Where it counts; `null`: in no total (unused, or open without a heading to go by). */
  readonly group: AccountGroup | null;
  readonly sign: Sign;
  /** Where the trial balance prints it, for the comparison with its subtotals; 事業主貸 stands among the assets. */
  readonly place: AccountGroup | null;
  readonly placeSign: Sign;
  readonly decidedBy: DecidedBy;
  /** The cell of the name. */
  readonly origin: CellRef;
  /** Position among the rows of the trial balance. */
  readonly row: number;
}

/** Something only the officer can say. Sentences: `src/strings/trialBalance`. */
export type Question =
  | {
      readonly kind: "judgement";
      readonly judgement: Judgement;
      readonly account: string;
      /** Yen, as printed. */
      readonly amount: number;
      /** METI's stand first. */
      readonly answers: readonly AccountItem[];
      /** What counts until it is answered. */
      readonly chosen: AccountItem;
      readonly origin: CellRef;
    }
  | {
      /** A title that the dictionary lacks and the heading does not explain. */
      readonly kind: "account";
      readonly account: string;
      readonly amount: number;
      /** Likely ones; any item may be answered. */
      readonly answers: readonly AccountItem[];
      /** Where it counts until then; `null`: nowhere. */
      readonly chosen: AccountItem | null;
      readonly origin: CellRef;
    }
  /** Length of the period: the heading does not tell. */
  | { readonly kind: "months" }
  /** Last month of the period: the heading does not tell. */
  | { readonly kind: "closing" }
  /** Which business: the name in the heading is unknown or missing. */
  | { readonly kind: "business"; readonly name: string | null };

export type AccountQuestion = Extract<Question, { readonly kind: "judgement" | "account" }>;

export type CheckKind = "debitCredit" | "balance" | "result" | "subtotal" | "transfer" | "carriedForward" | "unit";

/**
 * How the second figure of a check is reached, for the formula that repeats it. groups: as printed (`printed`) or as counted ·
 * accounts: rows of the trial balance, as printed · movements: the debit or credit column,
 * and the profit that was carried over without an entry.
 */
export type CheckBasis =
  | {
      readonly kind: "groups";
      readonly groups: Readonly<Partial<Record<AccountGroup, Sign>>>;
      readonly withProfit: boolean;
      readonly printed: boolean;
    }
  | { readonly kind: "accounts"; readonly rows: readonly number[]; readonly withProfit: boolean }
  | { readonly kind: "movements"; readonly side: "debit" | "credit"; readonly withProfit: boolean }
  | { readonly kind: "opening"; readonly figure: FigureKey }
  | { readonly kind: "figure"; readonly figure: FigureKey }
  | { readonly kind: "printed"; readonly amount: TrialAmount }
  | { readonly kind: "recorded"; readonly cell: FigureCell };

/** Two figures that must be the same. Amounts in yen. */
export interface Check {
  readonly kind: CheckKind;
  /** The subtotal's printed name, or the figure of 財務 that is compared; empty where the kind says all. */
  readonly subject: string;
  readonly stated: number;
  readonly computed: number;
  readonly difference: number;
  /** Yen that the rounding of the printed unit explains. */
  readonly tolerance: number;
  readonly ok: boolean;
  readonly basis: { readonly stated: CheckBasis; readonly computed: CheckBasis };
  /** The cell of the stated figure. */
  readonly origin: CellRef | null;
}

/** corporation: 法人 · sole: 個人 (青色申告). */
export type LegalForm = "corporation" | "sole";

/** A trial balance, every account of it placed. */
export interface TrialBalanceMapping {
  readonly form: LegalForm;
  readonly accounts: readonly MappedAccount[];
  /** Yen. Only those that a trial balance gives; `previousSales`, `employees` and `variableCost` never are. */
  readonly figures: Figures;
  readonly questions: readonly AccountQuestion[];
  readonly checks: readonly Check[];
  /** The same figures by the opening balances; for comparison with the period before. */
  readonly openingFigures: Figures;
  /** Yen of the profit that the accounts of the equity do not hold yet; it is in `netAssets` once. */
  readonly profitAdded: number;
}
