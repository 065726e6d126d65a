import type { settingsIssues } from "../../core/issues/settings.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const settingsJapanese: IssueSentencesOf<typeof settingsIssues> = {
  settingUnknown: {
    what: say`設定「${"item"}」は使われない項目です。`,
    why: say`値は結果に影響しません。`,
    remedy: say`項目の名前を確かめてください。メモであれば、そのままで差し支えありません。`,
  },
  settingRepeated: {
    what: say`設定「${"item"}」が複数あります。`,
    why: say`どれを使うか決められないため、${"used"} の値を使いました。`,
    remedy: say`使わない行を削除してください。`,
  },
  settingInvalid: {
    what: say`設定「${"item"}」の「${"text"}」は使えない値です。`,
    why: say`既定値で計算しました。`,
    remedy: say`「${"expected"}」のように入力してください。`,
  },
  scaleInvalid: {
    what: say`評価尺度「${"text"}」を読み取れません。`,
    why: say`既定の尺度で評価しました。`,
    remedy: say`用意された尺度の名前を書くか、「独自」と書いて、下に「評価」「下限%」の表（下限は大きい順、最後は0）を置いてください。`,
  },
  planPeriodImpossible: {
    what: say`計画期間（${"from"}～${"to"}）が正しくありません。`,
    why: say`終わりが始まりより前か、期間が15年を超えるため、「目標」の年度の列を計画期間としました。`,
    remedy: say`「設定」の計画開始と計画終了を確かめてください。`,
  },
  planYearsDiffer: {
    what: say`「設定」の計画期間（${"stated"}）と「目標」の年度の列（${"found"}）が違います。`,
    why: say`目標のない年度は評価できません。期間外の年度は使いません。`,
    remedy: say`計画期間か、年度の列の見出しを直してください。`,
  },
  yearNotBegun: {
    what: say`${"year"}年度は、まだ始まっていません（始まりは${"firstDay"}）。`,
    why: say`数える記録がまだないため、この年度の実績は空欄、評価は「開始前」としました。`,
    remedy: say`始まっている年度を選ぶか、年度が始まってからもう一度つくってください。`,
  },
};
