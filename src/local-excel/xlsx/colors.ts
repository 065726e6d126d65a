import type { PackageParts } from "./packageParts.js";
import { childOf, childrenOf, type XmlElement } from "./xml.js";

/** The colours that old files name by number (ECMA-376 part 1, 18.8.27), from 8 on; 0 to 7 are the same as 8 to 15. */
const indexedColors = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Office's own theme, used where a file has none. Order of the numbers: light and dark change places against the theme part. */
const officeTheme = "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72".split(" ");
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** The workbook's theme colours as `RRGGBB`, by the number that styles use. */
export function themeColors(parts: PackageParts, workbookPath: string): readonly string[] {
  const path = parts.related(workbookPath, "theme");
  const scheme = path === undefined ? undefined : childOf(parts.xml(path), "themeElements", "clrScheme");
  return themeOrder.map((name, index) => {
    const color = childrenOf(childOf(scheme, name))[0];
    return color?.attributes.lastClr ?? color?.attributes.val ?? officeTheme[index]!;
  });
}

/** A colour element (`color`, `fgColor`, `tabColor`) as `#RRGGBB`; `undefined` where it is automatic or absent. */
export function readColor(color: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (color === undefined) return undefined;
  const { rgb, theme: themeIndex, indexed, tint } = color.attributes;
  const base = rgb?.slice(-6) ?? theme[Number(themeIndex)] ?? indexedColor(Number(indexed));
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  return `#${tinted(base, Number(tint ?? 0)).toUpperCase()}`;
}

function indexedColor(index: number): string | undefined {
  return indexedColors[index < 8 ? index : index - 8];
}

/** Lightens (tint > 0) or darkens each channel in proportion; near enough to Excel's change of luminance. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const moved = channels.map((channel) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  return moved.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("");
}

/** `#RRGGBB` as drawings write it. */
export function rgb(color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new RangeError(`not a colour of the form #RRGGBB: ${color}`);
  return color.slice(1).toUpperCase();
}

/** `#RRGGBB` as cells write it, with full opacity. */
export function argb(color: string): string {
  return `FF${rgb(color)}`;
}
