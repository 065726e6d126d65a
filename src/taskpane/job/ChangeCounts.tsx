import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
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
    overflowWrap: "anywhere",
  },
  name: { padding: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular, textAlign: "left", overflowWrap: "anywhere" },
  count: { padding: tokens.spacingHorizontalXS, textAlign: "right" },
  // What stays as it is gives way first where the pane is enlarged until five columns do not fit.
  unchanged: { "@media (max-width: 240px)": { display: "none" } },
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
            <th key={kind} scope="col" className={mergeClasses(styles.head, kind === "unchanged" && styles.unchanged)}>
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
              <td key={kind} className={mergeClasses(styles.count, kind === "unchanged" && styles.unchanged)}>
                {strings.count(sheet[kind])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
