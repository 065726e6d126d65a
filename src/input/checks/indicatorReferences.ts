import type { CellRef } from "../../core/cellAddress.js";
import type { Indicator } from "../../core/indicator.js";
import { issue, type Issue } from "../../core/issue.js";
import { idKey } from "../cellText.js";
import { nearest } from "../nearest.js";

/**
 * The indicator that an ID means. An ID that 目標 does not know is reported at its cell, with the nearest one; where 目標 holds no
 * indicator at all, that is reported once, at the first cell.
 */
export function referredIndicator(
  id: string,
  at: CellRef,
  indicators: ReadonlyMap<string, Indicator>,
  issues: Issue[],
): Indicator | undefined {
  const indicator = indicators.get(idKey(id));
  if (indicator) return indicator;
  if (indicators.size === 0) {
    if (!issues.some(({ code }) => code === "targetsEmpty")) issues.push(issue("targetsEmpty", at, {}));
    return undefined;
  }
  const proposal = indicators.get(nearest(idKey(id), indicators.keys()) ?? "")?.id;
  issues.push(proposal === undefined ? issue("indicatorUnknown", at, { id }) : issue("indicatorMisspelt", at, { id, proposal }));
  return undefined;
}
