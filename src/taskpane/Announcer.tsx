import { makeStyles } from "@fluentui/react-components";
import type { PaneStrings } from "../strings/pane.ja.js";
import type { Failure } from "./failure.js";
import type { Work } from "./paneState.js";
import { resultSentence } from "./RunResult.js";
import { selectExplanation } from "./selectExplanation.js";
import { useStrings } from "./words.js";

const useStyles = makeStyles({
  onlyHeard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

interface AnnouncerProps {
  readonly work: Work;
  readonly selectFailure: Failure | null;
}

/** Says to a screen reader what has just changed in the pane, without moving the focus. */
export function Announcer(props: AnnouncerProps) {
  const strings = useStrings();
  return (
    <div role="status" className={useStyles().onlyHeard}>
      {announcement(strings, props)}
    </div>
  );
}

function announcement(strings: PaneStrings, { work, selectFailure }: AnnouncerProps): string {
  if (selectFailure !== null) return selectExplanation(strings, selectFailure).what;
  switch (work.kind) {
    case "idle":
      return "";
    case "running":
      if (work.editedSheets !== null) return `${strings.edited.heading} ${strings.edited.explanation}`;
      if (work.stopping) return strings.progress.stopping;
      return work.step === null ? strings.progress.starting : strings.progress.steps[work.step];
    case "done":
      return resultSentence(strings, work.task, work.outcome);
    case "noInput":
      return strings.result.noInput;
    case "cancelled":
      return strings.cancelled.heading;
    case "failed":
      return strings.failures[work.failure.code].what;
  }
}
