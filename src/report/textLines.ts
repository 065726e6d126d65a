import { textWidth } from "./rowHeight.js";

/** Marks that do not begin a line. */
const closing = /^[、。，．）」』％%]/u;

/** A text cut into lines of at most so many half-width characters, for text that runs over several columns. */
export function textLines(content: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const character of content) {
    if (textWidth(line + character) > width && !closing.test(character)) {
      lines.push(line);
      line = "";
    }
    line += character;
  }
  return line === "" ? lines : [...lines, line];
}
