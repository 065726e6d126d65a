import { describe, expect, test } from "vitest";
import { roundLabel } from "../../src/core/survey/surveyRound.js";
import type { CellValue } from "../../src/input/grid.js";
import { surveyRound } from "../../src/input/surveyRound.js";

describe("what is written, and the round that is meant", () => {
  test.each<[CellValue, string]>([
    ["R7-1", "R7年度第1回"],
    ["Ｒ７－１", "R7年度第1回"],
    ["R7ー1", "R7年度第1回"],
    ["R7年度-1", "R7年度第1回"],
    ["令和7年度第1回", "R7年度第1回"],
    ["令和７年度　第２回 調査", "R7年度第2回"],
    ["R7第3回", "R7年度第3回"],
    ["R7-1（4～6月）", "R7年度第1回"],
    ["平成30年度第4回", "H30年度第4回"],
    ["R10-12", "R10年度第12回"],
    ["2025-2", "R7年度第2回"],
    ["2025年4-6月期", "R7年4～6月期"],
    ["2025年4～6月期", "R7年4～6月期"],
    ["2025年10月〜12月期調査", "R7年10～12月期"],
    ["R7.7-9", "R7年7～9月期"],
    ["2026年1-3月期", "R8年1～3月期"],
    ["令和8年1－3月期", "R8年1～3月期"],
    ["R7年度1-3月期", "R8年1～3月期"],
    ["令和7年度第1四半期", "R7年4～6月期"],
    ["令和7年度第4四半期", "R8年1～3月期"],
    ["第3回", "第3回"],
    ["３回", "第3回"],
    [3, "第3回"],
    [45_748, "R7年4～6月期"],
    ["2025/6/30", "R7年4～6月期"],
    ["2025-04", "R7年4～6月期"],
    ["R8.2.10", "R8年1～3月期"],
    ["令和7年12月", "R7年10～12月期"],
  ])("%s is %s", (written, label) => {
    const round = surveyRound(written, false);
    expect(round.kind).not.toBe("named");
    expect(roundLabel(round)).toBe(label);
  });
});

/** 第1四半期 of a calendar year may be January's; months that are no quarter, a year that is none. */
test.each<CellValue>(["緊急調査", "2025年第1四半期", "2025年5-7月期", "4-6月期", "R0-1", "R7-1-99"])(
  "%s could mean anything: a round by that name",
  (written) => {
    expect(surveyRound(written, false)).toEqual({ kind: "named", year: null, name: written });
  },
);

test("days of the 1904 system", () => {
  expect(roundLabel(surveyRound(45_748 - 1_462, true))).toBe("R7年4～6月期");
});
