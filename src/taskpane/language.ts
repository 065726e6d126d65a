import { createContext, useContext } from "react";
import type { Language } from "../strings/language.js";
import { paneStrings, type PaneStrings } from "../strings/pane.js";

export const LanguageContext = createContext<Language>("ja");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useStrings(): PaneStrings {
  return paneStrings[useLanguage()];
}
