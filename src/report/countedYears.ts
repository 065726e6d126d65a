import type { Evaluation } from "../core/evaluation.js";
import type { FiscalYear } from "../core/fiscalYear.js";

/** The years that have columns of their own: those of the plan before the evaluated one, and the evaluated one. */
export function countedYears({ planYears, year }: Pick<Evaluation, "planYears" | "year">): readonly FiscalYear[] {
  return [...planYears.filter((of) => of < year), year];
}
