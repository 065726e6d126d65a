/** What a person would call the cells that a formula refers to. */
export interface ReferenceName {
  /** `null`: the formula's own sheet. */
  readonly sheet: string | null;
  /** own: the formula's row · above, below: its neighbours · other: the row that `row` names · column: all rows of a table. */
  readonly line: "own" | "above" | "below" | "other" | "column";
  /** Empty where the sheet gives the row no name. */
  readonly row: string;
  /** The header. Where the sheet gives none, the address; empty for a single cell that `row` names. */
  readonly column: string;
  /** A header itself, not a cell below it. */
  readonly isHeader: boolean;
}
