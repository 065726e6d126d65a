import type { PlanCell } from "./sheetPlan.js";

/** The longest text Excel keeps in a cell. */
export const longestCellText = 32_767;

export const blank: PlanCell = { kind: "blank" };

/** User text for a cell. It is written with a leading apostrophe, so nothing in it can become a formula, a number or a date. */
export function text(content: string): PlanCell {
  return content === "" ? blank : { kind: "text", text: content };
}

export function number(value: number): PlanCell {
  return { kind: "number", value };
}

/** A figure that may be missing: a blank cell then, never 0. */
export function numberOrBlank(value: number | null): PlanCell {
  return value === null ? blank : number(value);
}

/** What is handed to Excel for a cell. `""` clears it. */
export function cellInput(cell: PlanCell): string | number {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return `'${cell.text.slice(0, longestCellText)}`;
    case "number":
      return cell.value;
    case "formula":
      return cell.formula;
  }
}
