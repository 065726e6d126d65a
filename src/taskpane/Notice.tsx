import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Explanation } from "../strings/pane.js";
import { useStrings } from "./language.js";

const useStyles = makeStyles({
  bar: { alignItems: "start", paddingBlock: tokens.spacingVerticalS },
  body: { paddingTop: 0, paddingBottom: 0 },
  title: { display: "block" },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, whiteSpace: "normal" },
  details: {
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface NoticeProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title: string;
  readonly children?: ReactNode;
}

/** A message that stays until the next run. It is announced by `Announcer`, not by itself. */
export function Notice({ intent, title, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}

export function NoticeText({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().text}>{children}</p>;
}

/** What happened, why, and what to do next; the host's own words folded away below. */
export function ExplainedNotice({
  intent,
  explanation,
  detail = "",
}: {
  readonly intent: NoticeProps["intent"];
  readonly explanation: Explanation;
  readonly detail?: string;
}) {
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
