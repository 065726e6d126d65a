import type { IssueSentenceBook } from "./issueSentence.js";
import type { Language } from "./language.js";
import { ja, type PaneStrings } from "./pane.ja.js";
import type { TrialBalanceStrings } from "./trialBalanceStrings.js";

/** What the pane says before there is a result. */
export interface PaneWords {
  readonly language: Language;
  readonly pane: PaneStrings;
}

/** Everything that the interface says in one language. */
export interface Words extends PaneWords {
  readonly issues: IssueSentenceBook;
  readonly trialBalance: TrialBalanceStrings;
}

/** English is loaded only where it is spoken. */
export async function loadPaneWords(language: Language): Promise<PaneWords> {
  return language === "ja" ? { language, pane: ja } : (await import(/* webpackChunkName: "english" */ "./words.en.js")).english;
}

/** The sentences of findings are many: the pane loads them with its first result. */
export async function loadWords(language: Language): Promise<Words> {
  return language === "ja"
    ? (await import(/* webpackChunkName: "result" */ "./words.ja.js")).japanese
    : (await import(/* webpackChunkName: "english" */ "./words.en.js")).english;
}
