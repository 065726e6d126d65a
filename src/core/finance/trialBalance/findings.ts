import type { CellRef } from "../../cellAddress.js";
import { issue, type Issue } from "../../issue.js";
import { controlKey, transferName } from "./controls.js";
import type { Check, CheckKind, TrialBalanceMapping } from "./mapping.js";
import type { TrialBalance } from "./trialBalance.js";

/** What a person should look at: open accounts, checks that differ, entries that a mid-year trial balance lacks. */
export function findingsOf(
  trial: TrialBalance,
  mapping: TrialBalanceMapping,
  checks: readonly Check[],
  months: number | null,
): readonly Issue[] {
  const whole: CellRef = { sheet: trial.sheet, address: "" };
  const unknown = mapping.questions.filter(({ kind }) => kind === "account");
  return [
    ...unknown.map(({ account, amount, origin }) => issue("accountUnknown", origin, { account, amount: yenText(amount) })),
    ...checks.filter(({ ok }) => !ok).map((check) => checkIssues[check.kind](check, check.origin ?? whole)),
    ...(lacksClosingStock(mapping) ? [issue("closingStockMissing", whole, {})] : []),
    ...(lacksDepreciation(mapping) ? [issue("depreciationMissing", whole, {})] : []),
    ...(lacksManufacturing(mapping) ? [issue("manufacturingStatementMissing", whole, {})] : []),
    ...(mapping.form === "sole" ? [issue("ownersPayMissing", whole, {})] : []),
    ...(trial.taxBasis === "included" ? [issue("taxIncluded", whole, {})] : []),
    ...(months !== null && months !== 12 ? [issue("shortPeriod", whole, { months })] : []),
  ];
}

const checkIssues: Readonly<Record<CheckKind, (check: Check, at: CellRef) => Issue>> = {
  debitCredit: ({ stated, computed, difference }, at) =>
    issue("debitCreditDiffer", at, { debit: yenText(stated), credit: yenText(computed), difference: yenText(difference) }),
  balance: ({ stated, computed, difference }, at) =>
    issue("balanceSheetDiffers", at, { assets: yenText(stated), others: yenText(computed), difference: yenText(difference) }),
  result: ({ stated, computed, difference }, at) =>
    issue("resultsDiffer", at, { ofBalanceSheet: yenText(stated), ofStatement: yenText(computed), difference: yenText(difference) }),
  subtotal: ({ subject, stated, computed, difference }, at) =>
    issue("printedSubtotalDiffers", at, {
      subtotal: subject,
      printed: yenText(stated),
      computed: yenText(computed),
      difference: yenText(difference),
    }),
  transfer: ({ stated, computed, difference }, at) =>
    issue("finishedCostDiffers", at, { carried: yenText(stated), computed: yenText(computed), difference: yenText(difference) }),
  carriedForward: ({ subject, stated, computed, difference }, at) =>
    issue("openingDiffers", at, {
      figure: subject,
      recorded: yenText(stated),
      opening: yenText(computed),
      difference: yenText(difference),
    }),
  unit: ({ stated, computed }, at) => issue("trialUnitImplausible", at, { sales: yenText(computed), recorded: yenText(stated) }),
};

/** Stock at the beginning or in the balance sheet, but none taken off the cost of sales. */
function lacksClosingStock({ accounts, figures }: TrialBalanceMapping): boolean {
  const costs = accounts.filter(({ place }) => place === "costOfSales" || place === "manufacturingCosts");
  const opened = costs.some(({ account, amount }) => /期首/.test(account) && amount.yen !== 0);
  const closed = costs.some(({ account, amount }) => /期末/.test(account) && amount.yen !== 0);
  return !closed && (opened || (figures.costOfSales ?? 0) > 0) && (opened || (figures.inventory ?? 0) > 0);
}

/** Titles of assets that wear out. */
const wearing = /建物|設備|構築物|機械|装置|車両|車輌|運搬具|器具|備品|船舶|航空機|リース資産|ソフトウ[エェ]ア/;

function lacksDepreciation({ accounts, figures }: TrialBalanceMapping): boolean {
  const holds = accounts.some(({ account, place, amount }) => place === "fixedAssets" && wearing.test(account) && amount.yen > 0);
  return figures.depreciation === 0 && holds;
}

/** A finished cost is carried over from a statement that is not there: its depreciation and wages are not either. */
function lacksManufacturing({ accounts }: TrialBalanceMapping): boolean {
  const carried = accounts.some(
    ({ account, place, amount }) => place === "costOfSales" && amount.yen !== 0 && transferName.test(controlKey(account)),
  );
  return carried && accounts.every(({ place }) => place !== "manufacturingCosts");
}

function yenText(yen: number): string {
  return Math.round(yen).toLocaleString("en-US");
}
