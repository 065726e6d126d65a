import type { Language } from "../language.js";
import { trialEn } from "./trial.en.js";
import { trialJa, type TrialStrings } from "./trial.ja.js";

/** The words of 「試算表を取り込む」. Those of accounts, checks and questions stand in `trialBalance.*`. */
export const trialStrings: Readonly<Record<Language, TrialStrings>> = { ja: trialJa, en: trialEn };
