import type { CellStyleData } from "../bookData.js";
import { columnLimit, rowLimit } from "../address.js";
import { invalidArgument, NotModelled } from "../protocol/hostError.js";
import { HostObject } from "../protocol/hostObject.js";
import { changeStyles, commonStyle } from "./cellStyles.js";
import { choice } from "./choice.js";
import type { Range } from "./range.js";
import { RangeBorderCollection } from "./rangeBorders.js";
import { defaultColumnWidth, defaultRowHeight, fittingColumnWidth, fittingRowHeight } from "./cellSize.js";

/** Formats of a range. A property reads as null where its cells differ. */
abstract class RangeStyle extends HostObject {
  constructor(protected readonly range: Range) {
    super();
  }

  protected read<Key extends keyof CellStyleData>(key: Key, otherwise: NonNullable<CellStyleData[Key]>): CellStyleData[Key] | null {
    return commonStyle(this.range, this.range.area, (style) => style[key] ?? otherwise);
  }

  protected write(change: CellStyleData): void {
    changeStyles(this.range, this.range.area, (style) => ({ ...style, ...change }));
  }
}

export class RangeFormat extends RangeStyle {
  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get Font(): RangeFont {
    return new RangeFont(this.range);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }

  get HorizontalAlignment(): string | null | undefined {
    return this.read("horizontal", "General");
  }

  set HorizontalAlignment(alignment: string) {
    this.write({ horizontal: choice(alignment, ["General", "Left", "Center", "Right"], "RangeFormat.horizontalAlignment") });
  }

  get VerticalAlignment(): string | null | undefined {
    return this.read("vertical", "Center");
  }

  set VerticalAlignment(alignment: string) {
    this.write({ vertical: choice(alignment, ["Top", "Center", "Bottom"], "RangeFormat.verticalAlignment") });
  }

  get WrapText(): boolean | null | undefined {
    return this.read("wrap", false);
  }

  set WrapText(wrap: boolean) {
    this.write({ wrap });
  }

  get IndentLevel(): number | null | undefined {
    return this.read("indent", 0);
  }

  set IndentLevel(indent: number) {
    if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw invalidArgument();
    this.write({ indent });
  }

  /** Points. */
  get ColumnWidth(): number | null {
    return common(this.columns.map((column) => this.range.sheet.columnWidths.get(column) ?? defaultColumnWidth));
  }

  set ColumnWidth(width: number) {
    if (!(width >= 0)) throw invalidArgument();
    this.range.assertWritable();
    for (const column of this.columns) this.range.sheet.columnWidths.set(column, width);
  }

  /** Points. */
  get RowHeight(): number | null {
    return common(this.rows.map((row) => this.range.sheet.rowHeights.get(row) ?? defaultRowHeight));
  }

  set RowHeight(height: number) {
    if (!(height >= 0 && height <= 409.5)) throw invalidArgument();
    this.range.assertWritable();
    for (const row of this.rows) this.range.sheet.rowHeights.set(row, height);
  }

  /** True where no row of the range has a height of its own. */
  get UseStandardHeight(): boolean {
    return this.rowsWithHeight.length === 0;
  }

  set UseStandardHeight(standard: boolean) {
    if (!standard) throw new NotModelled("RangeFormat.useStandardHeight = false");
    this.range.assertWritable();
    for (const row of this.rowsWithHeight) this.range.sheet.rowHeights.delete(row);
  }

  AutofitColumns(): void {
    const { book, sheet } = this.range;
    book.calculation.bringUpToDate();
    for (const column of this.columns) {
      const width = fittingColumnWidth(sheet, column);
      if (width !== null) sheet.columnWidths.set(column, width);
    }
  }

  AutofitRows(): void {
    const { book, sheet } = this.range;
    book.calculation.bringUpToDate();
    for (const row of this.rows) sheet.rowHeights.set(row, fittingRowHeight(sheet, row));
  }

  private get columns(): number[] {
    const { column, columns } = this.range.area;
    if (columns === columnLimit) throw new NotModelled("the width of all columns at once");
    return Array.from({ length: columns }, (_, index) => column + index);
  }

  private get rowsWithHeight(): number[] {
    const { row, rows } = this.range.area;
    return [...this.range.sheet.rowHeights.keys()].filter((candidate) => candidate >= row && candidate < row + rows);
  }

  private get rows(): number[] {
    const { row, rows } = this.range.area;
    if (rows === rowLimit) throw new NotModelled("the height of all rows at once");
    return Array.from({ length: rows }, (_, index) => row + index);
  }
}

export class RangeFill extends RangeStyle {
  get Color(): string | null | undefined {
    return this.read("fill", "#FFFFFF");
  }

  set Color(fill: string) {
    this.write({ fill });
  }

  Clear(): void {
    changeStyles(this.range, this.range.area, ({ fill: _, ...style }) => style);
  }
}

export class RangeFont extends RangeStyle {
  get Bold(): boolean | null | undefined {
    return this.read("bold", false);
  }

  set Bold(bold: boolean) {
    this.write({ bold });
  }

  get Italic(): boolean | null | undefined {
    return this.read("italic", false);
  }

  set Italic(italic: boolean) {
    this.write({ italic });
  }

  get Underline(): string | null {
    const underlined = this.read("underline", false);
    return underlined === null ? null : underlined ? "Single" : "None";
  }

  set Underline(underline: string) {
    this.write({ underline: choice(underline, ["None", "Single"], "RangeFont.underline") === "Single" });
  }

  get Color(): string | null | undefined {
    return this.read("color", "#000000");
  }

  set Color(color: string) {
    this.write({ color });
  }

  /** Points. */
  get Size(): number | null | undefined {
    return this.read("fontSize", 11);
  }

  set Size(fontSize: number) {
    if (!(fontSize >= 1 && fontSize <= 409)) throw invalidArgument();
    this.write({ fontSize });
  }

  get Name(): string | null | undefined {
    return this.read("fontName", "游ゴシック");
  }

  set Name(fontName: string) {
    this.write({ fontName });
  }
}

function common(values: readonly number[]): number | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
