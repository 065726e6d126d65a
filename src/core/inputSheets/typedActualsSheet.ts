import type { Choice, InputSheet } from "./inputSheet.js";

/** Words that say so without doubt, in a year's cell too; × and 無 there may mean that there is no figure. */
export const notCarriedOutWords = ["未実施", "中止", "実施せず"] as const;

export const carriedOutChoices: readonly Choice<"yes" | "no">[] = [
  { value: "yes", label: "実施", aliases: ["実施済", "実施済み", "済", "○", "有"] },
  { value: "no", label: notCarriedOutWords[0], aliases: [...notCarriedOutWords.slice(1), "×", "無"] },
];

export const typedActualsSheet = {
  name: "実績入力",
  aliases: ["実績", "実績一覧", "実績値"],
  purpose: "記録から数えない指標の実績を、年度または月ごとに入力します。",
  columns: {
    id: {
      header: "指標ID",
      aliases: ["ID", "指標番号", "指標No", "指標コード"],
      required: true,
      kind: "id",
      hint: "「目標」シートの指標IDです。",
      width: 10,
    },
    label: {
      header: "指標",
      aliases: ["指標名", "評価指標", "内容"],
      required: false,
      kind: "text",
      hint: "確認のための指標名です。集計には指標IDを使います。",
      width: 44,
    },
    carriedOut: {
      header: "実施区分",
      aliases: ["実施状況", "実施の有無", "実施/未実施"],
      required: false,
      kind: "choice",
      choices: carriedOutChoices,
      hint: "どの年度も行わなかったときは「未実施」とします。1つの年度だけのときは、その年度の列に書きます。",
      width: 10,
    },
  },
  periods: {
    after: "label",
    measures: [{ value: "actual", label: "実績", aliases: ["実績値", "実績数"] }],
    months: true,
    halves: true,
    kind: "number",
    hint: "その年度（または月）の実績です。その年度に行わなかったときは「未実施」とします。空欄は未入力で、0とは区別されます。",
    width: 8,
  },
} as const satisfies InputSheet;
