import { nameKey, visibleText } from "./cellText.js";
import type { CellValue, Grid } from "./grid.js";

/** How the header of a block's column may be written. */
export interface BlockHeader {
  readonly header: string;
  readonly aliases: readonly string[];
}

/** A small table of its own on 設定, below or beside the settings. */
export interface SettingsBlock<Key extends string> {
  /** Rows within the grid's values, header included. */
  readonly first: number;
  readonly last: number;
  /** Columns within the grid's values. */
  readonly columns: Readonly<Record<Key, number>>;
  readonly rows: readonly Readonly<Record<Key, CellValue>>[];
}

/** The first row with all of the headers, and the rows below it up to the first whose `leading` cell is blank. */
export function findSettingsBlock<Key extends string>(
  grid: Grid,
  headers: Readonly<Record<Key, BlockHeader>>,
  leading: NoInfer<Key>,
): SettingsBlock<Key> | null {
  const keys = Object.keys(headers) as Key[];
  for (const [first, texts] of grid.values.entries()) {
    const columns = byKey(keys, (key) => texts.findIndex((value) => isNamed(value, headers[key])));
    if (keys.some((key) => columns[key] < 0)) continue;
    const below = grid.values.slice(first + 1);
    const end = below.findIndex((row) => visibleText(row[columns[leading]] ?? "") === "");
    const rows = (end < 0 ? below : below.slice(0, end)).map((row) => byKey(keys, (key) => row[columns[key]] ?? ""));
    return { first, last: first + rows.length, columns, rows };
  }
  return null;
}

function byKey<Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
}

function isNamed(value: CellValue, { header, aliases }: BlockHeader): boolean {
  return [header, ...aliases].some((name) => nameKey(name) === nameKey(String(value)));
}
