import { describe, expect, it } from "vitest";
import { parseArea } from "../../../src/local-excel/address.js";
import { cellKey, emptySheet, type BookData, type CellData } from "../../../src/local-excel/bookData.js";
import { linkTarget } from "../../../src/local-excel/demo/linkTarget.js";

function bookWith(cells: Readonly<Record<string, CellData>>): BookData {
  const sheet = emptySheet("evidence", "集計根拠");
  for (const [address, cell] of Object.entries(cells)) {
    const { row, column } = parseArea(address)!;
    sheet.cells.set(cellKey(row, column), cell);
  }
  return { name: "見本.xlsx", uses1904Dates: false, settings: new Map(), sheets: [sheet, emptySheet("log", "活動記録 R8")] };
}

const target = (formula: string, place = "") => linkTarget(bookWith({ A1: { formula, value: "開く" }, B1: { value: place } }), 0, 0, 0);

describe("where a link leads", () => {
  it.each([
    ['HYPERLINK("#\'活動記録 R8\'!C12","開く")', "", { sheet: "活動記録 R8", row: 11, column: 2 }],
    ['HYPERLINK("#"&B1,"開く")', "集計根拠!D5", { sheet: "集計根拠", row: 4, column: 3 }],
    ['HYPERLINK("#"&$B$1,"開く")', "'活動記録 R8'!A1:B3", { sheet: "活動記録 R8", row: 0, column: 0 }],
    ['HYPERLINK("#B3","開く")', "", { sheet: "集計根拠", row: 2, column: 1 }],
  ])("%s with %s beside it", (formula, place, cell) => {
    expect(target(formula, place)).toEqual(cell);
  });

  it.each([
    ["an address on the web", 'HYPERLINK("https://example.org/","開く")', ""],
    ["a sheet that is not there", 'HYPERLINK("#"&B1,"開く")', "目標!A1"],
    ["no place beside it", 'HYPERLINK("#"&B1,"開く")', ""],
    ["a place that has to be computed", 'HYPERLINK("#"&UPPER(B1),"開く")', "集計根拠!A1"],
    ["a formula around the link", 'IF(B1="",HYPERLINK("#A2","開く"))', ""],
    ["another formula", "SUM(B1:B2)", ""],
  ])("nowhere: %s", (_, formula, place) => {
    expect(target(formula, place)).toBeNull();
  });

  it("a link of the cell itself, and nowhere from a cell without one", () => {
    const book = bookWith({ A1: { value: "見る", link: { target: "#'活動記録 R8'!B2" } }, A2: { value: 1 } });
    expect(linkTarget(book, 0, 0, 0)).toEqual({ sheet: "活動記録 R8", row: 1, column: 1 });
    expect(linkTarget(book, 0, 1, 0)).toBeNull();
    expect(linkTarget(book, 0, 9, 9)).toBeNull();
  });
});
