import type { BudgetRole } from "../core/records.js";
import { visibleText } from "./cellText.js";
import type { CellValue } from "./grid.js";
import { isBreakdownLabel, isOfWhichLabel, isSubtotalLabel, isTotalLabel } from "./totalRow.js";

/** The name of a row of 予算, and what the row is to the rows around it. */
export interface BudgetItem {
  readonly item: string;
  readonly role: BudgetRole;
  /** A ditto mark with nothing above it. */
  readonly isLostDitto: boolean;
}

const ditto = /^(?:〃|〟|″|“|”|"|''|´´|々|同上)\s*(.*)$/su;

/** Reads the cell of 費目; a ditto mark repeats `above`, the last item, up to its bracket: `〃 (BtoC)` below `需要開拓支援(BtoB)`. */
export function budgetItem(value: CellValue, above: string | null): BudgetItem {
  const text = visibleText(value);
  const repeated = ditto.exec(text);
  if (repeated) {
    const own = repeated[1] ?? "";
    if (above === null) return { item: text, role: "line", isLostDitto: true };
    return { item: own === "" ? above : `${above.replace(/\s*[(（].*$/su, "")}${own}`, role: "line", isLostDitto: false };
  }
  return { item: text, role: roleOf(text, String(value)), isLostDitto: false };
}

/** An indented item is one of those that make up the item above, unless it says うち. */
function roleOf(text: string, typed: string): BudgetRole {
  if (isTotalLabel(text)) return "total";
  if (isSubtotalLabel(text)) return "subtotal";
  if (isOfWhichLabel(text)) return "ofWhich";
  return isBreakdownLabel(text) || /^\s/u.test(typed) ? "breakdown" : "line";
}
