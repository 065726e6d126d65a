import type { CellStyle, SheetPlan, StyledArea } from "../report/sheetPlan.js";
import { rangeOf } from "./area.js";

/** Points of a column that is to hold `characters` half-width characters of the 11-point default font, with Excel's cell padding. */
function columnPoints(characters: number): number {
  return characters * 6 + 4;
}

const GRID_COLOR = "#BFBFBF";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const gridEdges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Number formats go before values: Excel is markedly faster so (office-js #12). */
export function applyNumberFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area, style } of plan.styles) {
    if (style.numberFormat !== undefined) rangeOf(sheet, area).numberFormat = style.numberFormat as unknown as string[][];
  }
}

export function applyStyles(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area, style } of plan.styles) applyStyle(rangeOf(sheet, area), area.rows, area.columns, style);
}

function applyStyle(range: Excel.Range, rows: number, columns: number, style: CellStyle): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? "Single" : "None";
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = horizontal[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = vertical[style.verticalAlign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.border !== undefined) {
    const edges = style.border === "bottom" ? (["EdgeBottom"] as const) : gridEdges.filter((edge) => existsIn(edge, rows, columns));
    for (const edge of edges) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.weight = "Thin";
      border.color = GRID_COLOR;
    }
  }
}

/** How many actions a style takes: one a property, three an edge, and the way to the range. */
export function styleActions({ area: { rows, columns }, style: { border, ...others } }: StyledArea): number {
  const edges = border === undefined ? 0 : border === "bottom" ? 1 : gridEdges.filter((edge) => existsIn(edge, rows, columns)).length;
  return 2 + Object.keys(others).length + edges * 4;
}

/** A single row has no inner horizontal lines, a single column no inner vertical ones. */
function existsIn(edge: (typeof gridEdges)[number], rows: number, columns: number): boolean {
  return (edge !== "InsideHorizontal" || rows > 1) && (edge !== "InsideVertical" || columns > 1);
}

export function applyConditionalStyles(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area, formula, style } of plan.conditionalStyles) {
    const { custom } = rangeOf(sheet, area).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    if (style.fill !== undefined) custom.format.fill.color = style.fill;
    if (style.color !== undefined) custom.format.font.color = style.color;
    if (style.bold !== undefined) custom.format.font.bold = style.bold;
  }
}

/** Column widths and the row heights that differ from the default, equal neighbours in one action. */
export function applySizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { first, count, value } of runs([...plan.columnWidths.entries()])) {
    rangeOf(sheet, { row: 0, column: first, rows: 1, columns: count }).format.columnWidth = columnPoints(value);
  }
  for (const { first, count, value } of runs([...(plan.rowHeights ?? [])].sort(([a], [b]) => a - b))) {
    rangeOf(sheet, { row: first, column: 0, rows: count, columns: 1 }).format.rowHeight = value;
  }
}

/** Neighbouring places that have the same value, from places in ascending order. */
function runs(entries: readonly (readonly [place: number, value: number])[]): { first: number; count: number; value: number }[] {
  const found: { first: number; count: number; value: number }[] = [];
  for (const [place, value] of entries) {
    const last = found.at(-1);
    if (last !== undefined && last.value === value && last.first + last.count === place) last.count += 1;
    else found.push({ first: place, count: 1, value });
  }
  return found;
}

export function applyValidations(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area, choices, hint } of plan.validations) {
    const { dataValidation } = rangeOf(sheet, area);
    if (choices !== undefined) dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
    if (hint !== undefined) dataValidation.prompt = { showPrompt: true, title: hint.title, message: hint.text };
  }
}
