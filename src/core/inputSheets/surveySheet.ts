import { surveyItems, type Answer, type SurveyItemId } from "../survey/surveyItems.js";
import type { Choice, InputColumn, InputSheet } from "./inputSheet.js";

const codes = { first: "1", middle: "2", last: "3" } as const;

/** How people write the answers besides their names and codes. */
const rising: Readonly<Record<Answer, readonly string[]>> = {
  first: ["増", "増えた", "増加した", "上昇", "上がった", "↑", "↗"],
  middle: ["横ばい", "横這い", "変わらない", "変わらず", "変化なし", "同じ", "→"],
  last: ["減", "減った", "減少した", "低下", "下がった", "↓", "↘"],
};
const improving: Readonly<Record<Answer, readonly string[]>> = {
  first: ["良い", "良くなった", "好転した", "改善", "↑", "↗"],
  middle: ["横ばい", "横這い", "変わらない", "変わらず", "変化なし", "同じ", "普通", "→"],
  last: ["悪い", "悪くなった", "悪化した", "苦しい", "↓", "↘"],
};
const priceMoves: Readonly<Record<Answer, readonly string[]>> = {
  first: ["上がった", "上昇した", "値上がり", "増加", "↑", "↗"],
  middle: ["横ばい", "横這い", "変わらない", "変わらず", "変化なし", "同じ", "→"],
  last: ["下がった", "下落した", "低下", "値下がり", "減少", "↓", "↘"],
};
const staffing: Readonly<Record<Answer, readonly string[]>> = {
  first: ["不足している", "人手不足", "足りない"],
  middle: ["適正である", "適当", "適切", "ちょうどよい", "不変"],
  last: ["過剰である", "余剰", "多い"],
};

const synonyms: Readonly<Record<SurveyItemId, Readonly<Record<Answer, readonly string[]>>>> = {
  sales: rising,
  profitability: improving,
  purchasePrice: priceMoves,
  sellingPrice: priceMoves,
  employees: staffing,
  conditions: improving,
  cashFlow: improving,
};

const otherHeaders: Readonly<Record<SurveyItemId, readonly string[]>> = {
  sales: ["売上高", "売上"],
  profitability: ["採算性", "収益", "採算(収益)"],
  purchasePrice: ["仕入れ単価", "仕入価格", "原材料価格"],
  sellingPrice: ["販売価格", "受注単価", "客単価"],
  employees: ["雇用", "人手", "従業員の過不足", "雇用人員"],
  conditions: ["景況", "景況感", "自社の業況"],
  cashFlow: ["資金繰", "資金ぐり"],
};

/** The answers to an item: by name, by synonym, by the code 1, 2 or 3, or by both (`1.増加`). */
export function answerChoices(item: SurveyItemId): readonly Choice<Answer>[] {
  return (["first", "middle", "last"] as const).map((value) => {
    const label = surveyItems[item].answers[value];
    const code = codes[value];
    return { value, label, aliases: [code, `${code}.${label}`, `${code}${label}`, `${code}:${label}`, ...synonyms[item][value]] };
  });
}

function answersInWords(item: SurveyItemId): string {
  const { first, middle, last } = surveyItems[item].answers;
  return `1 ${first}、2 ${middle}、3 ${last}`;
}

function currentColumn(item: SurveyItemId): InputColumn {
  const { label } = surveyItems[item];
  return {
    header: label,
    aliases: [...otherHeaders[item], `今期${label}`, `${label}(今期)`, `${label}(前年同期比)`],
    required: false,
    kind: "choice",
    choices: answerChoices(item),
    hint: `${answersInWords(item)}。空欄は回答なしとします。`,
    width: 9,
  };
}

function outlookColumn(item: SurveyItemId): InputColumn {
  const { label } = surveyItems[item];
  return {
    header: `${label}見通し`,
    aliases: [`来期${label}`, `${label}の見通し`, `${label}(見通し)`, `${label}(来期)`, `来期の${label}`, `先行き${label}`],
    required: false,
    kind: "choice",
    choices: answerChoices(item),
    hint: `次の期の見通しです。${answersInWords(item)}。`,
    width: 9,
  };
}

/** Industries that people write shorter. */
export const industryNames: readonly Choice<string>[] = [
  { value: "建設業", label: "建設業", aliases: ["建設", "建設・工事業"] },
  { value: "製造業", label: "製造業", aliases: ["製造"] },
  { value: "卸売業", label: "卸売業", aliases: ["卸売", "卸"] },
  { value: "小売業", label: "小売業", aliases: ["小売"] },
  { value: "飲食業", label: "飲食業", aliases: ["飲食", "飲食店"] },
  { value: "サービス業", label: "サービス業", aliases: ["サービス"] },
  { value: "運輸業", label: "運輸業", aliases: ["運輸"] },
];

export const surveySheet = {
  name: "景況調査",
  aliases: ["景況調査票", "市内景況調査", "クローズアップ市内景況調査", "景気動向調査", "景況調査回答"],
  purpose: "景況調査の回答を、1事業所1行で入力します。",
  isParted: true,
  columns: {
    round: {
      header: "回",
      aliases: ["調査回", "調査期", "調査時期", "実施回", "四半期"],
      required: true,
      kind: "text",
      hint: "R7-1、2025年4-6月期、第3回 など。日付のときは、その日を含む四半期とします。",
      width: 13,
    },
    industry: {
      header: "業種",
      aliases: ["業種名", "業種区分", "産業"],
      required: false,
      kind: "text",
      hint: "業種です。同じ名前の回答をまとめて集計します。",
      width: 12,
    },
    size: {
      header: "規模",
      aliases: ["規模区分", "従業員規模", "企業規模"],
      required: false,
      kind: "text",
      hint: "規模の区分です（1～5人 など）。同じ名前の回答をまとめて集計します。",
      width: 11,
    },
    sales: currentColumn("sales"),
    profitability: currentColumn("profitability"),
    purchasePrice: currentColumn("purchasePrice"),
    sellingPrice: currentColumn("sellingPrice"),
    employees: currentColumn("employees"),
    conditions: currentColumn("conditions"),
    cashFlow: currentColumn("cashFlow"),
    salesOutlook: outlookColumn("sales"),
    profitabilityOutlook: outlookColumn("profitability"),
    purchasePriceOutlook: outlookColumn("purchasePrice"),
    sellingPriceOutlook: outlookColumn("sellingPrice"),
    employeesOutlook: outlookColumn("employees"),
    conditionsOutlook: outlookColumn("conditions"),
    cashFlowOutlook: outlookColumn("cashFlow"),
    businessId: {
      header: "事業者ID",
      aliases: ["事業者番号", "事業所番号", "事業所ID", "会員番号", "企業ID"],
      required: false,
      kind: "id",
      hint: "回答した事業者のIDです。調査の事業者数を実数で数えるときに使います。",
      width: 11,
    },
    answeredOn: {
      header: "回答日",
      aliases: ["回収日", "記入日", "日付"],
      required: false,
      kind: "date",
      hint: "回答を受けた日です。空欄のときは、その回の期の初日で数えます。",
      width: 11,
    },
  },
} as const satisfies InputSheet;
