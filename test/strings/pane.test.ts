import { describe, expect, test } from "vitest";
import { words } from "./words.js";

/** Every text, with functions called on figures and names. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String((value as (...args: unknown[]) => unknown)(1, 2, 3))];
  return Object.values(value as object).flatMap(texts);
}

const japanese = texts(words.ja.pane);
const english = texts(words.en.pane);

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
  [words.en.pane.outcome.checkInputs(1), "Check finished: 1 finding"],
  [words.en.pane.outcome.checkInputs(1200), "Check finished: 1,200 findings"],
  [words.en.pane.result.overdueOf(1, 1), "1 of 1 business"],
  [words.ja.pane.result.overdueOf(0, 0), "対象なし"],
  [words.ja.pane.result.executionOf(0.96969, "1,600千円", "1,650千円"), "97.0%（1,600千円／1,650千円）"],
])("%s", (text, expected) => {
  expect(text).toBe(expected);
});
