import init, { Model, type InitInput } from "@ironcalc/wasm";
import { cellKey, cellOfKey, type BookData, type CellData, type SheetData } from "./bookData.js";
import { withoutHyperlinks } from "./hyperlinkFormula.js";
import { plainReference } from "./plainReference.js";
import { NotModelled } from "./protocol/hostError.js";

/** Fifteen significant digits, as Excel shows at most; with more, IronCalc's last digits are wrong. */
const fullPrecision = "0.00000000000000E+00";

/** IronCalc's `getCellType`. */
const CellType = { Number: 1, Text: 2, Boolean: 4, Error: 16 } as const;

let loading: Promise<unknown> | null = null;

/** Loads IronCalc once; `wasm` is its bytes, or in a browser its address. */
export function loadFormulaEngine(wasm: InitInput): Promise<unknown> {
  loading ??= init({ module_or_path: wasm });
  return loading;
}

/**
 * Computes the formulas of a workbook with IronCalc and writes the results into its cells.
 * Until a formula is there, nothing is handed to IronCalc at all.
 */
export class FormulaEngine {
  private model: Model | null = null;
  private readonly formulaCells = new Map<SheetData, Set<number>>();
  private readonly changedCells = new Map<SheetData, Set<number>>();
  /** Cells that are handed over as copies, by the cell whose value they are; see `copiedBy`. */
  private readonly copies = new Map<string, Map<SheetData, Set<number>>>();

  constructor(private readonly book: BookData) {
    this.sheetsChanged();
  }

  /** A cell has got another value or formula. */
  cellChanged(sheet: SheetData, row: number, column: number): void {
    this.note(sheet, cellKey(row, column));
  }

  /** Sheets were added, renamed or deleted: everything is handed over anew at the next evaluation. */
  sheetsChanged(): void {
    this.model?.free();
    this.model = null;
    this.formulaCells.clear();
    this.changedCells.clear();
    this.copies.clear();
    for (const sheet of this.book.sheets) for (const key of sheet.cells.keys()) this.note(sheet, key);
  }

  evaluate(): void {
    const hasFormulas = [...this.formulaCells.values()].some((keys) => keys.size > 0);
    if (!hasFormulas && this.model === null) {
      this.changedCells.clear();
      return;
    }
    const model = (this.model ??= modelWithSheets(this.book.sheets.map(({ name }) => name)));
    this.handOver(model);
    model.evaluate();
    model.flushSendQueue();
    this.takeResults(model);
  }

  private note(sheet: SheetData, key: number): void {
    keysOf(this.changedCells, sheet).add(key);
    for (const [other, keys] of this.copies.get(placeOf(sheet, key)) ?? [])
      for (const copy of keys) keysOf(this.changedCells, other).add(copy);
    if (sheet.cells.get(key)?.formula === undefined) this.formulaCells.get(sheet)?.delete(key);
    else keysOf(this.formulaCells, sheet).add(key);
  }

  private handOver(model: Model): void {
    const sheets = new Map(this.book.sheets.map((sheet) => [sheet.name, sheet]));
    for (const [sheet, keys] of this.changedCells) {
      const index = this.book.sheets.indexOf(sheet);
      for (const key of keys) {
        const { row, column } = cellOfKey(key);
        const cell = sheet.cells.get(key);
        model.setUserInput(index, row + 1, column + 1, engineInput(this.copiedBy(cell, sheet, key, sheets) ?? cell));
        if (cell?.formula !== undefined) {
          model.updateRangeStyle({ sheet: index, row: row + 1, column: column + 1, width: 1, height: 1 }, "num_fmt", fullPrecision);
        }
      }
    }
    this.changedCells.clear();
  }

  /**
   * The cell of which another is a mere copy, where that is no formula itself. IronCalc looks through all formulas of a sheet for
   * every new one, so thousands of references to a sheet of records would take it minutes; values take no time.
   */
  private copiedBy(cell: CellData | undefined, sheet: SheetData, key: number, sheets: ReadonlyMap<string, SheetData>): CellData | null {
    const reference = cell?.formula === undefined ? null : plainReference(cell.formula);
    const source = reference && sheets.get(reference.sheet);
    if (!reference || !source) return null;
    const sourceKey = cellKey(reference.cell.row, reference.cell.column);
    const copies = this.copies.get(placeOf(source, sourceKey)) ?? new Map<SheetData, Set<number>>();
    this.copies.set(placeOf(source, sourceKey), copies);
    keysOf(copies, sheet).add(key);
    const copied = source.cells.get(sourceKey);
    return copied?.value === undefined || copied.formula !== undefined ? null : copied;
  }

  private takeResults(model: Model): void {
    for (const [sheet, keys] of this.formulaCells) {
      const index = this.book.sheets.indexOf(sheet);
      for (const key of keys) {
        const { row, column } = cellOfKey(key);
        const cell = sheet.cells.get(key);
        if (cell) takeResult(cell, model.getCellType(index, row + 1, column + 1), model.getFormattedCellValue(index, row + 1, column + 1));
      }
    }
  }
}

function placeOf(sheet: SheetData, key: number): string {
  return `${sheet.id} ${key}`;
}

function keysOf(map: Map<SheetData, Set<number>>, sheet: SheetData): Set<number> {
  const keys = map.get(sheet) ?? new Set();
  map.set(sheet, keys);
  return keys;
}

function modelWithSheets(names: readonly string[]): Model {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  // The first sheet is there already. Provisional names keep a name from meeting one that is about to go.
  for (let index = 1; index < names.length; index++) model.newSheet();
  names.forEach((_, index) => model.renameSheet(index, `_${index}`));
  names.forEach((name, index) => model.renameSheet(index, name));
  return model;
}

/** A reference to cells of a deleted sheet, as Excel writes it. */
const brokenReference = /#REF!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g;

/** What one would type into IronCalc to get the cell; it knows no hyperlinks, and of a deleted sheet only the error. */
export function engineInput(cell: CellData | undefined): string {
  if (cell?.formula !== undefined) return `=${withoutHyperlinks(cell.formula).replace(brokenReference, "#REF!")}`;
  if (cell?.isError) return `=${cell.value}`;
  switch (typeof cell?.value) {
    case "string":
      return `'${cell.value}`;
    case "number":
    case "boolean":
      return String(cell.value).toUpperCase();
    default:
      return "";
  }
}

function takeResult(cell: CellData, type: number, shown: string): void {
  delete cell.isError;
  switch (type) {
    case CellType.Number:
      cell.value = Number(shown);
      return;
    case CellType.Text:
      cell.value = shown;
      return;
    case CellType.Boolean:
      cell.value = shown === "TRUE";
      return;
    case CellType.Error:
      takeError(cell, shown);
      return;
    default:
      throw new NotModelled(`the result type ${type} of =${cell.formula}`);
  }
}

/** Errors that Excel does not know are IronCalc's way to say that it cannot: loud, except a circle, which Excel shows as 0. */
function takeError(cell: CellData, shown: string): void {
  if (shown === "#CIRC!") {
    cell.value = 0;
  } else if (shown === "#ERROR!" || shown === "#N/IMPL!") {
    throw new NotModelled(`the formula =${cell.formula}`);
  } else {
    cell.value = shown;
    cell.isError = true;
  }
}
