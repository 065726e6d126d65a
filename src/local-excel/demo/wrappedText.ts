/** Pixels that a cell keeps free beside its text. */
const padding = 8;
/** Width of a Latin letter or digit in heights of the font; a Japanese character is as wide as it is high. */
const halfWidth = 0.56;
/** What does not begin a line. */
const closing = /^[、。，．・」』）〕】］,.)\]}ー々！？!?:;：；]$/u;

/** Breaks lines that are wider than a column; Japanese may break between any two characters, Latin words stay whole. */
export function wrappedText(text: string, columnWidth: number, fontSize: number): string {
  const room = (columnWidth - padding) / fontSize;
  return text
    .split("\n")
    .map((line) => wrappedLine(line, room))
    .join("\n");
}

function wrappedLine(line: string, room: number): string {
  let width = 0;
  let wrapped = "";
  for (const piece of pieces(line)) {
    const pieceWidth = widthOf(piece);
    if (width > 0 && width + pieceWidth > room && !closing.test(piece)) {
      wrapped += "\n";
      width = 0;
      if (piece === " ") continue;
    }
    wrapped += piece;
    width += pieceWidth;
  }
  return wrapped;
}

/** Latin words and numbers as they are, everything else character by character. */
function pieces(line: string): readonly string[] {
  return line.match(/[\x21-\x7e]+|./gu) ?? [];
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character.codePointAt(0)! > 0xff ? 1 : halfWidth), 0);
}
