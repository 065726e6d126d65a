import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { withAnswers } from "../../core/finance/trialBalance/proposedRow.js";
import { figureKinds, type FigureKey } from "../../core/finance/figures.js";
import { monthOf } from "../../core/month/calendarMonth.js";
import { analysisStrings } from "../../strings/pane/analysis.js";
import { trialStrings } from "../../strings/pane/trial.js";
import { BusinessCard } from "../analysis/AnalysisSummary.js";
import { financeWords } from "../analysis/financeWords.js";
import { Facts } from "../Facts.js";
import { RefusalReasons } from "../issues/RefusalReasons.js";
import { RunProgress } from "../job/RunProgress.js";
import { ExplainedNotice, Notice, NoticeText } from "../Notice.js";
import { Section } from "../Section.js";
import { useDates, usePageStrings, useStrings } from "../words.js";
import type { TrialProps } from "./TrialSummary.js";

const useStyles = makeStyles({
  add: { width: "100%" },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What a glance at the row needs to tell one business from another; the rest is folded away. */
const mainFigures: readonly FigureKey[] = ["sales", "operatingProfit", "cash", "borrowings", "netAssets"];

interface RowForFinancialsProps extends TrialProps {
  /** Answers were given that the row does not contain yet. */
  readonly isPending: boolean;
}

/** The row as it would stand in 財務, the press that puts it there, and the analysis that follows. */
export function RowForFinancials({ trial, state, controls, onOpen, isPending }: RowForFinancialsProps) {
  const styles = useStyles();
  const text = usePageStrings(trialStrings).row;
  const { card } = usePageStrings(analysisStrings);
  const words = usePageStrings(financeWords);
  const [remembers, setRemembers] = useState(true);
  const { trial: choices } = state.choices;
  const { recording } = state;
  const row = withAnswers(trial.row, choices);
  const dates = useDates();
  const keys = Object.keys(figureKinds) as FigureKey[];
  const shown = (key: FigureKey, figure: number) => (figureKinds[key] === "people" ? text.persons(figure) : text.amount(figure));
  const factsOf = (chosen: readonly FigureKey[]) =>
    chosen.flatMap((key) => {
      const figure = row.figures[key];
      return figure === null ? [] : [{ name: words.figures[key], value: shown(key, figure) }];
    });
  const blank = keys.filter((key) => row.figures[key] === null);
  const isReady = trial.missing.length === 0 && !isPending;
  const isDone = recording?.kind === "recorded";
  return (
    <Section heading={text.heading}>
      <Facts
        facts={[
          { name: text.name, value: [row.businessId, row.name].filter((part) => part !== null).join(" ") },
          { name: text.closing, value: row.closing === null ? "–" : card.closing(dates.month(monthOf(row.closing))) },
          { name: text.industry, value: row.industry === "" ? text.noIndustry : row.industry },
          ...factsOf(mainFigures),
        ]}
      />
      <details>
        <summary>{text.all}</summary>
        <Facts facts={factsOf(keys.filter((key) => !mainFigures.includes(key)))} />
      </details>
      {blank.length > 0 && <p className={styles.note}>{text.blank(blank.map((key) => words.figures[key]))}</p>}
      {choices.answers.size > 0 && !isDone && (
        <Checkbox
          label={text.remember(choices.answers.size)}
          checked={remembers}
          onChange={(_, { checked }) => setRemembers(checked === true)}
        />
      )}
      <Button
        className={styles.add}
        appearance="primary"
        size="large"
        disabledFocusable={!isReady || isDone || recording?.kind === "running"}
        onClick={() => controls.record({ row, answers: remembers ? choices.answers : new Map() })}
      >
        {recording?.kind === "running" ? text.adding : text.add}
      </Button>
      {!isReady && <p className={styles.note}>{isPending ? text.applyFirst : text.notYet}</p>}
      <Recorded state={state} controls={controls} onOpen={onOpen} />
    </Section>
  );
}

/** What became of the row. */
function Recorded({ state, controls, onOpen }: Omit<TrialProps, "trial">) {
  const text = usePageStrings(trialStrings).row;
  const { failures } = useStrings();
  const { recording } = state;
  switch (recording?.kind) {
    case undefined:
    case "running":
      return null;
    case "failed":
      return <ExplainedNotice intent="error" explanation={failures[recording.failure.code]} detail={recording.failure.detail} />;
    case "refused":
      return (
        <>
          <Notice intent="error" title={text.refused} />
          <RefusalReasons issues={recording.issues} onSelect={controls.select} />
        </>
      );
    case "recorded":
      return (
        <>
          <Notice intent="success" title={text.added(recording.row.sheet, recording.row.address)}>
            {recording.answers > 0 && <NoticeText>{text.remembered(recording.answers)}</NoticeText>}
            <NoticeText>
              <Button size="small" onClick={() => controls.select(recording.row)}>
                {text.show}
              </Button>{" "}
              <Button size="small" onClick={() => onOpen("analyzeFinancials")}>
                {text.toAnalysis}
              </Button>
            </NoticeText>
          </Notice>
          <AnalysisOfRow state={state} controls={controls} />
        </>
      );
  }
}

function AnalysisOfRow({ state, controls }: Pick<TrialProps, "state" | "controls">) {
  const { failures } = useStrings();
  const work = state.works.analyzeFinancials;
  switch (work?.kind) {
    case "running":
      return <RunProgress task="analyzeFinancials" work={work} controls={controls} />;
    case "done":
      return work.outcome.chosenBusiness === undefined ? null : <BusinessCard business={work.outcome.chosenBusiness} />;
    case "failed":
      return <ExplainedNotice intent="error" explanation={failures[work.failure.code]} detail={work.failure.detail} />;
    case "noInput":
    case "cancelled":
    case undefined:
      return null;
  }
}
