import { describe, expect, test } from "vitest";
import { cellKey, emptySheet, type SheetData } from "../../src/local-excel/bookData.js";
import type { Grid } from "../../src/input/grid.js";
import { analysisSheetNames } from "../../src/report/generatedSheets.js";
import type { SheetPlan } from "../../src/report/sheetPlan.js";
import { miscalculationsOver } from "./calculate.js";
import { lintPlan } from "./lintPlan.js";
import { shown } from "./readPlan.js";
import { analysisOf, analysisPlans, smallFinancials } from "./smallAnalysis.js";

const thousands = smallFinancials("千円");
const { businesses } = analysisOf(thousands);
const pages = businesses.map(({ name }, index) => [name, index] as const);

function sheetOf({ sheet, values }: Grid): SheetData {
  const data = emptySheet("source", sheet);
  values.forEach((line, row) => line.forEach((value, column) => value !== "" && data.cells.set(cellKey(row, column), { value })));
  return data;
}

/** The row of a sheet whose cells include a text, as shown. */
function rowWith(plan: SheetPlan, label: string) {
  return plan.cells.find((line) => line.some((cell) => shown(cell) === label))!.map(shown);
}

test("five sheets in the order of their tabs, each with its kind", () => {
  expect(analysisPlans(thousands).map(({ kind, name }) => [kind, name])).toEqual(Object.entries(analysisSheetNames));
});

describe.each(pages)("with the page of %s", (_, page) => {
  const plans = analysisPlans(thousands, page);

  test.each(plans.map((plan) => [plan.name, plan] as const))("%s keeps the house's rules", (__, plan) => {
    expect(lintPlan(plan)).toEqual([]);
  });

  test("every formula gives the result that TypeScript expects", async () => {
    expect(await miscalculationsOver(plans, [sheetOf(thousands)])).toEqual([]);
  });
});

test("the formulas follow the sheets to the names they really have", async () => {
  const names = {
    analysisList: "A's",
    analysisSummary: "E's",
    financial: "B's",
    analysisFigures: "C's (2)",
    benchmarks: "D's (2)",
  } as unknown as typeof analysisSheetNames;
  expect(await miscalculationsOver(analysisPlans(thousands, 0, names), [sheetOf(thousands)])).toEqual([]);
});

describe("a shop worked out by hand", () => {
  const [list, , page] = analysisPlans(thousands) as [SheetPlan, SheetPlan, SheetPlan];
  const values = [60 / 58 - 1, 0.02, 400, 6, 0.7, 8 / 30];

  test("stands in 分析一覧 with the six values of its newest period", () => {
    const row = rowWith(list, "架空商店");
    values.forEach((value, index) => expect(row[7 + 2 * index]).toBeCloseTo(value, 12));
  });

  test("and on its page 財務分析, beside the period before", () => {
    const row = rowWith(page, "②営業利益率");
    expect(row.slice(1, 3)).toEqual([0.02, 0.01]);
  });

  test("total, rank and change are those of the analysis", () => {
    const [newest, before] = businesses[0]!.periods;
    const row = rowWith(list, "架空商店");
    expect(row.slice(19, 23)).toEqual([
      newest.total.points,
      newest.total.rank,
      before!.total.points,
      newest.total.points! - before!.total.points!,
    ]);
  });

  test("figures refer to the cells of 財務", () => {
    const formulas = page.cells.flatMap((line) => line.flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : [])));
    expect(formulas).toEqual(expect.arrayContaining(["=財務!F3", "=財務!F4", "=財務!H3"]));
  });
});

test.each([
  ["例示旅館（預金が借入を上回る）", "債務超過、④実質無借金"],
  ["見本食堂（赤字で借入）", "④償却前赤字"],
  ["仮名工房（対象外）", "分析対象外"],
])("%s: %s", (name, remark) => {
  expect(rowWith(analysisPlans(thousands)[0]!, name).at(-1)).toBe(remark);
});

test("a firm out of scope has values, but no scores, total or rank", () => {
  const row = rowWith(analysisPlans(thousands)[0]!, "仮名工房（対象外）");
  expect(row[7]).toBe(0.25);
  expect([8, 10, 12, 14, 16, 18, 19, 20].map((column) => row[column])).toEqual(Array(8).fill("－"));
});

test("the edition and its source stand on every sheet", () => {
  for (const { cells } of analysisPlans(thousands)) expect(cells.flat().map(shown).join()).toContain("基準値: 2022年版（出典: 経済産業省");
});

test("業種基準値: no indicator is torn by a page, and every page says what its columns hold", () => {
  const { cells, print } = analysisPlans(thousands).at(-1)!;
  const heads = print.titleRows!.first;
  expect(cells[heads]!.map(shown).filter((value) => value !== "")).toEqual(["No", "業種", "規模", "基準値", "点数が付く下限"]);
  const begun = print.breaksBefore!.map((row) => String(shown(cells[row]![0])));
  expect(begun.filter((name) => !/^[①-⑥].*（.+）$/.test(name))).toEqual([]);
  expect(begun.length).toBeGreaterThan(0);
});
