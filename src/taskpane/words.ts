import { createContext, useContext } from "react";
import type { PaneStrings } from "../strings/pane.ja.js";
import { japanese } from "../strings/words.ja.js";
import type { Words } from "../strings/words.js";

export const WordsContext = createContext<Words>(japanese);

export function useWords(): Words {
  return useContext(WordsContext);
}

/** The pane's own words. */
export function useStrings(): PaneStrings {
  return useWords().pane;
}
