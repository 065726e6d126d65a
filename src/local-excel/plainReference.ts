import type { Area } from "../core/cellAddress.js";
import { parseArea, splitSheet } from "./address.js";

const oneCellElsewhere = /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?[1-9]\d*$/u;

/** The cell of another sheet to which a formula (without `=`) refers, where it does nothing else: `'財務'!K12`. */
export function plainReference(formula: string): { readonly sheet: string; readonly cell: Area } | null {
  if (!oneCellElsewhere.test(formula)) return null;
  const { sheet, cells } = splitSheet(formula);
  const cell = parseArea(cells);
  return sheet === null || cell === null ? null : { sheet, cell };
}
