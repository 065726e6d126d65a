import type { StatementPart, TrialRowRole } from "../../core/finance/trialBalance/trialBalance.js";
import type { TrialLayout } from "./layouts/layout.js";
import { hasSumCode } from "./lineParts.js";
import { figuresOf, type LineAmounts } from "./lineAmounts.js";
import { sideOf, type RowFigures } from "./rowArithmetic.js";
import { isGroupName, isSumName } from "./rowNames.js";
import type { TrialLine } from "./trialLine.js";

/** A line with its amounts. */
export interface ReadLine {
  readonly line: TrialLine;
  readonly part: StatementPart | null;
  readonly amounts: LineAmounts;
}

type Roles = (TrialRowRole | null)[];

/**
 * What each line is: by its tag or code, by its name, by its place in the indentation; and where all that says nothing, by arithmetic:
 * a row that is the sum of the rows above it is a subtotal.
 */
export function lineRoles(lines: readonly ReadLine[], layout: TrialLayout, tolerance: number): TrialRowRole[] {
  const roles: Roles = lines.map(({ line, part }) => roleOfLine(line, part, layout));
  markTrees(lines, roles);
  markSubAccounts(lines, roles);
  markSums(lines, roles, layout, tolerance);
  return roles.map((role) => role ?? "account");
}

function roleOfLine(line: TrialLine, part: StatementPart | null, layout: TrialLayout): TrialRowRole | null {
  if (line.isTitle) return "section";
  const tagged = line.tag === null ? undefined : layout.tags[line.tag];
  // A mark calls for arithmetic: some users mark sums of their own, which the package takes for accounts.
  if (tagged !== undefined) return line.isMarked || (tagged === "account" && line.subAccount !== null) ? null : tagged;
  if (!line.holdsAmount) return line.code === null ? "section" : "account";
  if (hasSumCode(line, layout)) return "subtotal";
  if (line.subCode !== null) return "subAccount";
  if (line.code !== null) return null;
  if (part === "manufacturing" && /^当期製品製造原価$|^(?:当期)?完成工事原価$/.test(line.name)) return "subtotal";
  return isSumName(line.name) ? "subtotal" : null;
}

/**
 * Rows indented below another are its parts: accounts where it is a group (a sum, a name such as 流動資産, or a row without the code
 * that they have), sub-accounts where it is an account.
 */
function markTrees(lines: readonly ReadLine[], roles: Roles): void {
  const above: { readonly depth: number; readonly isAccount: boolean }[] = [];
  lines.forEach(({ line }, index) => {
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= line.depth) above.pop();
    if (line.isTitle) above.length = 0;
    const isBelowAccount = above.some(({ isAccount }) => isAccount);
    if (isBelowAccount && line.holdsAmount) roles[index] = "subAccount";
    const child = lines[index + 1]?.line;
    if (!child || child.isTitle || child.depth <= line.depth || !line.holdsAmount || isBelowAccount) return;
    const isGroup =
      roles[index] === "subtotal" || (line.code === null && child.code !== null) || (line.code === null && isGroupName(line.name));
    if (isGroup) roles[index] = "subtotal";
    above.push({ depth: line.depth, isAccount: !isGroup });
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

/** Where no more than the arithmetic tells: a row equal to the sum of the accounts right above it. */
function markSums(lines: readonly ReadLine[], roles: Roles, layout: TrialLayout, tolerance: number): void {
  const isTagged = Object.keys(layout.tags).length > 0;
  const isCoded = lines.some(({ line }) => line.code !== null);
  let run: RowFigures[] = [];
  lines.forEach(({ line, amounts }, index) => {
    const role = roles[index];
    if (role === "section" || role === "subtotal") run = [];
    if (role === "section" || role === "subtotal" || role === "subAccount") return;
    const figures = figuresOf(amounts);
    const isOpen = role === null && (isTagged ? line.isMarked : line.code === null);
    const named = line.code === null && isGroupName(line.name);
    const fewest = named ? 1 : 2;
    const endings = run.map((_, start) => run.slice(start)).filter(({ length }) => length >= fewest);
    const columns = named || isCoded || isTagged ? 1 : 2;
    if (isOpen && endings.some((rows) => isSumOf(figures, rows, columns, tolerance))) {
      roles[index] = "subtotal";
      // A user's own sum stands among the accounts of a group; the package's sum closes one.
      if (!line.isMarked) run = [];
    } else run.push(figures);
  });
}

const amountsOf = ["opening", "debit", "credit", "closing"] as const;

/**
 * Whether a row is the sum of rows in every column, with figures in `columns` of them or more. Rows that grow on the other side are
 * deducted from openings and balances.
 */
function isSumOf(sum: RowFigures, rows: readonly RowFigures[], columns: number, tolerance: number): boolean {
  if ((sum.closing ?? 0) === 0) return false;
  const main = sideOf(sum, tolerance) ?? rows.map((row) => sideOf(row, tolerance)).find((side) => side !== null) ?? null;
  const telling = amountsOf.filter((key) => (sum[key] ?? 0) !== 0);
  if (telling.length < columns) return false;
  return telling.every((key) => {
    const total = rows.reduce((added, row) => {
      const isBalance = key === "opening" || key === "closing";
      const side = isBalance ? sideOf(row, tolerance) : main;
      return added + (row[key] ?? 0) * (side !== null && main !== null && side !== main ? -1 : 1);
    }, 0);
    return Math.abs(total - (sum[key] ?? 0)) <= tolerance * rows.length;
  });
}
