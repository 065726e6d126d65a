/** An input sheet that the run has read. */
export interface SheetRead {
  /** What the sheet is: its canonical name. */
  readonly input: string;
  /** What it is called in this workbook. */
  readonly sheet: string;
  /** Records that were read from it. */
  readonly rows: number;
}

/** What only the run itself knows. */
export interface RunInfo {
  /** Date and time as people write them: `2026-11-22 09:30`. */
  readonly stamp: string;
  readonly sheetsRead: readonly SheetRead[];
}
