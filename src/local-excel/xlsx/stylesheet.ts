import type { CellStyleData } from "../bookData.js";
import { borderXml } from "./borders.js";
import { argb } from "./colors.js";
import { defaultFont } from "./defaultFont.js";
import { SPREADSHEET_NAMESPACE } from "./namespaces.js";
import { builtInFormatIds, FIRST_CUSTOM_FORMAT_ID } from "./numberFormats.js";
import { childInOrder, childOf, childrenOf, element, inNamespaceOf, serializeXml, type XmlElement } from "./xml.js";

/** The lists of a style sheet in the order in which the file wants them. */
const sections = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;
type Section = (typeof sections)[number];

/** The style sheet of a new workbook: one font, the two fills that every file must begin with, no line. */
export function newStylesheet(): XmlElement {
  const font = element("font", {}, [
    element("sz", { val: defaultFont.size }),
    element("name", { val: defaultFont.name }),
    element("family", { val: 3 }),
    element("charset", { val: 128 }),
  ]);
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const list = (name: Section, ...items: XmlElement[]) => element(name, { count: items.length }, items);
  return element("styleSheet", { xmlns: SPREADSHEET_NAMESPACE }, [
    list("fonts", font),
    list("fills", patternFill("none"), patternFill("gray125")),
    list("borders", borderXml({})),
    list("cellStyleXfs", element("xf", plain)),
    list("cellXfs", element("xf", { ...plain, xfId: 0 })),
    list("cellStyles", element("cellStyle", { name: "標準", xfId: 0, builtinId: 0 })),
    list("dxfs"),
  ]);
}

/** A style sheet that grows by the formats asked of it and lacks; those it had stay where they are. */
export class Stylesheet {
  /** Index of every item by its section and text, of a number format by its code. */
  private readonly known = new Map<string, number>();
  /** Formats already asked for; a sheet asks for few and for each of them thousands of times. */
  private readonly cellFormats = new Map<string, number>();

  constructor(
    readonly root: XmlElement,
    /** The workbook's default font, which styles that name none get. */
    private readonly font: { readonly name: string; readonly size: number },
  ) {
    for (const name of ["fonts", "fills", "borders", "cellXfs", "dxfs"] as const) {
      childrenOf(childOf(this.root, name)).forEach((item, index) => this.remember(`${name} ${serializeXml(item)}`, index));
    }
    for (const { attributes } of childrenOf(childOf(this.root, "numFmts"))) {
      this.remember(`numFmts ${attributes.formatCode}`, Number(attributes.numFmtId));
    }
  }

  /** Index for a cell's `s` attribute; 0 is the workbook's plain cell. `isQuoted` marks a text that typing would turn into something else. */
  cellFormat(style: CellStyleData | undefined, numberFormat: string | undefined, isQuoted: boolean): number {
    if (style === undefined && numberFormat === undefined && !isQuoted) return 0;
    const key = `${isQuoted} ${numberFormat} ${style === undefined ? "" : JSON.stringify(style)}`;
    const known = this.cellFormats.get(key);
    if (known !== undefined) return known;
    const format = this.newCellFormat(style, numberFormat, isQuoted);
    this.cellFormats.set(key, format);
    return format;
  }

  private newCellFormat(style: CellStyleData | undefined, numberFormat: string | undefined, isQuoted: boolean): number {
    const numFmtId = this.numberFormat(numberFormat);
    const font = fontChildren(style ?? {}, this.font);
    const alignment = alignmentXml(style ?? {});
    const fontId = font === undefined ? 0 : this.add("fonts", element("font", {}, font));
    const fillId = style?.fill === undefined ? 0 : this.add("fills", solidFill(style.fill));
    const borderId = style?.borders === undefined ? 0 : this.add("borders", borderXml(style.borders));
    if (numFmtId + fontId + fillId + borderId === 0 && alignment === undefined && !isQuoted) return 0;
    return this.add(
      "cellXfs",
      element(
        "xf",
        {
          numFmtId,
          fontId,
          fillId,
          borderId,
          xfId: 0,
          quotePrefix: isQuoted || undefined,
          applyNumberFormat: numFmtId !== 0 || undefined,
          applyFont: fontId !== 0 || undefined,
          applyFill: fillId !== 0 || undefined,
          applyBorder: borderId !== 0 || undefined,
          applyAlignment: alignment !== undefined || undefined,
        },
        alignment === undefined ? [] : [alignment],
      ),
    );
  }

