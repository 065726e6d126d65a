import { describe, expect, test } from "vitest";
import { call, computed, operation } from "../../src/report/formula.js";
import { number, text } from "../../src/report/literal.js";
import { SheetDraft } from "../../src/report/sheetDraft.js";
import { placeTable, type Column } from "../../src/report/table.js";
import { content } from "./readPlan.js";

interface Sale {
  readonly name: string;
  readonly price: number;
  readonly pieces: number;
}

const columns: readonly Column<Sale>[] = [
  { header: "品名", width: 12, style: "text", cell: ({ name }) => text(name) },
  { header: "単価", width: 8, style: "integer", cell: ({ price }) => number(price) },
  { header: "個数", width: 8, style: "integer", cell: ({ pieces }) => number(pieces) },
  {
    header: "金額",
    width: 9,
    style: "integer",
    cell: ({ price, pieces }, at) => computed(operation(at.ref("単価"), "*", at.ref("個数")), price * pieces),
  },
];

function lay(records: readonly Sale[]) {
  const draft = new SheetDraft("budget", "予算執行", "");
  const table = placeTable(draft, { row: 2, column: 1 }, columns, records);
  return { table, plan: draft.plan({ orientation: "portrait" }) };
}

test("a header row, then one row per record, with formulas that name other columns", () => {
  const { plan } = lay([
    { name: "りんご", price: 120, pieces: 3 },
    { name: "=みかん", price: 50, pieces: 10 },
  ]);
  expect(plan.cells.slice(2).map((line) => line.map(content))).toEqual([
    ["", "品名", "単価", "個数", "金額"],
    ["", "りんご", 120, 3, "=C4*D4"],
    ["", "=みかん", 50, 10, "=C5*D5"],
  ]);
  expect(plan.columnWidths).toEqual([9, 12, 8, 8, 9]);
});

describe("references to a table", () => {
  const { table } = lay([
    { name: "a", price: 1, pieces: 1 },
    { name: "b", price: 2, pieces: 2 },
  ]);
  test.each([
    ["a column from the same sheet", table.range("金額").text, "$E$4:$E$5"],
    ["a column from outside", table.rangeFromOutside("金額").text, "予算執行!$E$4:$E$5"],
    ["a cell from outside", table.cellFromOutside("品名", 1).text, "予算執行!B5"],
    ["a total", call("SUM", table.range("金額")).text, "SUM($E$4:$E$5)"],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test("an unknown header is a broken program", () => {
    expect(() => table.range("税")).toThrow("No column 税");
  });
});

test("a table without records keeps one empty row, so that references stay valid", () => {
  const { table, plan } = lay([]);
  expect(table.range("金額").text).toBe("$E$4:$E$4");
  expect(plan.cells[3]!.map(content)).toEqual(["", "", "", "", ""]);
});
