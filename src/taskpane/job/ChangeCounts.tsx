import { makeStyles, tokens } from "@fluentui/react-components";
import type { Changes } from "../../app/changes/changes.js";
import { changeStrings } from "../../strings/pane/changes.js";
import { usePageStrings } from "../words.js";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    padding: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "right",
    verticalAlign: "bottom",
  },
  name: { padding: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular, textAlign: "left", overflowWrap: "anywhere" },
  count: { padding: tokens.spacingHorizontalXS, textAlign: "right" },
});

const kinds = ["changed", "added", "removed", "unchanged"] as const;

/** How many figures of each sheet change; sheets on which nothing does are left out. */
export function ChangeCounts({ changes: { sheets } }: { readonly changes: Changes }) {
  const styles = useStyles();
  const strings = usePageStrings(changeStrings);
  const touched = sheets.filter(({ changed, added, removed }) => changed + added + removed > 0);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {strings.sheet}
          </th>
          {kinds.map((kind) => (
            <th key={kind} scope="col" className={styles.head}>
              {strings.kinds[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {touched.map((sheet) => (
          <tr key={sheet.sheet}>
            <th scope="row" className={styles.name}>
              {sheet.sheet}
            </th>
            {kinds.map((kind) => (
              <td key={kind} className={styles.count}>
                {strings.count(sheet[kind])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
