import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { Section } from "../Section.js";
import { useStrings } from "../words.js";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  lines: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalL, lineHeight: tokens.lineHeightBase300 },
});

interface FirstMinuteProps {
  /** The page was already on view without the card. */
  readonly comesLate: boolean;
  readonly onInsertTemplates: () => void;
}

/** What a workbook without input sheets offers first: the templates, with one press, and what comes then. */
export function FirstMinute({ comesLate, onInsertTemplates }: FirstMinuteProps) {
  const styles = useStyles();
  const { firstMinute, tasks } = useStrings();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (comesLate && card.current !== null) keepPlace(card.current);
  }, []);
  return (
    <div ref={card} className={styles.card}>
      <Section heading={firstMinute.heading}>
        <ul className={styles.lines}>
          {firstMinute.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Button appearance="primary" onClick={onInsertTemplates}>
          {tasks.insertTemplates}
        </Button>
      </Section>
    </div>
  );
}

/** What a person is pointing at, or has the focus on, does not move away: the page is scrolled by what has come above it. */
function keepPlace(card: HTMLElement): void {
  const { nextElementSibling: below, parentElement: page } = card;
  if (below === null || page === null) return;
  if (!page.matches(":hover") && !page.contains(document.activeElement)) return;
  const moved = below.getBoundingClientRect().top - card.getBoundingClientRect().top;
  card.closest("[data-scrolls]")?.scrollBy({ top: moved, behavior: "instant" });
}
