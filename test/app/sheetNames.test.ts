import { describe, expect, it } from "vitest";
import { freeName, numberedName, usualNames } from "../../src/app/sheetNames.js";

describe("numberedName", () => {
  it.each([
    ["評価総括表", 1, "評価総括表"],
    ["評価総括表", 2, "評価総括表 (2)"],
    ["あ".repeat(31), 2, `${"あ".repeat(27)} (2)`],
  ])("%s, %i → %s", (preferred, number, expected) => {
    expect(numberedName(preferred, number)).toBe(expected);
  });
});

it("looks for a generated sheet under its name and two numbered ones", () => {
  expect(usualNames("予算執行")).toEqual(["予算執行", "予算執行 (2)", "予算執行 (3)"]);
});

describe("freeName", () => {
  it.each([
    [[], "Report"],
    [["report"], "Report (2)"],
    [["Report", "REPORT (2)", "Report (3)"], "Report (4)"],
  ])("beside %j → %s", (taken, expected) => {
    expect(freeName("Report", taken)).toBe(expected);
  });
});
