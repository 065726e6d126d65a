import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkInputs } from "../../../src/app/checkInputs.js";
import { evaluateWorkbook } from "../../../src/app/evaluateWorkbook.js";
import { readRequest } from "../../../src/app/readRequest.js";
import { reportMonth } from "../../../src/app/reportMonth.js";
import { tallySurveys } from "../../../src/app/tallySurveys.js";
import { takeStock } from "../../../src/app/takeStock.js";
import { fingerprint } from "../../../src/app/staleness/fingerprint.js";
import type { RunOptions } from "../../../src/app/run.js";
import { dateSerial, fiscalYear, type DateSerial } from "../../../src/core/fiscalYear.js";
import { generatedSheets } from "../../../src/report/generatedSheets.js";
import type { CellValue, Grid } from "../../../src/input/grid.js";
import { savedNamesText } from "../../../src/input/savedNames.js";
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

  it.each<[string, string, string, readonly string[]]>([
    [
      "an input sheet that has come since, for the jobs that would read it",
      "委員採点",
      "指標ID\t委員1\nK5-2\tA",
      ["evaluateWorkbook 委員採点"],
    ],
    ["a part of a sheet", "支援先_鈴木", "事業者ID\t事業所名\t計画策定日\nC009\t新しい商店\tR7.6.1", ["evaluateWorkbook 支援先_鈴木"]],
    ["interviews", "ヒアリング", "展示会\t製品\t価格\n春の市\t器\t4", ["evaluateWorkbook ヒアリング", "tallySurveys ヒアリング"]],
    ["none, where its rows are still to come", "ヒアリング", "展示会\t製品\t価格", []],
    ["none, where no job made reads it", "非財務", "商号\t強み\n川口鋳物工業\t納期", []],
    ["none for 財務, from which no indicator is counted", "財務", "商号\t業種\n川口鋳物工業\t1301", []],
    ["none for a sheet of no kind", "メモ", "あれこれ", []],
  ])("%s", async (_case, name, text, expected) => {
    local.book.sheets.push({ ...bookOf({ [name]: pasted(name, text).values }).sheets[0]!, id: "{added}" });
    expect((await found()).map(({ task, changedInputs }) => `${task} ${changedInputs.join("、")}`)).toEqual(expected);
  });

  it("財務 that has come since, where an indicator is counted from it", async () => {
    const counted = { ...sheets, 目標: pasted("目標", `${soundSheets.目標}\nK5-3\t5\t経営分析\t分析\t者\t－\t2\t2\t実数\t財務\t4`).values };
    const { book } = await openLocalExcel(bookOf(counted));
    await evaluateWorkbook({ workbook: excelWorkbook(), clock }, options);
    expect(await found()).toEqual([]);
    book.sheets.push({
      ...bookOf({
        財務: [
          ["商号", "業種"],
          ["川口鋳物工業", "1301"],
        ],
      }).sheets[0]!,
      id: "{added}",
    });
    expect(await found()).toMatchObject([{ task: "evaluateWorkbook", changedInputs: ["財務"] }]);
  });

  it("a sheet that the user has said to be an input sheet since", async () => {
    local.book.sheets.push({ ...bookOf({ 日報: pasted("日報", soundSheets.活動記録!).values }).sheets[0]!, id: "{added}" });
    expect(await found()).toEqual([]);
    await excelWorkbook().keep("names", savedNamesText(new Map([["日報", { key: "activityLog", headers: {} }]])));
    expect(await found()).toMatchObject([{ task: "evaluateWorkbook", changedInputs: ["日報"] }]);
  });

  it("a job that broke off while it wrote, until it is done again", async () => {
    local.host.enter("活動記録!E2", 2);
    const workbook = excelWorkbook();
    const failing = {
      ...workbook,
      write: (...placed: Parameters<typeof workbook.write>) => {
        local.host.faults.failAtAction(100, "GeneralException");
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

describe("a job goes by the sheets that it uses", () => {
  const month = { year: 2025, month: 9 } as const;

  it.each<[string, string, string]>([
    ["changed", "予算", "費目\tR7予算\tR7実績\n旅費\t999\t999"],
    ["changed", "定性評価", "指標ID\t成功事例\nK5-2\t別の事例"],
    ["new", "委員採点", "指標ID\t委員1\nK5-2\tA"],
  ])("the month uses nothing of a %s 「%s」", async (_case, name, text) => {
    await reportMonth({ workbook: excelWorkbook(), clock }, { ...options, month });
    const others = local.book.sheets.filter((sheet) => sheet.name !== name);
    local.book.sheets = [...others, { ...bookOf({ [name]: pasted(name, text).values }).sheets[0]!, id: "{other}" }];
    expect((await found()).map(({ task }) => task)).toEqual(["evaluateWorkbook"]);
  });

  it("the month uses the logs, and notes only what it uses", async () => {
    await reportMonth({ workbook: excelWorkbook(), clock }, { ...options, month });
    const { made: marks } = await excelWorkbook().readMarks(readRequest([generatedSheets.month]));
    expect([...marks[0]!.inputs.keys()]).toEqual(["設定", "目標", "活動記録", "支援先", "フォロー記録", "景況調査"]);
    local.host.enter("活動記録!E2", 2);
    expect((await found()).map(({ task }) => task)).toEqual(["evaluateWorkbook", "reportMonth"]);
  });

  it("入力点検 alone says nothing of the evaluation, which was never made", async () => {
    local = await openLocalExcel(bookOf(sheets));
    await checkInputs({ workbook: excelWorkbook(), clock }, options);
    local.host.enter("活動記録!E2", 2);
    expect(await found()).toEqual([]);
  });

  it("nor does a new one make an old evaluation new", async () => {
    local.book.sheets.push({ ...bookOf({ 委員採点: pasted("委員採点", "指標ID\t委員1\nK5-2\tA").values }).sheets[0]!, id: "{added}" });
    await checkInputs({ workbook: excelWorkbook(), clock }, options);
    expect(await found()).toMatchObject([{ task: "evaluateWorkbook", changedInputs: ["委員採点"] }]);
  });

  it("nor does one that has read the accounts tie the evaluation to them", async () => {
    local.book.sheets.push({ ...bookOf({ 財務: pasted("財務", "商号\t業種\n川口鋳物工業\t1301").values }).sheets[0]!, id: "{added}" });
    await checkInputs({ workbook: excelWorkbook(), clock }, options);
    local.host.enter("財務!B2", "1302");
    expect(await found()).toEqual([]);
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
