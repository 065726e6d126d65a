import { emptySheet } from "../bookData.js";
import { itemAlreadyExists, itemNotFound } from "../protocol/hostError.js";
import { HostCollection } from "../protocol/hostObject.js";
import type { OpenBook } from "./openBook.js";
import { assertSheetName } from "./sheetName.js";
import { Worksheet } from "./worksheet.js";

export class WorksheetCollection extends HostCollection {
  constructor(private readonly book: OpenBook) {
    super();
  }

  items(): Worksheet[] {
    return this.book.data.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }

  /** After the last sheet; without a name the next free `SheetN`. */
  Add(name?: string): Worksheet {
    const chosen = name ?? this.freeName();
    assertSheetName(chosen);
    if (this.book.findSheet(chosen)) throw itemAlreadyExists();
    const sheet = emptySheet(this.freeId(), chosen);
    this.book.data.sheets.push(sheet);
    this.book.sheetsChanged();
    return new Worksheet(this.book, sheet);
  }

  GetItem(key: string): Worksheet {
    const sheet = this.GetItemOrNullObject(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  GetItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.book.findSheet(key);
    return sheet ? new Worksheet(this.book, sheet) : null;
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.activeSheet);
  }

  GetCount(visibleOnly = false): number {
    return visibleOnly ? this.book.visibleSheets.length : this.book.data.sheets.length;
  }

  private freeName(): string {
    for (let number = 1; ; number++) if (!this.book.findSheet(`Sheet${number}`)) return `Sheet${number}`;
  }

  private freeId(): string {
    for (let number = 1; ; number++) {
      const id = `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
      if (!this.book.findSheet(id)) return id;
    }
  }
}
