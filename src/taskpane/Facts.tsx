import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, marginLeft: "auto", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", textAlign: "right" },
});

interface FactsProps {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** Names and figures, one pair to a line. */
export function Facts({ facts }: FactsProps) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name} className={styles.row}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
