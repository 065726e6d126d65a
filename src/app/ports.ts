import type { CellRef } from "../core/cellAddress.js";
import type { DateSerial } from "../core/fiscalYear.js";
import type { CellValue, Grid } from "../input/grid.js";
import type { SheetPlan } from "../report/sheetPlan.js";

/** What a run asks of the workbook, all in one batch. */
export interface ReadRequest {
  /** Names (canonical and alias) under which input sheets usually stand. */
  readonly inputNames: readonly string[];
  /** Whether a sheet of the workbook is an input sheet, however its name is typed. */
  readonly isInputName: (sheetName: string, saved: WorkbookSnapshot["saved"]) => boolean;
  /** Preferred names of the sheets this run will write. */
  readonly outputNames: readonly string[];
  /** Preferred names of generated sheets of which only the marks are wanted. */
  readonly markNames?: readonly string[];
}

/** A sheet that an earlier run made; the stamp on it says so. */
export interface OwnedSheet {
  readonly kind: string;
  readonly name: string;
  /** edited: its content is no longer what was written; unfinished: the run that wrote it broke off. */
  readonly state: "asWritten" | "edited" | "unfinished";
  readonly isProtected: boolean;
  readonly charts: readonly string[];
  /** What it was written from, cells and looks; `null` where that is not known. */
  readonly planHash: string | null;
  /** `null` where the sheet is empty or unfinished. */
  readonly content: SheetContent | null;
}

/**
 * Texts that the add-in keeps in the workbook beside its sheets: findings that were set aside, the words of the user's own sheets, and
 * what may be published of names.
 */
export const keptTexts = ["setAside", "names", "nameDecisions"] as const;
export type KeptText = (typeof keptTexts)[number];

export interface WorkbookSnapshot {
  /** Every sheet of the workbook in its order, input or not. */
  readonly sheetNames: readonly string[];
  readonly grids: readonly Grid[];
  readonly owned: readonly OwnedSheet[];
  /** Of the request's `markNames`. */
  readonly made: readonly MadeSheet[];
  /** `null`: nothing of the kind has been kept yet. */
  readonly saved: Readonly<Record<KeptText, string | null>>;
}

/** A plan and the sheet it goes to. */
export interface PlacedPlan {
  readonly plan: SheetPlan;
  /** refresh: an owned sheet, in place · create: a new sheet, stamped as ours · give: a new sheet that is the user's from the start. */
  readonly place: { readonly kind: "refresh"; readonly sheet: OwnedSheet } | { readonly kind: "create" } | { readonly kind: "give" };
  /** The input sheets from which it was made, each with its fingerprint. */
  readonly inputs?: ReadonlyMap<string, string>;
  /** Date and time of the run, as people write them. */
  readonly madeAt?: string;
}

/** Texts for a few cells of an owned sheet that is as it was written; it counts as written so. */
export interface OwnedNote {
  readonly sheet: OwnedSheet;
  /** Of the first cell, counted from 0; the others stand right of it. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly string[];
  /** Of the row, in points. */
  readonly height: number;
}

/** A sheet that an earlier run made, by the marks that it bears. */
export interface MadeSheet {
  readonly kind: string;
  readonly name: string;
  /** The run that wrote it broke off. */
  readonly isUnfinished: boolean;
  /** The input sheets from which it was made, each with its fingerprint of then. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Date and time of the run; `null`: by a version that did not note it. */
  readonly madeAt: string | null;
}

export interface WorkbookMarks extends Pick<WorkbookSnapshot, "grids" | "saved"> {
  readonly made: readonly MadeSheet[];
}

/** What Excel holds in a written sheet, read back after calculation, from A1 in the shape of the plan. */
export interface WrittenSheet {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
}

/** Steps of a run; keys of the strings. */
export const runSteps = ["reading", "checking", "computing", "writing", "verifying"] as const;
export type RunStep = (typeof runSteps)[number];

/** Hears how far long work has come, 0 to 1, every few milliseconds; its answer comes when the work may go on. */
export type Tell = (share: number) => Promise<void>;

export interface RunControl {
  /**
   * Called when a step begins, and in long steps every few milliseconds with the share of it that is done, 0 to 1; the pane takes a
   * moment to draw itself when it is time.
   */
  readonly progress: (step: RunStep, share?: number) => Promise<void>;
  /** A request to stop; looked at whenever progress was told. A batch that Excel has begun cannot be stopped. */
  readonly stopRequested: () => boolean;
}

