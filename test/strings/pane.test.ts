import { describe, expect, test } from "vitest";
import { languageOf, paneStrings } from "../../src/strings/pane.js";

test.each([
  ["ja-JP", "ja"],
  ["JA", "ja"],
  ["", "ja"],
  ["en-US", "en"],
  ["zh-CN", "en"],
])("an Office in %j is spoken to in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

/** Every text, with functions called on figures and names. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String((value as (...args: unknown[]) => unknown)(1, 2, 3))];
  return Object.values(value as object).flatMap(texts);
}

const japanese = texts(paneStrings.ja);
const english = texts(paneStrings.en);

describe("the two languages", () => {
  test("say the same things", () => {
    expect(english).toHaveLength(japanese.length);
  });

  test("nothing is left in the other language", () => {
    const untranslated = english.filter((text, index) => text === japanese[index] && /\p{L}/u.test(text));
    expect(untranslated).toEqual([]);
  });

  test("English names Japanese words only as names of sheets and as examples of typing", () => {
    const withoutSheetNames = english.map((text) => text.replace(/設定|目標|活動記録|230者/gu, ""));
    expect(withoutSheetNames.filter((text) => /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text))).toEqual([]);
  });
});

test.each([
  [paneStrings.en.result.checkInputs(1), "Check finished: 1 finding"],
  [paneStrings.en.result.checkInputs(1200), "Check finished: 1,200 findings"],
  [paneStrings.en.result.overdueOf(1, 1), "1 of 1 business"],
  [paneStrings.ja.result.overdueOf(0, 0), "対象なし"],
  [paneStrings.ja.result.executionOf(0.96969, "1,600千円", "1,650千円"), "97.0%（1,600千円／1,650千円）"],
])("%s", (text, expected) => {
  expect(text).toBe(expected);
});
