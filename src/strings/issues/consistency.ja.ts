import type { consistencyIssues } from "../../core/issues/consistency.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const consistencyJapanese: IssueSentencesOf<typeof consistencyIssues> = {
  sumInconsistent: {
    what: say`「${"row"}」の「${"column"}」は ${"stands"} ですが、計算が合いません。`,
    why: say`${"consistent"} であれば計算が合います（ほかに合うようになる計算：${"agreeing"} か所）。`,
    remedy: say`元の資料と見比べて、このセルか、足し引きしているセルのどちらかを直してください。`,
  },
  partInconsistent: {
    what: say`「${"row"}」の「${"column"}」は ${"stands"} で、うち数が元の数より大きくなっています。`,
    why: say`大きくても ${"consistent"} のはずです（ほかに合うようになる計算：${"agreeing"} か所）。`,
    remedy: say`うち数と元の数のどちらが正しいか、元の資料で確かめてください。`,
  },
  rateInconsistent: {
    what: say`「${"row"}」の「${"column"}」は ${"stands"} ですが、もとの数から計算した率と違います。`,
    why: say`${"consistent"} であれば計算が合います（ほかに合うようになる計算：${"agreeing"} か所）。`,
    remedy: say`率か、もとの数のどちらかを直してください。`,
  },
  sharesInconsistent: {
    what: say`「${"row"}」の「${"column"}」を含む構成比を足しても 100% になりません。`,
    why: say`${"stands"} を ${"consistent"} と読むと 100% になります（ほかに合うようになる計算：${"agreeing"} か所）。`,
    remedy: say`元の集計と見比べて、違っている割合を直してください。`,
  },
  levelInconsistent: {
    what: say`「${"row"}」の「${"column"}」は ${"stands"} ですが、評価基準からは ${"consistent"} です。`,
    why: say`四捨五入する前の達成率で評価基準にあてはめています。`,
    remedy: say`意図した評価であれば、その理由を資料に書き添えてください。`,
  },
  commaMisplaced: {
    what: say`「${"row"}」の「${"column"}」に「${"stands"}」とあり、桁区切りの位置が合いません。`,
    why: say`候補は ${"consistent"} です（この読み方で合う、ほかの計算：${"agreeing"} か所）。`,
    remedy: say`元の資料で桁を確かめて、数を入れ直してください。`,
  },
  numbersInOneCell: {
    what: say`「${"row"}」の「${"column"}」に「${"stands"}」とあり、1つのセルに複数の数が入っています。`,
    why: say`候補は ${"consistent"} です（この読み方で合う、ほかの計算：${"agreeing"} か所）。`,
    remedy: say`1つのセルには1つの数を入れ、残りは隣の列か備考に移してください。`,
  },
  unitChanged: {
    what: say`「${"row"}」の「${"column"}」は ${"stands"} と書かれ、表の単位と違います。`,
    why: say`表の単位では ${"consistent"} になります。`,
    remedy: say`表の単位にそろえた数だけを入れてください。`,
  },
  magnitudeUnlikely: {
    what: say`「${"row"}」の「${"column"}」の ${"stands"} は、同じ行のほかの数とおよそ1,000倍違います。`,
    why: say`円と千円の取り違えであれば ${"consistent"} です。`,
    remedy: say`単位を確かめてください。正しい数であれば、そのままで差し支えありません。`,
  },
  roundingDifference: {
    what: say`「${"row"}」の「${"column"}」は ${"stands"} で、内訳の合計 ${"consistent"} とわずかに違います。`,
    why: say`千円未満を四捨五入してから足すと、この程度の差が出ます。`,
    remedy: say`「四捨五入のため内訳と合計が一致しないことがあります」と注記してください。`,
  },
  accountsNotSummed: {
    what: say`「${"sheet"}」は試算表か決算書とみて、科目の足し算は調べていません。`,
    why: say`控除する科目や補助科目があり、書かれた順に足しても合計になりません。`,
    remedy: say`「試算表を取り込む」で、合計や貸借の一致を確かめられます。`,
  },
  tableMissing: {
    what: say`「${"sheet"}」に、数の表が見つかりません。`,
    why: say`見出しの行と、その下に数のある行が必要です。`,
    remedy: say`表のあるシートか範囲を選んで、もう一度お試しください。`,
  },
  checkedSheetMissing: {
    what: say`「${"sheet"}」シートが見つかりません。`,
    why: say`シートの名前が変わったか、削除された可能性があります。`,
    remedy: say`シートの名前を確かめて、もう一度お選びください。`,
  },
};
