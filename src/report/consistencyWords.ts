import { figureText } from "../core/consistency/findingIssues.js";
import type { Finding, FindingKind } from "../core/consistency/finding.js";
import type { Slip } from "../core/consistency/slip.js";

/** What was checked, as the sheet names it. */
export const findingWords: Record<FindingKind, string> = {
  columnTotal: "縦の合計",
  subtotal: "小計",
  children: "親と内訳",
  ofWhich: "うち数",
  rowTotal: "横の合計",
  halves: "上期・下期と年度",
  respondents: "回答者数",
  difference: "増減",
  rate: "率の再計算",
  shares: "構成比の合計",
  level: "評価と基準",
  misplacedComma: "桁区切り",
  severalNumbers: "1セルに複数の数",
  unitTyped: "単位の違い",
  magnitude: "桁の違い",
};

const slipWords: Record<Slip, string> = {
  sign: "符号が逆になっているようです。",
  thousand: "円と千円を取り違えているようです。",
  power: "桁が違うようです。",
  digitLost: "数字が1つ抜けているようです。",
  digitAdded: "数字が1つ多いようです。",
  digitsSwapped: "隣り合う数字が入れ替わっているようです。",
  digitWrong: "数字が1つ違うようです。",
};

/** Why this reading makes the rest of the table agree, and what else would. */
export function readingWords(finding: Finding): string {
  const { consistent, relation, alsoAgreeing, slip, alternatives, isRounding, cell } = finding;
  const shown = consistent === null ? null : figureText(cell, consistent);
  const sentences = [
    shown !== null && relation !== null ? `${shown} と読むと、この計算が合います。` : "",
    alsoAgreeing > 0 ? `ほかの ${alsoAgreeing} か所の計算も、この読み方で合います。` : "",
    isRounding ? "千円未満を四捨五入してから足した差とも考えられます。" : slip === null ? "" : slipWords[slip],
    alternatives.length === 0
      ? ""
      : `または、${alternatives.map((other) => `${other.cell.address} が ${figureText(other.cell, other.consistent)}`).join("、")} です。`,
    shown === null ? `考えられる数：${(cell.defect?.readings ?? []).map((each) => figureText(cell, each)).join("、")}` : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join("");
}
