import type { FigureCell, FigureTable, StatedLevel } from "./figureTable.js";
import type { Finding } from "./finding.js";
import { misratedLevels } from "./levels.js";
import { differenceRelations, rateRelations, shareRelations } from "./ratios.js";
import { cellsOf, computedResult, holds, type Relation, type Values } from "./relation.js";
import { readingOf, RelationsByCell, repairsOf, type Repair } from "./repair.js";
import { statedRespondents } from "./respondents.js";
import { columnSums, rowSums } from "./sums.js";
import { unitChanges } from "./units.js";

/** Every equation that the table should satisfy, as far as its words and figures tell. */
export function relationsOf(table: FigureTable): readonly Relation[] {
  return [
    ...(table.isOfAccounts ? [] : [...rowSums(table), ...columnSums(table)]),
    ...rateRelations(table),
    ...differenceRelations(table),
    ...shareRelations(table),
    ...statedRespondents(table),
  ];
}

/**
 * 「整合性を調べる」 for one table: what does not agree with the rest, each with the reading that would. A wrong cell is one
 * finding, however many equations it breaks. Findings stand in the order of the cells.
 */
export function checkTable(table: FigureTable, scale: readonly StatedLevel[]): readonly Finding[] {
  const relations = new RelationsByCell(relationsOf(table));
  const { repairs, mended } = repairsOf(relations);
  const found = [...unreadable(table, relations), ...broken(table, relations, repairs, mended)];
  const known = new Set(found.map(({ cell }) => cell));
  const rest = [...misrated(table, scale, relations.all, mended), ...outOfUnit(table)].filter(({ cell }) => !known.has(cell));
  const order = new Map(table.cells.flatMap((row) => row.flatMap((cell) => cell ?? [])).map((cell, index) => [cell, index]));
  return [...found, ...rest].sort((a, b) => (order.get(a.cell) ?? 0) - (order.get(b.cell) ?? 0));
}

/** Cells with a misplaced comma or several numbers, read as the equations around them ask. */
function unreadable(table: FigureTable, relations: RelationsByCell): readonly Finding[] {
  return table.cells.flatMap((row) =>
    row.flatMap((cell): readonly Finding[] => {
      if (!cell?.defect) return [];
      const { kind, readings } = cell.defect;
      const reading = readingOf(cell, readings, relations);
      const [only, ...others] = readings;
      return [
        finding(table, kind, cell, {
          consistent: reading?.value ?? (others.length === 0 ? (only ?? null) : null),
          relation: reading?.relation ?? null,
          alsoAgreeing: Math.max(0, (reading?.agreeing ?? 0) - 1),
        }),
      ];
    }),
  );
}

/** Broken equations, each mended in the one cell that is most likely wrong; one that no single cell mends stands as it is. */
function broken(table: FigureTable, relations: RelationsByCell, repairs: readonly Repair[], mended: Values): readonly Finding[] {
  const explained = new Set(repairs.map(({ cell }) => cell));
  const unmended = relations.all.filter(
    (relation) => holds(relation) === false && holds(relation, mended) === false && !cellsOf(relation).some((cell) => explained.has(cell)),
  );
  return [
    ...repairs.map((repair) =>
      finding(table, repair.relation.check, repair.cell, { ...repair, isRounding: isRounding(table, repair.relation) }),
    ),
    ...unmended.map((relation) => {
      const cell = typeof relation.result === "number" ? relation.terms[0]!.cell : relation.result;
      return finding(table, relation.check, cell, { relation, consistent: computedResult(relation) });
    }),
  ];
}

/** Amounts in thousands that were rounded one by one need not add up to the last digit. */
function isRounding(table: FigureTable, relation: Relation): boolean {
  const [first] = cellsOf(relation);
  const { column } = first === undefined ? { column: -1 } : positionOf(table, first);
  if ((table.columns[column]?.amountUnit ?? 1) === 1 || relation.divisor !== null || typeof relation.result === "number") return false;
  const computed = computedResult(relation);
  return computed !== null && Math.abs(computed - (relation.result.value ?? 0)) <= (relation.terms.length + 1) / 2;
}

function misrated(table: FigureTable, scale: readonly StatedLevel[], relations: readonly Relation[], values: Values): readonly Finding[] {
  const rates = relations.filter(({ check }) => check === "rate");
  return misratedLevels(table, scale, rates, values).map(({ cell, expected, relation }) =>
    finding(table, "level", cell, { consistent: expected, relation }),
  );
}

function outOfUnit(table: FigureTable): readonly Finding[] {
  return table.isOfAccounts ? [] : unitChanges(table).map(({ kind, cell, consistent }) => finding(table, kind, cell, { consistent }));
}

function finding(table: FigureTable, kind: Finding["kind"], cell: FigureCell, known: Partial<Finding>): Finding {
  const { row, column } = positionOf(table, cell);
  return {
    consistent: null,
    relation: null,
    alsoAgreeing: 0,
    slip: null,
    alternatives: [],
    isRounding: false,
    ...known,
    kind,
    cell,
    row: table.rows[row]?.label ?? "",
    column: table.columns[column]?.header ?? "",
  };
}

function positionOf(table: FigureTable, cell: FigureCell): { readonly row: number; readonly column: number } {
  const row = table.cells.findIndex((line) => line.includes(cell));
  return { row, column: row < 0 ? -1 : table.cells[row]!.indexOf(cell) };
}
