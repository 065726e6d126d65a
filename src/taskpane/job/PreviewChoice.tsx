import { makeStyles, tokens } from "@fluentui/react-components";
import { useStrings } from "../words.js";

const useStyles = makeStyles({
  label: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  // The browser's own box: Fluent's would cost the pane's first script more than it is worth.
  box: { width: "18px", height: "18px", flexShrink: 0, margin: 0, accentColor: tokens.colorBrandForeground1 },
});

interface PreviewChoiceProps {
  readonly previews: boolean;
  readonly onChoose: (previews: boolean) => void;
}

export function PreviewChoice({ previews, onChoose }: PreviewChoiceProps) {
  const styles = useStyles();
  const { preview } = useStrings();
  return (
    <label className={styles.label}>
      <input type="checkbox" className={styles.box} checked={previews} onChange={({ target }) => onChoose(target.checked)} />
      {preview.choice}
    </label>
  );
}
