import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../core/cellAddress.js";
import type { Check } from "../../core/finance/trialBalance/mapping.js";
import { trialStrings } from "../../strings/pane/trial.js";
import { Section } from "../Section.js";
import { useLoadedWords, usePageStrings, useStrings } from "../words.js";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  figures: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  cell: { minWidth: 0, padding: 0, color: tokens.colorBrandForeground1, textDecorationLine: "underline" },
  folded: { marginTop: tokens.spacingVerticalXS },
});

interface CheckListProps {
  readonly checks: readonly Check[];
  readonly onSelect: (cell: CellRef) => void;
}

/** Sums that must agree: those that do not are named with their difference, the others are counted and folded away. */
export function CheckList({ checks, onSelect }: CheckListProps) {
  const styles = useStyles();
  const { checks: text } = usePageStrings(trialStrings);
  const wrong = checks.filter(({ ok }) => !ok);
  const right = checks.filter(({ ok }) => ok);
  if (checks.length === 0) return null;
  return (
    <Section heading={text.heading}>
      {wrong.length > 0 && (
        <>
          <p className={styles.wrong}>
            <span aria-hidden="true">! </span>
            {text.wrong(wrong.length)}
          </p>
          <ul className={styles.list}>
            {wrong.map((check, index) => (
              <CheckLine key={index} check={check} onSelect={onSelect} />
            ))}
          </ul>
        </>
      )}
      {right.length > 0 && (
        <details>
          <summary>
            <span aria-hidden="true">✓ </span>
            {text.ok(right.length)}
          </summary>
          <ul className={styles.list}>
            {right.map((check, index) => (
              <CheckLine key={index} check={check} onSelect={onSelect} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function CheckLine({ check, onSelect }: { readonly check: Check; readonly onSelect: (cell: CellRef) => void }) {
  const styles = useStyles();
  const { checks: text } = usePageStrings(trialStrings);
  const { issues } = useStrings();
  const { trialBalance } = useLoadedWords();
  const { kind, subject, stated, computed, difference, ok, origin } = check;
  return (
    <li>
      <p className={styles.line}>
        <span aria-hidden="true">{ok ? "✓ " : "! "}</span>
        {subject === "" ? trialBalance.checks[kind] : `${trialBalance.checks[kind]} ${subject}`}{" "}
        {ok ? text.matches : text.difference(difference)}{" "}
        {origin !== null && !ok && (
          <Button appearance="transparent" size="small" className={styles.cell} onClick={() => onSelect(origin)}>
            {issues.place(origin.sheet, origin.address)}
          </Button>
        )}
      </p>
      {!ok && <span className={styles.figures}>{text.stated(stated, computed)}</span>}
    </li>
  );
}
