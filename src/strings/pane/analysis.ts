import type { Language } from "../language.js";
import { analysisEn } from "./analysis.en.js";
import { analysisJa, type AnalysisStrings } from "./analysis.ja.js";

/** The words of 「財務分析をする」. What is said about the figures themselves stands in `finance.*`. */
export const analysisStrings: Readonly<Record<Language, AnalysisStrings>> = { ja: analysisJa, en: analysisEn };
