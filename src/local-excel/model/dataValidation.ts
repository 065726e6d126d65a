import type { ValidationData } from "../bookData.js";
import { invalidArgument, NotModelled } from "../protocol/hostError.js";
import { HostObject } from "../protocol/hostObject.js";
import { removeRulesWithin } from "./areaRules.js";
import type { Range } from "./range.js";

/** Excel's limits in characters. */
const longest = { list: 255, title: 32, message: 255 };

interface Rule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: unknown };
}

interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** A drop-down list or a hint on the cells of a range. */
export class DataValidation extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  get Rule(): Rule {
    const choices = this.existing?.choices;
    return choices ? { list: { inCellDropDown: true, source: choices.join(",") } } : {};
  }

  set Rule({ list, ...others }: Rule) {
    if (!list || Object.keys(others).length > 0) throw new NotModelled("a validation rule other than a list");
    if (typeof list.source !== "string" || list.source.startsWith("=")) throw new NotModelled("a list taken from cells");
    if (list.source === "" || list.source.length > longest.list) throw invalidArgument();
    this.change({ choices: list.source.split(",") });
  }

  get Prompt(): Prompt {
    const { title = "", message = "" } = this.existing?.prompt ?? {};
    return { showPrompt: true, title, message };
  }

  set Prompt({ title, message }: Prompt) {
    if (title.length > longest.title || message.length > longest.message) throw invalidArgument();
    this.change({ prompt: { title, message } });
  }

  get IgnoreBlanks(): boolean {
    return true;
  }

  set IgnoreBlanks(ignore: boolean) {
    if (!ignore) throw new NotModelled("DataValidation.ignoreBlanks = false");
  }

  Clear(): void {
    this.range.assertWritable();
    removeRulesWithin(this.range.sheet.validations, this.range.area, "Clearing a validation");
  }

  private get existing(): ValidationData | undefined {
    const { row, column, rows, columns } = this.range.area;
    return this.range.sheet.validations.find(
      ({ area }) => area.row === row && area.column === column && area.rows === rows && area.columns === columns,
    );
  }

  /** Adds to what the same area has; rules of areas within it give way. */
  private change(change: Omit<ValidationData, "area">): void {
    const existing = this.existing;
    this.Clear();
    this.range.sheet.validations.push({ ...existing, ...change, area: { ...this.range.area } });
  }
}
