import { useStrings } from "./words.js";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // WebView2 hides a scroll bar that is only there when needed; people then do not see that there is more.
  frame: {
    boxSizing: "border-box",
    height: "100vh",
    overflowX: "hidden",
    overflowY: "scroll",
    // Lines break between phrases, not inside words, where the browser knows how.
    textWrap: "pretty",
    wordBreak: "auto-phrase",
    // Names of sheets stay whole in English text.
    ":lang(en)": { wordBreak: "keep-all" },
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // The top right corner, 34 by 32 pixels, belongs to Office's personality menu.
  header: { padding: `${tokens.spacingVerticalM} 44px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  subtitle: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

/** The pane's outline: title on top, everything else in one scrolling column. */
export function Frame({ subtitle, children }: { readonly subtitle: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <h1 className={styles.title}>{strings.title}</h1>
        <p className={styles.subtitle}>{subtitle}</p>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
