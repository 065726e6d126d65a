import type { Area } from "../core/cellAddress.js";
import type { StyledArea } from "./sheetPlan.js";

/**
 * The same styles over fewer areas: neighbours of one style become one area, along rows first. An area is joined only to
 * one that nothing styled since overlaps, so that what wins stays the same. A line below an area belongs to its last row:
 * such areas are not joined downwards.
 */
export function joinedAreas(styled: readonly StyledArea[]): readonly StyledArea[] {
  return joined(joined(linesApart(styled), isRightOf, widened), isBelow, heightened);
}

/**
 * Lines are the dearest part of a style (every edge is an action of its own) and the same for most columns of a table: apart
 * from the rest of the style they join to one area a table.
 */
function linesApart(styled: readonly StyledArea[]): readonly StyledArea[] {
  const lines = styled.flatMap(({ area, style: { border } }) => (border === undefined ? [] : [{ area, style: { border } }]));
  const others = styled.flatMap(({ area, style: { border: _, ...style } }) => (Object.keys(style).length === 0 ? [] : [{ area, style }]));
  return [...others, ...lines];
}

type Fits = (area: Area, next: Area) => boolean;
type Join = (area: Area, next: Area) => Area;

const isRightOf: Fits = (area, next) => area.row === next.row && area.rows === next.rows && area.column + area.columns === next.column;
const isBelow: Fits = (area, next) => area.column === next.column && area.columns === next.columns && area.row + area.rows === next.row;
const widened: Join = (area, next) => ({ ...area, columns: area.columns + next.columns });
const heightened: Join = (area, next) => ({ ...area, rows: area.rows + next.rows });

function joined(styled: readonly StyledArea[], fits: Fits, join: Join): StyledArea[] {
  const result: StyledArea[] = [];
  const latest = new Map<string, number>();
  for (const { area, style } of styled) {
    const key = `${JSON.stringify(style)} ${fits === isBelow ? area.column : area.row}`;
    const index = latest.get(key);
    const before = index === undefined ? undefined : result[index];
    const losesLine = fits === isBelow && style.border === "bottom";
    if (
      index !== undefined &&
      before &&
      !losesLine &&
      fits(before.area, area) &&
      !result.slice(index + 1).some((other) => overlap(other.area, area))
    ) {
      result[index] = { area: join(before.area, area), style };
    } else {
      latest.set(key, result.push({ area, style }) - 1);
    }
  }
  return result;
}

function overlap(one: Area, other: Area): boolean {
  const apart = (from: number, count: number, otherFrom: number, otherCount: number) =>
    from + count <= otherFrom || otherFrom + otherCount <= from;
  return !apart(one.row, one.rows, other.row, other.rows) && !apart(one.column, one.columns, other.column, other.columns);
}
