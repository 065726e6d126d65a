import type { Area } from "../../core/cellAddress.js";
import { overlaps } from "../address.js";
import { NotModelled } from "../protocol/hostError.js";

/** Takes away the rules whose areas lie within `area`. A rule that reaches beyond it would have to be split, which is not modelled. */
export function removeRulesWithin(rules: { area: Area }[], area: Area, what: string): void {
  const touched = rules.filter((rule) => overlaps(rule.area, area));
  if (touched.some((rule) => !isWithin(rule.area, area))) throw new NotModelled(`${what} on a part of its area`);
  for (const rule of touched) rules.splice(rules.indexOf(rule), 1);
}

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
