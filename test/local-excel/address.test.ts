import { describe, expect, it } from "vitest";
import {
  absoluteArea,
  boundingArea,
  formatArea,
  overlaps,
  parseArea,
  sheetInAddress,
  splitSheet,
  wholeSheet,
} from "../../src/local-excel/address.js";

describe("parseArea and formatArea", () => {
  it.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["B2:C5", { row: 1, column: 1, rows: 4, columns: 2 }],
    ["A:C", { row: 0, column: 0, rows: 1_048_576, columns: 3 }],
    ["2:5", { row: 1, column: 0, rows: 4, columns: 16_384 }],
    ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ])("%s is the area both ways", (address, area) => {
    expect(parseArea(address)).toEqual(area);
    expect(formatArea(area)).toBe(address);
  });

  it.each([
    ["$B$2:$C$5", "B2:C5"],
    ["C5:B2", "B2:C5"],
    ["a1", "A1"],
  ])("%s is the same as %s", (written, same) => {
    expect(parseArea(written)).toEqual(parseArea(same));
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "目標", "A1 "])("%j is no address", (text) => {
    expect(parseArea(text)).toBeNull();
  });
});

describe("splitSheet", () => {
  it.each([
    ["A1", null, "A1"],
    ["目標!A1", "目標", "A1"],
    ["'売上 1'!A1:B2", "売上 1", "A1:B2"],
    ["'it''s'!A1", "it's", "A1"],
  ])("%s", (address, sheet, cells) => {
    expect(splitSheet(address)).toEqual({ sheet, cells });
  });
});

describe("sheetInAddress", () => {
  it.each([
    ["Sheet1", "Sheet1"],
    ["目標", "目標"],
    ["売上 1", "'売上 1'"],
    ["R7", "'R7'"],
    ["A1", "'A1'"],
    ["【入力】財務", "'【入力】財務'"],
    ["it's", "'it''s'"],
  ])("%s stands before ! as %s", (name, written) => {
    expect(sheetInAddress(name)).toBe(written);
  });
});

describe("areas", () => {
  const a = { row: 0, column: 0, rows: 2, columns: 2 };
  it("are written with $ at both ends", () => {
    expect(absoluteArea(a)).toBe("$A$1:$B$2");
    expect(absoluteArea({ ...wholeSheet, columns: 1 })).toBe("$A:$A");
  });
  it("overlap when they share a cell", () => {
    expect(overlaps(a, { row: 1, column: 1, rows: 5, columns: 5 })).toBe(true);
    expect(overlaps(a, { row: 2, column: 0, rows: 1, columns: 1 })).toBe(false);
  });
  it("have a smallest area around them", () => {
    expect(boundingArea(a, { row: 4, column: 3, rows: 1, columns: 1 })).toEqual({ row: 0, column: 0, rows: 5, columns: 4 });
  });
});
