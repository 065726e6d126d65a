import { expect, test } from "vitest";
import { areaAddress, cellAddress, columnLetters, compareCells, quotedSheetName } from "../../src/core/cellAddress.js";
import { at } from "./examples.js";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("addresses count from 0 inside and from 1 outside", () => {
  expect(cellAddress(7, 6)).toBe("G8");
  expect(areaAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
  expect(areaAddress({ row: 1, column: 1, rows: 2, columns: 3 })).toBe("B2:D3");
});

test.each([
  ["目標", "目標"],
  ["フォロー記録", "フォロー記録"],
  ["R7", "'R7'"],
  ["目標 (2)", "'目標 (2)'"],
  ["O'Brien", "'O''Brien'"],
])("the sheet %s stands as %s in a formula", (sheet, quoted) => {
  expect(quotedSheetName(sheet)).toBe(quoted);
});

test("cells are ordered by sheet, then row 9 before row 10", () => {
  const cells = [at("予算", "A2"), at("予算", "A10"), at("活動記録", "B9"), at("予算", "A9")];
  expect(cells.sort(compareCells)).toEqual([at("予算", "A2"), at("予算", "A9"), at("予算", "A10"), at("活動記録", "B9")]);
});
