import { english } from "../../src/strings/words.en.js";
import { japanese } from "../../src/strings/words.ja.js";

/** Both languages at hand; the product loads English only when it is spoken. */
export const words = { ja: japanese, en: english } as const;
