import { BorderStyle, type CellStyle } from "@ironcalc/wasm";
import type { BorderEdge, CellData, CellStyleData } from "../bookData.js";

/** Pixels of the page for one point of the sheet: a little smaller than life, so that more of a sheet is in view. */
export const pixelsPerPoint = 1.2;

/** Points of Excel's default font in Japanese. */
const defaultFontSize = 11;
const defaultTextColor = "#000000";

type Border = NonNullable<CellStyleData["borders"]>[BorderEdge];

const horizontal = { General: "general", Left: "left", Center: "center", Right: "right" } as const;
const vertical = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** How a cell looks, in IronCalc's terms. IronCalc has no indents and draws every cell in one font family. */
export function cellLook({ value, style = {}, numberFormat = "General" }: CellData): CellStyle {
  const { borders = {} } = style;
  return {
    read_only: false,
    quote_prefix: false,
    num_fmt: ironCalcFormat(numberFormat, value),
    fill: style.fill === undefined ? {} : { color: style.fill },
    font: {
      b: style.bold ?? false,
      i: style.italic ?? false,
      u: style.underline ?? false,
      strike: false,
      sz: Math.round((style.fontSize ?? defaultFontSize) * pixelsPerPoint),
      color: style.color ?? defaultTextColor,
      name: "Inter",
      family: 2,
      scheme: "minor",
    },
    border: {
      ...edge("top", borders.EdgeTop),
      ...edge("bottom", borders.EdgeBottom),
      ...edge("left", borders.EdgeLeft),
      ...edge("right", borders.EdgeRight),
    },
    alignment: {
      horizontal: horizontal[style.horizontal ?? "General"],
      vertical: vertical[style.vertical ?? "Bottom"],
      wrap_text: style.wrap ?? false,
    },
  };
}

function edge(side: keyof CellStyle["border"], border: Border): CellStyle["border"] {
  if (border === undefined) return {};
  const style = border.weight === "Thick" ? BorderStyle.Thick : border.weight === "Medium" ? BorderStyle.Medium : BorderStyle.Thin;
  return { [side]: { style, color: border.color } };
}

/**
 * A number format as IronCalc shows it right: it takes the signs of losses only in quotation marks, and knows neither
 * Japanese eras, nor conditions, nor sections left empty to hide a value.
 */
function ironCalcFormat(format: string, value: CellData["value"]): string {
  if (/\[\$-(ja-JP|0*411)\]/i.test(format)) return "yyyy/m/d";
  return sectionsFor(format, typeof value === "number" ? value : 1).replace(/"[^"]*"|[▲△]/g, (part) =>
    part.startsWith('"') ? part : `"${part}"`,
  );
}

function sectionsFor(format: string, value: number): string {
  const condition = /^\[>=(\d+)\]([^;]*);(.*)$/.exec(format);
  if (condition) return value >= Number(condition[1]) ? condition[2]! : condition[3]!;
  const [positive = "", negative, zero] = format.split(";");
  if ((negative === "" && value < 0) || (zero === "" && value === 0)) return '""';
  return negative === "" ? positive : format;
}
