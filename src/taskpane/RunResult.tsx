import type { FinishedRun } from "../app/run.js";
import { fiscalYearLabel } from "../core/fiscalYear.js";
import type { PaneStrings } from "../strings/pane.ja.js";
import type { Task } from "./actions.js";
import { EvaluationSummary } from "./EvaluationSummary.js";
import { IssueList } from "./IssueList.js";
import { ExplainedNotice, Notice, NoticeText } from "./Notice.js";
import type { PaneState } from "./paneState.js";
import { selectExplanation } from "./selectExplanation.js";
import { SheetLinks } from "./SheetLinks.js";
import type { PaneControls } from "./useRun.js";
import { VerificationNote } from "./VerificationNote.js";
import { useStrings } from "./words.js";

interface RunResultProps {
  readonly task: Task;
  readonly outcome: FinishedRun;
  readonly state: PaneState;
  readonly controls: PaneControls;
}

/** What came of a run: in one sentence, in figures, the sheets made, and what to mend. */
export function RunResult({ task, outcome, state, controls }: RunResultProps) {
  const strings = useStrings();
  const errors = outcome.issues.filter(({ severity }) => severity === "error").length;
  return (
    <>
      <Notice intent={isFaultless(task, outcome) ? "success" : "warning"} title={resultSentence(strings, task, outcome)}>
        {isWithoutTargets(task, outcome) && <NoticeText>{strings.result.evaluateNothingRemedy}</NoticeText>}
        {errors > 0 && <NoticeText>{strings.result.errorsRemain(errors)}</NoticeText>}
        {task === "insertTemplates" && outcome.sheets.length > 0 && <NoticeText>{strings.result.nextAfterTemplates}</NoticeText>}
      </Notice>
      {state.selectFailure !== null && (
        <ExplainedNotice intent="error" explanation={selectExplanation(strings, state.selectFailure)} detail={state.selectFailure.detail} />
      )}
      {outcome.evaluation !== null && <EvaluationSummary evaluation={outcome.evaluation} />}
      {outcome.verification.formulaCells > 0 && <VerificationNote verification={outcome.verification} onSelect={controls.select} />}
      {outcome.sheets.length > 0 && <SheetLinks sheets={outcome.sheets} onSelect={controls.select} />}
      {task !== "insertTemplates" && (
        <IssueList issues={outcome.issues} filter={state.filter} onFilter={controls.chooseFilter} onSelect={controls.select} />
      )}
    </>
  );
}

function isWithoutTargets(task: Task, { evaluation }: FinishedRun): boolean {
  return task === "evaluateWorkbook" && evaluation === null;
}

function isFaultless(task: Task, outcome: FinishedRun): boolean {
  const { issues, verification } = outcome;
  return !isWithoutTargets(task, outcome) && verification.mismatches.length === 0 && issues.every(({ severity }) => severity !== "error");
}

/** The outcome as one sentence, shown and announced. */
export function resultSentence({ result }: PaneStrings, task: Task, outcome: FinishedRun): string {
  switch (task) {
    case "evaluateWorkbook":
      return isWithoutTargets(task, outcome) ? result.evaluateNothing : result.evaluateWorkbook(fiscalYearLabel(outcome.year));
    case "checkInputs":
      return result.checkInputs(outcome.issues.length);
    case "insertTemplates":
      return result.insertTemplates(outcome.sheets.length);
  }
}
