import { makeStyles } from "@fluentui/react-components";
import type { DateWords } from "../strings/dateWords.js";
import type { PaneStrings } from "../strings/pane.ja.js";
import { useLate } from "./job/useLate.js";
import { jobResults } from "./jobResults.js";
import type { PaneState } from "./paneState.js";

import { selectExplanation } from "./selectExplanation.js";
import { useDates, useStrings } from "./words.js";

const useStyles = makeStyles({
  onlyHeard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Says to a screen reader what has just changed in the pane, without moving the focus. */
export function Announcer({ state }: { readonly state: PaneState }) {
  const strings = useStrings();
  const isLate = useLate(state.latest === null ? undefined : state.works[state.latest]);
  return (
    <div role="status" data-announcer="" className={useStyles().onlyHeard}>
      {announcement(strings, useDates(), state, isLate)}
    </div>
  );
}

function announcement(strings: PaneStrings, dates: DateWords, { works, latest, selectFailure }: PaneState, isLate: boolean): string {
  if (selectFailure !== null) return selectExplanation(strings, selectFailure).what;
  const work = latest === null ? undefined : works[latest];
  if (latest === null || work === undefined) return "";
  switch (work.kind) {
    case "running":
      if (work.question?.kind === "edited") return `${strings.edited.heading} ${strings.edited.explanation}`;
      if (work.question?.kind === "names") return `${strings.names.heading} ${strings.names.explanation(work.question.findings.length)}`;
      if (work.question?.kind === "preview") return strings.preview.heading;
      if (isLate) return `${strings.progress.waiting.heading} ${strings.progress.waiting.remedy}`;
      if (work.stopping) return strings.progress.stopping;
      return work.step === null ? strings.progress.starting : strings.progress.steps[work.step];
    case "done":
      return jobResults[latest].sentence(strings.outcome, work.outcome, dates);
    case "noInput":
      return strings.noInput.heading;
    case "cancelled":
      return strings.cancelled.heading;
    case "failed":
      return [strings.failures[work.failure.code].what, work.wasWriting ? strings.unfinished.heading : ""].join(" ").trim();
  }
}
