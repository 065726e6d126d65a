import type { CellStyleData } from "../bookData.js";
import { readBorders } from "./borders.js";
import { readColor } from "./colors.js";
import { defaultFont } from "./defaultFont.js";
import { builtInFormats } from "./numberFormats.js";
import { childOf, childrenOf, isTrue, type XmlElement } from "./xml.js";

/** What a cell's `s` attribute stands for. */
export interface CellFormat {
  readonly style?: CellStyleData;
  readonly numberFormat?: string;
}

export interface ConditionalStyle {
  fill?: string;
  color?: string;
  bold?: boolean;
}

export interface ReadStylesheet {
  readonly font: { readonly name: string; readonly size: number };
  readonly cellFormats: readonly CellFormat[];
  readonly differentialFormats: readonly ConditionalStyle[];
}

/** Reads a style sheet; what is as in the workbook's plain cell (format 0) or its default font is left out. */
export function readStylesheet(root: XmlElement | undefined, theme: readonly string[]): ReadStylesheet {
  const fonts = childrenOf(childOf(root, "fonts"));
  const fills = childrenOf(childOf(root, "fills")).map((fill) => readFill(fill, theme));
  const borders = childrenOf(childOf(root, "borders")).map((border) => readBorders(border, theme));
  const codes = new Map(builtInFormats);
  for (const { attributes } of childrenOf(childOf(root, "numFmts"))) codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");

  const plainFont = fonts[0];
  const font = {
    name: childOf(plainFont, "name")?.attributes.val ?? defaultFont.name,
    size: Number(childOf(plainFont, "sz")?.attributes.val ?? defaultFont.size),
  };
  const plainColor = readColor(childOf(plainFont, "color"), theme);

  const readFormat = (xf: XmlElement): CellFormat => {
    const numberFormat = codes.get(Number(xf.attributes.numFmtId ?? 0));
    const style = withoutMissing({
      ...readFont(fonts[Number(xf.attributes.fontId ?? 0)], theme, font, plainColor),
      fill: fills[Number(xf.attributes.fillId ?? 0)],
      borders: borders[Number(xf.attributes.borderId ?? 0)],
      ...readAlignment(childOf(xf, "alignment")),
    });
    return withoutMissing({ style: Object.keys(style).length === 0 ? undefined : style, numberFormat: meant(numberFormat) });
  };

  const [, ...formats] = childrenOf(childOf(root, "cellXfs"));
  return {
    font,
    cellFormats: [{}, ...formats.map(readFormat)],
    differentialFormats: childrenOf(childOf(root, "dxfs")).map((dxf) => readDifferentialFormat(dxf, theme)),
  };
}

/** LibreOffice numbers "General" like any other format. */
function meant(numberFormat: string | undefined): string | undefined {
  return numberFormat === undefined || numberFormat === "" || /^general$/i.test(numberFormat) ? undefined : numberFormat;
}

function isSet(flag: XmlElement | undefined): true | undefined {
  return flag !== undefined && (flag.attributes.val === undefined || isTrue(flag.attributes.val)) ? true : undefined;
}

function readFont(
  font: XmlElement | undefined,
  theme: readonly string[],
  plain: { readonly name: string; readonly size: number },
  plainColor: string | undefined,
): Missing<CellStyleData> {
  const name = childOf(font, "name")?.attributes.val;
  const size = Number(childOf(font, "sz")?.attributes.val ?? plain.size);
  const color = readColor(childOf(font, "color"), theme);
  const underline = childOf(font, "u");
  return {
    bold: isSet(childOf(font, "b")),
    italic: isSet(childOf(font, "i")),
    underline: underline !== undefined && underline.attributes.val !== "none" ? true : undefined,
    fontSize: size === plain.size ? undefined : size,
    fontName: name === plain.name ? undefined : name,
    color: color === plainColor ? undefined : color,
  };
}

/** Only a solid fill has a counterpart in Office.js's `fill.color`. */
function readFill(fill: XmlElement, theme: readonly string[]): string | undefined {
  const pattern = childOf(fill, "patternFill");
  return pattern?.attributes.patternType === "solid" ? readColor(childOf(pattern, "fgColor"), theme) : undefined;
}

const horizontals = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function readAlignment(alignment: XmlElement | undefined): Missing<CellStyleData> {
  const { horizontal, vertical, wrapText, indent } = alignment?.attributes ?? {};
  return {
    horizontal: horizontals[horizontal as keyof typeof horizontals],
    vertical: verticals[vertical as keyof typeof verticals],
    wrap: isTrue(wrapText) || undefined,
    indent: Number(indent ?? 0) || undefined,
  };
}

/** A condition's fill stands in `bgColor` when it is plain, in `fgColor` when a producer wrote it as a solid pattern. */
function readDifferentialFormat(dxf: XmlElement, theme: readonly string[]): ConditionalStyle {
  const pattern = childOf(dxf, "fill", "patternFill");
  const font = childOf(dxf, "font");
  return withoutMissing({
    fill: readColor(childOf(pattern, "bgColor"), theme) ?? readColor(childOf(pattern, "fgColor"), theme),
    color: readColor(childOf(font, "color"), theme),
    bold: isSet(childOf(font, "b")),
  });
}

type Missing<T> = { [K in keyof T]?: T[K] | undefined };

/** The same without the properties that are `undefined`. */
export function withoutMissing<T extends object>(properties: Missing<T>): T {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T;
}
