import { dateWords } from "../strings/dateWords.js";
import type { Calendar } from "../core/settings.js";
import { buttonLine, buttonLineHeight, madeByButtonTitle, type MadeByButton } from "../report/madeByButton.js";
import type { OwnedNote, OwnedSheet } from "./ports.js";

/**
 * The line of このブックについて about what another button has made just now. `null` where that sheet does not stand, or somebody
 * has typed into it or locked it.
 */
export function aboutNote(owned: readonly OwnedSheet[], made: MadeByButton, calendar: Calendar): OwnedNote | null {
  const sheet = owned.find(({ kind, state, isProtected }) => kind === "about" && state === "asWritten" && !isProtected);
  if (!sheet?.content) return null;
  const { values, row, column } = sheet.content;
  const cells = buttonLine(made.button, made, dateWords("ja", calendar));
  const title = values.findIndex((line) => line[0] === madeByButtonTitle);
  const line = values.findIndex((of, index) => title >= 0 && index > title && of[0] === cells[0]);
  return line < 0 ? null : { sheet, row: row + line, column, cells, height: buttonLineHeight(cells) };
}
