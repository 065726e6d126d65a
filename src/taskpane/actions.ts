import type { AnalysisOptions } from "../app/analyzeFinancials.js";
import type { ConsistencyOptions } from "../app/checkConsistency.js";
import type { ImportOptions } from "../app/importTrialBalance.js";
import type { TrialBalanceSource } from "../app/trialBalanceSource.js";
import type { RowAnswers } from "../core/finance/trialBalance/proposedRow.js";
import type { RecordOutcome, RecordRequest } from "../app/recordTrialBalance.js";
import type { MonthOptions } from "../app/reportMonth.js";
import type { Surroundings } from "../app/lookAround.js";
import type { SheetMapping } from "../app/sheetMappings.js";
import type { InputSheetKey } from "../core/inputSheets/inputSheets.js";
import type { OwnNames } from "../core/inputSheets/ownNames.js";
import type { RunOptions, RunOutcome } from "../app/run.js";
import type { RemovedSamples } from "../app/removeSamples.js";
import type { Stock } from "../app/takeStock.js";
import type { TypedProposal } from "../app/typeProposal.js";
import type { IdentifiedIssue, SetAside } from "../core/setAside.js";
import type { Trace } from "../app/trace/traceCell.js";
import type { CellRef } from "../core/cellAddress.js";

/** What a person can start in the pane; each name is a use case in `src/app` and a page. */
export type Task =
  | "evaluateWorkbook"
  | "analyzeFinancials"
  | "importTrialBalance"
  | "reportMonth"
  | "tallySurveys"
  | "freezeMaterial"
  | "checkInputs"
  | "insertTemplates"
  | "checkConsistency";

/** What a trial balance does not tell by itself. `RowAnswers` go straight into the row of 財務, without another import. */
export interface TrialChoices extends Omit<ImportOptions, keyof RunOptions>, RowAnswers {
  /** Where it was found: another run with answers reads it there, whatever has been selected since. */
  readonly foundOn: TrialBalanceSource | null;
}

/** What a run of any job is told; each takes what concerns it. */
export type TaskOptions = RunOptions &
  AnalysisOptions &
  MonthOptions &
  ConsistencyOptions & {
    /** Apart from the rest: its business is another one than that of the analysis. */
    readonly trial: TrialChoices;
  };

/** The part of it that the person has chosen in the pane. */
export type Choices = Omit<TaskOptions, "control" | "onEdited" | "onNames" | "onPreview">;

/** What the pane can ask about the workbook's own sheets. */
export interface SheetControls {
  readonly lookAround: () => Promise<Surroundings>;
  readonly mappings: () => Promise<readonly SheetMapping[]>;
  /** What the sheet's columns could mean, were it of this kind. */
  readonly proposalsFor: (sheet: string, key: InputSheetKey) => Promise<SheetMapping["proposals"] | null>;
  /** Keeps in the workbook what the columns mean; `null` forgets it. */
  readonly saveMapping: (sheet: string, names: OwnNames | null) => Promise<void>;
  /** 「見本の行を消す」 */
  readonly removeSamples: () => Promise<RemovedSamples>;
}

/** Everything the pane can ask for. Each may reject with a `WorkbookFailure`. */
export interface PaneActions extends Readonly<Record<Task, (options: TaskOptions) => Promise<RunOutcome>>> {
  /** Keeps in the workbook that a finding stays as it is. */
  readonly setAsideIssue: (identity: string, reason: string) => Promise<SetAside>;
  readonly takeBackSetAside: (identity: string) => Promise<void>;
  /** Types what a finding proposes into its one cell, and back. This, the next and `sheets.removeSamples` write into sheets of the user's; nothing else does. */
  readonly typeProposal: (issue: IdentifiedIssue) => Promise<TypedProposal>;
  readonly untypeProposal: (typed: TypedProposal & { kind: "typed" }) => Promise<boolean>;
  /** 「財務に1行加える」 */
  readonly recordTrialBalance: (request: RecordRequest) => Promise<RecordOutcome>;
  readonly sheets: SheetControls;
  /** Every sheet of the workbook, in the order of the tabs. */
  readonly listSheets: () => Promise<readonly string[]>;
  /** What the list of jobs marks. */
  readonly takeStock: () => Promise<Stock>;
  /** Where the figure in the active cell comes from. */
  readonly traceCell: () => Promise<Trace>;
  /** Shows the cell, or the whole sheet when `address` is empty. */
  readonly select: (cell: CellRef) => Promise<void>;
}
