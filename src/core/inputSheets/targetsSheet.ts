import type { ActualSource, CountingCondition, CountingRule } from "../indicator.js";
import { stateCountKeys, stateCounts, type StateCountKey } from "../stateCounts.js";
import type { Choice, InputSheet } from "./inputSheet.js";

export const countingRules: readonly Choice<CountingRule>[] = [
  { value: "distinctBusinesses", label: "実数", aliases: ["実数（者数）", "者数", "実事業者数", "実"] },
  { value: "contacts", label: "延べ", aliases: ["延べ数", "延べ回数", "延べ件数", "延べ者数", "延"] },
  { value: "sum", label: "合計", aliases: ["数量合計", "数量の合計", "計"] },
  { value: "typed", label: "入力", aliases: ["手入力", "直接入力"] },
];

export const actualSources: readonly Choice<ActualSource>[] = [
  { value: "activities", label: "活動記録", aliases: ["活動"] },
  { value: "followUps", label: "フォロー記録", aliases: ["フォロー", "フォローアップ記録"] },
  { value: "businesses", label: "支援先", aliases: ["支援先一覧", "計画策定"] },
  { value: "surveys", label: "景況調査", aliases: ["景況調査票", "景気動向調査", "調査票"] },
  { value: "surveyRounds", label: "景況調査の回", aliases: ["景況調査の回数", "調査回", "調査の回"] },
  { value: "hearings", label: "ヒアリング", aliases: ["ヒアリング調査", "需要動向調査"] },
  { value: "financials", label: "財務", aliases: ["財務分析"] },
  { value: "typed", label: "入力", aliases: ["実績入力", "手入力"] },
];

export const countingConditions: readonly Choice<CountingCondition>[] = [
  { value: "all", label: "すべて", aliases: ["なし", "全て", "全部"] },
  { value: "targetMet", label: "目標達成", aliases: ["目標達成者", "計画目標達成"] },
  { value: "salesGrown", label: "売上増加", aliases: ["売上増", "売上高増加"] },
];

export const stateCountChoices: readonly Choice<StateCountKey>[] = stateCountKeys.map((value) => ({
  value,
  label: stateCounts[value].label,
  aliases: stateCounts[value].aliases,
}));

/** 目標. The certified plan's own tables, pasted as printed, are read too: they have 指標 and the years, the rest is worked out. */
export const targetsSheet = {
  name: "目標",
  aliases: ["目標一覧", "数値目標", "計画目標", "指標", "指標一覧", "目標値"],
  purpose: "計画の指標と年度ごとの目標です。認定計画の「目標」の表をそのまま貼り付けても読み取れます。",
  columns: {
    id: {
      header: "指標ID",
      aliases: ["ID", "指標番号", "指標No", "指標コード"],
      required: true,
      kind: "id",
      hint: "指標を区別する記号です（例 K5-2）。記録の「指標ID」と合わせます。",
      width: 9,
    },
    section: {
      header: "区分",
      aliases: ["章", "計画の章", "計画番号"],
      required: false,
      kind: "text",
      hint: "計画の章番号です（3、8-1 など）。",
      width: 7,
    },
    project: {
      header: "事業",
      aliases: ["事業名", "取組", "事業区分"],
      required: false,
      kind: "text",
      hint: "指標が属する事業です。空欄なら章ごとにまとめます。",
      width: 22,
    },
    label: {
      header: "指標",
      aliases: ["指標名", "評価指標", "目標項目", "実施内容", "支援内容", "事業内容", "内容", "項目"],
      required: true,
      kind: "text",
      hint: "指標の名前です。",
      width: 38,
    },
    unit: {
      header: "単位",
      aliases: ["目標単位"],
      required: true,
      kind: "text",
      hint: "者、回、件など、数える単位です。",
      width: 6,
    },
    baseline: {
      header: "現行",
      aliases: ["現状", "現状値", "基準値", "計画前"],
      required: false,
      kind: "number",
      hint: "計画を始める前の値です。ないときは － とします。",
      width: 8,
    },
    counting: {
      header: "数え方",
      aliases: ["集計方法", "カウント方法", "計上方法"],
      required: false,
      kind: "choice",
      choices: countingRules,
      hint: "実数は事業者の数、延べは記録の件数（数量があればその数）、合計は数量の合計、入力は「実績入力」の値です。",
      width: 7,
    },
    source: {
      header: "集計元",
      aliases: ["データ元", "集計元シート", "実績の集計元"],
      required: false,
      kind: "choice",
      choices: actualSources,
      hint: "実績をどのシートから数えるかを選びます。支援先は計画策定日、景況調査は回収した票、景況調査の回は実施した回で数えます。",
      width: 10,
    },
    condition: {
      header: "条件",
      aliases: ["集計条件", "計上条件"],
      required: false,
      kind: "choice",
      choices: countingConditions,
      hint: "目標達成・売上増加の事業者だけを数えるときに選びます。空欄ならすべて数えます。",
      width: 9,
    },
    parent: {
      header: "親指標",
      aliases: ["親ID", "親指標ID", "上位指標"],
      required: false,
      kind: "id",
      hint: "成約件数のように、ほかの指標に付く指標のとき、そのIDを書きます。",
      width: 10,
    },
    planGoal: {
      header: "4年目標",
      aliases: ["四年目標", "4年間目標", "4カ年目標", "5年目標", "期間目標", "計画期間目標", "全期間目標"],
      required: false,
      kind: "number",
      hint: "計画期間全体の目標です。計画に定めがあるときだけ書きます。",
      width: 9,
    },
    plannedMonths: {
      header: "予定月",
      aliases: ["実施予定月", "実施月", "予定時期", "実施時期", "開催月", "開催時期"],
      required: false,
      kind: "text",
      hint: "行う月が決まっているとき、6月、11月 のように書きます。R8.6 や 第2四半期、上期、年度末、通年 とも書けます。空欄なら均等に進むとみなします。",
      width: 12,
    },
    stateCount: {
      header: "報告項目",
      aliases: ["実施状況報告の項目", "国への報告項目", "報告の項目"],
      required: false,
      kind: "choice",
      choices: stateCountChoices,
      hint: "国への実施状況報告で、この指標の実績を数える項目を選びます。",
      width: 16,
    },
  },
  periods: {
    after: "baseline",
    measures: [{ value: "target", label: "目標", aliases: ["目標値", "計画", "計画値"] }],
    months: false,
    halves: true,
    kind: "number",
    hint: "その年度の目標です。対象外の年度は － とします。",
    width: 8,
  },
} as const satisfies InputSheet;
