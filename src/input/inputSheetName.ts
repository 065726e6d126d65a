import type { InputSheet } from "../core/inputSheets/inputSheet.js";
import { inputSheets, type InputSheetKey } from "../core/inputSheets/inputSheets.js";
import type { ReadSheet } from "../core/inputSheets/readSheet.js";
import { officialSheet, officialViewpoints } from "../core/inputSheets/officialSheet.js";
import { nameKey } from "./cellText.js";
import type { Grid } from "./grid.js";

/** Canonical names and aliases of all input sheets, and the names of METI's own. */
export const inputSheetNames: readonly string[] = [
  ...Object.values(inputSheets).flatMap(({ name, aliases }) => [name, ...aliases]),
  officialSheet.name,
  officialViewpoints.name,
];

const keyOfName = new Map(
  (Object.keys(inputSheets) as InputSheetKey[]).flatMap((key) =>
    [inputSheets[key].name, ...inputSheets[key].aliases].map((name) => [nameKey(name), key] as const),
  ),
);

/** Which input sheet a sheet is by its name, however that is typed; `null` for any other sheet. */
export function inputSheetOf(sheetName: string): InputSheetKey | null {
  return keyOfName.get(nameKey(sheetName)) ?? partOf(sheetName);
}

/** Which input sheet's name stands in the name of a sheet of the user's; of several the longest: 「非財務の一覧」 is not about 財務. */
export function keyNamedIn(sheetName: string): InputSheetKey | null {
  const plain = nameKey(sheetName);
  const [longest] = [...keyOfName].filter(([name]) => plain.includes(name)).toSorted(([a], [b]) => b.length - a.length);
  return longest?.[1] ?? null;
}

/** Which input sheet a grid is: what the user has said goes before its name. */
export function inputSheetOfGrid({ sheet, own }: Grid): InputSheetKey | null {
  return own?.key ?? inputSheetOf(sheet);
}

const parted = (Object.keys(inputSheets) as InputSheetKey[]).filter((key) => {
  const { isParted }: InputSheet = inputSheets[key];
  return isParted === true;
});

/** What parts the name of a record sheet from the officer, month or year whose part it is. */
const separator = /^[_\-.・\s(（【「~〜]/;
/** A copy, an older state, a sum or another table about the same: reading it too would count everything twice. */
const noPart =
  /^[\s_\-(（]*(?:\d[)）]|コピー|copy|控|旧|old|bak|バックアップ|ひな形|雛形|見本|様式|集計|まとめ|合計|一覧|グラフ|分析|試算表)/i;

/** A record sheet that is kept in several parts: `活動記録_佐藤`, `活動記録 4月`. */
function partOf(sheetName: string): InputSheetKey | null {
  const plain = sheetName.normalize("NFKC").trim();
  return (
    parted.find((key) =>
      [inputSheets[key].name, ...inputSheets[key].aliases].some((name) => {
        const start = name.normalize("NFKC");
        const rest = plain.slice(start.length);
        return plain.startsWith(start) && separator.test(rest) && !noPart.test(rest);
      }),
    ) ?? null
  );
}

/** METI's 【入力】財務分析, which is read by its labels and has no template. */
export function isOfficialSheet(sheetName: string): boolean {
  return nameKey(sheetName) === nameKey(officialSheet.name);
}

/** METI's 【入力】4つの視点. */
export function isOfficialViewpoints(sheetName: string): boolean {
  return nameKey(sheetName) === nameKey(officialViewpoints.name);
}

/** Which sheet that some job reads a sheet is by its name, METI's own among them; `null` for any other. */
export function readSheetNamed(sheetName: string): ReadSheet | null {
  if (isOfficialSheet(sheetName)) return "official";
  return isOfficialViewpoints(sheetName) ? "viewpoints" : inputSheetOf(sheetName);
}

/** The same of a grid: what the user has said goes before its name. */
export function readSheetOf({ sheet, own }: Grid): ReadSheet | null {
  return own?.key ?? readSheetNamed(sheet);
}

/** A sheet with accounts: 財務, or METI's own. */
export function isFinancialGrid(grid: Grid): boolean {
  return inputSheetOfGrid(grid) === "financials" || isOfficialSheet(grid.sheet);
}
