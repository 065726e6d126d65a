import type { committeeIssues } from "../../core/issues/committee.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const committeeJapanese: IssueSentencesOf<typeof committeeIssues> = {
  yearUnreadable: {
    what: say`「${"text"}」は年度として読み取れません。`,
    why: say`どの年度のことかわからないため、この行は資料に載りません。`,
    remedy: say`R7 や 令和7年度 のように入力するか、空欄にしてください。`,
  },
  memberUnknown: {
    what: say`見出し「${"member"}」に当たる委員が「設定」の委員の表にありません。`,
    why: say`だれの採点かわからないため、この列の評価は票に数えません。`,
    remedy: say`委員の氏名か、表の順番（委員1 など）を見出しにしてください。`,
  },
  scoredProjectUnknown: {
    what: say`「${"subject"}」は、「目標」シートの事業にも区分にも当たりません。`,
    why: say`どの事業の採点かわからないため、票に数えません。`,
    remedy: say`「目標」シートの事業の名前、または区分を入力してください。`,
  },
  scoresRepeated: {
    what: say`「${"subject"}」${"year"} の採点が ${"first"} にもあります。`,
    why: say`両方を数えると票が二重になるため、先の行だけを使いました。`,
    remedy: say`正しい行だけを残してください。`,
  },
  voteSplit: {
    what: say`「${"project"}」は、委員の評価の中央が2つに分かれています。`,
    why: say`中央の2つのうち低い「${"median"}」を中央値としましたが、委員長の決定がありません。`,
    remedy: say`「委員採点」の委員長決定に、委員会として決めた評価を書いてください。`,
  },
  selfLevelDiffers: {
    what: say`「${"project"}」の自己評価 ${"self"} が、達成率による評価案 ${"proposed"} と違います。`,
    why: say`委員会で理由を尋ねられることがあります。`,
    remedy: say`意図した違いであれば、「定性評価」の相違の理由に書いてください。`,
  },
  committeeLevelDiffers: {
    what: say`「${"project"}」の委員会評価 ${"committee"} が、達成率による評価案 ${"proposed"} と違いますが、理由がありません。`,
    why: say`最終の評価は委員会評価です。公表したときに理由を尋ねられることがあります。`,
    remedy: say`「委員採点」の決定の理由か、「定性評価」の相違の理由に書いてください。`,
  },
  committeeLevelsContradict: {
    what: say`「${"project"}」の委員会評価が、「委員採点」では ${"used"}、「定性評価」では ${"stated"} です。`,
    why: say`委員長決定、定性評価の委員会評価、委員の中央値の順に使うため、どちらかは最終の評価に表れません。`,
    remedy: say`議事録を確かめて、そろえてください。`,
  },
  frozenNothing: {
    what: say`「${"sheet"}」の確定版は作りませんでした。`,
    why: say`Excelの計算結果が照合用の値と違う資料を、確定とすることはできません。`,
    remedy: say`「入力点検」の要修正を直してから、もう一度値に固定してください。`,
  },
};
