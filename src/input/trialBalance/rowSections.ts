import type { TrialRow } from "../../core/finance/trialBalance/trialBalance.js";
import type { ReadLine } from "./lineRoles.js";
import { isGroupName, isProfitName } from "./rowNames.js";
import type { TrialLine } from "./trialLine.js";

interface Heading {
  readonly name: string;
  /** Rows indented deeper stand below it; `null`: all rows do until the next heading. */
  readonly depth: number | null;
}

/** Rows with the heading (or the sum above them) under which they stand; sub-accounts with the name of their account. */
export function withSections(rows: readonly TrialRow[], lines: readonly ReadLine[]): TrialRow[] {
  let headings: Heading[] = [];
  let account: TrialRow | null = null;
  return rows.map((row, index) => {
    const line = lines[index]?.line;
    if (!line) return row;
    const before = headings.at(-1)?.name ?? null;
    headings = line.isTitle ? [] : headings.filter(({ depth }) => depth === null || depth < line.depth);
    const heading: Heading | null = headingOf(row, line, lines[index + 1]?.line);
    if (row.role === "section") {
      if (heading) headings = heading.depth === null ? [heading] : [...headings, heading];
      return row;
    }
    // A sum closes the heading whose name it bears: 現金・預金合計.
    const closes = row.role === "subtotal" && before !== null && row.account.startsWith(before);
    const section = closes ? before : (headings.at(-1)?.name ?? null);
    if (closes || (row.role === "subtotal" && (isGroupName(row.account) || isProfitName(row.account))))
      headings = headings.filter(({ depth }) => depth !== null);
    if (heading) headings = [...headings, heading];
    if (row.role === "account") account = row;
    const within = { ...row, section };
    return row.role === "subAccount" && row.subAccount === null && account
      ? { ...within, account: account.account, subAccount: row.account, part: row.part ?? account.part }
      : within;
  });
}

/** A row without amounts is a heading where its tag, its brackets, its name or the rows indented below it say so. */
function headingOf({ role, account }: TrialRow, line: TrialLine, next: TrialLine | undefined): Heading | null {
  if (line.isTitle || (role !== "section" && role !== "subtotal")) return null;
  const hasRowsBelow = next !== undefined && !next.isTitle && next.table === line.table && next.depth > line.depth;
  if (hasRowsBelow) return { name: account, depth: line.depth };
  const isHeading = role === "section" && (line.tag !== null || isGroupName(line.name) || /^[[【〔<＜]/.test(line.printed));
  return isHeading ? { name: account, depth: null } : null;
}
