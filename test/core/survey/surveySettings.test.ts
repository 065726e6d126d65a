import { expect, test } from "vitest";
import { surveyItems } from "../../../src/core/survey/surveyItems.js";
import { defaultSurveySettings, directionOf } from "../../../src/core/survey/surveySettings.js";

test.each([
  ["sales", "増加", "減少"],
  ["profitability", "好転", "悪化"],
  ["purchasePrice", "下落", "上昇"],
  ["sellingPrice", "上昇", "下落"],
  ["employees", "不足", "過剰"],
  ["conditions", "好転", "悪化"],
  ["cashFlow", "好転", "悪化"],
] as const)("%s: %s is plus, %s is minus", (item, plus, minus) => {
  const direction = directionOf(item, defaultSurveySettings);
  const { answers } = surveyItems[item];
  expect([answers[direction.plus], answers[direction.minus]]).toEqual([plus, minus]);
});

test("a setting turns an item round", () => {
  expect(directionOf("purchasePrice", { ...defaultSurveySettings, purchasePricePlus: "first" })).toEqual({ plus: "first", minus: "last" });
});
