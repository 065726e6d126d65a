import type { FigureCell } from "../../core/consistency/figureTable.js";
import { cellNumber } from "../cellNumber.js";
import { visibleText } from "../cellText.js";
import { gridCell, type Grid } from "../grid.js";

/** `4年計`, `4~9月期`, `R7.4`: names of columns and days, however many numbers they hold. */
const timeOrTotal = /[年月日期計]/;
/** `②営業利益率`: the number of a name in a list. */
const listMark = /^[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3251-\u32BF]/u;
/** Several numbers are parted by a space, a bracket or a mark: `1,198 (▲6.4%)`; between them stand no words but units. */
const parted = /^\D{0,4}\d[\d,.]*%?(?:\p{L}{0,4}[\s()、/]+[▲△Δ\-−]?(?:\p{L}{1,3}[\s:]*)?\d[\d,.]*%?)+\D{0,5}$/u;

/** A cell of a table of figures; `null` where it holds none (blank, －, a word). */
export function figureCell(grid: Grid, row: number, column: number): FigureCell | null {
  const typed = grid.values[row]?.[column] ?? "";
  const text = visibleText(typed);
  const reading = cellNumber(typed);
  const cell = { ...gridCell(grid, row, column), text, numeric: typeof typed === "number" };
  if (timeOrTotal.test(text) || listMark.test(text)) return null;
  if (reading.kind === "number") {
    const typedUnit = moneyUnit(text, reading.unit);
    const value = typedUnit === null ? reading.value : reading.value / typedUnit;
    const step = stepOf(typeof typed === "number" ? String(value) : text) * (reading.unit === "%" ? 0.01 : 1);
    return { ...cell, value, defect: null, step: Number(step.toPrecision(6)), typedUnit };
  }
  const defect = reading.kind === "problem" ? defectOf(reading.code, text) : null;
  return defect === null ? null : { ...cell, value: null, defect, step: 1, typedUnit: null };
}

/** Section and telephone numbers (`8-1`) and days (`2025/7/2`) are no figures. */
function defectOf(code: string, text: string): FigureCell["defect"] {
  if (code === "numberComma") return { kind: "misplacedComma", readings: commaReadings(text) };
  if (/^\d+([-./])\d+\1\d+$/.test(text.normalize("NFKC").replace(/\s/g, ""))) return null;
  const readings = code === "numberTwo" && parted.test(text.normalize("NFKC")) ? [...severalFigures(text)] : [];
  return readings.length > 1 ? { kind: "severalNumbers", readings } : null;
}

/** `12千円` and `12,000円` name their own unit; `230 者` is no money. */
function moneyUnit(text: string, unit: string | null): number | null {
  if (unit !== "円") return null;
  return /千円$/.test(text.normalize("NFKC").replace(/\s/g, "")) ? 1000 : 1;
}

/** The last digit that is written: 0.1 for `12.3`. */
function stepOf(text: string): number {
  const decimals = /\.(\d+)/.exec(text.normalize("NFKC"))?.[1]?.length ?? 0;
  return Number(`1e-${decimals}`);
}

/** `21,1940,200`: all digits, or the groups with one digit too many or too few put right. */
function commaReadings(text: string): readonly number[] {
  const normal = text.normalize("NFKC").replace(/[^\d,.]/g, "");
  const digits = normal.replaceAll(",", "");
  const groups = normal.split(",");
  const shortened = groups.flatMap((group, index) =>
    index > 0 && group.length === 4
      ? [...group].map((_, place) =>
          [...groups.slice(0, index), group.slice(0, place) + group.slice(place + 1), ...groups.slice(index + 1)].join(""),
        )
      : [],
  );
  const sign = /^[▲△Δ\-−－(]/.test(text.normalize("NFKC")) ? -1 : 1;
  return [...new Set([digits, ...shortened])].map((reading) => sign * Number(reading)).filter(Number.isFinite);
}

/** Every figure in the cell, each as it would read alone: `1,198 (▲6.4%)` is 1198 and −0.064. */
function* severalFigures(text: string): Generator<number> {
  for (const [piece] of text.normalize("NFKC").matchAll(/[▲△Δ\-−]?\s*\d[\d,]*(?:\.\d+)?\s*%?/g)) {
    const reading = cellNumber(piece.replace(/,+$/, ""));
    if (reading.kind === "number") yield reading.value;
  }
}
