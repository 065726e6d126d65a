import type { CellRef } from "../../core/cellAddress.js";
import type { Indicator } from "../../core/indicator.js";
import { issue, type Issue } from "../../core/issue.js";
import { idKey } from "../cellText.js";
import { nearest } from "../nearest.js";

/** The indicator that an ID means. An ID that 目標 does not know is reported at its cell, with the nearest one. */
export function referredIndicator(
  id: string,
  at: CellRef,
  indicators: ReadonlyMap<string, Indicator>,
  issues: Issue[],
): Indicator | undefined {
  const indicator = indicators.get(idKey(id));
  if (indicator) return indicator;
  const proposal = indicators.get(nearest(idKey(id), indicators.keys()) ?? "")?.id;
  issues.push(proposal === undefined ? issue("indicatorUnknown", at, { id }) : issue("indicatorMisspelt", at, { id, proposal }));
  return undefined;
}
