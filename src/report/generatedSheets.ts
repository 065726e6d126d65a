/** The sheets that the add-in makes: kind (on the ownership stamp) and preferred name. */
export const generatedSheets = {
  summary: "評価総括表",
  attainment: "目標達成状況",
  followUp: "フォロー状況",
  budget: "予算執行",
  evidence: "集計根拠",
  issues: "入力点検",
  about: "このブックについて",
} as const;

export type SheetKind = keyof typeof generatedSheets;

/** The names under which the sheets really stand in this workbook: a taken name is replaced by a free one. */
export type SheetNames = Readonly<Record<SheetKind, string>>;
