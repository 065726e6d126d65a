import type { AnalysisStrings } from "./analysis.ja.js";

const count = (n: number) => n.toLocaleString("en-US");

export const analysisEn: AnalysisStrings = {
  business: {
    label: "Business",
    placeholder: "Search by ID or name",
    none: "No business matches",
    more: (rest) => `${count(rest)} more. Type more letters to narrow the list`,
  },
  page: {
    heading: (language) => `Language of the owner’s page: ${language}`,
    language: "Language of the owner’s page",
    asInSettings: "As in the sheet 設定 (settings)",
    languages: { ja: "Japanese", easyJa: "Plain Japanese", en: "English", zh: "Simplified Chinese" },
    compare: "Show the scores of both editions side by side",
  },
  card: {
    closing: (month) => `Year ending ${month}`,
    total: (points) => `${points} points`,
    of: (most) => ` of ${most}`,
    rank: (rank) => `Rank ${rank}`,
    noPoints: "Not scored",
    before: (points) => `${points} in the period before`,
    scores: "The six indicators",
    score: (score) => (score === 1 ? "1 point" : `${score} points`),
    noScore: "No score",
    noValue: "Cannot be computed",
    all: "More",
    aspects: {
      salesGrowth: "Growth",
      operatingMargin: "Profit",
      laborProductivity: "Labour",
      ebitdaDebtMultiple: "Debt",
      workingCapitalMonths: "Efficiency",
      equityRatio: "Stability",
    },
    radar: (own, median) => `Radar chart of the six scores, out of 5. This business: ${own}. Median of its industry: ${median}.`,
    axis: (name, score) => `${name} ${score}`,
    between: ", ",
    own: "This business",
    median: "Median of its industry",
  },
};
