import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { evaluateWorkbook } from "../../../src/app/evaluateWorkbook.js";
import { tallySurveys } from "../../../src/app/tallySurveys.js";
import { takeStock } from "../../../src/app/takeStock.js";
import { fingerprint } from "../../../src/app/staleness/fingerprint.js";
import type { RunOptions } from "../../../src/app/run.js";
import { dateSerial, fiscalYear, type DateSerial } from "../../../src/core/fiscalYear.js";
import type { CellValue, Grid } from "../../../src/input/grid.js";
import { excelWorkbook } from "../../../src/excel/workbook.js";
import type { BookData } from "../../../src/local-excel/bookData.js";
import { openLocalExcel, type LocalExcel } from "../../../src/local-excel/officeJsNode.js";
import { loadXlsx } from "../../../src/local-excel/xlsx/loadXlsx.js";
import { saveXlsx } from "../../../src/local-excel/xlsx/saveXlsx.js";
import { soundSheets } from "../../fixtures/workbook.js";
import { pasted } from "../../fixtures/grids.js";
import { bookOf } from "../../excel/openGrids.js";

const clock = { today: () => dateSerial(2026, 3, 31) as DateSerial, stamp: () => "2026-03-31 09:30" };
const options: RunOptions = {
  year: fiscalYear(2025),
  control: { progress: () => Promise.resolve(), stopRequested: () => false },
  onEdited: () => Promise.resolve("replace"),
};

const survey = "回\t業種\t売上額\nR7 第1回\t製造業\t増加\nR7 第1回\t小売業\t減少";
const sheets = Object.fromEntries(
  Object.entries({ ...soundSheets, 景況調査: survey }).map(([name, text]) => [name, pasted(name, text).values]),
);

let local: LocalExcel;
let made: BookData;

beforeAll(async () => {
  const { book } = await openLocalExcel(bookOf(sheets));
  await evaluateWorkbook({ workbook: excelWorkbook(), clock }, options);
  await tallySurveys({ workbook: excelWorkbook(), clock }, options);
  made = await loadXlsx(await saveXlsx(book));
}, 60_000);

/** The workbook as it was saved, opened again. */
beforeEach(async () => {
  local = await openLocalExcel(structuredClone(made));
});

const found = async () => (await takeStock({ workbook: excelWorkbook() })).stale;

describe("jobs that should be done again", () => {
  it("none, where nothing was made", async () => {
    await openLocalExcel(bookOf(sheets));
    expect(await found()).toEqual([]);
  });

  it("none, where the inputs are as they were, though the generated sheets were edited", async () => {
    local.host.enter("予算執行!A1", "メモ");
    expect(await found()).toEqual([]);
  });

  it("the job that read the sheet in which somebody has typed", async () => {
    local.host.enter("活動記録!E2", 2);
    expect(await found()).toEqual([{ task: "evaluateWorkbook", changedInputs: ["活動記録"], isUnfinished: false }]);
  });

  it("every job that read it", async () => {
    local.host.enter("設定!B2", "R8");
    local.host.enter("景況調査!C2", "不変");
    expect(await found()).toEqual([
      { task: "evaluateWorkbook", changedInputs: ["設定", "景況調査"], isUnfinished: false },
      { task: "tallySurveys", changedInputs: ["設定", "景況調査"], isUnfinished: false },
    ]);
  });

  it("a sheet that is gone has changed", async () => {
    local.book.sheets.find(({ name }) => name === "定性評価")!.name = "定性評価（旧）";
    expect(await found()).toEqual([{ task: "evaluateWorkbook", changedInputs: ["定性評価"], isUnfinished: false }]);
  });

  it("a job that broke off while it wrote, until it is done again", async () => {
    const workbook = excelWorkbook();
    const failing = {
      ...workbook,
      write: (...placed: Parameters<typeof workbook.write>) => {
        local.host.faults.failAtAction(300, "GeneralException");
        return workbook.write(...placed);
      },
    };
    await expect(evaluateWorkbook({ workbook: failing, clock }, options)).rejects.toMatchObject({ code: "refused" });
    expect(await found()).toMatchObject([{ task: "evaluateWorkbook", isUnfinished: true }]);
    await evaluateWorkbook({ workbook, clock }, options);
    expect(await found()).toEqual([]);
  });

  it("takes one round trip and does not read what the generated sheets hold", async () => {
    await found();
    const { syncs, bytesOut } = local.host.counters.totals;
    expect(syncs).toBe(1);
    expect(bytesOut).toBeLessThan(60_000);
  });
});

describe("a fingerprint", () => {
  const grid = (values: CellValue[][], place: Partial<Grid> = {}): Grid => ({
    ...pasted("目標", "A"),
    values,
    row: 0,
    column: 0,
    ...place,
  });
  const plain = fingerprint(grid([["K5-2", 230]]));

  it("is the same for the same cells, whatever blank cells lie around them", () => {
    expect(
      fingerprint(
        grid([
          ["", ""],
          ["", "K5-2"],
        ]),
      ),
    ).toBe(fingerprint(grid([["K5-2"]], { row: 1, column: 1 })));
  });

  it.each<[string, Grid]>([
    ["another figure", grid([["K5-2", 231]])],
    ["the figure as a text", grid([["K5-2", "230"]])],
    ["another place", grid([["K5-2", 230]], { row: 1 })],
    ["the other order", grid([[230, "K5-2"]])],
    ["a part that is gone", grid([["K5-2", ""]])],
  ])("is another one for %s", (_, other) => {
    expect(fingerprint(other)).not.toBe(plain);
  });
});
