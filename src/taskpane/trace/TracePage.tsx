import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndo20Regular, SearchInfo20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { traceStrings } from "../../strings/pane/trace.js";
import type { PaneActions } from "../actions.js";
import { ExplainedNotice, Notice, NoticeText } from "../Notice.js";
import { selectExplanation } from "../selectExplanation.js";
import { usePageStrings, useStrings } from "../words.js";
import { figureName, FigureCard } from "./FigureCard.js";
import { useTrace } from "./useTrace.js";

const useStyles = makeStyles({
  how: { margin: 0 },
  start: { width: "100%" },
  back: { alignSelf: "flex-start" },
  onlyHeard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** 「数字の出どころ」: from a figure to its formula in words, to the cells and records behind it, and back. */
export default function TracePage({ actions }: { readonly actions: Pick<PaneActions, "select" | "traceCell"> }) {
  const styles = useStyles();
  const pane = useStrings();
  const strings = usePageStrings(traceStrings);
  const tracing = useTrace(actions);
  const start = useRef<HTMLButtonElement | null>(null);
  const { shown, failure, isBusy } = tracing;

  // The list that was pressed goes with its figure; the focus then stays at the top of the page.
  const fromStart = (work: () => void) => () => {
    start.current?.focus();
    work();
  };

  return (
    <>
      <p className={styles.how}>{strings.how}</p>
      <Button
        ref={(button) => {
          start.current = button;
        }}
        className={styles.start}
        appearance="primary"
        size="large"
        icon={<SearchInfo20Regular />}
        disabledFocusable={isBusy}
        onClick={tracing.traceSelected}
      >
        {strings.press}
      </Button>
      <span role="status" className={styles.onlyHeard}>
        {isBusy ? strings.working : shown?.kind === "figure" ? strings.shown(figureName(shown, strings), shown.shown) : ""}
      </span>
      {tracing.canGoBack && (
        <Button className={styles.back} icon={<ArrowUndo20Regular />} disabledFocusable={isBusy} onClick={fromStart(tracing.goBack)}>
          {strings.back}
        </Button>
      )}
      {failure !== null && <ExplainedNotice intent="error" explanation={selectExplanation(pane, failure)} detail={failure.detail} />}
      {shown?.kind === "figure" && <FigureCard figure={shown} onFollow={(cell) => fromStart(() => tracing.follow(cell))()} />}
      {(shown?.kind === "blank" || shown?.kind === "notGenerated") && (
        <Notice intent="info" title={strings[shown.kind].what}>
          <NoticeText>{strings[shown.kind].remedy}</NoticeText>
        </Notice>
      )}
    </>
  );
}
