import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cellAddress, type CellRef } from "../../src/core/cellAddress.js";
import type { Evaluation } from "../../src/core/evaluation.js";
import type { PlannedFigure } from "../../src/core/indicator.js";
import { cellKey, emptySheet, type BookData, type SheetData } from "../../src/local-excel/bookData.js";
import { FormulaEngine, loadFormulaEngine } from "../../src/local-excel/formulaEngine.js";
import type { SheetPlan } from "../../src/report/sheetPlan.js";

/** Computes the plans with the formula engine and lists every cell whose result is not the one TypeScript expects. */
export async function miscalculations(plans: readonly SheetPlan[], evaluation: Evaluation): Promise<string[]> {
  return miscalculationsOver(plans, sourceSheets(evaluation));
}

/** @param sources the user's sheets to which the formulas refer */
export async function miscalculationsOver(plans: readonly SheetPlan[], sources: readonly SheetData[]): Promise<string[]> {
  await loadFormulaEngine(readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")));
  const sheets = [...plans.map(sheetOf), ...sources];
  const book: BookData = { name: "", uses1904Dates: false, sheets, settings: new Map() };
  new FormulaEngine(book).evaluate();
  return plans.flatMap((plan, index) =>
    plan.cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        if (cell.kind !== "formula") return [];
        const found = sheets[index]!.cells.get(cellKey(row, column))?.value;
        return isSame(cell.expected, found)
          ? []
          : [`${plan.name}!${cellAddress(row, column)} ${cell.formula}: expected ${cell.expected}, found ${String(found)}`];
      }),
    ),
  );
}

function isSame(expected: number | string | boolean, found: unknown): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return expected === found;
  return Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected));
}

function sheetOf({ name, cells }: SheetPlan, index: number): SheetData {
  const sheet = emptySheet(`plan${index}`, name);
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const key = cellKey(row, column);
      if (cell.kind === "text") sheet.cells.set(key, { value: cell.text });
      if (cell.kind === "number") sheet.cells.set(key, { value: cell.value });
      if (cell.kind === "formula") sheet.cells.set(key, { formula: cell.formula.slice(1) });
    }),
  );
  return sheet;
}

/** The cells of the user's plan table to which formulas refer. */
function sourceSheets({ indicators }: Evaluation): SheetData[] {
  const sheets = new Map<string, SheetData>();
  const figures = indicators.flatMap(({ indicator: { baseline, planGoal, targets } }) => [baseline, planGoal, ...targets.values()]);
  for (const figure of figures.filter((planned) => planned.kind === "number")) place(figure, sheets);
  return [...sheets.values()];
}

function place({ source, value }: Extract<PlannedFigure, { kind: "number" }>, sheets: Map<string, SheetData>): void {
  const sheet = sheets.get(source.sheet) ?? emptySheet(`source${sheets.size}`, source.sheet);
  sheets.set(source.sheet, sheet);
  sheet.cells.set(keyOf(source), { value });
}

function keyOf({ address }: CellRef): number {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return cellKey(Number(digits) - 1, column);
}
