import type { CellValue } from "../../input/grid.js";

/** Whether a cell meets a criterion of COUNTIF and SUMIF, as Excel reads it: a sign of comparison, then a figure or a text. */
export function meetsCriterion(criterion: CellValue): (value: CellValue) => boolean {
  if (typeof criterion !== "string") return (value) => value === criterion || (typeof value === "string" && value === String(criterion));
  const [, sign = "", operand = ""] = /^(>=|<=|<>|=|>|<)?(.*)$/s.exec(criterion)!;
  const figure = operand.trim() === "" ? NaN : Number(operand);
  const compared = comparisons[sign === "" ? "=" : (sign as keyof typeof comparisons)];
  if (!Number.isNaN(figure)) return (value) => (typeof value === "number" ? compared(value - figure) : sign === "<>");
  const wanted = operand.toLowerCase();
  return (value) => (typeof value === "string" ? compared(order(value.toLowerCase(), wanted)) : sign === "<>");
}

const comparisons = {
  "=": (order: number) => order === 0,
  "<>": (order: number) => order !== 0,
  ">": (order: number) => order > 0,
  "<": (order: number) => order < 0,
  ">=": (order: number) => order >= 0,
  "<=": (order: number) => order <= 0,
} as const;

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
