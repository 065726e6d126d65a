import type { CellRef } from "../core/cellAddress.js";
import type { DateSerial } from "../core/fiscalYear.js";
import type { CellValue, Grid } from "../input/grid.js";
import type { SheetPlan } from "../report/sheetPlan.js";

/** What a run asks of the workbook, all in one batch. */
export interface ReadRequest {
  /** Names (canonical and alias) under which input sheets may stand. */
  readonly inputNames: readonly string[];
  /** Preferred names of the sheets this run will write, by kind. */
  readonly outputNames: ReadonlyMap<string, string>;
}

/** A sheet that an earlier run made; the stamp on it says so. */
export interface OwnedSheet {
  readonly kind: string;
  readonly name: string;
  /** Its content is no longer what was written: somebody has typed into it. */
  readonly edited: boolean;
  readonly isProtected: boolean;
}

export interface WorkbookSnapshot {
  /** Every sheet of the workbook in its order, input or not. */
  readonly sheetNames: readonly string[];
  readonly grids: readonly Grid[];
  readonly owned: readonly OwnedSheet[];
}

/** A plan and the sheet it goes to: an owned one to refresh in place, or a new one. */
export interface PlacedPlan {
  readonly plan: SheetPlan;
  readonly place: "refresh" | "create";
}

/** What Excel holds in a written sheet, read back after calculation. */
export interface WrittenSheet {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
}

export interface RunControl {
  readonly progress: Progress;
  readonly cancel: Cancel;
}

/** Step names are keys of the strings; `done` of `total` steps lie behind. */
export type Progress = (step: RunStep, done: number, total: number) => void;
export type RunStep = "reading" | "checking" | "computing" | "writing" | "verifying";

/** A request to stop; looked at between steps. A batch that Excel has begun cannot be stopped. */
export interface Cancel {
  readonly requested: boolean;
}

export interface Clock {
  today(): DateSerial;
  /** Date and time for a stamp, as people write it: `2026-11-22 09:30`. */
  stamp(): string;
}

/** The workbook as the add-in sees it. There is no way to write a sheet that the add-in did not make. */
export interface Workbook {
  read(request: ReadRequest): Promise<WorkbookSnapshot>;
  /** Writes all plans in one batch (more only when the payload is too large), stamps them, and reads them back. */
  write(plans: readonly PlacedPlan[], control: RunControl): Promise<readonly WrittenSheet[]>;
  /** Gives up an owned sheet: its stamp goes, its content stays as the user's own. */
  release(sheets: readonly string[]): Promise<void>;
  select(cell: CellRef): Promise<void>;
}

/** The workbook could not do what was asked; `code` is a key of the strings. Nothing of the user's was touched. */
export class WorkbookFailure extends Error {
  constructor(
    readonly code: "cellEditing" | "protected" | "tooLarge" | "notResponding" | "refused",
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "WorkbookFailure";
  }
}
