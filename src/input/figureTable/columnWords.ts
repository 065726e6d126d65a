import type { ColumnMeasure } from "../../core/consistency/figureTable.js";
import { nameKey } from "../cellText.js";

/** What headers call the columns that a check can use; the first that matches is meant. By name key. */
const measures: readonly (readonly [ColumnMeasure, RegExp])[] = [
  ["other", /許容|コード$|番号$|^(?:no\.?|id|cd)$/],
  ["level", /評価(?!者|件|委員)|評定|ランク|判定|区分評価/],
  ["share", /構成比|割合|比率\(%\)|シェア|内訳%/],
  ["rate", /達成度|率(?:[(（]?[%％][)）]?)?$/],
  ["difference", /増減|差額|差異|差引|(?<!許容)差$|残額|過不足/],
  ["respondents", /回答者?数|有効回答|回収数|^n$|^\(?n=?\)?$|集計対象/],
  ["target", /目標|計画値?|予算|見込/],
  ["actual", /実績|決算|支出|実施数|結果/],
];

const totalWord = /合計|総計|[年期]?度?計(?![算画])|累計|通期|年間|期間/;
/** A header that ends in a word for a sum, whatever measure stands beside it (`計目標`, `4年計`). */
const totalHeader = /(?:計|通期|年間)$/;
const half = /上(?:半)?期|下(?:半)?期|前期|後期|4(?:月)?[~〜\-－ー]9月|10(?:月)?[~〜\-－ー]3月/;
const period = /(?:令和|平成|[rh])(?:元|\d{1,2})(?:年度?)?|20\d{2}(?:年度?)?|\d{1,2}月/g;

/** A year that is named by its place before the others. */
const before = /^(?:前年度?|昨年度?|前期|前回|現行|累計)/;

/** What a header says of its column. A column of texts is a rating or nothing. */
export function columnWords(header: string): {
  readonly measure: ColumnMeasure;
  readonly isTotal: boolean;
  readonly isHalf: boolean;
  readonly series: string;
  readonly period: string;
} {
  const key = nameKey(header);
  const measure = measures.find(([, word]) => word.test(key))?.[0] ?? "amount";
  const bare = key.replace(/[(（](?:単位:?)?(?:億円|百万円|万円|千円|円|%|人|者|件|回)[)）]/g, "");
  return {
    measure,
    isTotal: totalHeader.test(bare.replace(/目標|実績|予算|決算|額/g, "").replace(/累計$/, "")),
    isHalf: half.test(bare),
    period: [...bare.matchAll(period)].map(([word]) => word).join("") || (before.exec(bare)?.[0] ?? ""),
    series: bare
      .replace(new RegExp(totalWord.source, "g"), "")
      .replace(new RegExp(half.source, "g"), "")
      .replace(period, "")
      .replace(/[()（）・\s期]/g, ""),
  };
}
