import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../core/issue.js";
import { severities } from "../../core/issues/definition.js";
import { severitySigns } from "../../strings/severitySigns.js";
import type { IssueFilter } from "../paneState.js";
import { useStrings } from "../words.js";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
});

interface SeverityFilterProps {
  readonly issues: readonly Issue[];
  readonly filter: IssueFilter;
  readonly onFilter: (filter: IssueFilter) => void;
}

export function SeverityFilter({ issues, filter, onFilter }: SeverityFilterProps) {
  const styles = useStyles();
  const { issues: strings } = useStrings();
  const choices = [
    { choice: "all", label: strings.all, count: issues.length },
    ...severities.map((each) => ({
      choice: each,
      label: `${severitySigns[each]} ${strings.severity[each]}`,
      count: issues.filter(({ severity }) => severity === each).length,
    })),
  ] as const;
  return (
    <div role="group" aria-label={strings.filter} className={styles.filter}>
      {choices.map(({ choice, label, count }) => (
        <Button
          key={choice}
          size="small"
          className={styles.choice}
          appearance={choice === filter ? "primary" : "secondary"}
          aria-pressed={choice === filter}
          onClick={() => onFilter(choice)}
        >
          {label} {count}
        </Button>
      ))}
    </div>
  );
}
