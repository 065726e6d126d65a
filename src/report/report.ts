import type { Evaluation } from "../core/evaluation.js";
import type { SheetNames } from "./generatedSheets.js";
import type { RowNumbers } from "./rowNumbers.js";

/** What every generated sheet is made from. */
export interface Report {
  readonly evaluation: Evaluation;
  readonly names: SheetNames;
  readonly numbers: RowNumbers;
}
