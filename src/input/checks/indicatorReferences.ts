import type { CellRef } from "../../core/cellAddress.js";
import type { Indicator } from "../../core/indicator.js";
import { actualSources } from "../../core/inputSheets/targetsSheet.js";
import { issue, type Issue } from "../../core/issue.js";
import type { TypedActual } from "../../core/records.js";
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

/** Figures typed for indicators that are counted from a log: once for each indicator. */
export function checkUnusedActuals(typedActuals: readonly TypedActual[], indicators: ReadonlyMap<string, Indicator>): Issue[] {
  const firsts = new Map(typedActuals.toReversed().map((actual) => [idKey(actual.indicatorId), actual]));
  return [...firsts].flatMap(([key, { origin }]) => {
    const indicator = indicators.get(key);
    if (!indicator || indicator.source === "typed" || indicator.source === "financials") return [];
    const source = actualSources.find(({ value }) => value === indicator.source)?.label ?? indicator.source;
    return [issue("typedActualUnused", origin, { id: indicator.id, source })];
  });
}
