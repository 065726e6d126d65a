import type { InputSheet } from "./inputSheet.js";

/** 委員採点: the members' slips, one row per project and one column per member. */
export const committeeScoresSheet = {
  name: "委員採点",
  aliases: ["採点", "委員の採点", "採点入力", "委員評価一覧"],
  purpose: "委員が採点票に記した評価を、事業ごとに1行で書き写します。票数と中央値は「採点集計」に出ます。",
  columns: {
    year: {
      header: "年度",
      aliases: ["評価年度", "対象年度"],
      required: false,
      kind: "text",
      hint: "どの年度の採点かを R7 のように書きます。空欄の行は、その年度の行がない限り、どの年度の資料にも載ります。",
      width: 6,
    },
    project: {
      header: "事業",
      aliases: ["事業名", "区分", "事業・区分", "対象"],
      required: true,
      kind: "text",
      hint: "「目標」シートの事業の名前または区分です。",
      width: 26,
    },
    decision: {
      header: "委員長決定",
      aliases: ["委員会決定", "決定", "決定評価", "委員会としての評価"],
      required: false,
      kind: "text",
      hint: "委員会として決めた評価です。書くと最終の評価になります。空欄なら「定性評価」の委員会評価、それもなければ委員の中央値です。",
      width: 11,
    },
    reason: {
      header: "決定の理由",
      aliases: ["理由", "決定理由", "相違の理由"],
      required: false,
      kind: "text",
      hint: "中央値や提案評価と違う評価に決めたときの理由です。",
      width: 34,
    },
  },
  repeated: {
    after: "project",
    label: "委員",
    count: 10,
    hint: "委員の評価です。見出しは、委員の名前か、「設定」の委員の表の順番（委員1、委員2 …）にします。棄権は空欄か － とします。",
    width: 8,
  },
} as const satisfies InputSheet;
