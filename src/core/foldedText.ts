/** A text as names are compared in it, with the way back: folded character i stands at `starts[i]` to `ends[i]` of the text. */
export interface FoldedText {
  readonly key: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A letter with the marks that belong to it: half-width kana have theirs behind them. */
const letter = /[\uFF66-\uFF9D][\uFF9E\uFF9F]|.\p{M}*/gsu;
/** Spaces and dots that people set or leave out within a name, and what nobody sees. */
const betweenLetters = /[\s\u30FB\u200B-\u200D\u2060\uFEFF\u00AD]/gu;

/** Letters of names that people write in several forms: 髙橋 and 高橋, 齋藤 and 斉藤. */
const forms: ReadonlyMap<string, string> = new Map(
  [
    "高髙",
    "崎﨑嵜",
    "斉齋斎齊",
    "辺邊邉",
    "沢澤",
    "浜濵濱",
    "島嶋嶌",
    "広廣",
    "国國",
    "桜櫻",
    "徳德",
    "真眞",
    "黒黑",
    "滝瀧",
    "竜龍",
  ].flatMap(([usual = "", ...others]) => others.map((other) => [other, usual] as const)),
);

/** Half and full width, upper and lower case, and the forms of a letter meet; spaces and middle dots do not count. */
export function foldText(text: string): FoldedText {
  let key = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(letter)) {
    const plain = match[0].normalize("NFKC").toLowerCase().replace(betweenLetters, "");
    const folded = forms.get(plain) ?? plain;
    key += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { key, starts, ends };
}
