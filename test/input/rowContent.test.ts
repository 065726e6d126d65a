import { expect, test } from "vitest";
import { rowContent } from "../../src/input/rowContent.js";
import { gridOf } from "../fixtures/grids.js";

const grid = gridOf(
  "活動記録",
  [
    ["日付", "", "内容"],
    [45_800, " ", " 決算の分析 "],
  ],
  { row: 2, column: 1 },
);

test.each([
  ["the cells of the row, blank ones left out", { sheet: "活動記録", address: "C4" }, "45800\u001F決算の分析"],
  ["the first row of an area", { sheet: "活動記録", address: "B3:D4" }, "日付\u001F内容"],
  ["nothing for a whole sheet", { sheet: "活動記録", address: "" }, ""],
  ["nothing above the used part", { sheet: "活動記録", address: "B1" }, ""],
  ["nothing for a sheet that was not read", { sheet: "予算", address: "B4" }, ""],
])("%s", (_, cell, content) => {
  expect(rowContent([grid], cell)).toBe(content);
});
