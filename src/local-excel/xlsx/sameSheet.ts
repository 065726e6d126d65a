import type { CellData, SheetData } from "../bookData.js";

/** Nobody has changed the sheet: equal in all but what the workbook part holds (visibility) and what formulas have come to. */
export function isUntouched(before: SheetData, now: SheetData): boolean {
  return isEqual(withoutResults(before), withoutResults(now));
}

function withoutResults(sheet: SheetData): object {
  const cells = new Map([...sheet.cells].map(([key, cell]) => [key, cell.formula === undefined ? cell : withoutResult(cell)]));
  return { ...sheet, cells, visibility: undefined };
}

function withoutResult({ value: _value, isError: _isError, ...rest }: CellData): CellData {
  return rest;
}

/** By content; a property that is `undefined` counts as absent. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a instanceof Map && b instanceof Map)
    return a.size === b.size && [...a].every(([key, value]) => b.has(key) && isEqual(value, b.get(key)));
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((item) => b.has(item));
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isEqual(Reflect.get(a, name), Reflect.get(b, name)));
}
