import type { StatementPart, TrialBalance, TrialRow } from "../../core/finance/trialBalance/trialBalance.js";
import { issue, type Issue } from "../../core/issue.js";
import { visibleText } from "../cellText.js";
import { gridCell, type Grid } from "../grid.js";
import { chooseAmountColumns } from "./amountColumns.js";
import { tableByArithmetic } from "./foundColumns.js";
import { readHeading } from "./heading.js";
import { layouts } from "./layouts/catalogue.js";
import type { TrialLayout } from "./layouts/layout.js";
import { plain } from "./layouts/plain.js";
import { figuresOf, hasTwoBalances, lineAmounts, type AmountColumns } from "./lineAmounts.js";
import { isResultLine, lineParts } from "./lineParts.js";
import { lineRoles, type ReadLine } from "./lineRoles.js";
import { isBalanceBlank, sideOf } from "./rowArithmetic.js";
import { withSections } from "./rowSections.js";
import { splitTrialLines } from "./splitTrialLines.js";
import { reportMissingStatement, reportRows } from "./trialFindings.js";
import { trialLines } from "./trialLine.js";
import { headedTables, isAmount, twoSidedTables, type TrialTable } from "./trialTable.js";

/** Rows by which a layout is recognised. */
const recognisedRows = 40;
/** What figures printed in thousands may be off by, each cut off by itself. */
const roundingUnits = 3;

/**
 * The 試算表 on a sheet, in a selection or in a file, whichever package wrote it. `null` where there is none; the issues say what is
 * missing. Sub-accounts and sums have roles of their own, so that counting the accounts counts everything once.
 */
export function readTrialBalance(pasted: Grid, issues: Issue[]): TrialBalance | null {
  const grid = splitTrialLines(pasted, issues);
  const whole = { sheet: grid.sheet, address: "" };
  const tables = tablesOf(grid);
  const [first] = tables;
  if (!first) {
    issues.push(issue(grid.values.flat().some(isAmount) ? "trialNotFound" : "trialWithoutAmounts", whole, {}));
    return null;
  }
  const layout = layoutOf(grid);
  const heading = readHeading(grid, tables);
  if (heading.unit !== null && heading.unit > 1000) {
    issues.push(issue("trialUnitCoarse", whole, {}));
    return null;
  }
  const unit = heading.unit ?? layout.unit;
  if (unit === null) issues.push(issue("trialUnitAssumed", gridCell(grid, first.header, first.left), {}));
  const tolerance = unit === 1 ? 0 : roundingUnits * (unit ?? 1);

  const found = readLines(grid, tables, layout, unit ?? 1, issues);
  const lines = found.map(({ read }) => read);
  if (!lines.some(({ line }) => line.holdsAmount)) {
    const header = (grid.values[first.header] ?? []).map(visibleText).filter((text) => text !== "");
    issues.push(issue("trialWithoutRows", gridCell(grid, first.header, first.left), { header: header.join("、") }));
    return null;
  }
  const roles = lineRoles(lines, layout, tolerance, issues);
  const rows = lines.map((read, index) => ({ role: roles[index] ?? "account", ...rowOf(read, tolerance) }));
  const sectioned = withSections(rows, lines);
  reportRows(sectioned, tolerance, issues);
  reportTwoBalances(grid, found, sectioned, issues);
  reportBlankBalances(lines, sectioned, issues);
  reportMissingStatement(sectioned, whole, issues);
  if (grid.hasHiddenRows) issues.push(issue("hiddenRows", whole, { sheet: grid.sheet }));

  const isCumulative = sectioned.some(({ role, part, opening }) => role === "account" && isResult(part) && (opening?.yen ?? 0) !== 0);
  const from = isCumulative ? null : heading.from;
  if (isCumulative) issues.push(issue("trialPeriodCumulative", whole, {}));
  if (heading.to === null || (from === null && !isCumulative)) issues.push(issue("trialPeriodUnknown", whole, {}));
  const { business, to, taxBasis } = heading;
  return { layout: layout.name, sheet: grid.sheet, business, from, to, unit: knownUnit(unit), taxBasis, rows: sectioned };
}

