import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Explanation } from "../strings/pane.ja.js";
import { useStrings } from "./words.js";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  info: { backgroundColor: tokens.colorNeutralBackground3, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  sign: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  body: { minWidth: 0, overflowWrap: "anywhere" },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
  details: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Signs tell intents apart where colours cannot. */
const signs = { info: "ⓘ", success: "✓", warning: "▲", error: "✕" } as const;

interface NoticeProps {
  readonly intent: keyof typeof signs;
  readonly title: string;
  readonly children?: ReactNode;
}

/** A message that stays until the next run. It is announced by `Announcer`, not by itself. */
export function Notice({ intent, title, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, styles[intent])}>
      <span className={styles.sign} aria-hidden="true">
        {signs[intent]}
      </span>
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
    </div>
  );
}

export function NoticeText({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().text}>{children}</p>;
}

interface ExplainedNoticeProps {
  readonly intent: NoticeProps["intent"];
  readonly explanation: Explanation;
  /** The host's own words, folded away below. */
  readonly detail?: string;
}

/** What happened, why, and what to do next. */
export function ExplainedNotice({ intent, explanation, detail = "" }: ExplainedNoticeProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <Notice intent={intent} title={explanation.what}>
      <NoticeText>{explanation.why}</NoticeText>
      <NoticeText>{explanation.remedy}</NoticeText>
      {detail !== "" && (
        <details className={styles.details}>
          <summary>{strings.details}</summary>
          {detail}
        </details>
      )}
    </Notice>
  );
}
