import type { FinishedRun, NamedSheet } from "../app/run.js";
import type { DateWords } from "../strings/dateWords.js";
import type { PaneStrings } from "../strings/pane.ja.js";
import type { Task } from "./actions.js";

/** The kind of the sheet that 「値に固定する」 adds. */
const FROZEN = "frozenMaterial";

type OutcomeText = PaneStrings["outcome"];

/** How the end of a job is told. */
interface JobResult {
  /** There was nothing to do the job with: no target, no accounts. */
  readonly isEmpty: (outcome: FinishedRun) => boolean;
  /** The outcome as one sentence, shown and announced. */
  readonly sentence: (text: OutcomeText, outcome: FinishedRun, dates: DateWords) => string;
  /** What to do next, where there is something to say. */
  readonly next: (text: OutcomeText, outcome: FinishedRun) => string | null;
  /** Why the result is not to be relied on yet, apart from what the findings say. */
  readonly doubt: (text: OutcomeText, outcome: FinishedRun) => string | null;
  /** The list of findings belongs to the result. */
  readonly showsFindings: boolean;
}

const never = () => false;
const nothing = () => null;

export const jobResults: Readonly<Record<Task, JobResult>> = {
  evaluateWorkbook: {
    isEmpty: ({ evaluation }) => evaluation === null,
    sentence: (text, { evaluation, year }, dates) =>
      evaluation === null ? text.evaluateNothing : text.evaluateWorkbook(dates.fiscalYear(year)),
    next: (text, { evaluation }) => (evaluation === null ? text.evaluateNothingRemedy : null),
    doubt: nothing,
    showsFindings: true,
  },
  analyzeFinancials: {
    isEmpty: (outcome) => businessCount(outcome) === 0,
    sentence: (text, outcome) => (businessCount(outcome) === 0 ? text.analyzeNothing : text.analyzeFinancials(businessCount(outcome))),
    next: (text, outcome) => (businessCount(outcome) === 0 ? text.analyzeNothingRemedy : null),
    doubt: nothing,
    showsFindings: true,
  },
  importTrialBalance: {
    isEmpty: ({ trialBalance }) => trialBalance === undefined,
    sentence: (text, { trialBalance }) =>
      trialBalance === undefined ? text.importNothing : text.importTrialBalance(trialBalance.accounts.length),
    next: (text, { trialBalance }) => (trialBalance === undefined ? text.importNothingRemedy : null),
    doubt: (text, { trialBalance }) => {
      const wrong = trialBalance?.checks.filter(({ ok }) => !ok).length ?? 0;
      return wrong === 0 ? null : text.sumsDisagree(wrong);
    },
    showsFindings: true,
  },
  reportMonth: {
    isEmpty: ({ progress }) => progress === undefined,
    sentence: (text, { progress }, dates) => (progress === undefined ? text.monthNothing : text.reportMonth(dates.month(progress.month))),
    next: (text, { progress }) => (progress === undefined ? text.monthNothingRemedy : null),
    doubt: nothing,
    showsFindings: true,
  },
  checkConsistency: {
    isEmpty: ({ sheets }) => sheets.length === 0,
    sentence: (text, { sheets, issues }) => (sheets.length === 0 ? text.consistencyNothing : text.checkConsistency(issues.length)),
    next: (text, { sheets }) => (sheets.length === 0 ? text.consistencyNothingRemedy : null),
    doubt: nothing,
    showsFindings: true,
  },
  tallySurveys: {
    isEmpty: ({ sheets }) => sheets.length === 0,
    sentence: (text, { sheets }) => (sheets.length === 0 ? text.surveyNothing : text.tallySurveys),
    next: (text, { sheets }) => (sheets.length === 0 ? text.surveyNothingRemedy : null),
    doubt: nothing,
    showsFindings: true,
  },
  freezeMaterial: {
    isEmpty: (outcome) => frozenSheet(outcome) === undefined,
    sentence: (text, outcome) => {
      const frozen = frozenSheet(outcome);
      return frozen === undefined ? text.freezeNothing : text.freezeMaterial(frozen.name);
    },
    next: (text, outcome) => (frozenSheet(outcome) === undefined ? text.freezeNothingRemedy : text.nextAfterFreezing),
    doubt: nothing,
    showsFindings: true,
  },
  checkInputs: {
    isEmpty: never,
    sentence: (text, { issues }) => text.checkInputs(issues.length),
    next: nothing,
    doubt: nothing,
    showsFindings: true,
  },
  insertTemplates: {
    isEmpty: never,
    sentence: (text, { sheets }) => text.insertTemplates(sheets.length),
    next: (text, { sheets }) => (sheets.length === 0 ? null : text.nextAfterTemplates),
    doubt: nothing,
    showsFindings: false,
  },
};

function businessCount({ analysis }: FinishedRun): number {
  return analysis?.businesses.length ?? 0;
}

/** The copy of values, apart from the sheets that are made anew with it. */
function frozenSheet({ sheets }: FinishedRun): NamedSheet | undefined {
  return sheets.find(({ kind }) => kind === FROZEN);
}
