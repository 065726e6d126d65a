import { cellAddress } from "../core/cellAddress.js";
import { issue, type Issue } from "../core/issue.js";
import { atOnce, type InTurn } from "../core/inTurn.js";
import type { CellValue } from "../input/grid.js";
import type { SheetPlan } from "../report/sheetPlan.js";
import type { WrittenSheet } from "./ports.js";
import type { Mismatch, Verification } from "./run.js";

/** Relative difference up to which two computations of one figure count as equal: far above rounding noise, far below any shown digit. */
const TOLERANCE = 1e-9;

/** Compares what Excel computed in every formula cell with TypeScript's own result, one row a step. */
export function* verifying(plans: readonly SheetPlan[], written: readonly WrittenSheet[]): InTurn<Verification> {
  const valuesOf = new Map(written.map(({ name, values }) => [name, values]));
  const mismatches: Mismatch[] = [];
  const total = plans.reduce((rows, { cells }) => rows + cells.length, 0);
  let [formulaCells, rows] = [0, 0];
  for (const plan of plans) {
    const values = valuesOf.get(plan.name);
    for (const [row, line] of plan.cells.entries()) {
      line.forEach((cell, column) => {
        if (cell.kind !== "formula") return;
        formulaCells += 1;
        const found = values?.[row]?.[column] ?? "";
        if (!sameValue(cell.expected, found)) {
          mismatches.push({ sheet: plan.name, address: cellAddress(row, column), expected: cell.expected, found });
        }
      });
      rows += 1;
      yield rows / total;
    }
  }
  return { formulaCells, mismatches };
}

export function verify(plans: readonly SheetPlan[], written: readonly WrittenSheet[]): Verification {
  return atOnce(verifying(plans, written));
}

/** A difference is never hidden: each becomes an error of its own. */
export function mismatchIssues({ mismatches }: Verification): Issue[] {
  return mismatches.map((mismatch) =>
    issue("recalculationMismatch", mismatch, { expected: String(mismatch.expected), found: String(mismatch.found) }),
  );
}

/** Equal but for the noise of computing in binary. */
export function sameValue(expected: CellValue, found: CellValue): boolean {
  if (typeof expected === "number" && typeof found === "number") {
    return Math.abs(expected - found) <= TOLERANCE * Math.max(1, Math.abs(expected));
  }
  return expected === found;
}
