import { cellKey, type CellData, type CellStyleData } from "../bookData.js";
import { cellOfAddress } from "./addresses.js";
import { shiftFormula } from "./formulaShift.js";
import { shownFormula } from "./formulaText.js";
import type { CellFormat } from "./stylesheetReader.js";
import { isTrue, localName, type XmlHandler } from "./xml.js";

export interface CellsContext {
  readonly sharedStrings: readonly string[];
  readonly cellFormats: readonly CellFormat[];
  readonly uses1904Dates: boolean;
}

/** Fills a sheet's cells and rows from its `sheetData`, one element after another. */
export class CellsReader implements XmlHandler {
  readonly cells = new Map<number, CellData>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();

  private readonly sharedFormulas = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  private row = -1;
  private column = -1;
  private type = "";
  private format = 0;
  private formulaAttributes: Record<string, string> | null = null;
  private texts = { v: "", f: "", t: "" };
  private path: string[] = [];

  constructor(private readonly context: CellsContext) {}

  open(name: string, attributes: Record<string, string>): void {
    const local = localName(name);
    this.path.push(local);
    if (local === "row") this.openRow(attributes);
    else if (local === "c") this.openCell(attributes);
    else if (local === "f") this.formulaAttributes = attributes;
  }

  /** Furigana inside an inline text (`rPh`) is passed over. */
  text(text: string): void {
    const element = this.path.at(-1);
    if (element === "v" || element === "f" || (element === "t" && !this.path.includes("rPh"))) this.texts[element] += text;
  }

  close(name: string): void {
    this.path.pop();
    if (localName(name) !== "c") return;
    const cell = this.cell();
    if (Object.keys(cell).length > 0 && this.row >= 0 && this.column >= 0) this.cells.set(cellKey(this.row, this.column), cell);
  }

  private openRow({ r, ht, customHeight, hidden }: Record<string, string>): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (ht !== undefined && isTrue(customHeight)) this.rowHeights.set(this.row, Number(ht));
    if (isTrue(hidden)) this.hiddenRows.add(this.row);
  }

  private openCell({ r, t, s }: Record<string, string>): void {
    const at = r === undefined ? { row: this.row, column: this.column + 1 } : cellOfAddress(r);
    this.row = at?.row ?? this.row;
    this.column = at?.column ?? this.column + 1;
    this.type = t ?? "n";
    this.format = Number(s ?? 0);
    this.formulaAttributes = null;
    this.texts = { v: "", f: "", t: "" };
  }

  private cell(): CellData {
    const cell: CellData = { ...this.value() };
    const formula = this.formula();
    if (formula !== undefined) cell.formula = formula;
    const { style, numberFormat } = this.context.cellFormats[this.format] ?? {};
    if (numberFormat !== undefined) cell.numberFormat = numberFormat;
    if (style !== undefined) cell.style = ownCopy(style);
    return cell;
  }

  private value(): Pick<CellData, "value" | "isError"> {
    const { v, t } = this.texts;
    switch (this.type) {
      case "inlineStr":
        return { value: t };
      case "s":
        return { value: this.context.sharedStrings[Number(v)] ?? "" };
      case "str":
        return { value: v };
      case "b":
        return { value: isTrue(v) };
      case "e":
        return { value: v, isError: true };
      case "d":
        return { value: serialOfIsoDate(v, this.context.uses1904Dates) ?? v };
      default:
        return v === "" || Number.isNaN(Number(v)) ? {} : { value: Number(v) };
    }
  }

  /** The text of a shared formula stands in its first cell only; the others copy it from there. */
  private formula(): string | undefined {
    if (this.formulaAttributes === null) return undefined;
    const { t, si } = this.formulaAttributes;
    const text = shownFormula(this.texts.f);
    if (t !== "shared" || si === undefined) return text === "" ? undefined : text;
    if (text !== "") {
      this.sharedFormulas.set(si, { text, row: this.row, column: this.column });
      return text;
    }
    const first = this.sharedFormulas.get(si);
    return first === undefined ? undefined : shiftFormula(first.text, this.row - first.row, this.column - first.column);
  }
}

/** Cells of one format must not share one object: a change of one would change all. */
function ownCopy(style: CellStyleData): CellStyleData {
  return style.borders === undefined ? { ...style } : { ...style, borders: { ...style.borders } };
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** Serial of a date written as text (`t="d"`, ISO 29500 strict); `null` when it is none. */
function serialOfIsoDate(text: string, uses1904Dates: boolean): number | null {
  const milliseconds = Date.parse(/[zZ]$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  const epoch = uses1904Dates ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return Number.isNaN(milliseconds) ? null : (milliseconds - epoch) / MILLISECONDS_PER_DAY;
}
