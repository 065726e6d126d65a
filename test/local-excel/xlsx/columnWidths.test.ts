import { describe, expect, it } from "vitest";
import { columnWidthsXml, readColumnWidths } from "../../../src/local-excel/xlsx/columnWidths.js";
import { pointsPerCharacter } from "../../../src/local-excel/xlsx/defaultFont.js";
import { element, parseXml, serializeXml } from "../../../src/local-excel/xlsx/xml.js";

describe("column widths", () => {
  it.each([
    // 72 pixels, the usual column of a Japanese Excel, whose dialogue calls it 8.38.
    ["游ゴシック", 54, 9],
    // 64 pixels, the usual column of a western Excel, whose dialogue calls it 8.43.
    ["Calibri", 48, 9.142857142857142],
  ])("in %s %d points are %d characters in the file", (font, points, characters) => {
    const [columns] = columnWidthsXml(new Map([[0, points]]), pointsPerCharacter(font));
    expect(columns?.children).toEqual([element("col", { min: 1, max: 1, width: characters, customWidth: true })]);
  });

  it("share an element among neighbours", () => {
    const widths = new Map([
      [3, 60],
      [1, 54],
      [2, 54],
      [5, 54],
    ]);
    const [columns] = columnWidthsXml(widths, 6);
    expect(columns?.children.map((column) => typeof column !== "string" && [column.attributes.min, column.attributes.max])).toEqual([
      ["2", "3"],
      ["4", "4"],
      ["6", "6"],
    ]);
    expect(readColumnWidths(parseXml(`<worksheet>${serializeXml(columns!)}</worksheet>`), 6)).toEqual(widths);
  });

  it("that nobody has set are not read", () => {
    const sheet = parseXml('<worksheet><cols><col min="1" max="16384" width="8.5" customWidth="false"/></cols></worksheet>');
    expect(readColumnWidths(sheet, 6)).toEqual(new Map());
  });
});
