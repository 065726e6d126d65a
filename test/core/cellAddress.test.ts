import fc from "fast-check";
import { expect, test } from "vitest";
import {
  areaAddress,
  areaOfAddress,
  cellAddress,
  columnLetters,
  compareCells,
  linkedCell,
  quotedSheetName,
} from "../../src/core/cellAddress.js";
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

test.each([
  ["A1", "A1"],
  ["B3:C4", "B3:C4"],
  ["C4:B3", "B3:C4"],
  ["$B$3:$C$4", "B3:C4"],
  ["'R7 目標'!AA10:AB12", "AA10:AB12"],
])("%s is %s", (address, plain) => {
  const area = areaOfAddress(address);
  expect(area && areaAddress(area)).toBe(plain);
});

test.each(["", "A:B", "3:4", "名前", "A0", "A1:B2:C3"])("%j is no area of cells", (address) => expect(areaOfAddress(address)).toBeNull());

test.each([
  ["目標!G8", at("目標", "G8")],
  ["'R7 記録'!A12", at("R7 記録", "A12")],
  ["'it''s R7'!A12", at("it's R7", "A12")],
  ["目標", null],
  ["すばらしい! A1", null],
  ["", null],
])("the text %j leads to %o", (text, cell) => {
  expect(linkedCell(text)).toEqual(cell);
});

test("a link made for any sheet leads back to it", () => {
  const names = fc.string({ unit: "grapheme", minLength: 1, maxLength: 31 }).filter((name) => !/[\\/?*[\]:]|^'|'$/.test(name));
  fc.assert(
    fc.property(names, (sheet) => {
      expect(linkedCell(`${quotedSheetName(sheet)}!C3`)).toEqual({ sheet, address: "C3" });
    }),
  );
});
