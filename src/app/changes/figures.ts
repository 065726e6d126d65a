import { cellAddress, type CellRef } from "../../core/cellAddress.js";
import type { InTurn } from "../../core/inTurn.js";
import type { CellValue } from "../../input/grid.js";
import type { SheetPlan } from "../../report/sheetPlan.js";
import type { SheetContent } from "../ports.js";
import { CellNames, type CellName, type NamingGrid } from "../trace/cellNames.js";
import { rowLink } from "../trace/rowLink.js";
import { SheetCells } from "../trace/sheetCells.js";

/** A figure of a generated sheet. */
export interface Figure extends CellRef {
  readonly name: CellName;
  readonly value: CellValue;
  /** Zero-based place. */
  readonly row: number;
  readonly column: number;
}

/** A sheet whose figures can be listed, whether it stands in the workbook or is only planned. */
interface FigureGrid extends NamingGrid {
  readonly sheet: string;
  /** The value of a formula that computes or of a plain number; `null` for anything else. */
  figure(row: number, column: number): CellValue | null;
}

/** Numbers by which formulas find rows are no figures: `No`, `事業No`. */
const keyHeader = /No$/;

/**
 * The figures of a sheet by their names: what the row is called and from where it was read, and what the column is called. So a
 * figure is the same one wherever its row has moved to; equal names are told apart by their order. One row a step.
 */
function* figuresOf(grid: FigureGrid): InTurn<Map<string, Figure>> {
  const names = new CellNames(grid);
  const figures = new Map<string, Figure>();
  const seen = new Map<string, number>();
  for (let row = 0; row < grid.rows; row++) {
    const link = rowLink(grid, row);
    for (let column = 0; column < grid.columns; column++) {
      const value = grid.figure(row, column);
      if (value === null) continue;
      const name = names.of(row, column);
      if (keyHeader.test(name.column)) continue;
      const address = cellAddress(row, column);
      const isNamed = name.row !== "" || name.column !== "";
      const words = isNamed ? [name.row, name.about, name.column, link?.sheet, link?.address].join("\n") : address;
      const order = seen.get(words) ?? 0;
      seen.set(words, order + 1);
      figures.set(`${words}\n${order}`, { sheet: grid.sheet, address, name, value, row, column });
    }
    yield (row + 1) / grid.rows;
  }
  return figures;
}

export function plannedFigures({ name, cells }: SheetPlan): InTurn<Map<string, Figure>> {
  return figuresOf({
    sheet: name,
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
    text: (row, column) => {
      const cell = cells[row]?.[column];
      return cell?.kind === "text" ? cell.text : null;
    },
    isBlank: (row, column) => {
      const cell = cells[row]?.[column];
      return cell === undefined || cell.kind === "blank" || (cell.kind === "formula" && cell.expected === "");
    },
    figure: (row, column) => {
      const cell = cells[row]![column]!;
      if (cell.kind === "number") return cell.value;
      return cell.kind === "formula" && !isLink(cell.formula) ? cell.expected : null;
    },
  });
}

export function standingFigures(content: SheetContent): InTurn<Map<string, Figure>> {
  const cells = new SheetCells(content);
  return figuresOf({
    sheet: content.sheet,
    rows: cells.rows,
    columns: cells.columns,
    text: (row, column) => cells.text(row, column),
    isBlank: (row, column) => cells.isBlank(row, column),
    figure: (row, column) => {
      const formula = cells.formula(row, column);
      const value = cells.value(row, column);
      return formula === null ? (typeof value === "number" ? value : null) : isLink(formula) ? null : value;
    },
  });
}

function isLink(formula: string): boolean {
  return formula.startsWith("=HYPERLINK(");
}
