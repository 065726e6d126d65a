import { languageOf } from "../strings/language.js";
import { showUnreachable } from "./unreachable.js";

// Runs with the page's own shell, before office.js has come and even where it never comes.

/** Milliseconds after which a person is no longer left waiting without a word. */
const patience = 20_000;

document.documentElement.lang = languageOf(navigator.language);
setTimeout(showUnreachable, patience);
