import type { FeedbackLanguage } from "../../core/finance/feedbackLanguage.js";
import type { IndicatorId } from "../../core/finance/indicators.js";

const count = (n: number) => n.toLocaleString("ja-JP");

export const analysisJa = {
  business: {
    label: "事業者",
    placeholder: "IDか商号で探す",
    none: "当てはまる事業者がありません",
    more: (rest: number) => `ほかに${count(rest)}者あります。文字を足して絞ってください`,
  },
  page: {
    heading: (language: string) => `渡すページの言語：${language}`,
    language: "渡すページの言語",
    asInSettings: "「設定」シートのとおり",
    languages: { ja: "日本語", easyJa: "やさしい日本語", en: "英語（English）", zh: "中国語（简体中文）" } satisfies Record<
      FeedbackLanguage,
      string
    >,
    compare: "2つの年版の基準値で点数を並べる",
  },
  card: {
    closing: (month: string) => `${month}期`,
    total: (points: string) => `${points}点`,
    of: (most: number) => `／${most}点`,
    rank: (rank: string) => `総合評価 ${rank}`,
    noPoints: "点数なし",
    before: (points: number) => `前の期は${points}点でした`,
    scores: "6つの指標",
    score: (score: number) => `${score}点`,
    noScore: "点数なし",
    noValue: "計算できません",
    all: "くわしく",
    /** What the Local Benchmark wants to know with each indicator; short names for the chart. */
    aspects: {
      salesGrowth: "売上持続性",
      operatingMargin: "収益性",
      laborProductivity: "生産性",
      ebitdaDebtMultiple: "健全性",
      workingCapitalMonths: "効率性",
      equityRatio: "安全性",
    } satisfies Record<IndicatorId, string>,
    radar: (own: string, median: string) => `6つの指標の点数のレーダーチャート（5点満点）。この事業者：${own}。業種の中央値：${median}。`,
    axis: (name: string, score: string) => `${name}${score}`,
    between: "、",
    own: "この事業者",
    median: "業種の中央値",
  },
};

export type AnalysisStrings = typeof analysisJa;
