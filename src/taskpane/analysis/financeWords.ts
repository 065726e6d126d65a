import type { FinanceStrings } from "../../strings/financeStrings.js";
import { financeStrings } from "../../strings/financeText.js";
import type { Language } from "../../strings/language.js";

/** What is said about figures, in the language of the pane. The owner's page may be in another one. */
export const financeWords: Readonly<Record<Language, FinanceStrings>> = { ja: financeStrings.ja, en: financeStrings.en };
