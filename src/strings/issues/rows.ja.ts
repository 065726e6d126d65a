import type { rowsIssues } from "../../core/issues/rows.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const rowsJapanese: IssueSentencesOf<typeof rowsIssues> = {
  duplicateRow: {
    what: say`${"first"} の行とまったく同じ内容です。`,
    why: say`同じ記録を二重に数えているおそれがあります。`,
    remedy: say`重複であれば、どちらかの行を削除してください。`,
  },
  duplicateId: {
    what: say`ID「${"id"}」が ${"first"} と重複しています。`,
    why: say`どちらのことか区別できないため、先の行だけを使いました。`,
    remedy: say`どちらかのIDを変えてください。`,
  },
  targetsEmpty: {
    what: say`「目標」に指標がひとつもないため、記録を数えられません。`,
    why: say`指標IDのある行は、どの指標の実績にもなりません。ほかの行も同じです。`,
    remedy: say`「目標」シートに、指標ID・指標・単位と年度ごとの目標を、1行ずつ入力してください。`,
  },
  indicatorUnknown: {
    what: say`指標ID「${"id"}」が「目標」シートにありません。`,
    why: say`この行は、どの指標の実績にも数えられません。`,
    remedy: say`「目標」シートの指標IDを確かめて入力し直してください。`,
  },
  indicatorMisspelt: {
    what: say`指標ID「${"id"}」が「目標」シートにありません。`,
    why: say`この行は、どの指標の実績にも数えられません。`,
    remedy: say`「${"proposal"}」ではないか確かめて、入力し直してください。`,
  },
  parentUnknown: {
    what: say`親指標「${"id"}」が「目標」シートにありません。`,
    why: say`どの指標に付くかわからないため、単独の指標として扱いました。`,
    remedy: say`親指標のIDを確かめて入力し直してください。`,
  },
  typedActualDiffers: {
    what: say`指標「${"id"}」の ${"year"} の入力値 ${"other"} が、記録から数えた ${"used"} と違います。`,
    why: say`評価には記録から数えた値を使いました。`,
    remedy: say`記録の書き漏れがないか確かめてください。`,
  },
  monthlyActualsDiffer: {
    what: say`指標「${"id"}」の ${"year"} の月別の合計 ${"other"} が、年度の入力値 ${"used"} と違います。`,
    why: say`評価には年度の入力値を使いました。`,
    remedy: say`どちらかを直すか、片方を空欄にしてください。`,
  },
  monthBesideHalf: {
    what: say`指標「${"id"}」の ${"period"} の実績が、半期の実績（${"half"}）と両方にあります。`,
    why: say`両方を足すと二重になるため、半期の値だけを使いました。`,
    remedy: say`月か半期のどちらかを空欄にしてください。`,
  },
  typedActualTooEarly: {
    what: say`指標「${"id"}」の ${"period"} の実績が入力されていますが、その年度はまだ始まっていません。`,
    why: say`始まっていない年度に実績はないため、この値は使っていません。`,
    remedy: say`年度の列が正しいか確かめ、別の年度の値であれば移してください。`,
  },
  typedActualRepeated: {
    what: say`指標「${"id"}」の ${"period"} の実績が ${"first"} にもあります。`,
    why: say`両方を足すと二重になるため、先の値だけを使いました。`,
    remedy: say`正しい値を1か所だけに残してください。`,
  },
  businessUnknown: {
    what: say`事業者ID「${"id"}」が「支援先」シートにありません。`,
    why: say`書き間違いであれば、者数が1つ多くなります。`,
    remedy: say`IDを確かめ、新しい事業者であれば「支援先」に登録してください。`,
  },
  businessMisspelt: {
    what: say`事業者ID「${"id"}」が「支援先」シートにありません。`,
    why: say`書き間違いであれば、者数が1つ多くなります。`,
    remedy: say`「${"proposal"}」（${"name"}）ではないか確かめて、入力し直してください。`,
  },
  businessIdMissing: {
    what: say`事業者IDがありません（事業所名「${"name"}」）。`,
    why: say`者数は事業者IDの種類で数えるため、この行は者数に入りません。`,
    remedy: say`「支援先」シートの事業者IDを入力してください。`,
  },
  businessIdProposed: {
    what: say`「${"name"}」に事業者IDがありません。`,
    why: say`者数は事業者IDの種類で数えるため、この行は者数に入りません。`,
    remedy: say`「${"proposal"}」（${"registered"}）ではないか確かめて、IDを入力してください。`,
  },
  businessNameDiffers: {
    what: say`事業者ID「${"id"}」の名前が「${"registered"}」ではなく「${"name"}」になっています。`,
    why: say`IDか名前のどちらかが、別の事業者のものかもしれません。集計にはIDを使いました。`,
    remedy: say`IDと名前を確かめて、どちらかを直してください。`,
  },
  businessNameRepeated: {
    what: say`「${"name"}」が ${"first"} にも別のIDで登録されています。`,
    why: say`同じ事業者であれば、者数が二重になります。`,
    remedy: say`同じ事業者であれば、IDを1つにまとめてください。`,
  },
  contactBeforePlan: {
    what: say`支援日が、事業者「${"id"}」の計画策定日（${"planDate"}）より前です。`,
    why: say`計画策定後のフォローアップとしては数えられないおそれがあります。`,
    remedy: say`支援日と計画策定日を確かめてください。`,
  },
  subjectUnknown: {
    what: say`「${"subject"}」は、指標ID、事業、区分のどれにも当たりません。`,
    why: say`どの事業の評価かわからないため、資料に載せられません。`,
    remedy: say`「目標」シートの指標ID、事業の名前、または区分を入力してください。`,
  },
  levelUnknown: {
    what: say`「${"header"}」の「${"text"}」は評価尺度にない記号です。`,
    why: say`評価として扱えないため、空欄としました。`,
    remedy: say`${"levels"} のいずれかを入力するか、「設定」の評価尺度を変えてください。`,
  },
};