function knownUnit(unit: number | null): TrialBalance["unit"] {
  return unit === 1 || unit === 1000 ? unit : null;
}

function isResult(part: StatementPart | null): boolean {
  return part === "profitAndLoss" || part === "manufacturing";
}

function tablesOf(grid: Grid): TrialTable[] {
  const headed = headedTables(grid);
  if (headed.length > 0) return headed;
  const found = tableByArithmetic(grid);
  return found ? [found] : twoSidedTables(grid);
}

function layoutOf(grid: Grid): TrialLayout {
  const texts = grid.values.slice(0, recognisedRows).map((row) => {
    const cells = row.map((value) => String(value).normalize("NFKC").trimEnd());
    return cells.filter((text) => text.trim() !== "").join("|");
  });
  const text = texts.join("\n");
  return layouts.find(({ marks }) => marks.every((mark) => mark.test(text))) ?? plain;
}

interface FoundLine {
  readonly read: ReadLine;
  readonly columns: AmountColumns;
}

function readLines(grid: Grid, tables: readonly TrialTable[], layout: TrialLayout, unit: number, issues: Issue[]): FoundLine[] {
  const lines = tables.flatMap((table) => trialLines(grid, table, layout, issues));
  const parts = lineParts(lines, layout);
  const columns = new Map(
    tables.map((table) => {
      const resultRows = lines.flatMap((line, index) =>
        line.table === table && isResultLine(line, parts[index] ?? null) ? [line.row] : [],
      );
      return [table, chooseAmountColumns(grid, table, resultRows)] as const;
    }),
  );
  reportMonths(grid, columns, issues);
  return lines.flatMap((line, index) => {
    const chosen = columns.get(line.table);
    if (!chosen) return [];
    const part = parts[index] ?? null;
    const amounts = lineAmounts(grid, line, isResultLine(line, part), chosen, unit, issues);
    return [{ read: { line, part, amounts, origin: gridCell(grid, line.row, line.column) }, columns: chosen }];
  });
}

/** Says once which months were read: for balances from the first table with months, for the result from the last. */
function reportMonths(grid: Grid, chosen: ReadonlyMap<TrialTable, AmountColumns>, issues: Issue[]): void {
  const read = [...chosen].flatMap(([table, { months }]) => (months ? [{ table, months }] : []));
  const [first, last] = [read[0], read.at(-1)];
  if (!first || !last) return;
  const named = (table: TrialTable, columns: readonly number[]) => {
    const texts = columns.map((column) => visibleText(grid.values[table.data - 1]?.[column] ?? ""));
    return texts.length > 3 ? `${texts[0]}～${texts.at(-1)}` : texts.join("＋");
  };
  const at = gridCell(grid, first.table.header, first.table.left);
  const [balance, result] = [named(first.table, first.months.balance), named(last.table, last.months.result)];
  issues.push(issue("trialMonthsRead", at, { balance, result }));
}

function rowOf({ line, part, amounts, origin }: ReadLine, tolerance: number): Omit<TrialRow, "role"> {
  const { opening, debit, credit, closing } = amounts;
  return {
    account: line.name,
    subAccount: line.subAccount,
    code: line.code,
    part,
    section: null,
    opening,
    debit,
    credit,
    closing,
    isUnread: amounts.isUnread || isBalanceBlank(figuresOf(amounts), tolerance),
    side: amounts.side ?? (closing === null || debit === null || credit === null ? null : sideOf(figuresOf(amounts), tolerance)),
    origin,
  };
}

function reportBlankBalances(lines: readonly ReadLine[], rows: readonly TrialRow[], issues: Issue[]): void {
  rows.forEach(({ role, account, origin, isUnread }, index) => {
    if (role === "account" && isUnread && lines[index]?.amounts.isUnread === false)
      issues.push(issue("trialRowWithoutBalance", origin, { account }));
  });
}

function reportTwoBalances(grid: Grid, found: readonly FoundLine[], rows: readonly TrialRow[], issues: Issue[]): void {
  found.forEach(({ read, columns }, index) => {
    const row = rows[index];
    if (row?.role !== "account" || !hasTwoBalances(grid, read.line, columns)) return;
    issues.push(issue("trialTwoBalances", row.origin, { account: row.account }));
  });
}
