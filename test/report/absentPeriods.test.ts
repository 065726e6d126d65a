import { describe, expect, test } from "vitest";
import type { AbsentReason } from "../../src/core/finance/evaluate.js";
import { feedbackLanguages } from "../../src/core/finance/feedbackLanguage.js";
import { none, value } from "../../src/core/finance/outcome.js";
import { absentPeriods } from "../../src/report/absentPeriods.js";
import { feedbackIn } from "../../src/report/feedback.js";

const figure = value(0.1);
const unknown = none<AbsentReason>({ code: "missingFigures", figures: ["employees"] });
const first = none<AbsentReason>({ code: "noPreviousPeriod" });
const labels = ["2026/3期", "2025/3期", "2024/3期"];
const sentences = (...outcomes: readonly (typeof figure | typeof unknown)[]) => absentPeriods(outcomes, labels, feedbackIn("ja"));

describe("why a value is missing before the newest period", () => {
  test.each([
    ["nothing is missing", [figure, figure, figure], []],
    ["the oldest has no period before it", [figure, figure, first], ["2024/3期の「－」：前の期の行がありません。"]],
    [
      "two periods for one reason",
      [figure, unknown, unknown],
      ["2025/3期、2024/3期の「－」：従業員数が入力されていません。ない場合は0を入力してください。"],
    ],
    [
      "two reasons",
      [figure, unknown, first],
      ["2025/3期の「－」：従業員数が入力されていません。ない場合は0を入力してください。", "2024/3期の「－」：前の期の行がありません。"],
    ],
    ["the newest period's own reason is said already", [unknown, unknown, figure], []],
    ["only the newest lacks it", [unknown, figure, figure], []],
    ["one period", [unknown], []],
  ])("%s", (_, outcomes, expected) => {
    expect(sentences(...outcomes)).toEqual(expected);
  });

  test.each(feedbackLanguages)("in %s with the period's name", (language) => {
    const [sentence, ...others] = absentPeriods([figure, first], ["A", "B"], feedbackIn(language));
    expect(sentence).toContain("B");
    expect(sentence).toContain(feedbackIn(language).words.absent.noPreviousPeriod(""));
    expect(others).toEqual([]);
  });
});
