import type { IssueSentenceBook } from "./issueSentence.js";
import type { Language } from "./language.js";
import type { PaneStrings } from "./pane.ja.js";
import type { TrialBalanceStrings } from "./trialBalanceStrings.js";
import { japanese } from "./words.ja.js";

/** Everything that the interface says in one language. */
export interface Words {
  readonly language: Language;
  readonly pane: PaneStrings;
  readonly issues: IssueSentenceBook;
  readonly trialBalance: TrialBalanceStrings;
}

/** English is loaded only where it is spoken. */
export async function loadWords(language: Language): Promise<Words> {
  return language === "ja" ? japanese : (await import(/* webpackChunkName: "english" */ "./words.en.js")).english;
}
