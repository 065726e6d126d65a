import { overlaps } from "../address.js";
import type { ConditionalFormatData } from "../bookData.js";
import { invalidArgument, itemNotFound } from "../protocol/hostError.js";
import { HostCollection, HostObject } from "../protocol/hostObject.js";
import { removeRulesWithin } from "./areaRules.js";
import { choice } from "./choice.js";
import { idOf } from "./identity.js";
import type { Range } from "./range.js";

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection extends HostCollection {
  constructor(private readonly range: Range) {
    super();
  }

  items(): ConditionalFormat[] {
    const { sheet, area } = this.range;
    return sheet.conditionalFormats.filter((format) => overlaps(format.area, area)).map((format) => new ConditionalFormat(format));
  }

  Add(type: string): ConditionalFormat {
    choice(type, ["Custom"], "ConditionalFormatCollection.add type");
    this.range.assertWritable();
    const format = { area: { ...this.range.area }, formula: "", style: {} };
    this.range.sheet.conditionalFormats.push(format);
    return new ConditionalFormat(format);
  }

  GetItem(id: string): ConditionalFormat {
    const format = this.items().find((item) => item.Id === id);
    if (!format) throw itemNotFound();
    return format;
  }

  ClearAll(): void {
    this.range.assertWritable();
    removeRulesWithin(this.range.sheet.conditionalFormats, this.range.area, "Clearing a conditional format");
  }
}

/** Part of a conditional format. */
abstract class FormatPart extends HostObject {
  constructor(protected readonly format: ConditionalFormatData) {
    super();
  }
}

export class ConditionalFormat extends FormatPart {
  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Id(): string {
    return idOf(this.format);
  }

  get Type(): string {
    return "Custom";
  }

  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.format);
  }
}

export class CustomConditionalFormat extends FormatPart {
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.format);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.format);
  }
}

export class ConditionalFormatRule extends FormatPart {
  get Formula(): string {
    return `=${this.format.formula}`;
  }

  set Formula(formula: string) {
    if (!/^=./s.test(formula)) throw invalidArgument();
    this.format.formula = formula.slice(1);
  }
}

export class ConditionalRangeFormat extends FormatPart {
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.format);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.format);
  }
}

export class ConditionalRangeFill extends FormatPart {
  get Color(): string {
    return this.format.style.fill ?? "";
  }

  set Color(color: string) {
    this.format.style.fill = color;
  }
}

export class ConditionalRangeFont extends FormatPart {
  get Color(): string {
    return this.format.style.color ?? "";
  }

  set Color(color: string) {
    this.format.style.color = color;
  }

  get Bold(): boolean {
    return this.format.style.bold ?? false;
  }

  set Bold(bold: boolean) {
    this.format.style.bold = bold;
  }
}
