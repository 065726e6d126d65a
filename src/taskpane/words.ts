import { createContext, use, useContext } from "react";
import type { Calendar } from "../core/settings.js";
import { dateWords, type DateWords } from "../strings/dateWords.js";
import type { Language } from "../strings/language.js";
import { ja, type PaneStrings } from "../strings/pane.ja.js";
import type { PaneWords, Words } from "../strings/words.js";
import { loadWords } from "../strings/loadWords.js";

export const WordsContext = createContext<PaneWords>({ language: "ja", pane: ja });

/** The words that every page of the pane uses. */
export function useStrings(): PaneStrings {
  return useContext(WordsContext).pane;
}

export function useLanguage(): Language {
  return useContext(WordsContext).language;
}

/** As 設定 wants days written; the pane knows it from its looks at the workbook and from every run. */
export const CalendarContext = createContext<Calendar>("western");

/** How the pane writes dates. */
export function useDates(): DateWords {
  return dateWords(useLanguage(), useContext(CalendarContext));
}

/** The words of one page, which come with its script in both languages. */
export function usePageStrings<Strings>(book: Readonly<Record<Language, Strings>>): Strings {
  return book[useLanguage()];
}

const loading = new Map<Language, Promise<Words>>();

/** The many words of findings and accounts. They are loaded when the first is shown: call it inside a `LoadedPart`. */
export function useLoadedWords(): Words {
  const language = useLanguage();
  const words = loading.get(language) ?? loadWords(language);
  loading.set(language, words);
  return use(words);
}
