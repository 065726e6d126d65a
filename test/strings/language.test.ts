import { expect, test } from "vitest";
import { languageOf } from "../../src/strings/language.js";

test.each([
  ["ja-JP", "ja"],
  ["JA", "ja"],
  ["", "ja"],
  ["en-US", "en"],
  ["zh-CN", "en"],
])("an Office in %j is spoken to in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
