import { visibleText } from "../cellText.js";
import type { CellValue } from "../grid.js";

/** Stars and bullets before a name. */
const marks = /^[★☆●○◎◆◇■□▼▽・※*]+/;
const enclosed = /^(?:\[(.*)\]|【(.*)】|〔(.*)〕|<(.*)>|\((.*)\))$/;

/** A name without indentation, marks and brackets around it; half-width kana widened; no spaces between the letters of `現　金`. */
export function plainName(value: CellValue): string {
  const text = visibleText(value).normalize("NFKC").trim().replace(marks, "").trim();
  const inner =
    enclosed
      .exec(text)
      ?.slice(1)
      .find((found) => found !== undefined) ?? text;
  return inner
    .replace(
      /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・])\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・])/gu,
      "",
    )
    .trim();
}

/** A row that its user has marked with ★: often a sum of the user's own. */
export function isMarked(value: CellValue): boolean {
  return /^[★☆]/.test(visibleText(value));
}

/** Depth of the indentation before a name: a space is 1, a wide space 2, a tab 4. */
export function indentation(value: CellValue): number {
  const blank = /^[\s\u3000]*/.exec(String(value))?.[0] ?? "";
  return [...blank].reduce((depth, space) => depth + (space === "\u3000" ? 2 : space === "\t" ? 4 : 1), 0);
}

/** 計 at the end is a sum unless the word itself ends so (会計, 時計, 設計). */
const sumWord = /(?:合計|小計|総計|累計|[^会時家設統余]計|^計)(?:額|金額|高)?$/;
const realAccounts = /累計額$/;
const profit =
  /^(?:売上総|営業|経常|税引前|税引前当期|税引後当期|税引前当期純|当期|当期純|売上|完成工事総|差引)(?:利益|損失|損益)(?:金額|計算|又は損失)?$|^税引前当期純(?:利益|損失|損益)(?:金額)?$/;
const otherSums =
  /^(?:純売上高|総売上高|差引金額|差引原価|控除前所得金額?|(?:青色申告特別)?控除前(?:の)?所得金額|所得金額|青色申告特別控除額|総製造費用|当期総製造費用|当期製造費用|総工事費用|負債(?:及び|・)?純資産|負債(?:及び|・)?資本)$/;

/** A name that only a sum can have: 流動資産合計, 販売管理費計, 営業損益金額, 売上総利益. */
export function isSumName(name: string): boolean {
  const key = name.replace(/\s/g, "");
  return !realAccounts.test(key) && (sumWord.test(key) || profit.test(key) || otherSums.test(key));
}

/** A line of profit, which ends whatever heading stood above it: 売上総利益, 営業損益金額. */
export function isProfitName(name: string): boolean {
  return profit.test(name.replace(/\s/g, ""));
}

const groups =
  /^(?:資産|負債|純資産|資本|株主資本|(?:流動|固定|有形固定|無形固定|投資その他の|投資等|繰延|その他流動|他流動|当座|棚卸|たな卸)(?:資産|負債|の資産)?|現金・?(?:及び)?預金|売上債権|仕入債務|その他の?流動(?:資産|負債)|資本剰余金|利益剰余金|その他利益剰余金|評価・換算差額等|純?売上高|売上金額|売上原価|完成工事原価|完成工事高|製造原価|当期製品製造原価|販売費及び一般管理費|販売費・一般管理費|販売管理費|一般管理費|販管費|営業外収益|営業外費用|営業外損益|特別利益|特別損失|特別損益|材料費|労務費|製造経費|経費|繰入額等|繰戻額等|当期純損益|投資その他の資産)(?:の部)?$/;

/** A name that is a sum when rows below or above it make it up, and an account when none do: 売上原価, 流動資産, 現金及び預金. */
export function isGroupName(name: string): boolean {
  return groups.test(name.replace(/\s/g, ""));
}

/** A group of the balance sheet that holds smaller ones. */
export function isWideGroupName(name: string): boolean {
  return /^(?:資産|負債|純資産|資本|株主資本|(?:流動|固定)(?:資産|負債))(?:の部)?$/.test(name.replace(/\s/g, ""));
}

/** What stands among the rows of a printed page and is no row: page numbers, dates of printing, footnotes. */
export function isNote(name: string): boolean {
  return /^(?:※|注[)）:1-9]|出力者|印刷|作成|\d+\s*(?:\/\s*\d+)?\s*(?:頁|ページ)?$|page|P\.)/i.test(name) || /頁$|ページ$/.test(name);
}
