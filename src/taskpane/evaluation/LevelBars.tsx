import { makeStyles, tokens } from "@fluentui/react-components";
import type { LevelCount } from "../../core/levelCount.js";
import { Section } from "../Section.js";
import { useStrings } from "../words.js";

const useStyles = makeStyles({
  table: { width: "100%", borderSpacing: `0 ${tokens.spacingVerticalXS}` },
  level: {
    width: "1px",
    paddingRight: tokens.spacingHorizontalS,
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  count: { width: "1px", paddingRight: tokens.spacingHorizontalS, textAlign: "right", whiteSpace: "nowrap" },
  bar: {
    display: "block",
    height: "12px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

/** How many indicators have each level: the figure is the message, the bar its picture. */
export function LevelBars({ levels }: { readonly levels: readonly LevelCount[] }) {
  const styles = useStyles();
  const { result } = useStrings();
  const most = Math.max(1, ...levels.map(({ count }) => count));
  return (
    <Section heading={result.levels}>
      <table className={styles.table}>
        <tbody>
          {levels.map(({ level, count }) => (
            <tr key={level}>
              <th scope="row" className={styles.level}>
                {level}
              </th>
              <td className={styles.count}>{result.levelCount(count)}</td>
              <td>
                <span className={styles.bar} style={{ width: `${(100 * count) / most}%` }} aria-hidden="true" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
