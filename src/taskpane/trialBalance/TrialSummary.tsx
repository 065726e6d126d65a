import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TrialBalanceImport } from "../../app/trialBalanceImport.js";
import { trialStrings } from "../../strings/pane/trial.js";
import type { TrialChoices } from "../actions.js";
import type { SummaryProps } from "../jobs.js";
import { usePageStrings } from "../words.js";
import { AccountList } from "./AccountList.js";
import { CheckList } from "./CheckList.js";
import { MissingFacts } from "./MissingFacts.js";
import { QuestionCards } from "./QuestionCards.js";
import { ReadFacts } from "./ReadFacts.js";
import { RowForFinancials } from "./RowForFinancials.js";

const useStyles = makeStyles({
  apply: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** A trial balance between reading and 財務: what was read, what is asked, where each account goes, and the row that comes of it. */
export default function TrialSummary({ outcome: { trialBalance }, ...page }: SummaryProps) {
  return trialBalance === undefined ? null : <TrialDialogue trial={trialBalance} {...page} />;
}

export interface TrialProps extends Omit<SummaryProps, "outcome"> {
  readonly trial: TrialBalanceImport;
}

function TrialDialogue(props: TrialProps) {
  const styles = useStyles();
  const text = usePageStrings(trialStrings);
  const { trial, state, controls } = props;
  const choices = state.choices.trial;
  const isPending = state.startedTrial === null || differs(state.choices.trial, state.startedTrial);
  const change = (choice: Partial<TrialChoices>) => controls.choose({ trial: { ...state.choices.trial, ...choice } });
  return (
    <>
      <ReadFacts trial={trial} />
      <CheckList checks={trial.checks} onSelect={controls.select} />
      <MissingFacts trial={trial} choices={state.choices.trial} today={state.today} onChange={change} />
      <QuestionCards questions={trial.questions} choices={state.choices.trial} onChange={change} />
      {isPending && (
        <div className={styles.apply}>
          <Button onClick={() => controls.start("importTrialBalance", { trial: { ...choices, foundOn: foundOn(choices, trial.sheet) } })}>
            {text.apply}
          </Button>
          <p className={styles.hint}>{text.applyHint}</p>
        </div>
      )}
      <RowForFinancials {...props} isPending={isPending} />
      <AccountList accounts={trial.accounts} choices={state.choices.trial} onChange={change} />
    </>
  );
}

/** Industry and head count are no questions of the import: they go straight into the row. */
function differs(now: TrialChoices, started: TrialChoices): boolean {
  return (
    now.months !== started.months || now.closing !== started.closing || now.business !== started.business || now.answers !== started.answers
  );
}

/** A file keeps its bytes; anything in the workbook is its sheet from now on. */
function foundOn({ source }: TrialChoices, sheet: string): TrialChoices["foundOn"] {
  return source.kind === "file" ? source : { kind: "sheet", name: sheet };
}
