import { describe, expect, it } from "vitest";
import { cellKey, emptySheet, type CellStyleData, type SheetData } from "../../../src/local-excel/bookData.js";
import { mergedLooks, mergedWidths } from "../../../src/local-excel/demo/mergedCells.js";

const line = { style: "Continuous", weight: "Thin", color: "#808080" } as const;
const framed: CellStyleData = { borders: { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line } };

/** B2:D3 is merged, each of its cells framed; the first has a fill. */
function sheetWith(style: CellStyleData): SheetData {
  const sheet = emptySheet("page", "財務分析");
  sheet.merges.push({ row: 1, column: 1, rows: 2, columns: 3 });
  for (const row of [1, 2]) for (const column of [1, 2, 3]) sheet.cells.set(cellKey(row, column), { style: framed });
  sheet.cells.set(cellKey(1, 1), { value: "説明", style: { ...framed, ...style } });
  return sheet;
}

const lines = (sheet: SheetData, row: number, column: number) => Object.keys(mergedLooks(sheet).get(cellKey(row, column))!.border).sort();

describe("merged cells where there are none", () => {
  it("have lines around all of them, none between them", () => {
    const sheet = sheetWith({});
    expect(lines(sheet, 1, 1)).toEqual(["left", "top"]);
    expect(lines(sheet, 1, 2)).toEqual(["top"]);
    expect(lines(sheet, 1, 3)).toEqual(["right", "top"]);
    expect(lines(sheet, 2, 1)).toEqual(["bottom", "left"]);
    expect(lines(sheet, 2, 3)).toEqual(["bottom", "right"]);
  });

  it("all have the fill of the first", () => {
    const fills = [...mergedLooks(sheetWith({ fill: "#DCE5EF" })).values()].map(({ fill }) => fill.color);
    expect(fills).toEqual(Array.from({ length: 6 }, () => "#DCE5EF"));
  });

  it("leave the room of all to a text that begins in the first", () => {
    const sheet = sheetWith({ wrap: true, horizontal: "Center" });
    expect(mergedLooks(sheet).get(cellKey(1, 1))!.alignment).toMatchObject({ horizontal: "left", wrap_text: false });
    expect([...mergedWidths(sheet)]).toEqual([[cellKey(1, 1), 3]]);
    expect(mergedWidths(sheetWith({})).size).toBe(0);
  });
});
