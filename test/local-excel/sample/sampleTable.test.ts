import { expect, test } from "vitest";
import { cellKey } from "../../../src/local-excel/bookData.js";
import { mistakesIn, sheetOfTable, type SampleTable } from "../../../src/local-excel/sample/sampleTable.js";

const table: SampleTable = {
  sheet: "活動記録",
  title: "活動記録",
  notes: ["この記録はすべて架空です。"],
  header: { row: 3, column: 1 },
  columns: [
    { header: "日付", width: 80 },
    { header: "数量", width: 50, align: "Right" },
    { header: "内容", width: 88, wrap: true },
  ],
  rows: [
    { cells: { 日付: { value: 45_748 }, 数量: { value: 1 }, 内容: { value: "あいうえおかきくけこ" } } },
    { cells: { 数量: { value: "4kg" } }, mistake: { header: "数量", code: "numberUnit" }, merged: ["日付", "数量"], isHidden: true },
  ],
  frozenColumns: 0,
  orientation: "Landscape",
};

test("a mistake's address follows from the places of header, row and column", () => {
  expect(mistakesIn(table)).toEqual([{ sheet: "活動記録", address: "C6", code: "numberUnit" }]);
});

test("title and notes stand above the header, rows below it", () => {
  const sheet = sheetOfTable(table, "one");
  const valueAt = (row: number, column: number) => sheet.cells.get(cellKey(row, column))?.value;
  expect([valueAt(0, 1), valueAt(1, 1), valueAt(3, 1), valueAt(4, 2), valueAt(5, 2)]).toEqual([
    "活動記録",
    "この記録はすべて架空です。",
    "日付",
    1,
    "4kg",
  ]);
  expect(sheet.frozen).toEqual({ rows: 4, columns: 0 });
  expect(sheet.page.titleRows).toEqual({ first: 3, last: 3 });
  expect(sheet.merges).toEqual([{ row: 5, column: 1, rows: 1, columns: 2 }]);
  expect(sheet.hiddenRows).toEqual(new Set([5]));
});

test("a row is as high as its longest wrapped text: 10 characters of 11 points in 77 points take two lines", () => {
  expect(sheetOfTable(table, "one").rowHeights).toEqual(
    new Map([
      [4, 36],
      [5, 20],
    ]),
  );
});

test("a cell under a header that the table has not is refused", () => {
  expect(() => sheetOfTable({ ...table, rows: [{ cells: { 事業所: { value: "x" } } }] }, "one")).toThrow("活動記録 has no column 事業所");
});
