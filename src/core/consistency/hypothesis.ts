import { computedResult, holds, isTelling, type Relation } from "./relation.js";

/** Farther from the stated sum than this factor, the added cells are not what the sum is about. */
const farthest = 1.5;

/**
 * What a sum adds up is not written in a table, so several readings are tried: the one whose equations hold most often is
 * meant, if most of them hold (half, where the words name it), and where it fails is a finding. Readings stand most natural first.
 * Where none holds anywhere, the most natural one is taken if the table's words name it and its results all come near what is
 * stated; else nothing can be said.
 */
export function likeliest(readings: readonly (readonly Relation[])[], isNamed: boolean): readonly Relation[] {
  const counted = readings.map((relations) => {
    const held = relations.filter((relation) => holds(relation) === true && isTelling(relation)).length;
    const failed = relations.filter((relation) => holds(relation) === false).length;
    return { relations, held, tried: held + failed };
  });
  const best = counted.reduce<(typeof counted)[number] | null>((top, each) => (each.held > (top?.held ?? 0) ? each : top), null);
  if (best) return best.held * 2 > best.tried || (isNamed && best.held * 2 === best.tried) ? best.relations : [];
  const [natural = []] = readings.filter(({ length }) => length > 0);
  return isNamed && natural.every(isNear) ? natural : [];
}

function isNear(relation: Relation): boolean {
  const computed = computedResult(relation);
  const stated = typeof relation.result === "number" ? relation.result : relation.result.value;
  if (computed === null || stated === null) return true;
  return stated * computed > 0 && stated / computed < farthest && computed / stated < farthest;
}
