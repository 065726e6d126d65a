import type { generatedIssues } from "../../core/issues/generated.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const generatedJapanese: IssueSentencesOf<typeof generatedIssues> = {
  sheetNameTaken: {
    what: say`「${"sheet"}」という名前のシートが、すでにあります。`,
    why: say`このアドインが作ったものではないため、手を付けずに「${"used"}」という名前で作りました。`,
    remedy: say`元の名前を使いたいときは、既存のシートの名前を変えてから、もう一度実行してください。`,
  },
  sheetEdited: {
    what: say`作成済みの「${"sheet"}」に手が加えられています。`,
    why: say`作り直すと、書き加えた内容は失われます。`,
    remedy: say`残したいときは「自分のシートにする」を選んでください。`,
  },
  sheetProtected: {
    what: say`「${"sheet"}」は保護されています。`,
    why: say`保護されたシートは更新できません。`,
    remedy: say`「校閲」タブの「シート保護の解除」を行ってから、もう一度実行してください。`,
  },
  recalculationMismatch: {
    what: say`Excelの計算結果 ${"found"} が、照合用の値 ${"expected"} と違います。`,
    why: say`計算方法の設定や数式の変更によるおそれがあり、この数字はそのままでは使えません。`,
    remedy: say`「数式」タブで再計算し、直らないときは資料を作り直してください。`,
  },
};
