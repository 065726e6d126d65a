import type { FigureKey } from "../finance/figures.js";
import type { NonFinancialKey } from "../finance/nonFinancial.js";

/**
 * METI's 【入力】財務分析: labels in rows, the newest period and two before it in columns, 千円 and persons.
 * Labels are given without METI's footnote marks (※4).
 */
export const officialSheet = {
  name: "【入力】財務分析",
  labels: {
    name: "商号",
    industry: "小分類",
    closing: "決算年月",
  },
  figures: {
    employees: "従業員数(正社員)",
    capital: "資本金",
    sales: "売上高",
    previousSales: "前期売上高",
    operatingProfit: "営業利益",
    depreciation: "減価償却費",
    cash: "現金・預金",
    notesReceivable: "受取手形",
    accountsReceivable: "売掛金",
    inventory: "棚卸資産",
    totalLiabilities: "負債合計",
    notesPayable: "支払手形",
    accountsPayable: "買掛金",
    borrowings: "借入金",
    netAssets: "純資産合計",
  } satisfies Partial<Record<FigureKey, string>>,
  /** Entered once, beside the label, not by period. */
  onceOnly: ["capital"],
} as const;

/** METI's 【入力】4つの視点: the labels under which it keeps what the talk brings. SWOT is not on it. */
export const officialViewpoints = {
  name: "【入力】4つの視点",
  labels: {
    owner: ["経営者"],
    business: ["事業"],
    stakeholders: ["企業を取り巻く環境・関係者", "関係者"],
    management: ["内部管理体制", "内部管理"],
    currentState: ["現状認識"],
    challenges: ["課題"],
    measures: ["対応策"],
    goals: ["将来目標"],
  } satisfies Partial<Record<NonFinancialKey, readonly string[]>>,
} as const;