export interface Clock {
  today(): DateSerial;
  /** Date and time for a stamp, as people write it: `2026-11-22 09:30`. */
  stamp(): string;
}

/** A value for a cell of the user's; `null` leaves the cell alone. A day is written as a date where the cell is formatted as one, else as its text. */
export type AppendedValue = null | number | string | { readonly day: DateSerial; readonly text: string };

/** Rows to be added to a sheet of the user's. */
export interface AppendedRows {
  readonly sheet: string;
  /** Zero-based row in which the first goes. */
  readonly row: number;
  /** Values of each row from column A on, all of one length. */
  readonly lines: readonly (readonly AppendedValue[])[];
}

/** A row of a sheet of the user's as it was read: what its cells hold from `column` on. Places are counted from 0. */
export interface ReadRow {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly CellValue[];
}

/** The used part of a sheet as it stands, whoever made it. */
export interface SheetContent {
  readonly sheet: string;
  /** Of its ownership stamp; `null`: not made by the add-in. */
  readonly kind: string | null;
  /** Place of the first cell, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** With `=`; of a cell without a formula, its value. */
  readonly formulas: readonly (readonly CellValue[])[];
}

export interface ShownContent extends SheetContent {
  /** As the cells show their values. */
  readonly texts: readonly (readonly string[])[];
}

/** The sheet in view and the cell that is active on it, counted from 0. */
export interface ActiveSheet {
  readonly row: number;
  readonly column: number;
  readonly content: ShownContent;
}

/** The workbook as the add-in sees it. Only `append`, `type` and `emptyRows` write to sheets that the add-in did not make. */
export interface Workbook {
  read(request: ReadRequest, tell?: Tell): Promise<WorkbookSnapshot>;
  /** The input sheets and the marks on the owned ones. */
  readMarks(request: ReadRequest): Promise<WorkbookMarks>;
  /**
   * Writes all plans (and a note on another owned sheet) in one batch, more only when the payload is too large; stamps them, and reads
   * the plans back. A sheet that stands as its plan has it is not written again. New sheets of a writing that fails are taken away again.
   */
  write(plans: readonly PlacedPlan[], tell?: Tell, note?: OwnedNote | null): Promise<readonly WrittenSheet[]>;
  /** Gives up owned sheets: the stamp goes, the content stays as the user's own. */
  release(sheetNames: readonly string[]): Promise<void>;
  select(cell: CellRef): Promise<void>;
  /** What is selected; of a single cell, the whole sheet. `null` where that holds nothing. */
  readSelection(): Promise<Grid | null>;
  readActiveSheet(): Promise<ActiveSheet>;
  /** Those of the named sheets that there are, in one batch. */
  readSheets(names: readonly string[]): Promise<readonly ShownContent[]>;
  /**
   * Adds rows to sheets of the user's: plain values, no formats, one batch, and only where every row is blank all the way; otherwise
   * nothing is written and the sheet in question is returned. Only ever called because the user pressed for it.
   */
  append(rows: readonly AppendedRows[]): Promise<{ readonly occupied: string | null }>;
  /** Keeps a text in the workbook's own settings; no cell is touched. */
  keep(what: KeptText, text: string): Promise<void>;
  /**
   * Types a value into one cell of a sheet of the user's, where it still holds `expected` and no formula; otherwise nothing is
   * written. The value only, no format. Only ever called because the user pressed for this cell.
   */
  type(cell: CellRef, expected: CellValue, value: CellValue): Promise<{ readonly changed: boolean }>;
  /**
   * Empties rows of sheets of the user's that still hold exactly what was read, and no formula; the others are left and returned.
   * Values, fill and letter colour go and the height is the usual one again. No cell is moved or deleted; number formats,
   * drop-downs and everything below stay. All in one batch, nothing where one of the sheets is protected. Only ever called
   * because the user pressed for it.
   */
  emptyRows(rows: readonly ReadRow[]): Promise<readonly ReadRow[]>;
}

export type WorkbookFailureCode = "cellEditing" | "protected" | "tooLarge" | "notResponding" | "refused";

/** The workbook could not do what was asked; `code` is a key of the strings. No sheet of the user's was touched. */
export class WorkbookFailure extends Error {
  constructor(
    readonly code: WorkbookFailureCode,
    /** What the host said, for a support request. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "WorkbookFailure";
  }
}
