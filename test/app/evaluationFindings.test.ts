import { expect, test } from "vitest";
import { evaluationFindings } from "../../src/app/evaluationFindings.js";
import { evaluate } from "../../src/core/evaluate.js";
import type { Records } from "../../src/core/records.js";
import { defaultSettings } from "../../src/core/settings.js";
import { activity, at, budgetLine, day, emptyRecords, indicator, R7, R8, typed, wholePlan, yen } from "../core/examples.js";

function findings(records: Partial<Records>, counting: "distinctBusinesses" | "typed" = "distinctBusinesses") {
  const input = {
    settings: defaultSettings,
    indicators: [indicator({ counting })],
    planYears: wholePlan,
    records: { ...emptyRecords, ...records },
  };
  return evaluationFindings(evaluate(input, R7, day("2026-03-31")));
}

test("a typed actual that the log contradicts is found at its cell", () => {
  expect(findings({ activities: [activity()], typedActuals: [typed({ value: 12 })] })).toMatchObject([
    { code: "typedActualDiffers", ...at("実績入力", "B2"), args: { id: "K5-2", year: "R7", used: 1, other: 12 } },
  ]);
});

test("months that contradict the figure of the year are found where they begin", () => {
  const april = typed({ month: 4, value: 3, origin: at("実績入力", "D2") });
  expect(findings({ typedActuals: [typed({ value: 12 }), april] }, "typed")).toMatchObject([
    { code: "monthlyActualsDiffer", ...at("実績入力", "D2"), args: { id: "K5-2", year: "R7", used: 12, other: 3 } },
  ]);
});

test("a total that does not foot is found, one that does is not", () => {
  const line = budgetLine({ budget: yen([630, 630]) });
  const total = budgetLine({ item: "計", role: "total", budget: yen([630, 603]) });
  expect(findings({ budget: [line, total] }).map(({ code, address }) => [code, address])).toEqual([["footingColumn", "C3"]]);
});

test("a grand total that is no sum, neither of its row nor of the lines, is found once", () => {
  const stated = { yen: 1261, source: at("予算", "H3"), numeric: true };
  const line = budgetLine({ budget: yen([630, 630]) });
  const total = budgetLine({ item: "計", role: "total", budget: yen([630, 630]), planTotal: stated });
  expect(findings({ budget: [line, total] })).toMatchObject([
    { code: "footingRow", address: "H3", args: { stated: 1261, computed: 1260 } },
  ]);
});

test("a subtotal that does not foot, and parts that are more than their line, are found", () => {
  const line = budgetLine({ item: "謝金", budget: yen([630]) });
  const part = budgetLine({ item: "うち講師", role: "ofWhich", parent: "謝金", budget: yen([700]) });
  const subtotal = budgetLine({ item: "小計", role: "subtotal", budget: yen([603]) });
  expect(findings({ budget: [line, part, subtotal] })).toMatchObject([
    { code: "footingOfWhich", args: { item: "謝金", stated: 630, computed: 700 } },
    { code: "footingSubtotal", args: { item: "小計", stated: 603, computed: 630 } },
  ]);
});

test("nothing is found where everything agrees", () => {
  expect(findings({ activities: [activity()], typedActuals: [typed({ value: 1 })] })).toEqual([]);
});

test("a year that has not begun is named with its first day, and only it", () => {
  const input = { settings: defaultSettings, indicators: [indicator()], planYears: wholePlan, records: emptyRecords };
  const ofR8 = (today: string) => evaluationFindings(evaluate(input, R8, day(today)));
  expect(ofR8("2026-03-31")).toMatchObject([{ code: "yearNotBegun", severity: "warning", args: { year: "R8", firstDay: "2026-04-01" } }]);
  expect(ofR8("2026-04-01")).toEqual([]);
});
