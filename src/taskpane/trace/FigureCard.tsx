import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TracedFigure } from "../../app/trace/traceCell.js";
import type { CellRef } from "../../core/cellAddress.js";
import { formulaWords } from "../../strings/formulaWords.js";
import { traceStrings } from "../../strings/pane/trace.js";
import { Section } from "../Section.js";
import { useLanguage, usePageStrings } from "../words.js";
import { TracedCells } from "./TracedCells.js";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  figure: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  place: { alignSelf: "flex-start", minWidth: 0, padding: 0, color: tokens.colorBrandForeground1, textDecorationLine: "underline" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  summary: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type TraceText = (typeof traceStrings)["ja"];

/** `K5-2 経営分析事業者数 の 実績`; the place where the sheet names neither. */
export function figureName({ name, sheet, address }: Pick<TracedFigure, "name" | "sheet" | "address">, strings: TraceText): string {
  const row = [name.row, name.about].filter((part) => part !== "").join(" ");
  return strings.nameOf(row, name.column) || strings.place(sheet, address);
}

interface FigureCardProps {
  readonly figure: TracedFigure;
  readonly onFollow: (cell: CellRef) => void;
}

/** One figure: what it is called, what it shows, how it is worked out, and what it rests on. */
export function FigureCard({ figure, onFollow }: FigureCardProps) {
  const styles = useStyles();
  const strings = usePageStrings(traceStrings);
  const language = useLanguage();
  const { shown, formula, formulaText, source, sheet, address, table } = figure;
  return (
    <>
      <Section heading={figureName(figure, strings)}>
        <div className={styles.card}>
          <Button appearance="transparent" size="small" className={styles.place} onClick={() => onFollow({ sheet, address })}>
            {strings.place(sheet, address)}
          </Button>
          {table !== "" && <p className={styles.quiet}>{table}</p>}
          <p className={styles.figure}>{shown.trim() === "" ? strings.empty : shown}</p>
          {formula !== null ? (
            <p className={styles.line}>＝ {formulaWords(formula, language)}</p>
          ) : (
            <p className={styles.quiet}>{formulaText === "" ? strings.noFormula : strings.unknownFormula}</p>
          )}
          {formulaText !== "" && (
            <details>
              <summary className={styles.summary}>{strings.formula}</summary>
              <code className={styles.formula}>{formulaText}</code>
            </details>
          )}
          {source !== null && (
            <Button appearance="transparent" size="small" className={styles.place} onClick={() => onFollow(source)}>
              {strings.toRecord(strings.place(source.sheet, source.address))}
            </Button>
          )}
        </div>
      </Section>
      {formula !== null && <TracedCells figure={figure} onFollow={onFollow} />}
    </>
  );
}
