import type { Evaluation, FollowUpStatus } from "../core/evaluation.js";

/**
 * The numbers (1, 2, 3 …) by which formulas find the rows of another sheet. Never an ID: Excel reads a criterion such as
 * `5-1` as a date, `>5` as a comparison, and takes 007 and 7 for the same.
 */
export interface RowNumbers {
  readonly indicators: ReadonlyMap<string, number>;
  /** By 指標ID: the project to which the indicator belongs. */
  readonly projects: ReadonlyMap<string, number>;
  readonly businesses: ReadonlyMap<string, number>;
}

export function rowNumbers(evaluation: Evaluation): RowNumbers {
  return {
    indicators: numbered(evaluation.indicators.map(({ indicator }) => indicator.id)),
    projects: new Map(evaluation.projects.flatMap(({ indicatorIds }, index) => indicatorIds.map((id) => [id, index + 1] as const))),
    businesses: numbered(inOrderOfUrgency(evaluation.followUps).map(({ business }) => business.id)),
  };
}

/** The greatest serial Excel knows: 31 December 9999. */
const lastOfAll = 2_958_465;

/** The longest overdue first, then whoever is due next; without a day of the plan last. */
export function inOrderOfUrgency(followUps: readonly FollowUpStatus[]): readonly FollowUpStatus[] {
  return [...followUps].sort(
    (a, b) =>
      b.overdueDays - a.overdueDays || (a.nextDue ?? lastOfAll) - (b.nextDue ?? lastOfAll) || (a.business.id < b.business.id ? -1 : 1),
  );
}

/** The first of equal IDs keeps its number. */
function numbered(ids: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  ids.forEach((id, index) => {
    if (!numbers.has(id)) numbers.set(id, index + 1);
  });
  return numbers;
}
