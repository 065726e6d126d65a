import { expect, test } from "vitest";
import { checkSourceSheets } from "../../../src/input/checks/sourceSheets.js";
import { indicator } from "../../fixtures/indicators.js";

const indicators = [indicator("K1"), indicator("K2"), indicator("K3", { source: "followUps" }), indicator("K4", { source: "typed" })];

test("a sheet that indicators are counted from and that is not there is reported with them", () => {
  expect(checkSourceSheets(indicators, (sheet) => sheet === "followUpLog")).toMatchObject([
    { code: "sourceSheetMissing", sheet: "目標", args: { sheet: "活動記録", indicators: "K1、K2" } },
  ]);
});

test("nothing is missing where everything is there", () => expect(checkSourceSheets(indicators, () => true)).toEqual([]));
