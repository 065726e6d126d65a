import { areaAddress, type CellRef } from "../../core/cellAddress.js";
import { referencesIn, withReferences, type FormulaTree, type SheetArea } from "../../core/formula/formulaTree.js";
import { parseFormula } from "../../core/formula/parseFormula.js";
import type { ReferenceName } from "../../core/formula/referenceName.js";
import type { Workbook } from "../ports.js";
import type { CellName } from "./cellNames.js";
import { cellsBehind, type CellPlace } from "./cellsBehind.js";
import { rowLink } from "./rowLink.js";
import { targetCell } from "./targetCell.js";
import { SheetCells } from "./sheetCells.js";

/** A cell behind a figure. */
export interface TracedCell extends CellRef {
  readonly name: CellName;
  /** As the cell shows it. */
  readonly shown: string;
  /** What the cell's row says of itself: day, business, text. */
  readonly facts: readonly string[];
  /** The cell of the user's from which the row was read. */
  readonly source: CellRef | null;
}

/** Where a figure of a generated sheet comes from. */
export interface TracedFigure extends TracedCell {
  readonly kind: "figure";
  /** The title of the table in which it stands; empty where there is none. */
  readonly table: string;
  /** `null`: no formula, or one that the add-in did not write. */
  readonly formula: FormulaTree<ReferenceName> | null;
  /** As Excel holds it, with its `=`; empty where there is none. */
  readonly formulaText: string;
  readonly cells: readonly TracedCell[];
  /** How many cells there are behind the figure; `cells` ends with the first of many. */
  readonly cellCount: number;
  /** Sheets that the formula names and the workbook no longer holds. */
  readonly lost: readonly string[];
}

export type Trace = TracedFigure | { readonly kind: "blank" | "notGenerated"; readonly cell: CellRef };

/** Of more cells than anyone reads, the first. */
export const mostCells = 200;

/** Headers under which a row says what it is about, the most telling first. */
const factHeaders = ["日付", "支援日", "事業所名", "商号", "事業者ID", "回", "製品", "費目", "内容"];
const mostFacts = 3;

/** 「この数字はどこから」: what the selected cell of a generated sheet shows, how it is worked out, and from which cells. */
export async function traceCell({ workbook }: { readonly workbook: Workbook }): Promise<Trace> {
  const { row, column, content } = await workbook.readActiveSheet();
  const own = new SheetCells(content, content.texts);
  const cell = own.place(row, column);
  if (content.kind === null) return { kind: "notGenerated", cell };
  if (own.isBlank(row, column) && own.formula(row, column) === null) return { kind: "blank", cell };

  const formulaText = own.formula(row, column) ?? "";
  const tree = parseFormula(formulaText);
  const others = tree === null ? [] : [...new Set(referencesIn(tree).flatMap(({ sheet }) => sheet ?? []))];
  const sheets = new Map([[content.sheet, own]]);
  if (others.length > 0) {
    for (const other of await workbook.readSheets(others)) sheets.set(other.sheet, new SheetCells(other, other.texts));
  }
  const sheetOf = ({ sheet }: SheetArea): SheetCells | null => (sheet === null ? own : (sheets.get(sheet) ?? null));
  const places = tree === null ? [] : cellsBehind(tree, sheetOf);
  const figure = tracedCell({ cells: own, row, column });
  return {
    kind: "figure",
    ...figure,
    source: figure.source ?? (tree === null ? await targetCell(workbook, own, row, column) : null),
    table: own.names.titleOf(row, column),
    formula: tree && withReferences(tree, (reference) => referenceName(reference, sheetOf(reference), row)),
    formulaText,
    cells: places.slice(0, mostCells).map(tracedCell),
    cellCount: places.length,
    lost: others.filter((sheet) => !sheets.has(sheet)),
  };
}

function tracedCell({ cells, row, column }: CellPlace): TracedCell {
  const name = cells.names.of(row, column);
  const headers = cells.names.headers(row);
  const facts = factHeaders.flatMap((wanted) => {
    const found = headers.find(({ header, column: at }) => header === wanted && at !== column);
    const fact = found === undefined ? "" : cells.shown(row, found.column);
    return fact === "" || fact === name.row || fact === name.about ? [] : [fact];
  });
  return {
    ...cells.place(row, column),
    name,
    shown: cells.shown(row, column),
    facts: facts.slice(0, mostFacts),
    source: rowLink(cells, row),
  };
}

function referenceName({ sheet, area }: SheetArea, cells: SheetCells | null, ownRow: number): ReferenceName {
  const { row, column } = cells?.names.of(area.row, area.column) ?? { row: "", column: "" };
  const last = cells?.names.of(area.row, area.column + area.columns - 1).column ?? "";
  const line = area.rows > 1 ? "column" : sheet === null ? (lines[area.row - ownRow] ?? "other") : "other";
  const isNamedByRow = line === "other" && row !== "" && area.columns === 1;
  const first = column === "" && !isNamedByRow ? areaAddress(area) : column;
  return {
    sheet,
    line,
    row,
    column: area.columns > 1 && last !== "" ? `${first}～${last}` : first,
    isHeader: cells?.names.isHeader(area.row) ?? false,
  };
}

/** Rows as the formula's own row sees them. */
const lines: Readonly<Record<number, ReferenceName["line"]>> = { [-1]: "above", 0: "own", 1: "below" };
