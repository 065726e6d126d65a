import type { Evaluation } from "../core/evaluation.js";
import { issue, type Issue } from "../core/issue.js";
import { decisionBefore, decisionKept, keptName } from "../core/keptNames.js";
import { knownNames } from "../core/knownNames.js";
import { publishableTexts, scanNames, type NameDecision, type NameFinding } from "../core/nameScan.js";
import type { Records } from "../core/records.js";
import { nameDecisionsText, readNameDecisions } from "../input/savedNameDecisions.js";
import { publicReport, type PublicReport } from "../report/publicReport.js";
import type { RunOptions } from "./run.js";

export interface Publication {
  readonly report: PublicReport;
  /** What became of the names found. */
  readonly issues: readonly Issue[];
}

/** Where decisions about names are kept from one run to the next. */
export interface NameMemory {
  readonly kept: string | null;
  readonly keep: (text: string) => Promise<void>;
}

/**
 * What may be published of an evaluation, names decided upon; `null`: the person wants nothing written. Asked only where a name stands
 * in a text in which nobody has decided about it yet; what was decided before is proposed then.
 */
export async function preparePublication(
  evaluation: Evaluation,
  records: Records,
  onNames: RunOptions["onNames"],
  memory: NameMemory,
): Promise<Publication | null> {
  const texts = evaluation.publicTexts;
  const names = knownNames(records, evaluation.settings);
  const kept = readNameDecisions(memory.kept);
  const findings = scanNames(texts, names).map((finding) => ({ ...finding, before: decisionBefore(finding, kept) ?? null }));
  const known = findings.map((finding) => decisionKept(finding, kept));
  const isAsked = onNames !== undefined && known.includes(undefined);
  const answer = isAsked ? await onNames(findings) : known.map((decision): NameDecision => decision ?? "mask");
  if (answer === "cancel") return null;
  if (isAsked) {
    const decided = findings.map((finding, index) => keptName(finding, answer[index] ?? "mask"));
    const isDecided = new Set(decided.map(({ name, text }) => `${name} ${text}`));
    await memory.keep(nameDecisionsText([...kept.filter(({ name, text }) => !isDecided.has(`${name} ${text}`)), ...decided]));
  }
  const published = publishableTexts(texts, names, findings, answer);
  return {
    report: publicReport(evaluation, published),
    issues: findings.map((finding, index) =>
      nameIssue(finding, published[finding.textIndex] === "" ? "leaveOut" : (answer[index] ?? "mask")),
    ),
  };
}

function nameIssue({ name, found, mask, source }: NameFinding, decision: NameDecision): Issue {
  const words = { name, found: found.join("」「") };
  switch (decision) {
    case "mask":
      return issue("nameMasked", source, { ...words, mask });
    case "keep":
      return issue("nameKept", source, words);
    case "leaveOut":
      return issue("nameLeftOut", source, words);
  }
}
