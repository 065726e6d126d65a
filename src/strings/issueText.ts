import type { Issue } from "../core/issue.js";
import type { IssueSentenceBook, Sentence } from "./issueSentence.js";

/** The three sentences of an issue. Numbers are grouped in thousands. */
export function issueText(issue: Issue, sentences: IssueSentenceBook): { what: string; why: string; remedy: string } {
  const { what, why, remedy } = sentences[issue.code];
  return { what: filled(what, issue.args), why: filled(why, issue.args), remedy: filled(remedy, issue.args) };
}

function filled({ parts, names }: Sentence<string>, args: Issue["args"]): string {
  return parts.map((part, index) => part + shown(names[index], args)).join("");
}

function shown(name: string | undefined, args: Issue["args"]): string {
  const value = name === undefined ? undefined : args[name];
  return typeof value === "number" ? value.toLocaleString("en-US", { maximumFractionDigits: 10 }) : (value ?? "");
}
