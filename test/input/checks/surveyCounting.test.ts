import { expect, test } from "vitest";
import { checkSurveyCounting } from "../../../src/input/checks/surveyCounting.js";
import { answer, interview } from "../../core/survey/examples.js";
import { indicator } from "../../fixtures/indicators.js";

const surveys = [answer({ sales: "first" }, { date: null }), answer({ sales: "first" }, { businessId: "M1" })];
const hearings = [interview(), interview({ date: null, businessId: null })];
const check = (...indicators: Parameters<typeof checkSurveyCounting>[0]) =>
  checkSurveyCounting(indicators, { surveys, hearings }).map(({ code, sheet, args }) => [code, sheet, args["count"], args["indicators"]]);

test("rows without a year, and rows without an ID where businesses are counted", () => {
  expect(
    check(indicator("K1", { source: "surveys", counting: "distinctBusinesses" }), indicator("K2", { source: "surveyRounds" })),
  ).toEqual([
    ["surveyDatesMissing", "景況調査", 1, "K1、K2"],
    ["surveyIdsMissing", "景況調査", 1, "K1"],
  ]);
  expect(check(indicator("K4", { source: "hearings", counting: "distinctBusinesses" }))).toEqual([
    ["surveyDatesMissing", "ヒアリング", 1, "K4"],
    ["surveyIdsMissing", "ヒアリング", 1, "K4"],
  ]);
});

test("nothing where no indicator is counted from them", () => expect(check(indicator("K1"))).toEqual([]));
