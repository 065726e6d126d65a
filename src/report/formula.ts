import { columnLetters, quotedSheetName, type Area, type CellRef } from "../core/cellAddress.js";
import type { FormulaText } from "./formulaText.js";
import type { PlanCell } from "./sheetPlan.js";

/** What Excel 2010 already had, so that a file opens everywhere and a person can read it. */
export const formulaFunctions = [
  "AND",
  "COUNT",
  "COUNTIF",
  "COUNTIFS",
  "EDATE",
  "HYPERLINK",
  "IF",
  "INDEX",
  "LOOKUP",
  "MAX",
  "MEDIAN",
  "MIN",
  "OR",
  "ROUND",
  "SUM",
  "SUMIF",
  "SUMIFS",
] as const;

/** The only figures that may stand in a formula; every other figure has a cell of its own. */
export const formulaConstants = [0, 1, 12, 100, 1000] as const;

/** A part of a formula. `strength` says how tightly its outermost operator binds. */
export interface Term {
  readonly text: string;
  readonly strength: number;
}

/** Which part of a reference stays when the formula is copied: `$A1`, `A$1`, `$A$1`. */
export type Lock = "free" | "column" | "row" | "both";

const atom = 9;
const operatorStrength = { "*": 4, "/": 4, "+": 3, "-": 3, "&": 2, "=": 1, ">": 1, "<": 1, ">=": 1 } as const;
export type Operator = keyof typeof operatorStrength;

export function cellTerm(position: { readonly row: number; readonly column: number }, lock: Lock = "free"): Term {
  const column = lock === "column" || lock === "both" ? "$" : "";
  const row = lock === "row" || lock === "both" ? "$" : "";
  return { text: `${column}${columnLetters(position.column)}${row}${position.row + 1}`, strength: atom };
}

/** A bounded range, fixed on both axes: `$L$6:$L$2105`; a single row has its colon too. */
export function rangeTerm(area: Area, lock: Lock = "both"): Term {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return { text: `${cellTerm(area, lock).text}:${cellTerm(last, lock).text}`, strength: atom };
}

/** From one cell to another, each with its own lock: `$D40:F40` grows as it is copied to the right. */
export function rangeBetween(first: Term, last: Term): Term {
  return { text: `${first.text}:${last.text}`, strength: atom };
}

export function onSheet(sheet: string, reference: Term): Term {
  return { text: `${quotedSheetName(sheet)}!${reference.text}`, strength: atom };
}

/** A cell of the user's workbook, relative as when it is clicked: `目標!G8`. */
export function sourceTerm({ sheet, address }: CellRef): Term {
  return { text: `${quotedSheetName(sheet)}!${address}`, strength: atom };
}

export function call(name: (typeof formulaFunctions)[number], ...args: readonly Term[]): Term {
  return { text: `${name}(${args.map((arg) => arg.text).join(",")})`, strength: atom };
}

/** Fixed text of the add-in's own wording. User text belongs in a cell. */
export function quoted(content: string): Term {
  return { text: `"${content.replaceAll('"', '""')}"`, strength: atom };
}

export function constant(value: (typeof formulaConstants)[number]): Term {
  return { text: String(value), strength: atom };
}

export function operation(left: Term, operator: Operator, right: Term): Term {
  const strength = operatorStrength[operator];
  return { text: `${within(left, strength)}${operator}${within(right, strength + 1)}`, strength };
}

/** A criterion of COUNTIF and SUMIF that means exactly this cell's text, even where the text begins with `=` or `>`. */
export function exactly(cell: Term): Term {
  return operation(quoted("="), "&", cell);
}

export function formula(term: Term): FormulaText {
  return `=${term.text}` as FormulaText;
}

/** A live cell and TypeScript's own result for it. */
export function computed(term: Term, expected: number | string | boolean): PlanCell {
  return { kind: "formula", formula: formula(term), expected };
}

/** Where a cell stands, as text that `HYPERLINK("#"&…)` and a person both understand: `目標!G8`. */
export function linkTarget({ sheet, address }: CellRef): string {
  return `${quotedSheetName(sheet)}!${address === "" ? "A1" : address}`;
}

/** `開く`, leading to the address that stands as text in another cell. */
export function openLink(addressCell: Term): PlanCell {
  return computed(call("HYPERLINK", operation(quoted("#"), "&", addressCell), quoted("開く")), "開く");
}

function within(term: Term, strength: number): string {
  return term.strength < strength ? `(${term.text})` : term.text;
}
