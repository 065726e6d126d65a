import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RemovedSamples } from "../../app/removeSamples.js";
import { sampleStrings } from "../../strings/pane/samples.js";
import { failureOf, type Failure } from "../failure.js";
import { ExplainedNotice, Notice, NoticeText } from "../Notice.js";
import { usePageStrings, useStrings } from "../words.js";

const useStyles = makeStyles({
  samples: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  remove: { alignSelf: "flex-start" },
});

/** Marked rows that are named one by one; the rest is counted. */
const namedRows = 5;

interface SampleRowsProps {
  /** Where sample rows stand. */
  readonly sheets: readonly string[];
  readonly onRemove: () => Promise<RemovedSamples>;
}

/** The sample rows of the templates: one press empties them all. */
export default function SampleRows({ sheets, onRemove }: SampleRowsProps) {
  const styles = useStyles();
  const text = usePageStrings(sampleStrings);
  const { failures } = useStrings();
  const [work, setWork] = useState<"running" | RemovedSamples | Failure | null>(null);
  const remove = () => {
    if (work === "running") return;
    setWork("running");
    onRemove().then(setWork, (error: unknown) => setWork(failureOf(error)));
  };
  const isDone = work !== null && work !== "running" && "removed" in work;
  return (
    <div className={styles.samples}>
      {!isDone && sheets.length > 0 && (
        <>
          <p className={styles.text}>{text.standing(sheets)}</p>
          <Button className={styles.remove} disabledFocusable={work === "running"} onClick={remove}>
            {work === "running" ? text.removing : text.remove}
          </Button>
        </>
      )}
      <div role="status">
        {isDone && <Removed outcome={work} />}
        {work !== null && work !== "running" && "code" in work && (
          <ExplainedNotice intent="error" explanation={failures[work.code]} detail={work.detail} />
        )}
      </div>
    </div>
  );
}

function Removed({ outcome: { removed, kept } }: { readonly outcome: RemovedSamples }) {
  const text = usePageStrings(sampleStrings);
  const rows = removed.reduce((sum, each) => sum + each.rows, 0);
  return (
    <Notice intent={kept.length === 0 ? "success" : "warning"} title={rows === 0 ? text.none : text.removed(rows, removed.length)}>
      {rows > 0 && <NoticeText>{text.emptied}</NoticeText>}
      {kept.length > 0 && (
        <>
          <NoticeText>
            {text.kept(kept.length)}
            <br />
            {kept
              .slice(0, namedRows)
              .map(({ sheet, address }) => text.place(sheet, address))
              .join(" / ")}
            {kept.length > namedRows && " …"}
          </NoticeText>
          <NoticeText>{text.keptRemedy}</NoticeText>
        </>
      )}
    </Notice>
  );
}
