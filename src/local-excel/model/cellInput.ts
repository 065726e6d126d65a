import { dateSerial } from "../../core/fiscalYear.js";
import { invalidArgument } from "../protocol/hostError.js";

const longestText = 32_767;
const longestFormula = 8_192;

/** What a cell holds after a value was written to it; `numberFormat` only where writing changes it. */
export interface EnteredCell {
  readonly value?: number | string | boolean;
  readonly formula?: string;
  readonly isError?: boolean;
  readonly numberFormat?: string;
}

/** Text that Excel takes for something else. The first row that fits wins; each also says which format a General cell takes on. */
const readings: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => EnteredCell | null }[] = [
  { pattern: /^(true|false)$/i, read: ([text]) => ({ value: /^true$/i.test(text) }) },
  { pattern: /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/, read: ([text]) => ({ value: text, isError: true }) },
  { pattern: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, read: ([text]) => ({ value: Number(text) }) },
  { pattern: /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/, read: ([text]) => ({ value: Number(text.replaceAll(",", "")), numberFormat: "#,##0" }) },
  { pattern: /^\((\d+(\.\d+)?)\)$/, read: ([, digits]) => ({ value: -Number(digits) }) },
  { pattern: /^([+-]?\d+)%$/, read: ([, digits]) => ({ value: Number(digits) / 100, numberFormat: "0%" }) },
  { pattern: /^([+-]?\d*\.\d+)%$/, read: ([, digits]) => ({ value: Number(digits) / 100, numberFormat: "0.00%" }) },
  { pattern: /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/, read: ([, year, , month, day]) => date(year, month, day, "yyyy/m/d") },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, read: ([, year, month, day]) => date(year, month, day, 'yyyy"年"m"月"d"日"') },
  { pattern: /^(\d{1,2}):([0-5]\d)$/, read: ([, hours, minutes]) => time(Number(hours), Number(minutes)) },
];

function date(year: string | undefined, month: string | undefined, day: string | undefined, numberFormat: string): EnteredCell | null {
  const value = dateSerial(Number(year), Number(month), Number(day));
  return value === null ? null : { value, numberFormat };
}

function time(hours: number, minutes: number): EnteredCell | null {
  return hours < 24 ? { value: (hours * 60 + minutes) / 1440, numberFormat: "h:mm" } : null;
}

/**
 * What Excel makes of a value written to a cell whose format is `numberFormat`: `"001"` becomes 1, `"=…"` runs,
 * a leading apostrophe or the format `@` keeps text as it is. `""` empties the cell.
 */
export function enteredCell(input: unknown, numberFormat: string): EnteredCell {
  if (typeof input === "boolean") return { value: input };
  if (typeof input === "number" && Number.isFinite(input)) return { value: input };
  if (typeof input !== "string") throw invalidArgument();
  if (input === "") return {};
  if (input.startsWith("'")) return { value: fitting(input.slice(1)) };
  if (numberFormat === "@") return { value: fitting(input) };
  if (isFormula(input)) return { formula: formulaText(input) };
  const trimmed = input.trim();
  for (const { pattern, read } of readings) {
    const match = pattern.exec(trimmed);
    const entered = match && read(match);
    if (entered) return numberFormat === "General" ? entered : withoutFormat(entered);
  }
  return { value: fitting(input) };
}

function withoutFormat({ value, isError }: EnteredCell): EnteredCell {
  return { ...(value === undefined ? {} : { value }), ...(isError ? { isError } : {}) };
}

function isFormula(input: string): boolean {
  return input.startsWith("=") && input.length > 1;
}

function fitting(text: string): string {
  if (text.length > longestText) throw invalidArgument("The text is longer than a cell can hold.");
  return text;
}

/** The formula without its `=`. */
function formulaText(input: string): string {
  if (input.length > longestFormula) throw invalidArgument("The formula is longer than a cell can hold.");
  const formula = input.slice(1);
  if (!isComplete(formula)) throw invalidArgument("The formula is missing a parenthesis, a quotation mark or an operand.");
  return formula;
}

/** Texts closed, parentheses matched, no operator left dangling: what Excel refuses when it is not so. */
function isComplete(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "x");
  if (/["']/.test(bare) || /[-+*/^&=<>,(]\s*$/.test(bare)) return false;
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth++;
    if (character === ")" && --depth < 0) return false;
  }
  return depth === 0;
}
