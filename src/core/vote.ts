import type { CommitteeScores } from "./committee.js";
import type { LevelCount } from "./levelCount.js";
import { levelLabels } from "./level.js";
import type { LevelScale } from "./levelScale.js";

/** What the members' levels for one project amount to. */
export interface Vote {
  readonly row: CommitteeScores;
  /** Every level of the scale, best first. */
  readonly counts: readonly LevelCount[];
  /** Of an even number of votes the lower of the two in the middle; `null` without a vote. */
  readonly median: string | null;
  /** The two votes in the middle differ: the chair's decision is wanted. */
  readonly isSplit: boolean;
}

export function voteOf(row: CommitteeScores, scale: LevelScale): Vote {
  const labels = levelLabels(scale);
  const bestFirst = row.scores.map(({ level }) => level).sort((a, b) => labels.indexOf(a) - labels.indexOf(b));
  const median = bestFirst[Math.floor(bestFirst.length / 2)] ?? null;
  return {
    row,
    counts: labels.map((level) => ({ level, count: bestFirst.filter((given) => given === level).length })),
    median,
    isSplit: bestFirst.length % 2 === 0 && median !== (bestFirst[bestFirst.length / 2 - 1] ?? null),
  };
}
