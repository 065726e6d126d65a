import type { Evaluation } from "../core/evaluation.js";
import { issue, type Issue } from "../core/issue.js";
import { knownNames } from "../core/knownNames.js";
import { publishableTexts, scanNames, type NameDecision, type NameFinding } from "../core/nameScan.js";
import type { Records } from "../core/records.js";
import { publicReport, type PublicReport } from "../report/publicReport.js";
import type { RunOptions } from "./run.js";

export interface Publication {
  readonly report: PublicReport;
  /** What became of the names found. */
  readonly issues: readonly Issue[];
}

/** What may be published of an evaluation, names decided upon; `null`: the person wants nothing written. */
export async function preparePublication(
  evaluation: Evaluation,
  records: Records,
  onNames: RunOptions["onNames"],
): Promise<Publication | null> {
  const texts = evaluation.publicTexts;
  const names = knownNames(records, evaluation.settings);
  const findings = scanNames(texts, names);
  const answer = findings.length === 0 || onNames === undefined ? findings.map((): NameDecision => "mask") : await onNames(findings);
  if (answer === "cancel") return null;
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
