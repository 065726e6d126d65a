import type { FigureCell } from "./figureTable.js";
import type { CheckId, Relation } from "./relation.js";
import type { Slip } from "./slip.js";

/** What is wrong with a cell. Keys of the wording. */
export type FindingKind = CheckId | "misplacedComma" | "severalNumbers" | "unitTyped" | "magnitude";

/** Another cell that may be the wrong one instead, and what it would have to be. */
export interface Alternative {
  readonly cell: FigureCell;
  readonly consistent: number;
}

/** A cell that does not agree with the rest of its table. */
export interface Finding {
  readonly kind: FindingKind;
  readonly cell: FigureCell;
  /** Row and column by their names. */
  readonly row: string;
  readonly column: string;
  /** What would be consistent; `null` where nothing tells. A level is a text. */
  readonly consistent: number | string | null;
  /** The equation that says so; its cells are the figure's way home. `null` where no equation does. */
  readonly relation: Relation | null;
  /** How many further equations of the table agree only with this reading. */
  readonly alsoAgreeing: number;
  readonly slip: Slip | null;
  readonly alternatives: readonly Alternative[];
  /** So small a difference that rounding before adding explains it. */
  readonly isRounding: boolean;
}
