import { computedResult, holds, type Relation } from "./relation.js";

/** Farther from the stated sum than this factor, the added cells are not what the sum is about. */
const farthest = 2;

/**
 * What a sum adds up is not written in a table, so several readings are tried: the one whose equations hold most often is
 * meant, and where it fails is a finding. Readings stand most natural first. Where none holds anywhere, the first whose
 * results come near what is stated is taken, if the table's words name it; else nothing can be said.
 */
export function likeliest(readings: readonly (readonly Relation[])[], isNamed: boolean): readonly Relation[] {
  const counted = readings.map((relations) => ({ relations, held: relations.filter((relation) => holds(relation) === true).length }));
  const best = counted.reduce<(typeof counted)[number] | null>((top, each) => (each.held > (top?.held ?? 0) ? each : top), null);
  if (best) return best.relations;
  return isNamed ? (readings.find((relations) => relations.some(isNear)) ?? []) : [];
}

function isNear(relation: Relation): boolean {
  const computed = computedResult(relation);
  const stated = typeof relation.result === "number" ? relation.result : relation.result.value;
  if (computed === null) return true;
  return stated === null || (stated * computed > 0 && stated / computed < farthest && computed / stated < farthest);
}
