import { Badge, Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Language } from "../../strings/language.js";
import { themes, type Brightness } from "../../taskpane/theme.js";
import { joinByF6 } from "./f6.js";
import { demoText } from "./demoText.js";
import { downloadXlsx } from "./downloadXlsx.js";
import type { Mirror } from "./mirror.js";
import { Spreadsheet } from "./Spreadsheet.js";
import { Tour } from "./Tour.js";
import type { TourStop } from "./tour.js";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", backgroundColor: tokens.colorNeutralBackground3 },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  words: { flexGrow: 1, minWidth: 0 },
  title: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyle: "none",
    counterReset: "step",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  step: {
    counterIncrement: "step",
    "::before": {
      content: "counter(step)",
      display: "inline-block",
      width: "20px",
      marginRight: tokens.spacingHorizontalXS,
      borderRadius: tokens.borderRadiusCircular,
      textAlign: "center",
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackground,
      fontSize: tokens.fontSizeBase200,
      lineHeight: "20px",
    },
  },
  button: { flexShrink: 0 },
  window: { display: "flex", flexGrow: 1, minHeight: 0, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  // Cells keep their paper's colours in the dark too, as in Excel.
  spreadsheet: {
    position: "relative",
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    colorScheme: "light",
    color: "#242424",
    backgroundColor: "#ffffff",
  },
  pane: { width: "350px", flexShrink: 0, border: "none", borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface DemoPageProps {
  readonly mirror: Mirror;
  readonly language: Language;
  readonly brightness: Brightness;
  /** Address of the pane's page. */
  readonly pane: string;
}

/** What this is and how to try it on top; below it the spreadsheet and the pane, as in Excel's window. */
export function DemoPage({ mirror, language, brightness, pane }: DemoPageProps) {
  const styles = useStyles();
  const text = demoText[language];
  const [top, setTop] = useState<HTMLElement | null>(null);
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  const [paneIsOpen, setPaneIsOpen] = useState(false);
  const [tourPlace, setTourPlace] = useState<number | null>(0);
  useEffect(
    () => (top && container && frame && paneIsOpen ? joinByF6(top, container, frame) : undefined),
    [top, container, frame, paneIsOpen],
  );
  const nextButton = useRef<HTMLButtonElement>(null);
  const againButton = useRef<HTMLButtonElement>(null);
  // The button that was pressed goes; the focus moves on to the one that takes its place.
  const leaveTour = () => {
    flushSync(() => setTourPlace(null));
    againButton.current?.focus();
  };
  const takeTour = () => {
    flushSync(() => setTourPlace(0));
    nextButton.current?.focus();
  };
  const visit = ({ page, sheet }: TourStop) => {
    mirror.openSheet(sheet);
    if (frame && paneIsOpen) frame.contentWindow!.location.hash = page;
  };
  return (
    <FluentProvider theme={themes[brightness]} className={styles.page}>
      <header ref={setTop} className={styles.header}>
        <div className={styles.words}>
          <h1 className={styles.title}>
            {text.title} <Badge appearance="tint">{text.sample}</Badge>
          </h1>
          <p className={styles.about}>{text.about}</p>
          {tourPlace === null ? (
            <ol className={styles.steps}>
              {text.steps.map((step) => (
                <li key={step} className={styles.step}>
                  {step}
                </li>
              ))}
            </ol>
          ) : (
            <Tour text={text.tour} place={tourPlace} nextButton={nextButton} onVisit={visit} onMove={setTourPlace} onLeave={leaveTour} />
          )}
        </div>
        {tourPlace === null && (
          <Button
            ref={(button) => {
              againButton.current = button;
            }}
            className={styles.button}
            onClick={takeTour}
          >
            {text.tour.again}
          </Button>
        )}
        <Button className={styles.button} icon={<ArrowDownloadRegular />} onClick={() => void downloadXlsx(mirror.currentBook())}>
          {text.download}
        </Button>
      </header>
      <div className={styles.window}>
        <main ref={setContainer} aria-label={text.spreadsheet} className={styles.spreadsheet}>
          {container && <Spreadsheet mirror={mirror} container={container} />}
        </main>
        <iframe ref={setFrame} onLoad={() => setPaneIsOpen(true)} title={text.pane} src={pane} className={styles.pane} />
      </div>
    </FluentProvider>
  );
}
