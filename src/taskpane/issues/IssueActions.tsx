import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { proposalOf } from "../../core/issueProposal.js";
import { maySetAside, type IdentifiedIssue } from "../../core/setAside.js";
import { workListStrings } from "../../strings/pane/workList.js";
import type { TypedProposal } from "../../app/typeProposal.js";
import { usePageStrings } from "../words.js";
import { SetAsideForm } from "./SetAsideForm.js";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { minWidth: 0, textAlign: "left", overflowWrap: "anywhere" },
});

/** What can be done about a finding from the pane. */
export interface WorkListControls {
  readonly setAside: (issue: IdentifiedIssue, reason: string) => void;
  readonly takeBack: (issue: IdentifiedIssue) => void;
  readonly typeProposal: (issue: IdentifiedIssue) => void;
  readonly untypeProposal: (typed: TypedProposal & { kind: "typed" }, issue: IdentifiedIssue) => void;
}

interface IssueActionsProps {
  readonly issue: IdentifiedIssue;
  readonly typing: TypedProposal | undefined;
  readonly controls: WorkListControls;
}

/** Below the finding that is looked at: type what is proposed, or leave it as it is. */
export function IssueActions({ issue, typing, controls }: IssueActionsProps) {
  const styles = useStyles();
  const strings = usePageStrings(workListStrings);
  const [isAsking, setAsking] = useState(false);
  const proposal = proposalOf(issue);
  if (isAsking) {
    return (
      <div className={styles.actions}>
        <SetAsideForm onSave={(reason) => controls.setAside(issue, reason)} onCancel={() => setAsking(false)} />
      </div>
    );
  }
  if (proposal === null && !maySetAside(issue)) return null;
  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        {proposal !== null && (
          <Button
            size="small"
            className={styles.button}
            onClick={() => (typing?.kind === "typed" ? controls.untypeProposal(typing, issue) : controls.typeProposal(issue))}
          >
            {typing?.kind === "typed" ? strings.untype(String(typing.before)) : strings.proposal(proposal)}
          </Button>
        )}
        {maySetAside(issue) && typing?.kind !== "typed" && (
          <Button size="small" onClick={() => setAsking(true)}>
            {strings.setAside}
          </Button>
        )}
      </div>
      <p className={styles.note} role="status">
        {typing?.kind === "typed"
          ? strings.typed(typing.typed)
          : typing?.kind === "changed"
            ? strings.changed
            : proposal !== null
              ? strings.onlyThisCell
              : ""}
      </p>
    </div>
  );
}
