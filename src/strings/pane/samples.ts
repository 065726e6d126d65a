import type { Language } from "../language.js";

interface SampleStrings {
  readonly standing: (sheets: readonly string[]) => string;
  readonly remove: string;
  readonly removing: string;
  readonly removed: (rows: number, sheets: number) => string;
  readonly none: string;
  readonly emptied: string;
  readonly kept: (rows: number) => string;
  readonly keptRemedy: string;
  readonly place: (sheet: string, address: string) => string;
}

const count = (n: number) => n.toLocaleString("ja-JP");

/** The words about the sample rows of the templates. */
export const sampleStrings: Readonly<Record<Language, SampleStrings>> = {
  ja: {
    standing: (sheets) =>
      `${sheets.length <= 2 ? `「${sheets.join("」「")}」` : `「${sheets[0]}」など${count(sheets.length)}枚`}に、見本の行があります。集計には入りません。`,
    remove: "見本の行を消す",
    removing: "消しています…",
    removed: (rows, sheets) => `見本の行を${count(rows)}行消しました（${count(sheets)}枚のシート）`,
    none: "消せる見本の行はありませんでした",
    emptied: "行は空けてあります。そのまま上から入力できます。ほかの行は動かしていません。",
    kept: (rows) => `見本のしるしのある${count(rows)}行は、書きかえられているので残しました。`,
    keptRemedy: "集計に入れる行なら「（見本）」の文字を消し、要らない行なら中身を消してください。",
    place: (sheet, address) => `「${sheet}」${address}`,
  },
  en: {
    standing: (sheets) =>
      `${sheets.length <= 2 ? sheets.join(" and ") : `${sheets[0]} and ${sheets.length - 1} more sheets`} ${sheets.length === 1 ? "holds" : "hold"} sample rows. They are not counted.`,
    remove: "Remove the sample rows",
    removing: "Removing…",
    removed: (rows, sheets) =>
      `${rows === 1 ? "1 sample row" : `${rows} sample rows`} removed from ${sheets === 1 ? "1 sheet" : `${sheets} sheets`}`,
    none: "There were no sample rows to remove",
    emptied: "The rows are blank and ready for typing. No other row has moved.",
    kept: (rows) =>
      `${rows === 1 ? "1 marked row was" : `${rows} marked rows were`} left: somebody has typed into ${rows === 1 ? "it" : "them"}.`,
    keptRemedy: "Delete the mark （見本） where a row is to be counted, or the contents where it is not needed.",
    place: (sheet, address) => `${sheet} ${address}`,
  },
};
