/** What a Japanese Excel writes new workbooks with. */
export const defaultFont = { name: "游ゴシック", size: 11 } as const;

/** Height of a row in that font, points. */
export const DEFAULT_ROW_HEIGHT = 18.75;

/** Width of the widest digit at 96 dpi in pixels, by default font at 11 points. Excel counts column widths in it. */
const digitWidths: Readonly<Record<string, number>> = {
  游ゴシック: 8,
  "Yu Gothic": 8,
  "ＭＳ Ｐゴシック": 8,
  "MS PGothic": 8,
  Meiryo: 9,
  メイリオ: 9,
};

/** Calibri, Arial, Aptos and what LibreOffice puts in their place. */
const USUAL_DIGIT_WIDTH = 7;

/** Office.js counts a column in points (3/4 pixel), the file in digits of the workbook's default font, padding included. */
const POINTS_PER_PIXEL = 0.75;

export function pointsPerCharacter(fontName: string): number {
  return (digitWidths[fontName] ?? USUAL_DIGIT_WIDTH) * POINTS_PER_PIXEL;
}
