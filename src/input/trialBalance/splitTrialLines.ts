import { issue, type Issue } from "../../core/issue.js";
import { visibleText } from "../cellText.js";
import { gridCell, type CellValue, type Grid } from "../grid.js";
import { columnRole } from "./columnNames.js";
import { delimiterOf, parseDelimited } from "./delimitedText.js";

/**
 * A 試算表 pasted as plain text, each line in one cell, with its lines split at tabs, commas or spaces. A grid with more columns comes
 * back as it is.
 */
export function splitTrialLines(grid: Grid, issues: Issue[]): Grid {
  const filled = new Set(grid.values.flatMap((row) => row.flatMap((value, column) => (visibleText(value) === "" ? [] : [column]))));
  const [column] = filled;
  if (column === undefined || filled.size > 1) return grid;
  const lines = grid.values.map((row) => String(row[column] ?? ""));
  const delimiter = delimiterOf(lines);
  const cells =
    delimiter === null
      ? atSpaces(lines, (row, text, expected) => issues.push(issue("trialLineShort", gridCell(grid, row, column), { text, expected })))
      : lines.map((line) => parseDelimited(line, delimiter)[0] ?? []);
  const width = Math.max(...cells.map(({ length }) => length));
  if (width < 2) return grid;
  const values = cells.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  return { ...grid, column: grid.column + column, values, isOneColumn: true };
}

/** 1,234 · △ 1,234 · (1,234) · 12.3% · a dash for nothing. */
const amount = /(?:^|\s)([△▲Δ\-−]?\s?\(?[¥\\]?\d[\d,.]*\)?[円%]?|[-―－−])\s*$/;

interface Line {
  readonly text: string;
  readonly words: string;
  readonly amounts: readonly string[];
}

type Short = (row: number, text: string, expected: number) => void;

/**
 * Lines of a printed 試算表: code, name, amounts, parted by spaces. A blank cell leaves no trace in such a line, so in a line with fewer
 * amounts than most only the last one, the balance, has a sure place.
 */
function atSpaces(texts: readonly string[], short: Short): string[][] {
  const lines = texts.map(lineOf);
  const counts = lines.flatMap(({ words, amounts }) => (amounts.length > 1 && /\p{L}/u.test(words) ? [amounts.length] : []));
  const usual = mostCommon(counts);
  if (usual === null) return texts.map((text) => [text]);
  return lines.map((line, row) => {
    const header = headerCells(line.text, usual);
    if (header) return header;
    if (line.amounts.length === 0 || !/\p{L}/u.test(line.words)) return ["", line.text];
    const surplus = line.amounts.slice(0, Math.max(0, line.amounts.length - usual));
    const [code, name] = codeAndName([line.words, ...surplus].join(" "));
    const amounts = line.amounts.slice(surplus.length);
    if (amounts.length === usual) return [code, name, ...amounts];
    short(row, line.text.trim(), usual);
    return [code, name, ...Array<string>(usual - 1).fill(""), amounts.at(-1) ?? ""];
  });
}

function lineOf(printed: string): Line {
  const text = printed.normalize("NFKC").trimEnd();
  const amounts: string[] = [];
  let words = text;
  for (let found = amount.exec(words); found && found.index > 0; found = amount.exec(words)) {
    amounts.unshift((found[1] ?? "").replace(/\s/g, ""));
    words = words.slice(0, found.index);
  }
  return { text, words, amounts };
}

/** Two words for columns or more: a header; its last words stand above the amounts. */
function headerCells(text: string, amounts: number): string[] | null {
  const words = text.trim().split(/\s+/);
  const roles = words.map(columnRole);
  const account = roles.indexOf("account");
  if (account < 0 || roles.filter((role) => role !== null).length < 3) return null;
  const figures = words.slice(account + 1);
  return [account > 0 ? (words[account - 1] ?? "") : "", words[account] ?? "", ...figures.slice(0, amounts)];
}

function codeAndName(words: string): [string, string] {
  const found = /^\s*(\d{2,6})\s+(.*)$/.exec(words);
  return found ? [found[1] ?? "", found[2] ?? ""] : ["", words];
}

function mostCommon(counts: readonly number[]): number | null {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].toSorted(([a, timesA], [b, timesB]) => timesB - timesA || b - a)[0]?.[0] ?? null;
}
