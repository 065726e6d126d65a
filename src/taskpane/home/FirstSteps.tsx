import { makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../Section.js";
import { useStrings } from "../words.js";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    lineHeight: tokens.lineHeightBase400,
  },
  privacy: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What a new colleague does first. */
export function FirstSteps() {
  const styles = useStyles();
  const { firstSteps } = useStrings();
  return (
    <Section heading={firstSteps.heading}>
      <ol className={styles.steps}>
        {firstSteps.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.privacy}>{firstSteps.privacy}</p>
    </Section>
  );
}
