import { beforeEach, describe, expect, test } from "vitest";
import { checkInputs } from "../../src/app/checkInputs.js";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import { insertTemplates } from "../../src/app/insertTemplates.js";
import { removeSamples } from "../../src/app/removeSamples.js";
import type { RunDeps } from "../../src/app/run.js";
import { takeStock } from "../../src/app/takeStock.js";
import { inputSheets } from "../../src/core/inputSheets/inputSheets.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import { cellKey, cellOfKey, type SheetData } from "../../src/local-excel/bookData.js";
import { openLocalExcel, type LocalExcel } from "../../src/local-excel/officeJsNode.js";
import { loadXlsx } from "../../src/local-excel/xlsx/loadXlsx.js";
import { saveXlsx } from "../../src/local-excel/xlsx/saveXlsx.js";
import { bookOf } from "../excel/openGrids.js";
import { finished, options } from "./userSheets.js";

/** Sample rows as a person counts them in the templates. */
const samples: Readonly<Record<string, number>> = {
  目標: 3,
  実績入力: 2,
  活動記録: 2,
  支援先: 2,
  フォロー記録: 2,
  財務: 2,
  科目対応: 2,
  非財務: 1,
  予算: 2,
  定性評価: 1,
  委員採点: 1,
  景況調査: 2,
  ヒアリング: 1,
};
/** The templates have their header in row 5. */
const firstSample = 5;

const deps: RunDeps = {
  workbook: excelWorkbook(),
  clock: { today: () => 46_112 as ReturnType<RunDeps["clock"]["today"]>, stamp: () => "2026-03-31 09:30" },
};

let local: LocalExcel;
const sheet = (name: string): SheetData => local.book.sheets.find((each) => each.name === name)!;
const values = (name: string) =>
  new Map([...sheet(name).cells].flatMap(([key, { value }]) => (value === undefined || value === "" ? [] : [[key, value]])));

/** A workbook into which the templates were inserted, saved and opened again. */
beforeEach(async () => {
  const { book } = await openLocalExcel(bookOf({ Sheet1: [["メモ"]] }));
  await insertTemplates(deps, options);
  local = await openLocalExcel(await loadXlsx(await saveXlsx(book)));
});

describe("one press", () => {
  test("empties every sample row of every template, and moves nothing", async () => {
    const below = cellKey(firstSample + 3, 3);
    sheet("目標").cells.set(below, { value: "自分たちの指標" });
    expect(await removeSamples(deps)).toEqual({
      removed: Object.entries(samples).map(([name, rows]) => ({ sheet: name, rows })),
      kept: [],
    });
    for (const [name, rows] of Object.entries(samples)) {
      const left = [...values(name)].filter(([key]) => cellOfKey(key).row >= firstSample && key !== below);
      expect({ name, rows, left }).toEqual({ name, rows, left: [] });
    }
    expect(values("目標").get(below)).toBe("自分たちの指標");
    expect((await takeStock(deps)).samples).toEqual([]);
    expect(local.host.unimplemented).toEqual([]);
  });

  test("leaves headers, drop-downs and number formats, and no look of a sample", async () => {
    const before = structuredClone(sheet("目標"));
    await removeSamples(deps);
    const after = sheet("目標");
    expect(after.validations).toEqual(before.validations);
    for (const [key, cell] of before.cells) {
      const row = cellOfKey(key).row;
      if (row < firstSample) expect(after.cells.get(key)).toEqual(cell);
      else expect(after.cells.get(key)?.numberFormat).toBe(cell.numberFormat);
    }
    const filled = [...after.cells].filter(([key, cell]) => cellOfKey(key).row >= firstSample && cell.style?.fill !== undefined);
    expect(filled).toEqual([]);
  });

  test("takes three round trips: reading, looking again, emptying", async () => {
    const before = local.host.counters.totals.syncs;
    await removeSamples(deps);
    expect(local.host.counters.totals.syncs - before).toBe(3);
  });

  test("leaves 設定 and sheets that are no input sheets alone", async () => {
    sheet("Sheet1").cells.set(cellKey(1, 0), { value: "（見本）自分のメモ" });
    const before = structuredClone([sheet("設定").cells, sheet("Sheet1").cells]);
    await removeSamples(deps);
    expect([sheet("設定").cells, sheet("Sheet1").cells]).toEqual(before);
  });

  test("where there is no sample row writes nothing", async () => {
    await removeSamples(deps);
    const before = local.host.counters.totals.syncs;
    expect(await removeSamples(deps)).toEqual({ removed: [], kept: [] });
    expect(local.host.counters.totals.syncs - before).toBe(1);
  });
});

