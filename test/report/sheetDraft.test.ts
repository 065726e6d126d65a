import fc from "fast-check";
import { expect, test } from "vitest";
import { text } from "../../src/report/literal.js";
import { SheetDraft } from "../../src/report/sheetDraft.js";
import type { StyledArea } from "../../src/report/sheetPlan.js";
import { styles } from "../../src/report/style.js";
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

test("the same style cell below cell is one area", () => {
  const draft = new SheetDraft("budget", "予算執行", "");
  for (const row of [0, 1, 2]) {
    draft.put(row, 0, text("費目"), "text");
    draft.put(row, 1, text("印"), "mark");
  }
  expect(draft.plan({ orientation: "portrait" }).styles.map(({ area }) => area)).toEqual([
    { row: 0, column: 0, rows: 3, columns: 1 },
    { row: 0, column: 1, rows: 3, columns: 1 },
  ]);
});

test("joined areas style every cell as they would one by one", () => {
  const someStyle = fc.constantFrom(styles.text, styles.mark, styles.total, styles.workingHeader);
  const someArea = fc.record({
    row: fc.nat(3),
    column: fc.nat(2),
    rows: fc.integer({ min: 1, max: 2 }),
    columns: fc.integer({ min: 1, max: 2 }),
  });
  const looks = (areas: readonly StyledArea[]) =>
    Array.from({ length: 20 }, (_, place) => {
      const [row, column] = [Math.floor(place / 4), place % 4];
      const own = areas.filter(
        ({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
      );
      return Object.assign({}, ...own.map(({ style }) => style)) as object;
    });
  fc.assert(
    fc.property(fc.array(fc.record({ area: someArea, style: someStyle }), { maxLength: 12 }), (areas) => {
      const draft = new SheetDraft("budget", "予算執行", "");
      draft.put(4, 3, text("隅"));
      for (const { area, style } of areas) draft.style(area, style);
      expect(looks(draft.plan({ orientation: "portrait" }).styles)).toEqual(looks(areas));
    }),
  );
});
