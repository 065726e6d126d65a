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
  /** What leads away on the left, help on the right. */
  top: { display: "flex", flexWrap: "wrap", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  back: { margin: `0 0 ${tokens.spacingVerticalXS} -${tokens.spacingHorizontalM}`, minWidth: 0, fontWeight: tokens.fontWeightRegular },
  guide: {
    flexShrink: 0,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
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
  /** The page of the user guide that explains this one. Office on a PC opens it in the browser. */
  readonly guide: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** `null`: there is nowhere to go back to. */
  readonly onBack: (() => void) | null;
  readonly children: ReactNode;
}

/** A page's outline: title on top, everything else in one scrolling column. */
export function Frame({ title, subtitle, guide, headingRef, onBack, children }: FrameProps) {
  const styles = useStyles();
  const strings = useStrings();
  const heading = (
    <h1 ref={headingRef} tabIndex={-1} className={styles.title}>
      {title}
    </h1>
  );
  return (
    <div className={styles.frame} data-scrolls="">
      <header className={styles.header}>
        <div className={styles.top}>
          {onBack === null ? (
            heading
          ) : (
            <Button appearance="subtle" size="small" className={styles.back} icon={<ArrowLeft20Regular />} onClick={onBack}>
              {strings.back}
            </Button>
          )}
          <a className={styles.guide} href={guide} hrefLang="ja" target="_blank" rel="noopener">
            {strings.guide}
          </a>
        </div>
        {onBack !== null && heading}
        <p className={styles.subtitle}>{subtitle}</p>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
