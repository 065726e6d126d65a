import { describe, expect, it } from "vitest";
import type { CellData } from "../../../src/local-excel/bookData.js";
import { cellsXml } from "../../../src/local-excel/xlsx/cellsWriter.js";
import { newStylesheet, Stylesheet } from "../../../src/local-excel/xlsx/stylesheet.js";
import { childOf, childrenOf, parseXml, serializeXml } from "../../../src/local-excel/xlsx/xml.js";
import { sheetOf } from "./exampleBook.js";

function written(cell: CellData): { cell: string; quoted: boolean } {
  const styles = new Stylesheet(newStylesheet(), { name: "游ゴシック", size: 11 });
  const data = parseXml(cellsXml(sheetOf("S", [[cell]]), styles, true));
  const found = childOf(data, "row", "c")!;
  const format = childrenOf(childOf(styles.root, "cellXfs"))[Number(found.attributes.s ?? 0)];
  return {
    cell: found.children.map((child) => (typeof child === "string" ? child : serializeXml(child))).join(""),
    quoted: format?.attributes.quotePrefix === "1",
  };
}

describe("a cell in the file", () => {
  it.each(["=1+1", "'x", "+1", "-", "@x", "007", "１２", "2025/4/1", "true", "(5)", "￥5"])(
    "%s is marked to stay text when it is edited",
    (value) => {
      expect(written({ value }).quoted).toBe(true);
    },
  );

  it.each(["商工会", "K5-2", "▲5", "truely"])("%s needs no mark", (value) => {
    expect(written({ value })).toEqual({ cell: `<is><t xml:space="preserve">${value}</t></is>`, quoted: false });
  });

  it.each<[CellData, string]>([
    [{ value: 1e21 }, "<v>1e+21</v>"],
    [{ value: 0.30000000000000004 }, "<v>0.30000000000000004</v>"],
    [{ value: Number.NaN }, "<v>#NUM!</v>"],
    [{ value: false }, "<v>0</v>"],
    [{ formula: 'A1&"<"', value: "=" }, "<f>A1&amp;&quot;&lt;&quot;</f><v>=</v>"],
  ])("%j is written %s", (cell, xml) => {
    expect(written(cell).cell).toBe(xml);
  });
});
