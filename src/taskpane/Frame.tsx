import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import type { ReactNode, Ref } from "react";
import { useStrings } from "./words.js";

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
    // A Japanese name longer than a line still breaks.
    overflowWrap: "break-word",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // The top right corner, 34 by 32 pixels, belongs to Office's personality menu.
  header: { padding: `${tokens.spacingVerticalM} 44px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  back: { margin: `0 0 ${tokens.spacingVerticalXS} -${tokens.spacingHorizontalM}`, minWidth: 0, fontWeight: tokens.fontWeightRegular },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    // It takes the focus when the page changes; it is no control.
    outlineStyle: "none",
  },
  subtitle: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

interface FrameProps {
  readonly title: string;
  readonly subtitle: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** `null`: there is nowhere to go back to. */
  readonly onBack: (() => void) | null;
  readonly children: ReactNode;
}

/** A page's outline: title on top, everything else in one scrolling column. */
export function Frame({ title, subtitle, headingRef, onBack, children }: FrameProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <div className={styles.frame} data-scrolls="">
      <header className={styles.header}>
        {onBack !== null && (
          <Button appearance="subtle" size="small" className={styles.back} icon={<ArrowLeft20Regular />} onClick={onBack}>
            {strings.back}
          </Button>
        )}
        <h1 ref={headingRef} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        <p className={styles.subtitle}>{subtitle}</p>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
