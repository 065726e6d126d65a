import type { SheetData } from "../bookData.js";
import { itemNotFound } from "../protocol/hostError.js";
import { HostCollection, HostObject } from "../protocol/hostObject.js";

/** Texts that a worksheet carries with it, by key; letter case of a key does not matter. */
export class WorksheetCustomPropertyCollection extends HostCollection {
  constructor(private readonly sheet: SheetData) {
    super();
  }

  items(): WorksheetCustomProperty[] {
    return [...this.sheet.customProperties.keys()].map((key) => new WorksheetCustomProperty(this.sheet, key));
  }

  Add(key: string, value: string): WorksheetCustomProperty {
    const property = this.GetItemOrNullObject(key) ?? new WorksheetCustomProperty(this.sheet, key);
    this.sheet.customProperties.set(property.Key, value);
    return property;
  }

  GetItem(key: string): WorksheetCustomProperty {
    const property = this.GetItemOrNullObject(key);
    if (!property) throw itemNotFound();
    return property;
  }

  GetItemOrNullObject(key: string): WorksheetCustomProperty | null {
    return this.items().find((property) => property.Key.toLowerCase() === key.toLowerCase()) ?? null;
  }
}

export class WorksheetCustomProperty extends HostObject {
  constructor(
    private readonly sheet: SheetData,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): string {
    return this.sheet.customProperties.get(this.key) ?? "";
  }

  Delete(): void {
    this.sheet.customProperties.delete(this.key);
  }
}
