import type { Grid } from "./grid.js";

/** Yen in one unit, by the word that headers and notes use. */
const yenByWord: Readonly<Record<string, number>> = { 円: 1, 千円: 1e3, 万円: 1e4, 百万円: 1e6, 億円: 1e8 };

/** The unit that a header or a note states: `売上高(千円)`, `(単位 千円)`, `単位：円`. `null` when it states none. */
export function statedAmountUnit(text: string): number | null {
  const compact = text.normalize("NFKC").replace(/\s/g, "");
  const word = /(?:単位[:は]?|[(（【[])(?:単位[:は]?)?(億円|百万円|万円|千円|円)/.exec(compact)?.[1];
  return word === undefined ? null : (yenByWord[word] ?? null);
}

/** The unit of a whole sheet: of the first column that states one, else of a note such as (単位 千円) anywhere on it. */
export function sheetAmountUnit(grid: Grid, columns: Iterable<{ readonly amountUnit: number | null }>): number | null {
  const ofColumn = [...columns].find(({ amountUnit }) => amountUnit !== null)?.amountUnit;
  const notes = grid.values.flatMap((row) => row.filter((value) => typeof value === "string" && value.includes("単位")));
  return ofColumn ?? notes.map((note) => statedAmountUnit(String(note))).find((unit) => unit !== null) ?? null;
}
