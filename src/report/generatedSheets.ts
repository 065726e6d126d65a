/** The sheets of 「評価資料をつくる」: kind (on the ownership stamp) and preferred name, in the order of their tabs. */
export const evaluationSheetNames = {
  summary: "評価総括表",
  attainment: "目標達成状況",
  followUp: "フォロー状況",
  budget: "予算執行",
  yearTrend: "年度比較",
  committee: "委員会資料",
  scoreSlips: "採点票",
  scoreTally: "採点集計",
  publication: "公表用",
  stateReport: "実施状況報告",
  cases: "事例集",
  evidence: "集計根拠",
  issues: "入力点検",
  about: "このブックについて",
} as const;

/** The sheets of 「財務分析をする」. */
export const analysisSheetNames = {
  analysisList: "分析一覧",
  analysisSummary: "分析集計",
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

/**
 * The sheets of 「今月の進捗をまとめる」. Their evidence is their own: that of the evaluation ends on another day and
 * numbers the businesses otherwise, so that either run would falsify the other's formulas.
 */
export const monthSheetNames = {
  month: "月次進捗",
  monthDetails: "月次明細",
  monthEvidence: "月次根拠",
} as const;

/** The sheets of 「調査を集計する」; those of a survey that is not in the workbook are left out. */
export const surveySheetNames = {
  survey: "景況DI",
  surveyEvidence: "景況根拠",
  hearing: "ヒアリング集計",
  hearingEvidence: "ヒアリング根拠",
} as const;

/** Every sheet that the add-in makes. */
export const generatedSheets = {
  ...evaluationSheetNames,
  ...analysisSheetNames,
  ...monthSheetNames,
  ...surveySheetNames,
  ...consistencySheetNames,
  ...trialBalanceSheetNames,
} as const;

export type SheetKind = keyof typeof generatedSheets;

/** The names under which the sheets really stand in this workbook: a taken name is replaced by a free one. */
export type SheetNames = Readonly<Record<keyof typeof evaluationSheetNames, string>>;
export type TrialBalanceSheetNames = Readonly<Record<keyof typeof trialBalanceSheetNames, string>>;
export type MonthSheetNames = Readonly<Record<keyof typeof monthSheetNames, string>>;
export type SurveySheetNames = Readonly<Record<keyof typeof surveySheetNames, string>>;
export type AnalysisSheetNames = Readonly<Record<keyof typeof analysisSheetNames, string>>;
