import type { StatementPart, TrialRowRole } from "../../core/finance/trialBalance/trialBalance.js";
import type { CellRef } from "../../core/cellAddress.js";
import { issue, type Issue } from "../../core/issue.js";
import type { TrialLayout } from "./layouts/layout.js";
import { hasSumCode } from "./lineParts.js";
import { figuresOf, type LineAmounts } from "./lineAmounts.js";
import { sideOf, type RowFigures, type Side } from "./rowArithmetic.js";
import { isOfWhichLabel } from "../totalRow.js";
import { isGroupName, isSumName, isWideGroupName } from "./rowNames.js";
import type { TrialLine } from "./trialLine.js";

/** A line with its amounts. */
export interface ReadLine {
  readonly line: TrialLine;
  readonly part: StatementPart | null;
  readonly amounts: LineAmounts;
  /** The cell of its name. */
  readonly origin: CellRef;
}

type Roles = (TrialRowRole | null)[];

/**
 * What each line is: by its tag or code, by its name, by its place in the indentation; and where all that says nothing, by arithmetic:
 * a row that is the sum of the rows above it is a subtotal.
 */
export function lineRoles(lines: readonly ReadLine[], layout: TrialLayout, tolerance: number, issues: Issue[]): TrialRowRole[] {
  const counted = lines.filter(({ line }) => line.holdsAmount);
  const isCoded = counted.filter(({ line }) => line.code !== null).length * 2 > counted.length;
  const roles: Roles = lines.map(({ line, part }) => roleOfLine(line, part, layout, isCoded));
  markTrees(lines, roles, tolerance, issues);
  markSubAccounts(lines, roles);
  markSums(lines, roles, layout, tolerance);
  if (layout.tags.size === 0) markHeads(lines, roles, tolerance);
  return roles.map((role) => role ?? "account");
}

/** In the P&L a figure taken over from another statement, or the sum of the costs above it: arithmetic tells which. */
const costOfProduction = /^(?:当期)?(?:製品)?製造原価$|^(?:当期)?完成工事原価$/;

function roleOfLine(line: TrialLine, part: StatementPart | null, layout: TrialLayout, isCoded: boolean): TrialRowRole | null {
  if (line.isTitle) return "section";
  const tagged = line.tag === null ? undefined : layout.tags.get(line.tag);
  // A mark calls for arithmetic: some users mark sums of their own, which the package takes for accounts.
  if (tagged !== undefined) return line.isMarked || (tagged === "account" && line.subAccount !== null) ? null : tagged;
  if (!line.holdsAmount) return line.code === null ? "section" : "account";
  if (hasSumCode(line, layout)) return "subtotal";
  if (line.subCode !== null || isOfWhichLabel(line.name)) return "subAccount";
  if (isSumName(line.name) || (part === "manufacturing" && costOfProduction.test(line.name) && line.code === null)) return "subtotal";
  return line.code === null && isCoded && isGroupName(line.name) && !costOfProduction.test(line.name) ? "subtotal" : null;
}

/**
 * Rows indented below another are its parts: accounts where it is a group (a sum, a name such as 流動資産, or a row without the code
 * that they have), sub-accounts where it is an account. Spaces alone prove nothing: where the rows do not make up the account above
 * them, each counts by itself.
 */
function markTrees(lines: readonly ReadLine[], roles: Roles, tolerance: number, issues: Issue[]): void {
  const above: { readonly depth: number; readonly isAccount: boolean }[] = [];
  lines.forEach((read, index) => {
    const { line } = read;
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= line.depth) above.pop();
    if (line.isTitle || lines[index - 1]?.line.table !== line.table) above.length = 0;
    const isBelowAccount = above.some(({ isAccount }) => isAccount);
    if (isBelowAccount && line.holdsAmount) roles[index] = "subAccount";
    const parts = partsBelow(lines, index);
    if (parts.length === 0 || !line.holdsAmount || isBelowAccount) return;
    const isUncoded = line.code === null && (isGroupName(line.name) || parts.some((part) => part.line.code !== null));
    const isGroup = roles[index] === "subtotal" || isUncoded;
    if (isGroup) roles[index] = "subtotal";
    const hasLevels = line.hasLevels || parts.every((part) => part.line.subCode !== null);
    const isWhole = isGroup || hasLevels || makesUp(figuresOf(read.amounts), parts, tolerance);
    if (isWhole) above.push({ depth: line.depth, isAccount: !isGroup });
    else issues.push(issue("trialIndentUnclear", read.origin, { account: line.name }));
  });
}

/** The rows one level below a row. */
function partsBelow(lines: readonly ReadLine[], index: number): ReadLine[] {
  const own = lines[index]?.line;
  const first = lines[index + 1]?.line;
  if (!own || !first || first.isTitle || first.table !== own.table || first.depth <= own.depth) return [];
  const after = lines.slice(index + 1);
  const end = after.findIndex(({ line }) => line.isTitle || line.table !== own.table || line.depth <= own.depth);
  return after.slice(0, end < 0 ? after.length : end).filter(({ line }) => line.depth === first.depth);
}

function makesUp(whole: RowFigures, parts: readonly ReadLine[], tolerance: number): boolean {
  return figureNames.every((name) => {
    const sum = parts.reduce((added, { amounts }) => added + (amounts[name]?.yen ?? 0), 0);
    return Math.abs(sum - (whole[name] ?? 0)) <= tolerance * parts.length;
  });
}

