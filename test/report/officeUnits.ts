/** Points of a column of so many half-width characters, as src/excel sets it. */
export function columnPoints(characters: number): number {
  return characters * 6 + 4;
}

/** Points of a row that nothing sets, in a workbook whose font is 游ゴシック. */
export const defaultRowHeight = 18.75;
