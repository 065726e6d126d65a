import type { monthIssues } from "../../core/issues/month.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const monthJapanese: IssueSentencesOf<typeof monthIssues> = {
  plannedMonthsUnreadable: {
    what: say`予定月「${"text"}」を読み取れません。`,
    why: say`予定月はないものとして、ここまでの見込みを出します。`,
    remedy: say`「6月、11月」「R8.6」「第2四半期」「上期」「年度末」「通年」のように書いてください。`,
  },
  monthInFuture: {
    what: say`${"month"}は、まだ始まっていません（今日は${"today"}）。`,
    why: say`数える記録がないため、月次進捗は作成していません。`,
    remedy: say`終わった月を選んでください。`,
  },
  monthNotOver: {
    what: say`${"month"}は、まだ終わっていません。`,
    why: say`月末時点の見込みと、今日までの記録を比べています。遅れが大きく出ることがあります。`,
    remedy: say`月が終わってから、もう一度「今月の進捗をまとめる」を押してください。`,
  },
  monthOutsidePlan: {
    what: say`${"month"}は、計画期間の外です。`,
    why: say`この年度の目標がないため、見込みと判定は出ません。`,
    remedy: say`計画期間の月を選ぶか、「設定」の計画開始・計画終了を確かめてください。`,
  },
};
