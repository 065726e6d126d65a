/** Excel refuses more. */
export const tallestRow = 409;

const wide = /[^\u0000-\u00FF\uFF61-\uFF9F]/;

/** Width of a text in half-width characters: a full-width character counts 2. */
export function textWidth(content: string): number {
  let width = 0;
  for (const character of content) width += wide.test(character) ? 2 : 1;
  return width;
}

/**
 * Lines a wrapped text takes in a column, an estimate on the safe side: one character of padding,
 * and one full-width character left over where the next does not fit.
 */
export function lineCount(content: string, columnWidth: number): number {
  const perLine = Math.max(2, columnWidth - 2);
  return content.split("\n").reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(textWidth(paragraph) / perLine)), 0);
}

/** Height in points of so many lines of a font size. Japanese fonts stand about 1.5 times their size apart. */
export function heightOfLines(lines: number, fontSize: number): number {
  return Math.min(tallestRow, Math.ceil(lines * fontSize * 1.5 + 5));
}
