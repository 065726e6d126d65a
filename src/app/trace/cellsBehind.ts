import type { Area } from "../../core/cellAddress.js";
import type { FormulaTree, SheetArea } from "../../core/formula/formulaTree.js";
import type { CellValue } from "../../input/grid.js";
import { meetsCriterion } from "./criterion.js";
import type { SheetCells } from "./sheetCells.js";

export interface CellPlace {
  readonly cells: SheetCells;
  readonly row: number;
  readonly column: number;
}

type Tree = FormulaTree<SheetArea>;

/** Finds a sheet; `null` where it is no longer in the workbook. */
type SheetOf = (reference: SheetArea) => SheetCells | null;

/**
 * The cells on which a formula's result rests, each once: of a sum or count under conditions the cells of the rows that meet them,
 * else every cell it names that is not blank.
 */
export function cellsBehind(tree: Tree, sheetOf: SheetOf): CellPlace[] {
  const found = new Map<string, CellPlace>();
  for (const place of placesOf(tree, sheetOf)) {
    found.set(`${place.cells.content.sheet}!${place.row},${place.column}`, place);
  }
  return [...found.values()];
}

function placesOf(tree: Tree, sheetOf: SheetOf): CellPlace[] {
  switch (tree.kind) {
    case "number":
    case "text":
      return [];
    case "reference":
      return cellsOf(tree.reference, sheetOf).filter(({ cells, row, column }) => !cells.isBlank(row, column));
    case "operation":
      return [...placesOf(tree.left, sheetOf), ...placesOf(tree.right, sheetOf)];
    case "call": {
      const conditional = conditionalCalls[tree.name]?.(tree.args);
      return conditional === undefined ? tree.args.flatMap((arg) => placesOf(arg, sheetOf)) : matching(conditional, sheetOf);
    }
  }
}

/** A sum or count of the cells whose rows meet all conditions. */
interface Conditional {
  readonly counted: Tree | undefined;
  readonly conditions: readonly { readonly range: Tree | undefined; readonly criterion: Tree | undefined }[];
}

const conditionalCalls: Readonly<Record<string, (args: readonly Tree[]) => Conditional>> = {
  COUNTIF: ([range, criterion]) => ({ counted: range, conditions: [{ range, criterion }] }),
  SUMIF: ([range, criterion, summed = range]) => ({ counted: summed, conditions: [{ range, criterion }] }),
  COUNTIFS: (args) => countedUnder(pairs(args)),
  SUMIFS: ([summed, ...args]) => ({ counted: summed, conditions: pairs(args) }),
};

/** What was counted are the cells that hold the word looked for; where no word is, those of the first condition. */
function countedUnder(conditions: Conditional["conditions"]): Conditional {
  const worded = conditions.find(({ criterion }) => criterion?.kind === "text");
  return { counted: (worded ?? conditions[0])?.range, conditions };
}

function pairs(args: readonly Tree[]): Conditional["conditions"] {
  return args.filter((_, index) => index % 2 === 0).map((range, index) => ({ range, criterion: args[index * 2 + 1] }));
}

function matching({ counted, conditions }: Conditional, sheetOf: SheetOf): CellPlace[] {
  const tests = conditions.map(({ range, criterion }) => ({
    cells: rangeOf(range, sheetOf),
    meets: meetsCriterion(criterion === undefined ? "" : (valueOf(criterion, sheetOf) ?? "")),
  }));
  return rangeOf(counted, sheetOf).filter((_, index) =>
    tests.every(({ cells, meets }) => {
      const tested = cells[index];
      return tested !== undefined && meets(tested.cells.value(tested.row, tested.column));
    }),
  );
}

/** The cells of a range: named outright, or the column of a table whose number stands in a cell, as `INDEX(table,0,R9)`. */
function rangeOf(range: Tree | undefined, sheetOf: SheetOf): CellPlace[] {
  if (range?.kind === "reference") return cellsOf(range.reference, sheetOf);
  if (range?.kind !== "call" || range.name !== "INDEX") return [];
  const [table, row, column] = range.args;
  if (table?.kind !== "reference" || row?.kind !== "number" || row.value !== 0 || column === undefined) return [];
  const { area } = table.reference;
  const number = valueOf(column, sheetOf);
  if (typeof number !== "number" || number < 1 || number > area.columns) return [];
  return cellsOf({ ...table.reference, area: { ...area, column: area.column + number - 1, columns: 1 } }, sheetOf);
}

/** The value of a criterion: a cell's, a text, a figure, or several joined. `null` for anything that has to be worked out. */
function valueOf(tree: Tree, sheetOf: SheetOf): CellValue | null {
  switch (tree.kind) {
    case "number":
      return tree.value;
    case "text":
      return tree.text;
    case "reference": {
      const [cell] = cellsOf(tree.reference, sheetOf);
      return cell === undefined ? null : cell.cells.value(cell.row, cell.column);
    }
    case "operation": {
      const [left, right] = [valueOf(tree.left, sheetOf), valueOf(tree.right, sheetOf)];
      return tree.operator === "&" && left !== null && right !== null ? `${left}${right}` : null;
    }
    case "call":
      return null;
  }
}

function cellsOf(reference: SheetArea, sheetOf: SheetOf): CellPlace[] {
  const cells = sheetOf(reference);
  if (cells === null) return [];
  const { row, column, rows, columns }: Area = reference.area;
  const places: CellPlace[] = [];
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) places.push({ cells, row: r, column: c });
  return places;
}
