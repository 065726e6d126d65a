import { textWidth } from "./rowHeight.js";

/** What stays together: figures with their separators, anything else letter by letter with the bracket before and the marks behind it. */
const unit = /[（「『【]?(?:[▲-]?\d[\d,.]*%?|.)[、。，．）」』】]*/gsu;

/** A text cut into lines of at most so many half-width characters, for text that runs over several columns. */
export function textLines(content: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const [part] of content.matchAll(unit)) {
    if (line !== "" && textWidth(line + part) > width) {
      lines.push(line);
      line = "";
    }
    line += part;
  }
  return line === "" ? lines : [...lines, line];
}
