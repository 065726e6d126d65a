import type { ReferenceName } from "../core/formula/referenceName.js";

/** How one language says the parts of a formula. */
export interface FormulaLanguage {
  readonly reference: (name: ReferenceName) => string;
  /** A text that is compared with or shown; `""` is a blank. */
  readonly text: (text: string) => string;
  /** By the name of the function. */
  readonly calls: Readonly<Record<string, (...args: string[]) => string>>;
  readonly otherCall: (name: string, args: readonly string[]) => string;
  /** By the sign. */
  readonly operations: Readonly<Record<string, (left: string, right: string) => string>>;
  /** A part that is worked out first. */
  readonly inside: (part: string) => string;
  readonly sumWhere: (cells: string, conditions: readonly string[]) => string;
  /** `sheet`: `null` for the formula's own. */
  readonly countWhere: (sheet: string | null, conditions: readonly string[]) => string;
  readonly sameAsHere: (column: string) => string;
  /** `sign` is a key of `operations`. */
  readonly condition: (column: string, sign: string, value: string) => string;
}
