import type { cellsIssues } from "../../core/issues/cells.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const cellsJapanese: IssueSentencesOf<typeof cellsIssues> = {
  cellError: {
    what: say`「${"header"}」がエラー値（${"text"}）です。`,
    why: say`値がわからないため、集計に入れていません。`,
    remedy: say`元の数式を直すか、値を入力してください。`,
  },
  requiredBlank: {
    what: say`「${"header"}」が空欄です。`,
    why: say`この行は集計に入れられません。`,
    remedy: say`値を入力してください。不要な行であれば削除してください。`,
  },
  numberUnreadable: {
    what: say`「${"header"}」の「${"text"}」を数として読み取れません。`,
    why: say`推測はせず、未入力として扱いました。`,
    remedy: say`数だけを入力してください。説明は別の列に書いてください。`,
  },
  numberTwo: {
    what: say`「${"header"}」の「${"text"}」に数が二つ以上あります。`,
    why: say`どちらの数か決められないため、未入力として扱いました。`,
    remedy: say`1つのセルに1つの数だけを入力してください。`,
  },
  numberComma: {
    what: say`「${"header"}」の「${"text"}」は桁区切りの位置が正しくありません。`,
    why: say`数字が抜けているか余っているおそれがあるため、未入力として扱いました。`,
    remedy: say`正しい数を入力し直してください。`,
  },
  numberBound: {
    what: say`「${"header"}」の「${"text"}」は、ちょうどの数ではありません。`,
    why: say`「以上」「約」などの付いた値では達成率を計算できないため、未入力として扱いました。`,
    remedy: say`基準とする数だけを入力してください。`,
  },
  numberUnit: {
    what: say`「${"header"}」の「${"text"}」の単位「${"unit"}」が、「${"expected"}」と違います。`,
    why: say`別のものを数えた値のおそれがあるため、未入力として扱いました。`,
    remedy: say`値を確かめ、単位を「${"expected"}」にそろえるか、数だけを入力してください。`,
  },
  numberNegative: {
    what: say`「${"header"}」が負の数（${"text"}）です。`,
    why: say`この欄は0以上の数と考えられるため、未入力として扱いました。`,
    remedy: say`符号を確かめて入力し直してください。`,
  },
  quantityMissing: {
    what: say`「${"header"}」に、足すことのできる数がありません。`,
    why: say`指標 ${"id"} は数量の合計で数えるため、この行からは何も足していません。`,
    remedy: say`数量を入力してください。`,
  },
  quantityTakenForOne: {
    what: say`「${"header"}」の「${"text"}」を使えないため、この行を1回と数えました。`,
    why: say`指標 ${"id"} は延べで数え、数量のない行は1回になります。`,
    remedy: say`2回以上のときは、正しい数を入力してください。`,
  },
  dateUnreadable: {
    what: say`「${"header"}」の「${"text"}」を日付として読み取れません。`,
    why: say`日付が決まらないと、どの年度の記録かわかりません。`,
    remedy: say`2025/4/1 や R7.4.1 の形で入力してください。`,
  },
  dateImpossible: {
    what: say`「${"header"}」の「${"text"}」は暦にない日付です。`,
    why: say`日付が決まらないと、どの年度の記録かわかりません。`,
    remedy: say`月と日を確かめて入力し直してください。`,
  },
  dateWithoutYear: {
    what: say`「${"header"}」の「${"text"}」は、元号か西暦の年がわかりません。`,
    why: say`年を推測すると別の年度に数えるおそれがあるため、未入力として扱いました。`,
    remedy: say`2025/4/1 や R7.4.1 のように、年まで入力してください。`,
  },
  dateTwo: {
    what: say`「${"header"}」の「${"text"}」に日付が二つ以上あります。`,
    why: say`1行を1回として数えるため、日付が決まりません。`,
    remedy: say`1日につき1行に分けてください。`,
  },
  dateEraSlip: {
    what: say`「${"header"}」の「${"text"}」は計画期間から大きく外れています。`,
    why: say`元号の書き間違いのおそれがあり、このままでは計画のどの年度にも数えられません。`,
    remedy: say`「${"proposal"}」ではないか確かめて、入力し直してください。`,
  },
  dateOutsidePlan: {
    what: say`「${"header"}」の「${"text"}」は計画期間（${"from"}～${"to"}）の外です。`,
    why: say`この記録は、計画のどの年度にも数えられません。`,
    remedy: say`日付を確かめてください。正しければ、そのままで差し支えありません。`,
  },
  dateInFuture: {
    what: say`「${"header"}」の「${"text"}」は今日より後の日付です。`,
    why: say`まだ行っていないことを実績に数えているおそれがあります。`,
    remedy: say`日付を確かめ、予定であれば行を除いてください。`,
  },
  choiceUnknown: {
    what: say`「${"header"}」の「${"text"}」は選択肢にありません。`,
    why: say`意味を決められないため、空欄として扱いました。`,
    remedy: say`${"choices"} のいずれかを入力してください。`,
  },
};
