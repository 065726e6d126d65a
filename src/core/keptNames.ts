import { fingerprint } from "./fingerprint.js";
import type { NameDecision, NameFinding } from "./nameScan.js";

/** What somebody decided of a name in a text for publication. Fingerprints only: neither outlives its cell. */
export interface KeptName {
  readonly name: string;
  readonly text: string;
  readonly decision: NameDecision;
}

export function keptName({ kind, name, text }: NameFinding, decision: NameDecision): KeptName {
  return { name: fingerprint(`${kind} ${name}`), text: fingerprint(text), decision };
}

/** What was decided of this very name in this very text; `undefined` where the text has changed or is new. */
export function decisionKept(finding: NameFinding, kept: readonly KeptName[]): NameDecision | undefined {
  const { name, text } = keptName(finding, "mask");
  return kept.findLast((each) => each.name === name && each.text === text)?.decision;
}

/** What was decided of the name last, in whatever text: what to propose for another. */
export function decisionBefore(finding: NameFinding, kept: readonly KeptName[]): NameDecision | undefined {
  const { name } = keptName(finding, "mask");
  return decisionKept(finding, kept) ?? kept.findLast((each) => each.name === name)?.decision;
}
