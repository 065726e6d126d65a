import { issue, type Issue } from "../../core/issue.js";
import type { Grid } from "../grid.js";
import { delimiterOf, parseDelimited } from "./delimitedText.js";

/** Part of the Encoding Standard, which browsers and Node share; the compiler's libraries know it only together with the DOM. */
declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** Lines by which the delimiter is told. */
const lookedAt = 50;

/**
 * A text or CSV file as a grid: its name stands for the sheet, line 1 is row 1. UTF-8 or UTF-16 by its mark, else UTF-8 where the bytes
 * are valid, else EUC-JP where only that gives Japanese, else CP932. Lines parted by spaces stay in one column. `null` for a file that is no text.
 */
export function textFileGrid(name: string, bytes: Uint8Array, issues: Issue[]): Grid | null {
  const text = decoded(bytes);
  if (text === null) {
    issues.push(issue("trialFileUnreadable", { sheet: name, address: "" }, { file: name }));
    return null;
  }
  const delimiter = delimiterOf(text.split(/\r\n|\r|\n/, lookedAt));
  const rows = delimiter === null ? text.split(/\r\n|\r|\n/).map((line) => [line]) : parseDelimited(text, delimiter);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const values = rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  return { sheet: name, row: 0, column: 0, values, hasHiddenRows: false, mergedAreas: [], uses1904Dates: false };
}

function decoded(bytes: Uint8Array): string | null {
  const mark = [...bytes.subarray(0, 2)];
  if (mark[0] === 0xff && mark[1] === 0xfe) return decodedAs(bytes, "utf-16le");
  if (mark[0] === 0xfe && mark[1] === 0xff) return decodedAs(bytes, "utf-16be");
  // A workbook or a PDF holds zero bytes; text in UTF-8 and CP932 does not.
  if (bytes.includes(0)) return null;
  return decodedAs(bytes, "utf-8") ?? japanese(bytes) ?? new TextDecoder("shift_jis", { fatal: false }).decode(bytes);
}

/** Words of which every trial balance has some. */
const trialWords = /科目|勘定|合計|残高|資産|負債|売上|現金|預金/;

/** EUC-JP is often valid CP932 too, as a jumble of half-width kana; and a text of half-width kana alone is valid EUC-JP, as rare kanji. */
function japanese(bytes: Uint8Array): string | null {
  const eucJp = decodedAs(bytes, "euc-jp");
  return eucJp !== null && trialWords.test(eucJp) ? eucJp : decodedAs(bytes, "shift_jis");
}

function decodedAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
