import type { FigureKey } from "../figures.js";

/** The side on which an account normally stands. */
export type Side = "debit" | "credit";

/** 1: an amount adds · −1: it is taken off. */
export type Sign = 1 | -1;

/** The parts of the statements, in their order. Every account with a balance belongs to one. */
export const accountGroups = {
  currentAssets: { side: "debit", statement: "balanceSheet" },
  fixedAssets: { side: "debit", statement: "balanceSheet" },
  deferredAssets: { side: "debit", statement: "balanceSheet" },
  /** 事業主貸 as it is printed, among the assets; it counts against the equity. */
  ownerDrawings: { side: "debit", statement: "balanceSheet" },
  currentLiabilities: { side: "credit", statement: "balanceSheet" },
  fixedLiabilities: { side: "credit", statement: "balanceSheet" },
  equity: { side: "credit", statement: "balanceSheet" },
  sales: { side: "credit", statement: "profitAndLoss" },
  costOfSales: { side: "debit", statement: "profitAndLoss" },
  sellingCosts: { side: "debit", statement: "profitAndLoss" },
  nonOperatingIncome: { side: "credit", statement: "profitAndLoss" },
  nonOperatingCosts: { side: "debit", statement: "profitAndLoss" },
  extraordinaryIncome: { side: "credit", statement: "profitAndLoss" },
  extraordinaryLosses: { side: "debit", statement: "profitAndLoss" },
  incomeTaxes: { side: "debit", statement: "profitAndLoss" },
  manufacturingCosts: { side: "debit", statement: "manufacturing" },
} as const satisfies Record<string, { readonly side: Side; readonly statement: "balanceSheet" | "profitAndLoss" | "manufacturing" }>;

export type AccountGroup = keyof typeof accountGroups;

export const accountGroupKeys = Object.keys(accountGroups) as readonly AccountGroup[];

interface AccountItemDefinition {
  /** Where the item stands unless the trial balance itself says otherwise. */
  readonly group: AccountGroup;
  /** The figure of 財務 to which it adds besides the totals of its group. */
  readonly figure: FigureKey | null;
  /** It reduces its group: 事業主貸 is drawn from the owner's equity. */
  readonly contra?: true;
  /** Other groups in which the item keeps its figure. */
  readonly alsoIn?: readonly AccountGroup[];
}

const costs = ["costOfSales", "sellingCosts", "manufacturingCosts"] as const;

/** 対応項目 of 科目対応: what an account can be. The order is that of the statements. */
export const accountItems = {
  cash: { group: "currentAssets", figure: "cash", alsoIn: ["fixedAssets"] },
  securities: { group: "currentAssets", figure: "securities" },
  notesReceivable: { group: "currentAssets", figure: "notesReceivable", alsoIn: ["currentLiabilities"] },
  accountsReceivable: { group: "currentAssets", figure: "accountsReceivable" },
  inventory: { group: "currentAssets", figure: "inventory" },
  otherCurrentAssets: { group: "currentAssets", figure: null },
  fixedAssets: { group: "fixedAssets", figure: null },
  deferredAssets: { group: "deferredAssets", figure: null },
  notesPayable: { group: "currentLiabilities", figure: "notesPayable" },
  accountsPayable: { group: "currentLiabilities", figure: "accountsPayable" },
  borrowings: { group: "currentLiabilities", figure: "borrowings", alsoIn: ["fixedLiabilities"] },
  officerLoans: { group: "currentLiabilities", figure: "officerLoans", alsoIn: ["fixedLiabilities"] },
  otherCurrentLiabilities: { group: "currentLiabilities", figure: null },
  fixedLiabilities: { group: "fixedLiabilities", figure: null },
  capital: { group: "equity", figure: "capital" },
  equity: { group: "equity", figure: null },
  ownerDrawings: { group: "equity", figure: null, contra: true },
  sales: { group: "sales", figure: null },
  costOfSales: { group: "costOfSales", figure: null },
  sellingCosts: { group: "sellingCosts", figure: null },
  depreciation: { group: "sellingCosts", figure: "depreciation", alsoIn: costs },
  personnelCost: { group: "sellingCosts", figure: "personnelCost", alsoIn: costs },
  nonOperatingIncome: { group: "nonOperatingIncome", figure: null },
  interestExpense: { group: "nonOperatingCosts", figure: "interestExpense" },
  nonOperatingCosts: { group: "nonOperatingCosts", figure: null },
  extraordinaryIncome: { group: "extraordinaryIncome", figure: null },
  extraordinaryLosses: { group: "extraordinaryLosses", figure: null },
  incomeTaxes: { group: "incomeTaxes", figure: null },
  manufacturingCosts: { group: "manufacturingCosts", figure: null },
} as const satisfies Record<string, AccountItemDefinition>;

export type AccountItem = keyof typeof accountItems;

/** `unused`: neither in an item nor in a total (a line that repeats others, a memorandum account). */
export type AccountItemChoice = AccountItem | "unused";

export const accountItemKeys = Object.keys(accountItems) as readonly AccountItem[];

/** The definition in the common shape, for code that looks at any item. */
export function accountItem(key: AccountItem): AccountItemDefinition {
  return accountItems[key];
}

/** The item without a figure of its own that an account of a group is. */
export const plainItemOf: Readonly<Record<AccountGroup, AccountItem>> = {
  currentAssets: "otherCurrentAssets",
  fixedAssets: "fixedAssets",
  deferredAssets: "deferredAssets",
  ownerDrawings: "ownerDrawings",
  currentLiabilities: "otherCurrentLiabilities",
  fixedLiabilities: "fixedLiabilities",
  equity: "equity",
  sales: "sales",
  costOfSales: "costOfSales",
  sellingCosts: "sellingCosts",
  nonOperatingIncome: "nonOperatingIncome",
  nonOperatingCosts: "nonOperatingCosts",
  extraordinaryIncome: "extraordinaryIncome",
  extraordinaryLosses: "extraordinaryLosses",
  incomeTaxes: "incomeTaxes",
  manufacturingCosts: "manufacturingCosts",
};

export function isAccountItem(text: string): text is AccountItem {
  return Object.hasOwn(accountItems, text);
}

export function isAccountGroup(text: string): text is AccountGroup {
  return Object.hasOwn(accountGroups, text);
}
