import { expect, test } from "vitest";
import { loadWords } from "../../src/strings/loadWords.js";
import { words } from "./words.js";

test.each(["ja", "en"] as const)("the words of %s are loaded whole", async (language) => {
  const loaded = await loadWords(language);
  expect(loaded).toBe(words[language]);
  expect(loaded.language).toBe(language);
});
