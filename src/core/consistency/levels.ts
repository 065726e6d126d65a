import { asDecimal } from "../decimal.js";
import { cellAt, type FigureCell, type FigureTable, type StatedLevel } from "./figureTable.js";
import { computedResult, type Relation, type Values } from "./relation.js";

/** A rating that is not the one its scale gives for the rate. */
export interface MisratedLevel {
  readonly cell: FigureCell;
  readonly expected: string;
  readonly relation: Relation | null;
}

/** A rating beside another rate, say of equity, follows a scale of its own unless most ratings say otherwise. */
const attainment = /達成|進捗|到達|実施率/;

/**
 * Ratings against the stated scale. The quotient behind the rate decides, not the printed rate: 99.96 % prints as 100.0 %
 * and is not attained. `values`: the figures, mended where they were wrong. A rating that the scale does not know (未実施, －) is nobody's mistake.
 */
export function misratedLevels(
  table: FigureTable,
  scale: readonly StatedLevel[],
  rates: readonly Relation[],
  values: Values,
): readonly MisratedLevel[] {
  const highestFirst = [...scale].sort((a, b) => b.minimum - a.minimum);
  return table.columns.flatMap(({ measure }, column) => {
    if (measure !== "level") return [];
    const rateColumn = rateBeside(table, column);
    const rated = table.rows.flatMap((_, row) => {
      const cell = cellAt(table, { row, column });
      const rate = rateColumn === null ? null : cellAt(table, { row, column: rateColumn });
      const relation = rates.find(({ result }) => result === rate) ?? null;
      const quotient = (relation === null ? null : computedResult(relation, values)) ?? (rate && values(rate));
      if (cell === null || quotient === null || !scale.some(({ label }) => label === cell.text)) return [];
      const expected = highestFirst.find(({ minimum }) => asDecimal(quotient) >= minimum)?.label;
      return expected === undefined ? [] : [{ cell, expected, relation }];
    });
    const misrated = rated.filter(({ cell, expected }) => expected !== cell.text);
    const isAbout = attainment.test(table.columns[rateColumn ?? -1]?.header ?? "") || misrated.length * 2 < rated.length;
    return isAbout ? misrated : [];
  });
}

/** The nearest column of rates of the rating's own year left of it, else the first one right of it. */
function rateBeside({ columns }: FigureTable, level: number): number | null {
  const rates = columns.flatMap(({ measure, period }, index) => (measure === "rate" && period === columns[level]?.period ? [index] : []));
  return rates.filter((index) => index < level).at(-1) ?? rates[0] ?? null;
}