/** Rows with a sub-account in a column of its own, where their account has a row for itself. */
function markSubAccounts(lines: readonly ReadLine[], roles: Roles): void {
  const whole = new Set(
    lines
      .filter(({ line }, index) => line.subAccount === null && roles[index] !== "subtotal")
      .map(({ line, part }) => accountKey(line, part)),
  );
  lines.forEach(({ line, part }, index) => {
    if (line.subAccount !== null && roles[index] === null) roles[index] = whole.has(accountKey(line, part)) ? "subAccount" : "account";
  });
}

function accountKey({ name, code }: TrialLine, part: StatementPart | null): string {
  return [part, code, name].join("\n");
}

/**
 * Where no more than the arithmetic tells: a row equal to the sum of the accounts right above it. 資産 and its like may
 * sum up smaller groups too, whose own sums stand between.
 */
function markSums(lines: readonly ReadLine[], roles: Roles, layout: TrialLayout, tolerance: number): void {
  const isTagged = layout.tags.size > 0;
  let run: RowFigures[] = [];
  let all: RowFigures[] = [];
  lines.forEach(({ line, amounts }, index) => {
    const role = roles[index];
    if (line.isTitle) all = [];
    if (role === "section" || role === "subtotal") run = [];
    if (role === "section" || role === "subtotal" || role === "subAccount") return;
    const figures = figuresOf(amounts);
    const isOpen = role === null && (isTagged ? line.isMarked : line.code === null);
    const rows = run.toReversed();
    const isSum =
      isTagged || isGroupName(line.name)
        ? rowsSummed(figures, rows, likelySum, tolerance) > 0 ||
          (isWideGroupName(line.name) && rowsSummed(figures, all.toReversed(), namedHead, tolerance) > 0)
        : isWholeSum(figures, rows, tolerance);
    if (isOpen && isSum) {
      roles[index] = "subtotal";
      // A user's own sum stands among the accounts of a group; the package's sum closes one.
      if (!line.isMarked) run = [];
    } else {
      run.push(figures);
      all.push(figures);
    }
  });
}

/**
 * A row without a name for a sum is one only if it sums up all rows since the last sum, in three columns: in the P&L, where movement
 * and balance are one figure, two round expenses often happen to be as large as a third.
 */
function isWholeSum(figures: RowFigures, rows: readonly RowFigures[], tolerance: number): boolean {
  return rows.length > 1 && rowsSummed(figures, rows, bareSum, tolerance) === rows.length;
}

/** How much has to agree before a row is taken for a sum. */
interface Evidence {
  readonly fewestColumns: number;
  /** With a name for a sum, one mistyped amount does not make it an account: half of the figures are enough, of two rows or more. */
  readonly mayDiffer: boolean;
}
const likelySum: Evidence = { fewestColumns: 1, mayDiffer: true };
const namedHead: Evidence = { fewestColumns: 1, mayDiffer: false };
const bareSum: Evidence = { fewestColumns: 3, mayDiffer: false };
/** No group has more accounts. */
const longestGroup = 100;

/** Sums printed above their accounts without indentation: a row named after a group and equal to the sum of the rows right below it. */
function markHeads(lines: readonly ReadLine[], roles: Roles, tolerance: number): void {
  // The nearest first; a group already found stands for its rows.
  let below: RowFigures[] = [];
  lines.toReversed().forEach(({ line, part, amounts }, index) => {
    const place = lines.length - 1 - index;
    // A sum printed below its accounts closes them: none of them is the part of a row above.
    if (line.isTitle || roles[place] === "subtotal") below = [];
    // 当期純利益 stands among the accounts of 純資産.
    const isOwnProfit = part === "balanceSheet" && /^当期純/.test(line.name);
    if (roles[place] !== null && roles[place] !== "account" && !isOwnProfit) return;
    const figures = figuresOf(amounts);
    const rows =
      roles[place] === null && line.code === null && isGroupName(line.name) ? rowsSummed(figures, below, namedHead, tolerance) : 0;
    if (rows > 0) roles[place] = "subtotal";
    below = [figures, ...below.slice(rows)];
  });
}

/**
 * How many of some rows, from the first on, a row is the sum of; 0 where it is no sum of them. Rows that grow on the other side are
 * deducted from openings and balances; movements are added as they are.
 */
function rowsSummed(sum: RowFigures, rows: readonly RowFigures[], evidence: Evidence, tolerance: number): number {
  const telling = figureNames.filter((name) => (sum[name] ?? 0) !== 0);
  if ((sum.closing ?? 0) === 0 || telling.length < evidence.fewestColumns) return 0;
  const own = sideOf(sum, tolerance);
  const sides: readonly Side[] = own === null ? ["debit", "credit"] : [own];
  const counts = sides.map((side) => {
    const added = { opening: 0, debit: 0, credit: 0, closing: 0 };
    const last = rows.slice(0, longestGroup).findIndex((row, index) => {
      const rowSide = sideOf(row, tolerance);
      const sign = rowSide === null || rowSide === side ? 1 : -1;
      added.opening += sign * (row.opening ?? 0);
      added.closing += sign * (row.closing ?? 0);
      added.debit += row.debit ?? 0;
      added.credit += row.credit ?? 0;
      const agreeing = telling.filter((name) => Math.abs(added[name] - (sum[name] ?? 0)) <= tolerance * (index + 1));
      return agreeing.length === telling.length || (evidence.mayDiffer && index > 0 && agreeing.length * 2 >= telling.length);
    });
    return last + 1;
  });
  return Math.max(...counts);
}

const figureNames = ["opening", "debit", "credit", "closing"] as const;
