import { roundedLength } from "../roundedLength.js";
import { childOf, childrenOf, element, type XmlElement } from "./xml.js";

const COLUMNS = 16_384;

/** Widths in points, by column; neighbours of the same width share an element. */
export function columnWidthsXml(widths: ReadonlyMap<number, number>, pointsPerCharacter: number): XmlElement[] {
  const runs: { first: number; last: number; points: number }[] = [];
  for (const [column, points] of [...widths].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === column - 1 && run.points === points) run.last = column;
    else runs.push({ first: column, last: column, points });
  }
  if (runs.length === 0) return [];
  const columns = runs.map(({ first, last, points }) =>
    element("col", { min: first + 1, max: last + 1, width: points / pointsPerCharacter, customWidth: true }),
  );
  return [element("cols", {}, columns)];
}

export function readColumnWidths(sheet: XmlElement, pointsPerCharacter: number): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { attributes } of childrenOf(childOf(sheet, "cols"), "col")) {
    const { min, max, width, customWidth } = attributes;
    if (width === undefined || customWidth === "0" || customWidth === "false") continue;
    const last = Math.min(Number(max), COLUMNS) - 1;
    for (let column = Number(min) - 1; column <= last; column++) widths.set(column, roundedLength(Number(width) * pointsPerCharacter));
  }
  return widths;
}
