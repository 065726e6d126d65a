import { HostCollection, HostObject } from "../protocol/hostObject.js";
import { itemNotFound } from "../protocol/hostError.js";
import type { OpenBook } from "./openBook.js";

/** Key and value pairs that an add-in keeps in the workbook file. */
export class SettingCollection extends HostCollection {
  constructor(private readonly book: OpenBook) {
    super();
  }

  items(): Setting[] {
    return [...this.values.keys()].map((key) => new Setting(this.values, key));
  }

  /** Adds a setting or gives an existing one another value. */
  Add(key: string, value: unknown): Setting {
    this.values.set(key, value);
    return new Setting(this.values, key);
  }

  GetItem(key: string): Setting {
    const setting = this.GetItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }

  GetItemOrNullObject(key: string): Setting | null {
    return this.values.has(key) ? new Setting(this.values, key) : null;
  }

  private get values(): Map<string, unknown> {
    return this.book.data.settings;
  }
}

export class Setting extends HostObject {
  constructor(
    private readonly values: Map<string, unknown>,
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

  get Value(): unknown {
    return this.values.get(this.key);
  }

  set Value(value: unknown) {
    this.values.set(this.key, value);
  }

  Delete(): void {
    this.values.delete(this.key);
  }
}
