import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type RefObject } from "react";
import type { DemoText } from "./demoText.js";
import { tourStops, type TourStop } from "./tour.js";

const useStyles = makeStyles({
  tour: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalL, marginTop: tokens.spacingVerticalXS },
  words: { flexGrow: 1, minWidth: 0, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  count: { marginRight: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  heading: { marginRight: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexShrink: 0, gap: tokens.spacingHorizontalS },
});

interface TourProps {
  readonly text: DemoText["tour"];
  /** Index of the stop. */
  readonly place: number;
  /** Where the focus goes when the tour is taken again. */
  readonly nextButton: RefObject<HTMLButtonElement | null>;
  readonly onVisit: (stop: TourStop) => void;
  readonly onMove: (place: number) => void;
  readonly onLeave: () => void;
}

/** What there is to see, one stop after the other; it can be left at any of them. No button goes from under the finger that presses it. */
export function Tour({ text, place, nextButton, onVisit, onMove, onLeave }: TourProps) {
  const styles = useStyles();
  useEffect(() => onVisit(tourStops[place]!), [place]);
  const { heading, story } = text.stops[place]!;
  const isLast = place === tourStops.length - 1;
  return (
    <section aria-label={text.name} className={styles.tour}>
      <p className={styles.words} role="status">
        <span className={styles.count}>
          {place + 1}/{tourStops.length}
        </span>
        <span className={styles.heading}>{heading}</span>
        {story}
      </p>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={place === 0} onClick={() => onMove(place - 1)}>
          {text.back}
        </Button>
        <Button
          ref={(button) => {
            nextButton.current = button;
          }}
          size="small"
          appearance="primary"
          disabledFocusable={isLast}
          onClick={() => onMove(place + 1)}
        >
          {text.next}
        </Button>
        <Button size="small" onClick={onLeave}>
          {isLast ? text.finish : text.skip}
        </Button>
      </div>
    </section>
  );
}
