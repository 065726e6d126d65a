import { makeStyles, tokens } from "@fluentui/react-components";
import { useStrings } from "../words.js";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground3 } });

/** Which input sheets a job reads, told before it is started. */
export function SheetsNeeded({ sheets }: { readonly sheets: readonly string[] }) {
  const { needs } = useStrings();
  return (
    <p className={useStyles().text}>
      {needs.sheets(sheets)}
      <br />
      {needs.note}
    </p>
  );
}
