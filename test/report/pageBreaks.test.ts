import { expect, test } from "vitest";
import { pageBreaks, type PageBlock } from "../../src/report/pageBreaks.js";
import { blank } from "../../src/report/literal.js";
import type { SheetPlan } from "../../src/report/sheetPlan.js";

/** A narrow landscape sheet of so many rows of 100 points, printed at full size: 498.9 points of paper, 94 % of it filled, hold four. */
function sheet(rows: number, more: Partial<SheetPlan["print"]> = {}): SheetPlan {
  return {
    kind: "committee",
    name: "頁",
    cells: Array.from({ length: rows }, () => [blank]),
    columnWidths: [20],
    rowHeights: new Map(Array.from({ length: rows }, (_, row) => [row, 100])),
    styles: [],
    conditionalStyles: [],
    validations: [],
    charts: [],
    print: { orientation: "landscape", pagesWide: 1, header: "", footer: "", ...more },
    showGridlines: false,
  };
}

const blocks = (...rows: number[]): PageBlock[] => rows.map((row) => ({ row, startsPage: false }));

test.each<[string, SheetPlan, PageBlock[], number[]]>([
  ["what fits one page has no break", sheet(4), blocks(0, 1, 2, 3), []],
  ["the fifth row goes overleaf", sheet(6), blocks(0, 1, 2, 3, 4, 5), [4]],
  ["a block that would be torn goes overleaf whole", sheet(6), blocks(0, 2, 5), [2]],
  ["a chapter begins a page, however much is left of the one before", sheet(3), [...blocks(0), { row: 1, startsPage: true }], [1]],
  ["a repeated title takes its room on every page", sheet(8, { titleRows: { first: 0, last: 0 } }), blocks(0, 1, 2, 3, 4, 5, 6, 7), [4, 7]],
])("%s", (_case, plan, of, breaks) => expect(pageBreaks(plan, of)).toEqual(breaks));

test("a sheet wider than the paper is shrunk, so that more rows fit", () => {
  // 120 characters and their padding are 724 points, 257 are 1546: half of 773.9 points of paper.
  expect(pageBreaks({ ...sheet(9), columnWidths: [257] }, blocks(0, 1, 2, 3, 4, 5, 6, 7, 8))).toEqual([]);
});
