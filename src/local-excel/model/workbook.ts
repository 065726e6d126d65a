import { Application } from "./application.js";
import { Functions } from "./functions.js";
import { BookObject } from "./openBook.js";
import { SettingCollection } from "./settings.js";
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
}
