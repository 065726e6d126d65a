import { nameKey } from "../cellText.js";
import type { Grid } from "../grid.js";

/** Lines that every statement of accounts has, whichever package printed it. */
const statementLines: readonly RegExp[] = [
  /(?<!純)資産の?部?(?:合計|計)$/,
  /負債の?部?(?:合計|計)$/,
  /純資産の?部?(?:合計|計)$|資本の?部?(?:合計|計)$/,
  /売上総(?:利益|損益)/,
  /営業(?:利益|損益)/,
  /経常(?:利益|損益)/,
  /^借方/,
  /^貸方/,
];
const fewestLines = 3;

/** A trial balance or a statement of accounts stands on the sheet. */
export function isOfAccounts(grid: Grid): boolean {
  const texts = new Set(grid.values.flat().filter((value) => typeof value === "string"));
  const names = [...texts].map(nameKey);
  return statementLines.filter((line) => names.some((name) => line.test(name))).length >= fewestLines;
}
