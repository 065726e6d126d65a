import type { budgetIssues } from "../../core/issues/budget.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const budgetJapanese: IssueSentencesOf<typeof budgetIssues> = {
  budgetUnitAssumed: {
    what: say`予算の金額の単位がわかりません。`,
    why: say`${"unit"} として読み取りました。違うと金額が1,000倍ずれます。`,
    remedy: say`見出しの近くに「(単位 千円)」のように書くか、「設定」の金額単位に書いてください。`,
  },
  dittoWithoutItem: {
    what: say`「${"text"}」の上に、引き継ぐ費目がありません。`,
    why: say`費目の名前が決まらないため、書かれたとおりに読み取りました。`,
    remedy: say`費目の名前を書いてください。`,
  },
  footingColumn: {
    what: say`${"year"} の「${"item"}」${"stated"}が、費目の合計 ${"computed"}と合いません。`,
    why: say`合計か費目のどちらかに誤りがあります。資料には費目の合計を使います。`,
    remedy: say`金額を確かめて、どちらかを直してください。`,
  },
  footingRow: {
    what: say`「${"item"}」の行の計 ${"stated"}が、各年度の合計 ${"computed"}と合いません。`,
    why: say`行の計か年度の金額のどちらかに誤りがあります。`,
    remedy: say`金額を確かめて、どちらかを直してください。`,
  },
  footingChildren: {
    what: say`${"year"} の「${"item"}」${"stated"}が、内訳の合計 ${"computed"}と合いません。`,
    why: say`内訳か費目のどちらかに誤りがあります。`,
    remedy: say`金額を確かめて、どちらかを直してください。`,
  },
  footingSubtotal: {
    what: say`${"year"} の「${"item"}」${"stated"}が、その上の費目の合計 ${"computed"}と合いません。`,
    why: say`小計か費目のどちらかに誤りがあります。資料には費目の金額を使います。`,
    remedy: say`金額を確かめて、どちらかを直してください。`,
  },
  footingOfWhich: {
    what: say`${"year"} の「${"item"}」${"stated"}より、「うち」の行の合計 ${"computed"}のほうが大きくなっています。`,
    why: say`「うち」は費目の一部です。費目か「うち」の金額に誤りがあります。`,
    remedy: say`金額を確かめて、どちらかを直してください。`,
  },
  footingPlan: {
    what: say`「${"item"}」の計画期間の計 ${"stated"}が、全費目・全年度の合計 ${"computed"}と合いません。`,
    why: say`計画期間の合計か年度の金額のどちらかに誤りがあります。`,
    remedy: say`計画書を確かめて、どちらかを直してください。`,
  },
};
