import { cellAt, type FigureCell, type FigureTable } from "./figureTable.js";
import { isAddable } from "./sums.js";

/** A figure that stands in another unit than the figures around it, and what it would be in theirs. */
export interface UnitChange {
  readonly kind: "unitTyped" | "magnitude";
  readonly cell: FigureCell;
  readonly consistent: number;
}

/** How alike the other figures of a row must be before one stands out: the largest at most so many times the smallest. */
const alike = 10;
/** A figure about a thousand times its neighbours is in 円 among 千円. */
const thousandfold = { least: 300, most: 3000 };
const fewestNeighbours = 2;

/** Units that change inside a table: a unit typed into one cell, or a figure of another order of magnitude than its row. */
export function unitChanges(table: FigureTable): readonly UnitChange[] {
  return table.rows.flatMap((_, row) =>
    table.columns.flatMap((column, index): readonly UnitChange[] => {
      const cell = cellAt(table, { row, column: index });
      if (cell === null || cell.value === null || !isAddable(column) || column.measure === "share") return [];
      if (isOddUnit(table, index, cell)) return [{ kind: "unitTyped", cell, consistent: cell.value }];
      const neighbours = table.columns.flatMap((other, place) => {
        const beside =
          place === index || other.isTotal || !isAddable(other) || other.measure !== column.measure
            ? null
            : cellAt(table, { row, column: place });
        return beside?.value ? [Math.abs(beside.value)] : [];
      });
      const consistent = column.isTotal ? null : inUnitOf(neighbours, cell.value);
      return consistent === null ? [] : [{ kind: "magnitude", cell, consistent }];
    }),
  );
}

/** A unit of money typed into the cell that is neither the column's (円 where it states none) nor that of most of its cells. */
function isOddUnit({ columns, cells }: FigureTable, column: number, { typedUnit }: FigureCell): boolean {
  if (typedUnit === null || typedUnit === (columns[column]?.amountUnit ?? 1)) return false;
  const filled = cells.flatMap((row) => row[column] ?? []);
  return filled.filter((cell) => cell.typedUnit === typedUnit).length * 2 <= filled.length;
}

function inUnitOf(neighbours: readonly number[], value: number): number | null {
  const [least, most] = [Math.min(...neighbours), Math.max(...neighbours)];
  if (neighbours.length < fewestNeighbours || most > least * alike || value === 0) return null;
  const middle = Math.sqrt(least * most);
  const factor = Math.abs(value) / middle;
  if (factor >= thousandfold.least && factor <= thousandfold.most) return value / 1000;
  if (1 / factor >= thousandfold.least && 1 / factor <= thousandfold.most) return value * 1000;
  return null;
}
