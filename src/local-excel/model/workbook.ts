import { Application } from "./application.js";
import { Functions } from "./functions.js";
import { BookObject } from "./openBook.js";
import { SettingCollection } from "./settings.js";
import { Range } from "./range.js";
import { WorksheetCollection } from "./worksheets.js";

export class Workbook extends BookObject {
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }

  get Application(): Application {
    return new Application(this.book);
  }

  get Functions(): Functions {
    return new Functions(this.book);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.book);
  }

  /** The first cell of the selection: this host knows no other active cell in it. */
  GetActiveCell(): Range {
    const { book, sheet, area } = this.GetSelectedRange();
    return new Range(book, sheet, { ...area, rows: 1, columns: 1 });
  }

  /** Before anything was selected, the first cell of the active sheet, as in a workbook just opened. */
  GetSelectedRange(): Range {
    const { sheet, area } = this.book.selection ?? { sheet: this.book.activeSheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    return new Range(this.book, sheet, area);
  }
}
