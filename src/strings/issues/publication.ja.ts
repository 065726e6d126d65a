import type { publicationIssues } from "../../core/issues/publication.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const publicationJapanese: IssueSentencesOf<typeof publicationIssues> = {
  nameMasked: {
    what: say`公表する文章の「${"found"}」を「${"mask"}」に置き換えました（ブックの中の名前: ${"name"}）。`,
    why: say`公表用の資料には、事業者と職員の名前を載せません。元のシートの文章は変えていません。`,
    remedy: say`名前でない言葉のときや、本人の了承があるときは、作成時の確認で「そのまま載せる」を選んでください。`,
  },
  nameKept: {
    what: say`公表する文章に「${"found"}」をそのまま載せました（ブックの中の名前: ${"name"}）。`,
    why: say`作成時の確認で「そのまま載せる」が選ばれました。`,
    remedy: say`公表の前に、本人の了承を得ていることを確かめてください。`,
  },
  nameLeftOut: {
    what: say`「${"found"}」を含む文章を、公表用に載せませんでした（ブックの中の名前: ${"name"}）。`,
    why: say`作成時の確認で「文章を載せない」が選ばれたか、言い換えても名前が残る文章でした。`,
    remedy: say`載せたいときは、元の文章から名前を除いて、もう一度作成してください。`,
  },
  stateCountUnfed: {
    what: say`実施状況報告の「${"count"}」は未集計です。`,
    why: say`この項目に数える指標が「目標」シートで選ばれていないか、その指標に実績がありません。`,
    remedy: say`「目標」の「報告項目」の列で、数える指標の行に「${"count"}」を選んでください。当てはまる指標がないときは、別に調べた数を報告してください。`,
  },
  stateCountOverlaps: {
    what: say`実施状況報告の「${"count"}」${"actual"} には、同じ事業者が二重に入っています（実数は ${"distinct"}）。`,
    why: say`指標 ${"indicators"} の実績を足しているため、どちらにも現れる事業者を2回数えています。`,
    remedy: say`報告には実数の ${"distinct"} を書くか、「目標」の「報告項目」を1つの指標だけにしてください。`,
  },
  staffMissing: {
    what: say`実施状況報告の「従事職員数」は未集計です。`,
    why: say`「設定」シートに従事職員数が書かれていません。`,
    remedy: say`「設定」に「従事職員数」の行を加えて、人数を書いてください。`,
  },
  profitNotGross: {
    what: say`実施状況報告の粗利の増減は、フォロー記録の「利益」（${"profit"}）から数えた参考の値です。`,
    why: say`国への報告は粗利（売上総利益）の増減を求めますが、記録の「利益」は粗利とは限りません。`,
    remedy: say`粗利を記録しているときは、「設定」の「フォロー記録の利益」を「粗利」にしてください。そうでなければ、粗利を確かめて報告してください。`,
  },
  casesUnfinished: {
    what: say`事例 ${"cases"} 件のうち ${"count"} 件に、経緯・課題・解決策・成果のどれかがまだ書かれていません。`,
    why: say`事例集は、経緯・課題・解決策・成果の形で共有します。`,
    remedy: say`「フォロー記録」に「経緯」「課題」「解決策」「成果」の列を加えて書くか、印刷した事例集に書き込んでください。`,
  },
};
