import type { Language } from "../language.js";

interface ConsistencyPageStrings {
  readonly sheet: string;
  readonly selection: string;
  readonly about: string;
}

/** The words of 「整合性を調べる」. */
export const consistencyStrings: Readonly<Record<Language, ConsistencyPageStrings>> = {
  ja: {
    sheet: "調べる表",
    selection: "選択範囲（1セルならシート全体）",
    about: "合計・内訳・率・評価・件数を計算し直し、合わないセルと、合う読み方を示します。選んだシートには書きません。",
  },
  en: {
    sheet: "Table to check",
    selection: "Selection (one cell: its sheet)",
    about:
      "Sums, parts, rates, ratings and counts are computed anew; cells that do not agree are named with what would. The sheet itself is not written.",
  },
};
