import type { Area } from "../../core/cellAddress.js";
import { columnLetters } from "../../core/cellAddress.js";
import { columnIndex } from "./formulaShift.js";

/** Zero-based cell of an address such as `G8` or `$G$8`; `null` when it is none. */
export function cellOfAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  return match === null ? null : { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}

/** Area of an address such as `A1:G8`; `null` when it is none (whole rows and columns included). */
export function areaOfAddress(address: string): Area | null {
  const [first, last = first] = address.split(":");
  const from = cellOfAddress(first ?? "");
  const to = cellOfAddress(last ?? "");
  if (from === null || to === null) return null;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return { row, column, rows: Math.abs(to.row - from.row) + 1, columns: Math.abs(to.column - from.column) + 1 };
}

/** Areas of a list such as `A1:B2 D4`. */
export function areasOfList(addresses: string): Area[] {
  return addresses
    .split(/\s+/)
    .map(areaOfAddress)
    .filter((area) => area !== null);
}

/** `$A$1:$G$8`, as defined names want it. */
export function fixedAddress({ row, column, rows, columns }: Area): string {
  return `$${columnLetters(column)}$${row + 1}:$${columnLetters(column + columns - 1)}$${row + rows}`;
}
