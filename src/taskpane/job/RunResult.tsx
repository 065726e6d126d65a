import type { FinishedRun } from "../../app/run.js";
import type { Task } from "../actions.js";
import { IssueList } from "../issues/IssueList.js";
import { jobResults } from "../jobResults.js";
import type { Job } from "../jobs.js";
import { LoadedPart } from "../LoadedPart.js";
import { ExplainedNotice, Notice, NoticeText } from "../Notice.js";
import type { PaneState } from "../paneState.js";
import { selectExplanation } from "../selectExplanation.js";
import type { PaneControls } from "../useRun.js";
import { useDates, useStrings } from "../words.js";
import { ChangesNote } from "./ChangesNote.js";
import { SheetLinks } from "./SheetLinks.js";
import { VerificationNote } from "./VerificationNote.js";

interface RunResultProps {
  readonly job: Job;
  readonly outcome: FinishedRun;
  readonly state: PaneState;
  readonly controls: PaneControls;
  readonly onOpen: (task: Task) => void;
}

/** What came of a run: in one sentence, in figures, the sheets made, and what to mend. */
export default function RunResult({ job: { task, Summary }, outcome, state, controls, onOpen }: RunResultProps) {
  const strings = useStrings();
  const dates = useDates();
  const { isEmpty, sentence, next, doubt, showsFindings } = jobResults[task];
  const { issues, setAside, verification, sheets } = outcome;
  const hasOnlyNotes = isEmpty(outcome) && issues.every(({ severity }) => severity === "info");
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const doubtful = doubt(strings.outcome, outcome);
  const isFaultless = !isEmpty(outcome) && verification.mismatches.length === 0 && errors === 0 && doubtful === null;
  const nextStep = next(strings.outcome, outcome);
  return (
    <>
      <Notice intent={isFaultless ? "success" : "warning"} title={sentence(strings.outcome, outcome, dates)}>
        {nextStep !== null && <NoticeText>{nextStep}</NoticeText>}
        {doubtful !== null && <NoticeText>{doubtful}</NoticeText>}
        {errors > 0 && <NoticeText>{strings.outcome.errorsRemain(errors)}</NoticeText>}
      </Notice>
      {state.selectFailure !== null && (
        <ExplainedNotice intent="error" explanation={selectExplanation(strings, state.selectFailure)} detail={state.selectFailure.detail} />
      )}
      {state.workListFailure !== null && (
        <ExplainedNotice intent="error" explanation={strings.failures[state.workListFailure.code]} detail={state.workListFailure.detail} />
      )}
      {Summary !== null && !isEmpty(outcome) && (
        <LoadedPart>
          <Summary outcome={outcome} state={state} controls={controls} onOpen={onOpen} />
        </LoadedPart>
      )}
      {verification.formulaCells > 0 && <VerificationNote verification={verification} onSelect={controls.select} />}
      {outcome.changes != null && <ChangesNote changes={outcome.changes} onSelect={controls.select} />}
      {sheets.length > 0 && <SheetLinks sheets={sheets} onSelect={controls.select} />}
      {showsFindings && !hasOnlyNotes && (
        <IssueList
          issues={issues}
          setAside={setAside}
          typed={state.typed}
          filter={state.filter}
          onFilter={controls.chooseFilter}
          onSelect={controls.select}
          controls={controls.workList}
        />
      )}
    </>
  );
}
