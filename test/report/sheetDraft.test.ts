import { expect, test } from "vitest";
import { text } from "../../src/report/literal.js";
import { SheetDraft } from "../../src/report/sheetDraft.js";
import { content } from "./readPlan.js";

test("cells become a rectangle from A1 with a width for every column", () => {
  const draft = new SheetDraft("budget", "予算執行", "");
  draft.put(0, 0, text("a"));
  draft.put(2, 3, text("b"));
  draft.width(3, 20);
  const plan = draft.plan({ orientation: "portrait" });
  expect(plan.cells.map((line) => line.map(content))).toEqual([
    ["a", "", "", ""],
    ["", "", "", ""],
    ["", "", "", "b"],
  ]);
  expect(plan.columnWidths).toEqual([9, 9, 9, 20]);
});

test("a heading is the sheet's own title, a line under it, and notes", () => {
  const draft = new SheetDraft("followUp", "別名", "");
  expect(draft.heading("見本商工会議所", ["一", "二"])).toBe(4);
  expect(draft.plan({ orientation: "portrait" }).cells.map((line) => line.map(content))).toEqual([
    ["フォロー状況"],
    ["見本商工会議所"],
    ["一"],
    ["二"],
  ]);
});

test("a row is as high as its tallest wrapped text needs", () => {
  const draft = new SheetDraft("budget", "予算執行", "");
  draft.width(0, 20);
  draft.put(0, 0, text("短い"), "text");
  draft.put(1, 0, text("あ".repeat(25)), "text");
  const { rowHeights } = draft.plan({ orientation: "portrait" });
  // 20 characters at 10 of 11 points, less padding and indent, hold 19 half-width characters: 50 take three lines of 15 points.
  expect([...rowHeights!]).toEqual([
    [0, 20],
    [1, 50],
  ]);
});

test("the print header names who and what, and an ampersand stays an ampersand", () => {
  const { print } = new SheetDraft("budget", "予算執行", "A&D 商工会").plan({ orientation: "landscape" });
  expect(print).toEqual({ orientation: "landscape", pagesWide: 1, header: "A&&D 商工会　予算執行", footer: "&D　　&P / &N" });
});
