import { issuesEnglish } from "./issues.en.js";
import { en } from "./pane.en.js";
import { trialBalanceEnglish } from "./trialBalance.en.js";
import type { Words } from "./words.js";

export const english: Words = { language: "en", pane: en, issues: issuesEnglish, trialBalance: trialBalanceEnglish };
