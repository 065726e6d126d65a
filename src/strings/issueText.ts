import { issueCatalogue, type Issue } from "../core/issue.js";
import type { IssueDefinition } from "../core/issues/definition.js";
import { writtenDate, type DateWords } from "./dateWords.js";
import type { IssueSentenceBook, Sentence } from "./issueSentence.js";

/** The three sentences of an issue. Numbers are grouped in thousands. */
export function issueText(issue: Issue, sentences: IssueSentenceBook, dates: DateWords): { what: string; why: string; remedy: string } {
  const { what, why, remedy } = sentences[issue.code];
  const { dates: dated = [] }: IssueDefinition = issueCatalogue[issue.code];
  const shown = (name: string | undefined): string => {
    const value = name === undefined ? undefined : issue.args[name];
    if (typeof value === "number") return value.toLocaleString("en-US", { maximumFractionDigits: 10 });
    return name !== undefined && value !== undefined && dated.includes(name) ? writtenDate(value, dates) : (value ?? "");
  };
  return { what: filled(what, shown), why: filled(why, shown), remedy: filled(remedy, shown) };
}

function filled({ parts, names }: Sentence<string>, shown: (name: string | undefined) => string): string {
  return parts.map((part, index) => part + shown(names[index])).join("");
}
