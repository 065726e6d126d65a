import { columnLetters } from "../../core/cellAddress.js";

const COLUMNS = 16_384;
const ROWS = 1_048_576;

/** Texts and quoted sheet names are passed over; the rest are whole columns, whole rows, and cells that are no part of a longer name. */
const quotedOrReference =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(?:(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!])/gu;

/** The formula as it would read when copied by that many rows and columns: `$` parts stay, a reference off the sheet becomes `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, letters: string): string | null => {
    if (fixed === "$") return `$${letters}`;
    const moved = columnIndex(letters) + columns;
    return moved >= 0 && moved < COLUMNS ? columnLetters(moved) : null;
  };
  const row = (fixed: string, digits: string): string | null => {
    if (fixed === "$") return `$${digits}`;
    const moved = Number(digits) + rows;
    return moved >= 1 && moved <= ROWS ? String(moved) : null;
  };
  return formula.replace(quotedOrReference, (found, ...groups: (string | undefined)[]) => {
    const [fixed1, column1, fixed2, column2, fixed3, row1, fixed4, row2, fixed5, column3, fixed6, row3] = groups;
    const moved =
      column1 !== undefined
        ? [column(fixed1!, column1), ":", column(fixed2!, column2!)]
        : row1 !== undefined
          ? [row(fixed3!, row1), ":", row(fixed4!, row2!)]
          : column3 !== undefined
            ? [column(fixed5!, column3), row(fixed6!, row3!)]
            : [found];
    return moved.includes(null) ? "#REF!" : moved.join("");
  });
}

/** Zero-based column of its letters. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
