import type { CellRef } from "../../core/cellAddress.js";
import type { Indicator } from "../../core/indicator.js";
import { issue, type Issue } from "../../core/issue.js";
import { idKey } from "../cellText.js";
import { nearest } from "../nearest.js";

interface ReferringRecord {
  readonly indicatorId: string;
  readonly origin: CellRef;
}

/** The records with their indicators' IDs as 目標 writes them. An ID that 目標 does not know is reported, with the nearest one. */
export function withIndicators<Row extends ReferringRecord>(
  rows: readonly Row[],
  indicators: ReadonlyMap<string, Indicator>,
  issues: Issue[],
): Row[] {
  return rows.map((row) => {
    const { indicatorId: id, origin } = row;
    const indicator = indicators.get(idKey(id));
    if (indicator) return { ...row, indicatorId: indicator.id };
    const proposal = indicators.get(nearest(idKey(id), indicators.keys()) ?? "")?.id;
    issues.push(proposal === undefined ? issue("indicatorUnknown", origin, { id }) : issue("indicatorMisspelt", origin, { id, proposal }));
    return row;
  });
}
