import type { Area } from "../../core/cellAddress.js";
import { boundingArea, formatArea, isOnSheet, overlaps, rowLimit, sheetInAddress } from "../address.js";
import { cellKey, type CellData, type SheetData } from "../bookData.js";
import { HostError, invalidArgument, sheetIsProtected, wrongShape } from "../protocol/hostError.js";
import { HostObject } from "../protocol/hostObject.js";
import { cellText } from "./cellText.js";
import { choice } from "./choice.js";
import { ConditionalFormatCollection } from "./conditionalFormats.js";
import { DataValidation } from "./dataValidation.js";
import type { OpenBook } from "./openBook.js";
import { RangeAreas } from "./rangeAreas.js";
import { RangeFormat } from "./rangeFormat.js";
import { usedArea } from "./usedArea.js";
import { Worksheet } from "./worksheet.js";

/** More cells than this are never read or written at once. */
const cellLimit = 5_000_000;

type RangeValueType = "Empty" | "Double" | "Boolean" | "Error" | "String";

export class Range extends HostObject {
  constructor(
    readonly book: OpenBook,
    readonly sheet: SheetData,
    readonly area: Area,
  ) {
    super();
  }

  get Address(): string {
    return `${sheetInAddress(this.sheet.name)}!${formatArea(this.area)}`;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  /** -1 where the number is more than a 32-bit integer holds. */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  get Values(): unknown[][] {
    this.book.calculation.bringUpToDate();
    return this.map((cell) => cell?.value ?? "");
  }

  set Values(values: unknown) {
    this.forEachInput(values, (row, column, value) => this.book.enter(this.sheet, row, column, value));
    this.book.areaChanged(this.sheet, this.area);
  }

  get Formulas(): unknown[][] {
    this.book.calculation.bringUpToDate();
    return this.map((cell) => (cell?.formula === undefined ? (cell?.value ?? "") : `=${cell.formula}`));
  }

  set Formulas(formulas: unknown) {
    this.Values = formulas;
  }

  get Text(): string[][] {
    this.book.calculation.bringUpToDate();
    return this.map((cell) => (cell ? cellText(cell) : ""));
  }

  get ValueTypes(): RangeValueType[][] {
    this.book.calculation.bringUpToDate();
    return this.map(valueType);
  }

  get NumberFormat(): string[][] {
    return this.map((cell) => cell?.numberFormat ?? "General");
  }

  set NumberFormat(formats: unknown) {
    this.forEachInput(formats, (row, column, format) => {
      if (typeof format !== "string") throw invalidArgument();
      const cell = this.book.cellForWriting(this.sheet, row, column);
      cell.numberFormat = format;
      if (format === "General") delete cell.numberFormat;
    });
  }

  /** True or false where it holds for every row, else null. */
  get RowHidden(): boolean | null {
    const { row, rows } = this.area;
    const hidden = [...this.sheet.hiddenRows].filter((index) => index >= row && index < row + rows).length;
    return hidden === 0 ? false : hidden === rows ? true : null;
  }

  GetCell(row: number, column: number): Range {
    return this.within(row, column, 1, 1);
  }

  GetRow(row: number): Range {
    return this.within(row, 0, 1, this.area.columns);
  }

  GetColumn(column: number): Range {
    return this.within(0, column, this.area.rows, 1);
  }

  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: rowLimit });
  }

  GetResizedRange(moreRows: number, moreColumns: number): Range {
    return this.within(0, 0, this.area.rows + moreRows, this.area.columns + moreColumns);
  }

  GetOffsetRange(rows: number, columns: number): Range {
    return this.within(rows, columns, this.area.rows, this.area.columns);
  }

  GetBoundingRect(other: Range | string): Range {
    return this.at(boundingArea(this.area, this.Worksheet.rangeOf(other).area));
  }

  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const area = usedArea(this.sheet, valuesOnly, this.area);
    return area && this.at(area);
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.sheet.merges.filter((area) => overlaps(area, this.area));
    return merged.length === 0 ? null : new RangeAreas(this.sheet, merged);
  }

  /** One cell of the whole area: what stood in its other cells is gone. */
  Merge(across = false): void {
    this.assertWritable();
    const { row, column, rows, columns } = this.area;
    const areas = across ? Array.from({ length: rows }, (_, index) => ({ row: row + index, column, rows: 1, columns })) : [this.area];
    this.Unmerge();
    for (const { cell, row: at, column: left } of this.existingCells()) {
      const isFirst = areas.some((area) => area.row === at && area.column === left);
      if (isFirst) continue;
      this.book.emptyCell(cell);
      this.book.cellChanged(this.sheet, at, left);
    }
    this.sheet.merges.push(...areas);
  }

  Unmerge(): void {
    this.assertWritable();
    this.sheet.merges = this.sheet.merges.filter((area) => !overlaps(area, this.area));
  }

  /** Validations, conditional formats and merged cells stay: each has a way of its own to go. */
  Clear(applyTo = "All"): void {
    const what = choice(applyTo, ["All", "Contents", "Formats"], "Range.clear applyTo");
    this.assertWritable();
    for (const { cell, row, column } of this.existingCells()) {
      if (what !== "Formats") this.book.emptyCell(cell);
      if (what === "All") delete cell.link;
      if (what !== "Contents") {
        delete cell.numberFormat;
        delete cell.style;
      }
      this.book.cellChanged(this.sheet, row, column);
    }
    this.book.areaChanged(this.sheet, this.area);
  }

  Select(): void {
    this.book.activeSheet = this.sheet;
    this.book.selection = { sheet: this.sheet, area: this.area };
  }

  /** The client writes more than 1,500 cells in slices and has the whole size checked first. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongShape();
  }

  /** Cells of the area that hold anything, in no particular order. */
  private *existingCells(): Generator<{ cell: CellData; row: number; column: number }> {
    const used = usedArea(this.sheet, false, this.area);
    if (!used) return;
    const { row: top, column: left, rows, columns } = used;
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        const cell = this.sheet.cells.get(cellKey(row, column));
        if (cell) yield { cell, row, column };
      }
    }
  }

  assertWritable(): void {
    if (this.sheet.isProtected) throw sheetIsProtected();
  }

  private map<Value>(read: (cell: CellData | undefined) => Value): Value[][] {
    this.assertNotTooLarge();
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => read(this.sheet.cells.get(cellKey(row + down, column + across)))),
    );
  }

  /** Gives every cell its input: of an array by position, `null` leaving a cell as it is; of a single value that value. */
  private forEachInput(inputs: unknown, write: (row: number, column: number, input: unknown) => void): void {
    this.assertWritable();
    this.assertNotTooLarge();
    const { row, column, rows, columns } = this.area;
    const isTable = Array.isArray(inputs);
    if (isTable && !hasShape(inputs, rows, columns)) throw wrongShape();
    for (let down = 0; down < rows; down++) {
      for (let across = 0; across < columns; across++) {
        const input = isTable ? (inputs as readonly (readonly unknown[])[])[down]?.[across] : inputs;
        if (input !== null) write(row + down, column + across, input);
      }
    }
  }

  private assertNotTooLarge(): void {
    if (this.area.rows * this.area.columns > cellLimit) {
      throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
    }
  }

  private within(down: number, across: number, rows: number, columns: number): Range {
    return this.at({ row: this.area.row + down, column: this.area.column + across, rows, columns });
  }

  private at(area: Area): Range {
    if (!isOnSheet(area)) throw invalidArgument();
    return new Range(this.book, this.sheet, area);
  }
}

function hasShape(inputs: readonly unknown[], rows: number, columns: number): boolean {
  return inputs.length === rows && inputs.every((line) => Array.isArray(line) && line.length === columns);
}

function valueType(cell: CellData | undefined): RangeValueType {
  if (cell?.isError) return "Error";
  switch (typeof cell?.value) {
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    case "string":
      return "String";
    default:
      return "Empty";
  }
}
