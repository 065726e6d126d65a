import type { issueCatalogue } from "../core/issue.js";
import type { IssueDefinitions } from "../core/issues/definition.js";

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

/** Sentences for every code of a subject, with no argument but the code's own. */
export type IssueSentencesOf<Definitions extends IssueDefinitions> = {
  readonly [Code in keyof Definitions]: IssueSentences<Definitions[Code]["args"][number]>;
};

export type IssueSentenceBook = IssueSentencesOf<typeof issueCatalogue>;
