/** The sheets of 「評価資料をつくる」: kind (on the ownership stamp) and preferred name, in the order of their tabs. */
export const evaluationSheetNames = {
  summary: "評価総括表",
  attainment: "目標達成状況",
  followUp: "フォロー状況",
  budget: "予算執行",
  evidence: "集計根拠",
  issues: "入力点検",
  about: "このブックについて",
} as const;

/** The sheets of 「財務分析をする」. */
export const analysisSheetNames = {
  analysisList: "分析一覧",
  financial: "財務分析",
  analysisFigures: "分析計算",
  benchmarks: "業種基準値",
} as const;

/** The sheets of 「試算表を取り込む」; the second only where the trial balance came as a file. */
export const trialBalanceSheetNames = {
  trialBalance: "試算表対応",
  trialBalanceData: "試算表データ",
} as const;

/** The sheet of 「整合性を調べる」. */
export const consistencySheetNames = { consistency: "整合性点検" } as const;

/** Every sheet that the add-in makes. */
export const generatedSheets = { ...evaluationSheetNames, ...analysisSheetNames, ...consistencySheetNames, ...trialBalanceSheetNames } as const;

export type SheetKind = keyof typeof generatedSheets;

/** The names under which the sheets really stand in this workbook: a taken name is replaced by a free one. */
export type SheetNames = Readonly<Record<keyof typeof evaluationSheetNames, string>>;
export type TrialBalanceSheetNames = Readonly<Record<keyof typeof trialBalanceSheetNames, string>>;
export type AnalysisSheetNames = Readonly<Record<keyof typeof analysisSheetNames, string>>;
