import type { targetsIssues } from "../../core/issues/targets.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const targetsJapanese: IssueSentencesOf<typeof targetsIssues> = {
  planTableRead: {
    what: say`計画の表として、${"tables"}個の表から${"indicators"}個の指標を読み取りました。`,
    why: say`指標ID・単位・数え方は表から決めました。者・社は実数、それ以外の単位と「延べ」は延べ、フォローアップはフォロー記録、計画策定者数は支援先、ほかは活動記録から数えます。`,
    remedy: say`変えたいときは、「ひな形を入れる」の「目標」シートに写し、「数え方」「集計元」を書いてください。`,
  },
  planRowUnreadable: {
    what: say`表の行「${"text"}」から指標の名前を読み取れません。`,
    why: say`列がずれているおそれがあるため、この行は読み取っていません。`,
    remedy: say`見出しと列をそろえてください。`,
  },
  sectionAssumed: {
    what: say`この表の上に、計画の章の見出し（「5. …」「8-1 …」など）がありません。`,
    why: say`区分を「${"section"}」として指標IDを付けました。`,
    remedy: say`表の上の行に、章の番号と名前を書いてください。`,
  },
  unitMissing: {
    what: say`指標「${"label"}」の単位がわかりません。`,
    why: say`数え方を決められないため、延べとして数えます。`,
    remedy: say`目標の数に「者」「回」などの単位を付けるか、「単位」の列に書いてください。`,
  },
  unitDiffersFromLabel: {
    what: say`指標「${"label"}」の単位が「${"unit"}」です。`,
    why: say`名前は件数や回数を示していますが、単位に従って数えます。`,
    remedy: say`計画どおりであれば、そのままで差し支えありません。`,
  },
  zeroTarget: {
    what: say`指標「${"id"}」の ${"year"} の目標が0です。`,
    why: say`0では割れないため、達成率と評価は出ません。`,
    remedy: say`目標がない年度であれば、0ではなく － と書いてください。`,
  },
  halfTargetsDiffer: {
    what: say`${"year"} の目標 ${"stated"} が、半期の目標の合計 ${"computed"} と違います。`,
    why: say`どちらが正しいかわかりません。評価には年度の目標を使いました。`,
    remedy: say`目標を確かめて、どちらかを直してください。`,
  },
  planGoalDiffers: {
    what: say`指標「${"id"}」の計画期間の目標 ${"stated"} が、各年度の合計 ${"computed"} と違います。`,
    why: say`累計の達成率の分母が変わります。`,
    remedy: say`計画書を確かめて、どちらかを直してください。`,
  },
};
