import { describe, expect, test } from "vitest";
import { analysisStrings } from "../../src/strings/pane/analysis.js";
import { consistencyStrings } from "../../src/strings/pane/consistency.js";
import { monthStrings } from "../../src/strings/pane/month.js";
import { sheetsStrings } from "../../src/strings/pane/sheets.js";
import { surveyStrings } from "../../src/strings/pane/survey.js";
import { trialStrings } from "../../src/strings/pane/trial.js";
import { workListStrings } from "../../src/strings/pane/workList.js";
import { words } from "./words.js";

/** Every text, with functions called on figures and names; an array of one figure stands for a list as well as for the figure. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String((value as (...args: unknown[]) => unknown)(["1"], 2, 3))];
  return Object.values(value as object).flatMap(texts);
}

const pages = { analysisStrings, trialStrings, monthStrings, surveyStrings, consistencyStrings, workListStrings, sheetsStrings };
const japanese = texts([words.ja.pane, ...Object.values(pages).map(({ ja }) => ja)]);
const english = texts([words.en.pane, ...Object.values(pages).map(({ en }) => en)]);

describe("the two languages", () => {
  test("say the same things", () => {
    expect(english).toHaveLength(japanese.length);
  });

  test("nothing is left in the other language", () => {
    const untranslated = english.filter((text, index) => text === japanese[index] && /\p{L}/u.test(text));
    expect(untranslated).toEqual([]);
  });

  test("English names Japanese words only as names of sheets and as examples of typing", () => {
    const withoutSheetNames = english.map((text) => text.replace(/設定|目標|活動記録|財務|景況調査|ヒアリング|科目対応|230者/gu, ""));
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
