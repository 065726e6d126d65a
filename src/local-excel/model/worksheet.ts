import { isOnSheet, parseArea, splitSheet, wholeSheet } from "../address.js";
import type { SheetData, Visibility } from "../bookData.js";
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "../protocol/hostError.js";
import { HostObject } from "../protocol/hostObject.js";
import { AutoFilter } from "./autoFilter.js";
import { ChartCollection } from "./charts.js";
import { choice } from "./choice.js";
import { WorksheetCustomPropertyCollection } from "./customProperties.js";
import { WorksheetFreezePanes } from "./freezePanes.js";
import type { OpenBook } from "./openBook.js";
import { PageBreakCollection } from "./pageBreaks.js";
import { PageLayout } from "./pageLayout.js";
import { WorksheetProtection } from "./protection.js";
import { Range } from "./range.js";
import { assertSheetName } from "./sheetName.js";
import { breakSheetReferences, renameSheetReferences } from "./sheetReferences.js";
import { usedArea } from "./usedArea.js";

export class Worksheet extends HostObject {
  constructor(
    readonly book: OpenBook,
    readonly sheet: SheetData,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: string) {
    assertSheetName(name);
    const holder = this.book.findSheet(name);
    if (holder && holder !== this.sheet) throw itemAlreadyExists();
    renameSheetReferences(this.book.data, this.sheet.name, name);
    this.sheet.name = name;
    this.book.sheetsChanged();
  }

  get Position(): number {
    return this.book.data.sheets.indexOf(this.sheet);
  }

  set Position(position: number) {
    const { sheets } = this.book.data;
    if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw invalidArgument();
    sheets.splice(this.Position, 1);
    sheets.splice(position, 0, this.sheet);
    this.book.sheetsChanged();
  }

  get Visibility(): Visibility {
    return this.sheet.visibility;
  }

  set Visibility(visibility: string) {
    const chosen = choice(visibility, ["Visible", "Hidden", "VeryHidden"], "Worksheet.visibility");
    if (chosen !== "Visible") this.assertOthersVisible();
    this.sheet.visibility = chosen;
  }

  get TabColor(): string {
    return this.sheet.tabColor;
  }

  set TabColor(color: string) {
    this.sheet.tabColor = color;
  }

  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  /** What the client sends when `showGridlines` is set. */
  set Gridlines(shown: boolean) {
    this.sheet.showGridlines = shown;
  }

  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.sheet);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this);
  }

  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this);
  }

  Activate(): void {
    if (this.sheet.visibility !== "Visible") throw invalidOperation("This operation is not permitted for the current object.");
    this.book.activeSheet = this.sheet;
  }

  Delete(): void {
    this.assertOthersVisible();
    const { sheets } = this.book.data;
    sheets.splice(sheets.indexOf(this.sheet), 1);
    breakSheetReferences(this.book.data, this.sheet.name);
    this.book.sheetsChanged();
  }

  /** Without an address the whole sheet. An address may name another sheet of the workbook. */
  GetRange(address?: string): Range {
    if (address === undefined || address === "") return new Range(this.book, this.sheet, wholeSheet);
    const { sheet: name, cells } = splitSheet(address);
    const sheet = name === null ? this.sheet : this.book.findSheet(name);
    if (!sheet) throw itemNotFound();
    const area = parseArea(cells);
    if (!area) throw invalidArgument();
    return new Range(this.book, sheet, area);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const area = { row, column, rows, columns };
    if (!Object.values(area).every(Number.isInteger) || !isOnSheet(area)) throw invalidArgument();
    return new Range(this.book, this.sheet, area);
  }

  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const area = usedArea(this.sheet, valuesOnly);
    return area && new Range(this.book, this.sheet, area);
  }

  _RegisterDataChangedEvent(): void {
    this.book.changes.watch(this.sheet.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.book.changes.unwatch(this.sheet.id);
  }

  /** A range given as such or by its address. */
  rangeOf(range: Range | string): Range {
    return typeof range === "string" ? this.GetRange(range) : range;
  }

  private assertOthersVisible(): void {
    const hasOthers = this.book.visibleSheets.some((sheet) => sheet !== this.sheet);
    if (!hasOthers) throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }
}
