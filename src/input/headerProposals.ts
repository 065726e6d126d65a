import type { InputColumn, InputSheet } from "../core/inputSheets/inputSheet.js";
import { cellDate } from "./cellDate.js";
import { cellNumber } from "./cellNumber.js";
import { nameKey, visibleText } from "./cellText.js";
import { choiceOf } from "./choice.js";
import type { CellValue, Grid } from "./grid.js";
import { inOurWords } from "./sameWords.js";

/** A column of a user's sheet. */
export interface TheirColumn {
  readonly header: string;
  /** The first three values below it. */
  readonly samples: readonly string[];
}

/** One of our columns and the one of theirs that is proposed for it. */
export interface ProposedColumn {
  /** Of the catalogue. */
  readonly key: string;
  readonly header: string;
  readonly isRequired: boolean;
  /** Index among their columns; `null`: none is near enough. */
  readonly theirs: number | null;
}

export interface HeaderProposals {
  readonly theirs: readonly TheirColumn[];
  readonly columns: readonly ProposedColumn[];
  /** 0 to 1: how far the required columns are covered, and how surely. */
  readonly certainty: number;
  /** 0 to 1: how much of their sheet is explained, and how surely. */
  readonly coverage: number;
}

const searchedRows = 20;
const samplesShown = 3;
const samplesLookedAt = 20;
/** Below it a column is no proposal. Found by trying: 「訪問日」 for 日付 is above, 「備考」 for 事業所名 below. */
const leastLikeness = 0.45;
const weightOfName = 0.7;
/** The most that names can be alike which are not the same. */
const mostButSame = 0.95;

/** Their columns beside ours, by the likeness of the header and by what stands below it; `null` where no row looks like headers. */
export function headerProposals(grid: Grid, sheet: InputSheet): HeaderProposals | null {
  let best: HeaderProposals | null = null;
  const rows = Math.max(0, Math.min(grid.values.length - 1, searchedRows - grid.row));
  for (let row = 0; row < rows; row++) {
    const proposals = proposalsOf(grid, row, sheet);
    if (proposals !== null && (best === null || proposals.certainty > best.certainty)) best = proposals;
  }
  return best;
}

interface Column extends TheirColumn {
  readonly values: readonly CellValue[];
}

function proposalsOf(grid: Grid, row: number, sheet: InputSheet): HeaderProposals | null {
  const theirs = columnsBelow(grid, row);
  if (theirs.length < 2) return null;
  const ours = Object.entries<InputColumn>(sheet.columns);
  const own = grid.own?.headers ?? {};
  const likenesses = ours.flatMap(([key, column]) =>
    theirs.map((their, index) => ({
      key,
      index,
      likeness: nameKey(own[key] ?? "") === nameKey(their.header) ? 2 : likeness(their, column, grid.uses1904Dates),
    })),
  );
  const chosen = new Map<string, { readonly index: number; readonly likeness: number }>();
  const taken = new Set<number>();
  for (const { key, index, likeness: degree } of likenesses.toSorted((a, b) => b.likeness - a.likeness)) {
    if (degree < leastLikeness || chosen.has(key) || taken.has(index)) continue;
    chosen.set(key, { index, likeness: Math.min(1, degree) });
    taken.add(index);
  }
  const needed = ours.filter(([, { required }]) => required);
  const sure = (needed.length === 0 ? ours : needed).map(([key]) => chosen.get(key)?.likeness ?? 0);
  return {
    theirs: theirs.map(({ header, samples }) => ({ header, samples })),
    columns: ours.map(([key, { header, required }]) => ({ key, header, isRequired: required, theirs: chosen.get(key)?.index ?? null })),
    certainty: mean(sure),
    coverage: [...chosen.values()].reduce((sum, each) => sum + each.likeness, 0) / theirs.length,
  };
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, each) => sum + each, 0) / figures.length;
}

function columnsBelow(grid: Grid, row: number): readonly Column[] {
  return (grid.values[row] ?? []).flatMap((cell, column) => {
    const header = typeof cell === "string" ? visibleText(cell).replace(/\s+/g, "") : "";
    if (header === "") return [];
    const values = grid.values
      .slice(row + 1)
      .map((line) => line[column] ?? "")
      .filter((value) => visibleText(value) !== "")
      .slice(0, samplesLookedAt);
    return [{ header, values, samples: values.slice(0, samplesShown).map(visibleText) }];
  });
}

function likeness({ header, values }: Column, column: InputColumn, uses1904Dates: boolean): number {
  const name = Math.max(...[column.header, ...column.aliases].map((known) => headerLikeness(nameKey(header), nameKey(known), column.kind)));
  if (name === 1) return 1;
  const fitting = values.filter((value) => fits(value, column, uses1904Dates)).length;
  const content = values.length === 0 ? 0 : fitting / values.length;
  // A header that says 日 above names is not a date: content that does not fit outweighs the name.
  return (
    name * weightOfName +
    (name > 0 || column.kind === "date" ? content * (1 - weightOfName) : 0) -
    (values.length > 0 && content < 0.5 ? 0.4 : 0)
  );
}

/** As it is written, or in words that mean the same; the latter is never quite the same header. */
function headerLikeness(a: string, b: string, kind: InputColumn["kind"]): number {
  return Math.max(nameLikeness(a, b, kind), Math.min(mostButSame, nameLikeness(inOurWords(a), inOurWords(b), kind)));
}

/** 1 for the same name, less where one holds the other, else the share of pairs of letters that both have (Dice). */
function nameLikeness(a: string, b: string, kind: InputColumn["kind"]): number {
  if (a === b) return 1;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const holds = shorter.length >= 2 && longer.includes(shorter) ? 0.6 + (0.4 * shorter.length) / longer.length : 0;
  const [first, second] = [pairs(a, kind), pairs(b, kind)];
  const shared = first.filter((pair) => second.includes(pair)).length;
  const dice = first.length + second.length === 0 ? 0 : (2 * shared) / (first.length + second.length);
  return Math.min(mostButSame, Math.max(holds, dice));
}

/**
 * A name of one letter is a pair with nothing. The last letter of a date stands once more by itself: in 訪問日 it says the kind.
 * In others it says too little: 人数 is no 月数.
 */
function pairs(name: string, kind: InputColumn["kind"]): readonly string[] {
  const letters = [...name];
  const ending = kind === "date" || letters.length < 2 ? [`${letters.at(-1) ?? ""}$`] : [];
  return [...letters.slice(0, -1).map((letter, index) => letter + letters[index + 1]!), ...ending];
}

function fits(value: CellValue, { kind, choices }: InputColumn, uses1904Dates: boolean): boolean {
  switch (kind) {
    case "date":
      return cellDate(value, uses1904Dates).kind === "date";
    case "number":
    case "yen":
      return cellNumber(value).kind === "number";
    case "id":
      return /^[\p{L}\p{N}-]{1,12}$/u.test(visibleText(value).normalize("NFKC")) && /\d/.test(visibleText(value).normalize("NFKC"));
    case "choice":
      return choiceOf(choices ?? [], visibleText(value)) !== undefined;
    case "text":
      return typeof value === "string" && cellDate(value, uses1904Dates).kind !== "date";
  }
}
