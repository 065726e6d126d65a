import { issuesJapanese } from "./issues.ja.js";
import { ja } from "./pane.ja.js";
import { trialBalanceJapanese } from "./trialBalance.ja.js";
import type { Words } from "./words.js";

export const japanese: Words = { language: "ja", pane: ja, issues: issuesJapanese, trialBalance: trialBalanceJapanese };