describe("a row that bears the mark stays, and is named,", () => {
  const row = firstSample;
  test.each<[string, (sheet: SheetData) => void]>([
    ["when a value was typed over", (cells) => cells.cells.set(cellKey(row, 4), { value: "社" })],
    ["when a cell was cleared", (cells) => cells.cells.delete(cellKey(row, 4))],
    ["when a blank cell was filled", (cells) => cells.cells.set(cellKey(row, 20), { value: "書きかけ" })],
    ["when a cell now holds a formula of the same result", (cells) => cells.cells.set(cellKey(row, 4), { value: "者", formula: '="者"' })],
  ])("%s", async (_, change) => {
    change(sheet("目標"));
    const before = values("目標");
    const { removed, kept } = await removeSamples(deps);
    expect(kept).toEqual([{ sheet: "目標", address: "A6" }]);
    expect(removed.find((each) => each.sheet === "目標")).toEqual({ sheet: "目標", rows: 2 });
    const ofRow = (all: ReturnType<typeof values>) => [...all].filter(([key]) => cellOfKey(key).row === row);
    expect(ofRow(values("目標"))).toEqual(ofRow(before));
  });
});

test("columns in another place and a part of a log are known as well", async () => {
  const log = sheet("活動記録");
  log.name = "活動記録_佐藤";
  log.cells = new Map(
    [...log.cells].map(([key, cell]) => {
      const { row, column } = cellOfKey(key);
      return [cellKey(row + 2, column + 1), cell];
    }),
  );
  const { removed, kept } = await removeSamples(deps);
  expect(removed).toContainEqual({ sheet: "活動記録_佐藤", rows: 2 });
  expect(kept).toEqual([]);
});

describe("when Excel refuses", () => {
  test("a protected sheet is named, and no sheet is touched", async () => {
    sheet("予算").isProtected = true;
    const before = structuredClone(local.book.sheets.map(({ cells }) => cells));
    await expect(removeSamples(deps)).rejects.toMatchObject({ code: "protected", detail: "予算" });
    expect(local.book.sheets.map(({ cells }) => cells)).toEqual(before);
  });

  test("a press after one that broke off finishes the work, wherever that was", async () => {
    for (const action of [1, 60, 150, 250, 330]) {
      const copy = await openLocalExcel(await loadXlsx(await saveXlsx(local.book)));
      copy.host.faults.failAtAction(action, "GeneralException");
      const failed = await removeSamples(deps).then(
        () => false,
        () => true,
      );
      copy.host.faults.clear();
      const { kept } = await removeSamples(deps);
      expect({ action, kept }).toEqual({ action, kept: [] });
      expect((await takeStock(deps)).samples).toEqual([]);
      expect(failed).toBe(true);
    }
  });
});

describe("a job over templates with nothing but samples", () => {
  test("finds nothing to mend, and nothing to evaluate", async () => {
    const { evaluation, sheets, issues } = finished(await evaluateWorkbook(deps, options));
    expect({ evaluation, sheets }).toEqual({ evaluation: null, sheets: [] });
    expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect([...new Set(issues.map(({ code }) => code))]).toEqual(["sampleRowsSkipped"]);
  });

  test("checked, says one thing of each sheet", async () => {
    const { issues } = finished(await checkInputs(deps, options));
    expect(issues.map(({ code, sheet: at }) => `${code} ${at}`).sort()).toEqual(
      Object.keys(samples)
        .map((name) => `sampleRowsSkipped ${name}`)
        .sort(),
    );
  });

  test("every template but 設定 has samples", () => {
    const { settings, ...others } = inputSheets;
    expect(Object.values(others).map(({ name }) => name)).toEqual(Object.keys(samples));
    expect(Object.keys(samples)).not.toContain(settings.name);
  });
});
