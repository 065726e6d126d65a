import type { Choice, InputSheet } from "./inputSheet.js";

export const budgetMeasures: readonly Choice<"budget" | "actual">[] = [
  { value: "budget", label: "予算", aliases: ["予算額", "計画額", "計画", "必要な資金の額"] },
  { value: "actual", label: "実績", aliases: ["実績額", "決算", "決算額", "執行額", "支出額", "支出済額"] },
];

/** 予算. 別表3 of the plan, pasted as printed, is read too: its columns are years without a word for the measure, and mean 予算. */
export const budgetSheet = {
  name: "予算",
  aliases: ["予算執行状況", "予算実績", "別表3", "必要な資金の額", "資金計画", "予算表"],
  purpose: "費目ごとの予算と実績です。計画の別表3をそのまま貼り付けても読み取れます。",
  columns: {
    item: {
      header: "費目",
      aliases: ["科目", "経費区分", "支出項目", "項目", "内容", "区分"],
      required: true,
      kind: "text",
      hint: "費目の名前です。字下げした行は内訳で、合計が費目と一致します。一部だけの行は「うち」で始めます。合計の行は「計」とします。",
      width: 30,
    },
    planTotal: {
      header: "4年計",
      aliases: ["四年計", "4年合計", "4カ年計", "期間計", "計画期間計", "合計", "総計", "計"],
      required: false,
      kind: "yen",
      hint: "計画期間の予算の合計です。各年度の合計と照合します。",
      width: 12,
    },
  },
  periods: {
    after: "item",
    measures: budgetMeasures,
    months: false,
    halves: false,
    kind: "yen",
    hint: "その年度の金額です。単位は見出しか「単位」の注記に書きます。",
    width: 12,
  },
} as const satisfies InputSheet;
