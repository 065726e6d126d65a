import type { IssueArg, IssueCode } from "../core/issue.js";

/** A sentence with gaps, each named after an argument. */
export interface Sentence<Name extends string> {
  readonly parts: readonly string[];
  readonly names: readonly Name[];
}

/** Writes a sentence: say`「${"text"}」は数ではありません。` */
export function say<Name extends string>(parts: TemplateStringsArray, ...names: readonly Name[]): Sentence<Name> {
  return { parts, names };
}

/** What happened, why it matters, what to do next. */
export interface IssueSentences<Name extends string> {
  readonly what: Sentence<Name>;
  readonly why: Sentence<Name>;
  readonly remedy: Sentence<Name>;
}

/** Sentences for every code, with no argument but the code's own. */
export type IssueSentenceBook = { readonly [Code in IssueCode]: IssueSentences<IssueArg<Code>> };
