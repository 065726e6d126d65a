import { accountFigures } from "./accountFigures.js";
import { plainItemOf, type AccountGroup } from "./accountItems.js";
import { accountKey, bareAccountKey } from "./accountName.js";
import { checksOf, isPosted } from "./checks.js";
import { controlKey, profitName, transferName } from "./controls.js";
import { costsByGrossProfit } from "./costsByGrossProfit.js";
import { legalFormOf } from "./legalForm.js";
import type { LegalForm, MappedAccount, TrialBalanceMapping } from "./mapping.js";
import { placeAccount, type Decision, type Placed } from "./placeAccount.js";
import { profitOf } from "./profit.js";
import { questionsOf } from "./questions.js";
import { signed, type SignedAccount } from "./signedAccounts.js";
import { settleGroups } from "./settleGroups.js";
import { settleSigns, subtotalsOf } from "./subtotals.js";
import type { TrialAmount, TrialBalance, TrialRow } from "./trialBalance.js";

/** What was decided before: 科目対応 of the workbook, and answers of this run, each by `accountKey`. */
export interface Decisions {
  readonly mapping: ReadonlyMap<string, Decision>;
  readonly answers: ReadonlyMap<string, Decision>;
}

export const noDecisions: Decisions = { mapping: new Map(), answers: new Map() };

/** Places every account of a trial balance, settles the signs against its subtotals, and computes the figures of 財務. */
export function mapTrialBalance(trial: TrialBalance, decisions: Decisions = noDecisions): TrialBalanceMapping {
  const form = legalFormOf(trial);
  const tolerance = roundingOf(trial);
  const placed = placedAccounts(trial, form, decisions);
  const first = placed.map(({ row, index, placed: place }) => signed(row, index, place));
  const moved = settleGroups(first, subtotalsOf(trial, first, form, 0, tolerance), tolerance);
  const accounts = settleSigns(moved, subtotalsOf(trial, moved, form, 0, tolerance), tolerance);
  const profit = profitOf(accounts, subtotalsOf(trial, accounts, form, 0, tolerance), tolerance);
  const figures = accountFigures(accounts, form, profit.missingInEquity);
  return {
    form,
    accounts: accounts.filter(isUsed).map((account) => mapped(account, isPosted(account, accounts))),
    figures,
    questions: questionsOf(accounts.filter(hasBalance), figures.sales),
    checks: checksOf(trial, accounts, form, profit, tolerance),
    openingFigures: accountFigures(accounts.map(atOpening), form, 0),
    profitAdded: profit.missingInEquity,
  };
}

/** Yen that adding up rounded amounts may cost: none in 円; in 千円 half of one for each account. */
export function roundingOf({ unit, rows }: TrialBalance): number {
  return unit === 1000 ? 500 * Math.max(2, rows.filter(({ role }) => role === "account").length) : 0;
}

interface PlacedRow {
  readonly row: TrialRow;
  readonly index: number;
  readonly placed: Placed;
}

function placedAccounts(trial: TrialBalance, form: LegalForm, decisions: Decisions): readonly PlacedRow[] {
  const rows = trial.rows.flatMap((row, index) => (isAccount(row, trial) ? [{ row, index }] : []));
  const byTitle = rows.map(({ row, index }) => ({ row, index, placed: placeAccount(row, form, decisionOf(row.account, decisions)) }));
  const placed = costsByGrossProfit(byTitle, trial.rows);
  return throughTransfer(
    placed.map((account, place) => byNeighbours(account, lastPlaced(placed.slice(0, place)), placed.slice(place).find(isPlaced))),
  );
}

/** A line with an account's amount. Lines of profit are sums, whatever a layout takes them for; a finished cost that only a sum line carries is an account. */
function isAccount(row: TrialRow, { rows }: TrialBalance): boolean {
  const key = controlKey(row.account);
  if (row.part !== "manufacturing" && transferName.test(key) && row.role === "subtotal") {
    const carries = (other: TrialRow): boolean =>
      other.role === "account" && other.part !== "manufacturing" && transferName.test(controlKey(other.account));
    const hasStatement = rows.some(({ part }) => part === "manufacturing");
    return hasStatement && row.part === "profitAndLoss" && !rows.some(carries);
  }
  if (row.role !== "account") return false;
  return !(row.part === "profitAndLoss" && profitName.test(key));
}

function decisionOf(account: string, { mapping, answers }: Decisions): (Decision & { by: "mapping" | "answer" }) | null {
  for (const key of [accountKey(account), bareAccountKey(account)]) {
    const answer = answers.get(key);
    if (answer) return { ...answer, by: "answer" };
    const kept = mapping.get(key);
    if (kept) return { ...kept, by: "mapping" };
  }
  return null;
}

function isPlaced({ placed }: PlacedRow): boolean {
  return placed.group !== null;
}

function lastPlaced(accounts: readonly PlacedRow[]): PlacedRow | undefined {
  return accounts.findLast(isPlaced);
}

/** A cost between two others of one group is one of them; nothing else follows from the neighbours. */
function byNeighbours(account: PlacedRow, above: PlacedRow | undefined, below: PlacedRow | undefined): PlacedRow {
  const group = above?.placed.group ?? null;
  const isOpen = account.placed.decidedBy === "open" && account.placed.group === null;
  if (!isOpen || group === null || group !== below?.placed.group || !costGroups.includes(group)) return account;
  const item = plainItemOf[group];
  return { ...account, placed: { ...account.placed, item, group, place: group, side: "debit", decidedBy: "section" } };
}

const costGroups: readonly AccountGroup[] = ["costOfSales", "sellingCosts", "manufacturingCosts"];

/** Without a line that carries the finished cost into the profit and loss statement, the costs themselves are cost of sales. */
function throughTransfer(accounts: readonly PlacedRow[]): readonly PlacedRow[] {
  const carries = ({ row, placed }: PlacedRow): boolean => placed.group === "costOfSales" && transferName.test(controlKey(row.account));
  if (accounts.some((account) => carries(account) && (account.row.closing?.yen ?? 0) !== 0)) return accounts;
  return accounts.map((account) =>
    account.placed.group === "manufacturingCosts" ? { ...account, placed: { ...account.placed, group: "costOfSales" } } : account,
  );
}

function hasBalance({ row }: SignedAccount): boolean {
  return row.closing !== null && row.closing.yen !== 0;
}

function isUsed({ row }: SignedAccount): boolean {
  return row.isUnread || [row.opening, row.debit, row.credit, row.closing].some((amount) => amount !== null && amount.yen !== 0);
}

function atOpening(account: SignedAccount): SignedAccount {
  return { ...account, row: { ...account.row, closing: account.row.opening, isUnread: false } };
}

function mapped({ row, index, placed, sign, placeSign }: SignedAccount, isPosted: boolean): MappedAccount {
  const { account, origin, opening, debit, credit } = row;
  const { item, group, place, decidedBy } = placed;
  const nothing: TrialAmount = { yen: 0, source: origin, numeric: false };
  return {
    ...{ account, origin, amount: row.closing ?? nothing, isUnread: row.isUnread, opening },
    ...{ debit: isPosted ? debit : null, credit: isPosted ? credit : null },
    ...{ item, group, sign, place, placeSign, decidedBy, row: index },
  };
}
