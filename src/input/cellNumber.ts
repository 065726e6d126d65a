import { blankCell, notApplicableCell, problem, type BlankCell, type CellProblem, type NotApplicableCell } from "./cellReading.js";
import { isErrorValue, visibleText } from "./cellText.js";
import type { CellValue } from "./grid.js";

/** A number as typed: `12千円` is 12000 in 円, `95%` is 0.95 in %. */
export interface NumberCell {
  readonly kind: "number";
  readonly value: number;
  /** Word after the number, or `null`. */
  readonly unit: string | null;
  /** 千, 万, 億 … stood in the cell: the value is complete whatever the column's unit. */
  readonly scaled: boolean;
}

export type NumberReading = NumberCell | BlankCell | NotApplicableCell | CellProblem;

const noFigure = /^(?:[-‐‑‒–—―−ー─━]+|[.・‥]{2,}|\/|\\|n\/?a|なし|無し|無|設定なし|設定無し|未設定|該当なし|対象外)$/i;
/** Words that make a number a limit or an estimate. */
const notExact = /以上|以下|未満|超|程度|前後|余|約|およそ|ほぼ|弱|強/;
const multipliers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 };
const unitWord = /^[\p{L}々・/]{1,10}$/u;

/** Reads a number in the forms in which people type it. A text that could mean two things is a problem, never a guess. */
export function cellNumber(value: CellValue): NumberReading {
  if (typeof value === "number" && Number.isFinite(value)) return exactly(value);
  const text = visibleText(value);
  if (typeof value === "number") return problem("numberUnreadable", text);
  if (typeof value === "boolean") return problem("numberUnreadable", text);
  if (text === "") return blankCell;
  if (isErrorValue(text)) return problem("cellError", text);
  const normal = text.normalize("NFKC");
  if (noFigure.test(normal.replace(/\s/g, ""))) return notApplicableCell;
  if (/\d\s*[~〜]\s*\d|\d,?\s+\d/.test(normal)) return problem("numberTwo", text);
  const compact = normal.replace(/\s/g, "");
  if (/\d/.test(compact) && notExact.test(compact)) return problem("numberBound", text);
  return signedNumber(compact, text);
}

function exactly(value: number): NumberCell {
  return { kind: "number", value, unit: null, scaled: false };
}

/** Brackets around all of it, or a sign or triangle before it, make a number negative. */
function signedNumber(compact: string, text: string): NumberReading {
  const bracketed = /^\(([^()]*)\)([^()]*)$/.exec(compact);
  if (bracketed) return negated(plainNumber(`${bracketed[1]}${bracketed[2]}`, text));
  const signed = /^[¥\\]?([-‐–—−ー▲△Δ▼+])[¥\\]?(.*)$/.exec(compact);
  if (signed) return signed[1] === "+" ? plainNumber(signed[2] ?? "", text) : negated(plainNumber(signed[2] ?? "", text));
  return plainNumber(compact.replace(/^[¥\\]/, ""), text);
}

function negated(reading: NumberReading): NumberReading {
  return reading.kind === "number" ? { ...reading, value: reading.value === 0 ? 0 : -reading.value } : reading;
}

function plainNumber(compact: string, text: string): NumberReading {
  if (/^[\d.]+e[+-]?\d+$/i.test(compact)) return problem("numberUnreadable", text);
  let rest = compact;
  let total = 0;
  let smallest = Infinity;
  for (;;) {
    const part = /^([\d,.]+)([十百千万億兆]*)/.exec(rest);
    if (!part) break;
    const digits = part[1] ?? "";
    if (digits.includes(",") && !/^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(digits)) return problem("numberComma", text);
    const amount = /^(?:\d[\d,]*\.?\d*|\.\d+)$/.test(digits) ? Number(digits.replaceAll(",", "")) : NaN;
    const scale = [...(part[2] ?? "")].reduce((product, sign) => product * (multipliers[sign] ?? 1), 1);
    if (!Number.isFinite(amount) || scale >= smallest) return problem("numberUnreadable", text);
    total += amount * scale;
    smallest = scale;
    rest = rest.slice(part[0].length);
  }
  if (smallest === Infinity) return problem("numberUnreadable", text);
  if (/\d/.test(rest)) return problem("numberTwo", text);
  const value = clean(total);
  if (!Number.isFinite(value)) return problem("numberUnreadable", text);
  if (rest === "%") return { kind: "number", value: clean(value / 100), unit: "%", scaled: false };
  const scaled = /[十百千万億兆]/.test(compact);
  if (rest === "") return { kind: "number", value, unit: null, scaled };
  return unitWord.test(rest) ? { kind: "number", value, unit: rest, scaled } : problem("numberUnreadable", text);
}

/** Fifteen digits, as Excel keeps them: 1.1 億 is 110000000, not 110000000.00000001. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}
