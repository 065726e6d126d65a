import type { ProjectResult } from "../core/evaluation.js";
import { none } from "./summaryColumns.js";
import { textWidth } from "./rowHeight.js";

/** Stands where nobody has written a text. */
export const notWritten = "（記入なし）";

/** Half-width characters of a reason in the overview; the whole of it stands in the project's chapter. */
const shortReason = 100;

/** The secretariat or the committee sees a project otherwise than its rates do. */
export function levelsDiffer({ proposedLevel, selfLevel, committeeLevel }: ProjectResult): boolean {
  return [selfLevel, committeeLevel].some((level) => level !== null && level !== (proposedLevel ?? none));
}

/** Why the levels differ, as it is written: with the votes, and in 定性評価. */
export function differenceReasons({ vote, qualitative, indicatorIds }: ProjectResult): readonly string[] {
  const written = qualitative
    .filter(({ differenceReason }) => differenceReason !== "")
    .map(({ subject, differenceReason }) => (indicatorIds.includes(subject) ? `［${subject}］${differenceReason}` : differenceReason));
  return [vote?.row.reason ?? "", ...written].filter((reason) => reason !== "");
}

/** The first sentence, as far as it fits a line. */
export function inShort(reasons: readonly string[]): string {
  const [first = notWritten, second] = reasons.flatMap((reason) => reason.split(/(?<=。)|\n/u)).filter((part) => part.trim() !== "");
  let short = "";
  for (const character of first) {
    if (textWidth(short) >= shortReason) break;
    short += character;
  }
  return short === first && second === undefined ? first : `${short.replace(/。$/u, "")}…`;
}
