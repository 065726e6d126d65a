import { describe, expect, test } from "vitest";
import { computed, type Term } from "../../src/report/formula.js";
import { text } from "../../src/report/literal.js";
import { SheetDraft } from "../../src/report/sheetDraft.js";
import type { SheetPlan } from "../../src/report/sheetPlan.js";
import { placeTable } from "../../src/report/table.js";
import { lintFormula, lintPlan } from "./lintPlan.js";

/** Formula text that the builder would not make. */
const raw = (content: string): Term => ({ text: content, strength: 9 });

test.each([
  ["=A1*100/12", []],
  ["=SUM(目標!$A$1:$A$9)", []],
  ['=IF(A1="2025年度",1,0)', []],
  ["='R7 2025'!A10+Z99", []],
  ["=A1*1.1", ["holds the figure 1.1"]],
  ["=A1*60", ["holds the figure 60"]],
  ["=MAXIFS(A1:A2,B1:B2,1)", ["calls MAXIFS"]],
  ["=SUM(A:A)", ["takes whole columns"]],
  ["=SUM(目標!$C:$D)", ["takes whole columns"]],
  [`=${"A1+".repeat(30)}A1`, ["93 characters"]],
  ['="☠"&A1', ["contains user text"]],
  ["='☠'!A1", []],
])("%s: %o", (formula, faults) => {
  expect(lintFormula(formula, { userTextMark: "☠" })).toEqual(faults);
});

function planOf(formulas: readonly string[]): SheetPlan {
  const draft = new SheetDraft("budget", "予算執行", "");
  placeTable(
    draft,
    { row: 0, column: 0 },
    [{ header: "値", width: 8, style: "integer", cell: (row: string) => computed(raw(row), 0) }],
    formulas,
  );
  return draft.plan({ orientation: "portrait" });
}

describe("a column has one shape", () => {
  test.each([
    ["the same, row by row", ["B2*2", "B3*2"].map((formula) => formula.replace("*2", "*12")), 0],
    ["fixed and relative", ["$B$2-C2", "$B$2-C3"], 0],
    ["references home", ["目標!G8", "目標!K12"], 0],
    ["another operation", ["B2+C2", "B3-C3"], 1],
    ["another row", ["B2+C2", "B2+C3"], 1],
  ])("%s", (_, formulas, faults) => {
    expect(lintPlan(planOf(formulas))).toHaveLength(faults);
  });
});

describe("what else is found", () => {
  const good = planOf(["B2"]);
  const outside = { row: 0, column: 0, rows: 99, columns: 1 };
  test.each<[string, SheetPlan]>([
    ["a row too short", { ...good, cells: [...good.cells, []] }],
    ["a style outside the sheet", { ...good, styles: [...good.styles, { area: outside, style: {} }] }],
    ["a footer without page numbers", { ...good, print: { ...good.print, footer: "&D" } }],
    ["repeated rows that are not there", { ...good, print: { ...good.print, titleRows: { first: 0, last: 9 } } }],
    ["frozen panes that fill the window", { ...good, freeze: { rows: 30, columns: 0 } }],
    ["a text that is cut off", { ...good, cells: [[text("見出しが長すぎて入りません")], ...good.cells.slice(1)], styles: [] }],
  ])("%s", (_, plan) => {
    expect(lintPlan(good)).toEqual([]);
    expect(lintPlan(plan)).not.toEqual([]);
  });
});
