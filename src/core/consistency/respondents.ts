import { cellAt, type FigureTable } from "./figureTable.js";
import { likeliest } from "./hypothesis.js";
import type { Relation } from "./relation.js";

/**
 * The number of respondents that a title or note names, against 回答数 of the table: the sum over its groups, or the
 * number of each item, which may be smaller because an item can be left unanswered.
 */
export function statedRespondents(table: FigureTable): readonly Relation[] {
  const column = table.columns.findIndex(({ measure }) => measure === "respondents");
  if (column < 0) return [];
  const total = table.rows.findIndex(({ role }) => role === "total");
  const lines = table.rows.flatMap(({ role }, row) => (role === "line" ? [row] : []));
  return table.statedRespondents.flatMap((result) => {
    const relation = (rows: readonly number[]): Relation => ({
      check: "respondents",
      result,
      terms: rows.flatMap((row) => cellAt(table, { row, column }) ?? []).map((cell) => ({ cell, factor: 1 })),
      divisor: null,
      tolerance: 0,
    });
    const whole = [relation(total < 0 ? lines : [total])];
    const perItem = lines.map((row): Relation => ({ ...relation([row]), atMost: true }));
    return likeliest(total < 0 ? [whole, perItem] : [whole], total >= 0).filter(({ terms }) => terms.length > 0);
  });
}
