import { makeStyles, tokens } from "@fluentui/react-components";
import { indicatorIds, indicators, type IndicatorId } from "../../core/finance/indicators.js";
import { scoreByBoundaries, type IndicatorResult, type Score } from "../../core/finance/scoring.js";
import { analysisStrings } from "../../strings/pane/analysis.js";
import { usePageStrings } from "../words.js";

const useStyles = makeStyles({
  figure: { margin: 0 },
  chart: { display: "block", width: "100%", maxWidth: "360px", marginInline: "auto" },
  grid: { fill: "none", stroke: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { stroke: "GrayText" } },
  median: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1.5,
    strokeDasharray: "4 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  own: {
    fill: tokens.colorBrandForeground1,
    fillOpacity: 0.2,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2,
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { fill: "none", stroke: "Highlight" },
  },
  point: { fill: tokens.colorBrandForeground1, "@media (forced-colors: active)": { fill: "Highlight" } },
  label: { fill: tokens.colorNeutralForeground1, fontSize: "11px", "@media (forced-colors: active)": { fill: "CanvasText" } },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    columnGap: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** Units of the drawing, about one pixel each in a pane 350 pixels wide. */
const drawing = { width: 300, height: 204, centerX: 150, centerY: 102, radius: 74, labelDistance: 9 };
const mostScore = 5;

/** The first axis points up, the others follow clockwise. */
function pointOn(axis: number, distance: number): { x: number; y: number } {
  const angle = (axis / indicatorIds.length) * 2 * Math.PI;
  return { x: drawing.centerX + distance * Math.sin(angle), y: drawing.centerY - distance * Math.cos(angle) };
}

function outline(scores: readonly (number | null)[]): string {
  return scores
    .map((score, axis) => pointOn(axis, ((score ?? 0) / mostScore) * drawing.radius))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(" ");
}

/** Left of the middle a label ends at its axis, right of it it begins there. */
function anchor(x: number): "start" | "middle" | "end" {
  if (Math.abs(x - drawing.centerX) < 1) return "middle";
  return x < drawing.centerX ? "end" : "start";
}

/** The score that the industry's middle firm would have. */
function medianScore(id: IndicatorId, { benchmark }: IndicatorResult): Score | null {
  return benchmark === null ? null : scoreByBoundaries(indicators[id].better, benchmark.median, benchmark);
}

/** The six scores on six axes, with the industry's median as a dashed line. A missing score stands in the middle, as on the sheet. */
export function ScoreRadar({ indicators: results }: { readonly indicators: Readonly<Record<IndicatorId, IndicatorResult>> }) {
  const styles = useStyles();
  const { card } = usePageStrings(analysisStrings);
  const own = indicatorIds.map((id) => results[id].score);
  const median = indicatorIds.map((id) => medianScore(id, results[id]));
  const inWords = (scores: readonly (Score | null)[]) =>
    indicatorIds
      .map((id, axis) => card.axis(card.aspects[id], scores[axis] == null ? card.noScore : card.score(scores[axis])))
      .join(card.between);
  return (
    <figure className={styles.figure}>
      <svg
        role="img"
        aria-label={card.radar(inWords(own), inWords(median))}
        className={styles.chart}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      >
        {[1, 2, 3, 4, 5].map((ring) => (
          <polygon key={ring} className={styles.grid} points={outline(indicatorIds.map(() => ring))} />
        ))}
        {indicatorIds.map((id, axis) => {
          const end = pointOn(axis, drawing.radius);
          return <line key={id} className={styles.grid} x1={drawing.centerX} y1={drawing.centerY} x2={end.x} y2={end.y} />;
        })}
        {median.every((score) => score !== null) && <polygon className={styles.median} points={outline(median)} />}
        <polygon className={styles.own} points={outline(own)} />
        {indicatorIds.map((id, axis) => {
          const { x, y } = pointOn(axis, ((own[axis] ?? 0) / mostScore) * drawing.radius);
          return <circle key={id} className={styles.point} cx={x} cy={y} r={3} />;
        })}
        {indicatorIds.map((id, axis) => {
          const { x, y } = pointOn(axis, drawing.radius + drawing.labelDistance);
          const lower = y > drawing.centerY + drawing.radius ? 6 : 0;
          return (
            <text key={id} className={styles.label} x={x} y={y + 4 + lower} textAnchor={anchor(x)}>
              {indicators[id].mark} {card.aspects[id]} {own[axis] ?? "–"}
            </text>
          );
        })}
      </svg>
      <figcaption className={styles.legend}>
        <LegendKey className={styles.own} text={card.own} />
        <LegendKey className={styles.median} text={card.median} />
      </figcaption>
    </figure>
  );
}

function LegendKey({ className, text }: { readonly className: string; readonly text: string }) {
  return (
    <span className={useStyles().key}>
      <svg width="24" height="8" aria-hidden="true">
        <line className={className} x1="0" y1="4" x2="24" y2="4" />
      </svg>
      {text}
    </span>
  );
}
