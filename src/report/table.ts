import type { Area } from "../core/cellAddress.js";
import { atOnce, type InTurn } from "../core/inTurn.js";
import { cellTerm, onSheet, rangeTerm, type Lock, type Term } from "./formula.js";
import { blank, text } from "./literal.js";
import type { SheetDraft } from "./sheetDraft.js";
import type { PlanCell } from "./sheetPlan.js";
import { styles, type StyleName } from "./style.js";

/** One column of a table as the sheet's definition states it. Formulas name other columns by their header. */
export interface Column<Row> {
  readonly header: string;
  /** What stands in the header where several columns show the same word. */
  readonly label?: string;
  /** Half-width characters; left out where another table of the sheet has set it. */
  readonly width?: number;
  readonly style: StyleName;
  /** A column that only computes or explains stands right of the printed ones, in small grey letters. */
  readonly printed?: false;
  readonly cell: (row: Row, at: TableRow) => PlanCell;
}

/** Keeps the columns that are not printed apart from those that are. */
export const gap: Column<unknown> = { header: "", width: 2, style: "chart", printed: false, cell: () => blank };

const workingNote = "計算用";

/** A table that has its place on a sheet. A table without rows keeps one empty row, so that references to it stay valid. */
export class PlacedTable {
  readonly firstRow: number;
  readonly rows: number;

  constructor(
    readonly sheet: string,
    private readonly headers: readonly string[],
    /** How many of the columns are printed. */
    readonly printedColumns: number,
    readonly headerRow: number,
    readonly firstColumn: number,
    rowCount: number,
  ) {
    this.firstRow = headerRow + 1;
    this.rows = Math.max(1, rowCount);
  }

  /** The first row below the table. */
  get end(): number {
    return this.firstRow + this.rows;
  }

  get columns(): number {
    return this.headers.length;
  }

  column(header: string): number {
    const index = this.headers.indexOf(header);
    if (index < 0) throw new RangeError(`No column ${header} on ${this.sheet}`);
    return this.firstColumn + index;
  }

  /** The cells of a column without its header. */
  area(header: string): Area {
    return { row: this.firstRow, column: this.column(header), rows: this.rows, columns: 1 };
  }

  /** One cell of a column. */
  cellArea(header: string, index: number): Area {
    return { row: this.firstRow + index, column: this.column(header), rows: 1, columns: 1 };
  }

  /** The cells of a column, for a formula on the same sheet. */
  range(header: string): Term {
    return rangeTerm(this.area(header));
  }

  /** The cells of a column, for a formula on another sheet. */
  rangeFromOutside(header: string): Term {
    return onSheet(this.sheet, this.range(header));
  }

  cell(header: string, index: number, lock: Lock = "free"): Term {
    return cellTerm({ row: this.firstRow + index, column: this.column(header) }, lock);
  }

  cellFromOutside(header: string, index: number): Term {
    return onSheet(this.sheet, this.cell(header, index));
  }
}

/** One row of a table: how its formulas refer to the row's own cells and to the rows around it. */
export class TableRow {
  constructor(
    readonly table: PlacedTable,
    readonly index: number,
  ) {}

  ref(header: string, lock: Lock = "free"): Term {
    return this.table.cell(header, this.index, lock);
  }

  above(header: string): Term {
    return this.table.cell(header, this.index - 1);
  }

  below(header: string): Term {
    return this.table.cell(header, this.index + 1);
  }

  /** The header cell of a column, fixed to its row. */
  header(header: string): Term {
    return cellTerm({ row: this.table.headerRow, column: this.table.column(header) }, "row");
  }

  /** Several neighbouring columns of this row: `H8:K8`. */
  span(first: string, last: string): Term {
    const column = this.table.column(first);
    const row = this.table.firstRow + this.index;
    return rangeTerm({ row, column, rows: 1, columns: this.table.column(last) - column + 1 }, "free");
  }
}

interface TablePlace {
  readonly row: number;
  readonly column: number;
}

/** Lays a table out: a header row, then one row per record. */
export function placeTable<Row>(
  draft: SheetDraft,
  place: TablePlace,
  columns: readonly Column<Row>[],
  records: readonly Row[],
): PlacedTable {
  return atOnce(placingTable(draft, place, columns, records));
}

/** Rows of a column that are laid out in one step. */
const ROWS_PER_STEP = 100;

/** The same for tables with thousands of rows, column by column. */
export function* placingTable<Row>(
  draft: SheetDraft,
  place: TablePlace,
  columns: readonly Column<Row>[],
  records: readonly Row[],
): InTurn<PlacedTable> {
  const headers = columns.map(({ header }) => header);
  const printed = columns.filter((column) => column.printed !== false).length;
  const table = new PlacedTable(draft.name, headers, printed, place.row, place.column, records.length);
  const rows = records.map((_, index) => new TableRow(table, index));
  for (const [index, column] of columns.entries()) {
    const at = place.column + index;
    if (column.width !== undefined) draft.width(at, column.width);
    draft.put(table.headerRow, at, text(column.label ?? column.header));
    draft.put(table.end - 1, at, blank);
    for (const [line, record] of records.entries()) {
      draft.put(table.firstRow + line, at, column.cell(record, rows[line]!));
      if (line % ROWS_PER_STEP === 0) yield (index + line / records.length) / columns.length;
    }
    draft.style({ row: table.firstRow, column: at, rows: table.rows, columns: 1 }, styles[column.style]);
  }
  if (printed > 0) draft.style({ row: table.headerRow, column: place.column, rows: 1, columns: printed }, styles.header);
  styleWorkingColumns(draft, table, columns);
  return table;
}

function styleWorkingColumns<Row>(draft: SheetDraft, table: PlacedTable, columns: readonly Column<Row>[]): void {
  const first = columns.findIndex(({ header, printed }) => printed === false && header !== gap.header);
  if (first < 0) return;
  const area = { row: table.headerRow, column: table.firstColumn + first, rows: 1, columns: columns.length - first };
  draft.put(table.headerRow - 1, area.column, text(workingNote), "workingNote");
  draft.style(area, styles.workingHeader);
  draft.style({ ...area, row: table.firstRow, rows: table.rows }, styles.working);
}
