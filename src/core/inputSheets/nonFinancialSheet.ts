import type { NonFinancialKey } from "../finance/nonFinancial.js";
import type { InputColumn, InputSheet } from "./inputSheet.js";

const written = (header: string, aliases: readonly string[], hint: string) =>
  ({ header, aliases, required: false, kind: "text", hint, width: 28 }) as const satisfies InputColumn;

/** 非財務: what the talk with the owner brings, one row per business; METI's four viewpoints by METI's names. */
export const nonFinancialSheet = {
  name: "非財務",
  aliases: ["非財務情報", "SWOT", "4つの視点", "SWOT分析"],
  purpose: "経営者との対話でわかったことを、事業者ごとに1行で書きます。「財務分析」に入ります。空欄の項目は書き込み欄になります。",
  columns: {
    businessId: {
      header: "事業者ID",
      aliases: ["事業者番号", "事業所番号", "事業所ID", "会員番号", "企業ID"],
      required: false,
      kind: "id",
      hint: "「財務」と同じ事業者IDです。なければ空欄とし、商号で区別します。",
      width: 11,
    },
    name: {
      header: "商号",
      aliases: ["事業所名", "事業者名", "企業名", "会社名", "屋号"],
      required: true,
      kind: "text",
      hint: "会社名または屋号です。",
      width: 24,
    },
    strengths: written("強み", ["強み(S)", "S"], "ほかより優れているところです。"),
    weaknesses: written("弱み", ["弱み(W)", "W"], "ほかより劣るところです。"),
    opportunities: written("機会", ["機会(O)", "O"], "追い風になる外の変化です。"),
    threats: written("脅威", ["脅威(T)", "T"], "向かい風になる外の変化です。"),
    owner: written("経営者", ["①経営者", "経営者への着目"], "経営理念、意欲、後継者などです。"),
    business: written("事業", ["②事業", "事業への着目"], "沿革、商品やサービス、技術、ITの活用などです。"),
    stakeholders: written(
      "関係者",
      ["③関係者", "企業を取り巻く環境・関係者", "関係者への着目"],
      "市場、競合、顧客、従業員、取引金融機関などです。",
    ),
    management: written("内部管理", ["④内部管理", "内部管理体制", "内部管理体制への着目"], "組織、品質や情報の管理、計画の共有などです。"),
    currentState: written("現状認識", ["現状"], "経営者と確かめた今の状態です。"),
    challenges: written("課題", ["経営課題"], "取り組む課題です。"),
    measures: written("対応策", ["対策"], "課題に対して行うことです。"),
    goals: written("将来目標", ["目標", "将来の目標"], "目指す姿です。"),
  },
} as const satisfies InputSheet & { readonly columns: Readonly<Record<NonFinancialKey, InputColumn>> };
