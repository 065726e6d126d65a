import type { surveyIssues } from "../../core/issues/survey.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const surveyJapanese: IssueSentencesOf<typeof surveyIssues> = {
  roundUnknown: {
    what: say`回「${"text"}」がいつのことかわかりません。`,
    why: say`1つの回として集計しますが、並びの最初に置き、年度ごとの実績には数えられないことがあります。`,
    remedy: say`R7-1、2025年4-6月期、第3回 のように書いてください。`,
  },
  roundsMixed: {
    what: say`回の書き方が「${"first"}」と「${"other"}」の2通りあります。`,
    why: say`同じ回かどうか決められないため、別の回として集計しました。`,
    remedy: say`同じ回であれば、書き方を1つにそろえてください。`,
  },
  questionnaireBlank: {
    what: say`この行には、読み取れる回答が1つもありません。`,
    why: say`回収した票として数えていません。`,
    remedy: say`回答を入力するか、行を削除してください。`,
  },
  answeredTwice: {
    what: say`事業者「${"id"}」の「${"round"}」の回答が ${"first"} にもあります。`,
    why: say`両方を数えているため、DIが片寄るおそれがあります。`,
    remedy: say`重複であれば、どちらかの行を削除してください。`,
  },
  answerColumnsMissing: {
    what: say`回答の列が1つも見つかりません。`,
    why: say`集計するものがないため、このシートは読み取っていません。`,
    remedy: say`見出しに ${"headers"} のいずれかを書いた列を加えてください。`,
  },
  surveyIdsMissing: {
    what: say`事業者IDのない行が ${"count"} 行あります。`,
    why: say`指標 ${"indicators"} は事業者IDの種類で数えるため、これらの行は者数に入りません。`,
    remedy: say`事業者IDを入力するか、「目標」の数え方を「延べ」に変えてください。`,
  },
  surveyDatesMissing: {
    what: say`どの年度のものかわからない行が ${"count"} 行あります。`,
    why: say`指標 ${"indicators"} は年度ごとに数えるため、これらの行は実績に入りません。`,
    remedy: say`「${"header"}」の列に日付を入力してください。`,
  },
};