  /** Index of a format that a condition lays over a cell. */
  differentialFormat({ fill, color, bold }: { fill?: string; color?: string; bold?: boolean }): number {
    const font = [...(bold === true ? [element("b")] : []), ...(color === undefined ? [] : [element("color", { rgb: argb(color) })])];
    return this.add(
      "dxfs",
      element("dxf", {}, [
        ...(font.length === 0 ? [] : [element("font", {}, font)]),
        ...(fill === undefined ? [] : [element("fill", {}, [element("patternFill", {}, [element("bgColor", { rgb: argb(fill) })])])]),
      ]),
    );
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined || code === "General") return 0;
    const builtIn = builtInFormatIds.get(code);
    if (builtIn !== undefined) return builtIn;
    const known = this.known.get(`numFmts ${code}`);
    if (known !== undefined) return known;
    const list = this.section("numFmts");
    const ids = childrenOf(list).map(({ attributes }) => Number(attributes.numFmtId));
    const numFmtId = Math.max(FIRST_CUSTOM_FORMAT_ID - 1, ...ids) + 1;
    this.append(list, inNamespaceOf(this.root, element("numFmt", { numFmtId, formatCode: code })));
    this.remember(`numFmts ${code}`, numFmtId);
    return numFmtId;
  }

  private add(section: Section, item: XmlElement): number {
    const written = inNamespaceOf(this.root, item);
    const key = `${section} ${serializeXml(written)}`;
    return this.known.get(key) ?? this.remember(key, this.append(this.section(section), written));
  }

  private append(list: XmlElement, item: XmlElement): number {
    const count = list.children.push(item);
    list.attributes.count = String(count);
    return count - 1;
  }

  /** Of equal items the first is used. */
  private remember(key: string, index: number): number {
    if (!this.known.has(key)) this.known.set(key, index);
    return index;
  }

  /** Text between the items (line breaks) is dropped, so that positions count items. */
  private section(name: Section): XmlElement {
    const list = childInOrder(this.root, name, sections);
    list.children = childrenOf(list);
    return list;
  }
}

function patternFill(patternType: string, colors: XmlElement[] = []): XmlElement {
  return element("fill", {}, [element("patternFill", { patternType }, colors)]);
}

function solidFill(color: string): XmlElement {
  return patternFill("solid", [element("fgColor", { rgb: argb(color) }), element("bgColor", { indexed: 64 })]);
}

function fontChildren(style: CellStyleData, font: { readonly name: string; readonly size: number }): XmlElement[] | undefined {
  const { bold, italic, underline, fontSize, fontName, color } = style;
  const isPlain = !bold && !italic && !underline && fontSize === undefined && fontName === undefined && color === undefined;
  if (isPlain) return undefined;
  return [
    ...(bold ? [element("b")] : []),
    ...(italic ? [element("i")] : []),
    ...(underline ? [element("u")] : []),
    element("sz", { val: fontSize ?? font.size }),
    ...(color === undefined ? [] : [element("color", { rgb: argb(color) })]),
    element("name", { val: fontName ?? font.name }),
  ];
}

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyleData): XmlElement | undefined {
  if (horizontal === undefined && vertical === undefined && !wrap && !indent) return undefined;
  return element("alignment", {
    horizontal: horizontal?.toLowerCase(),
    vertical: vertical?.toLowerCase(),
    wrapText: wrap || undefined,
    indent: indent || undefined,
  });
}
