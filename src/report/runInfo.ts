import type { MadeByButton } from "./madeByButton.js";
import type { PublicReport } from "./publicReport.js";

/** What only the run itself knows. */
export interface RunInfo {
  /** Date and time as people write them: `2026-11-22 09:30`. */
  readonly stamp: string;
  /** The input sheets that were read, by the name they have in the workbook. */
  readonly sheets: readonly SheetRead[];
  /** What the other buttons have made before. */
  readonly made?: readonly MadeByButton[];
  /** What may be published, names decided upon. */
  readonly publication: PublicReport;
}

export interface SheetRead {
  readonly sheet: string;
  /** Records read; of 設定, its lines. */
  readonly rows: number;
}
