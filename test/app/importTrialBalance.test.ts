import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, test } from "vitest";
import { analyzeFinancials } from "../../src/app/analyzeFinancials.js";
import { importTrialBalance, type ImportOptions } from "../../src/app/importTrialBalance.js";
import type { TrialBalanceImport } from "../../src/app/trialBalanceImport.js";
import type { Clock } from "../../src/app/ports.js";
import { recordTrialBalance, type RecordRequest } from "../../src/app/recordTrialBalance.js";
import type { FinishedRun } from "../../src/app/run.js";
import { cellAddress } from "../../src/core/cellAddress.js";
import type { IndustryCode } from "../../src/core/finance/industries.js";
import { withAnswers } from "../../src/core/finance/trialBalance/proposedRow.js";
import { dateSerial, type DateSerial } from "../../src/core/fiscalYear.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import { cellKey, cellOfKey, type BookData, type SheetData } from "../../src/local-excel/bookData.js";
import { openLocalExcel, type LocalExcel } from "../../src/local-excel/officeJsNode.js";
import { sampleBook } from "../../src/local-excel/sample/sampleBook.js";
import { saveXlsx } from "../../src/local-excel/xlsx/saveXlsx.js";
import { bookOf } from "../excel/openGrids.js";
import { recalculate } from "../libreOffice.js";

const clock: Clock = { today: () => dateSerial(2026, 11, 22) as DateSerial, stamp: () => "2026-11-22 09:30" };

const options: ImportOptions = {
  year: null,
  source: { kind: "anySheet" },
  business: null,
  months: null,
  closing: null,
  answers: new Map(),
  control: { progress: () => Promise.resolve(), stopRequested: () => false },
  onEdited: () => Promise.resolve("replace"),
};

async function imported(local: LocalExcel, more: Partial<ImportOptions> = {}): Promise<FinishedRun> {
  const outcome = await importTrialBalance({ workbook: excelWorkbook(), clock }, { ...options, ...more });
  expect(local.host.unimplemented).toEqual([]);
  if (outcome.kind !== "done") throw new Error(`the run ended with ${outcome.kind}`);
  return outcome;
}

function record(request: RecordRequest) {
  return recordTrialBalance({ workbook: excelWorkbook(), clock }, request);
}

const sheetNamed = (book: BookData, name: string): SheetData => book.sheets.find((sheet) => sheet.name === name)!;

/** The cells of a row that hold something, by the header above them. */
function rowByHeaders(sheet: SheetData, row: number, headerRow: number): Record<string, unknown> {
  const headers = [...sheet.cells].filter(([key]) => cellOfKey(key).row === headerRow);
  return Object.fromEntries(
    headers.flatMap(([key, { value }]) => {
      const found = sheet.cells.get(cellKey(row, cellOfKey(key).column))?.value;
      return found === undefined || found === "" ? [] : [[String(value), found]];
    }),
  );
}

const codes = ({ issues }: FinishedRun): string[] => issues.map(({ code }) => code);

/** A small trial balance pasted with a title; amounts in yen, months in the heading. */
const pastedSheet = [
  ["架空商店", "", "", "", ""],
  ["残高試算表 自 2025年4月1日 至 2026年3月31日", "", "", "", ""],
  ["（単位：円）", "", "", "", ""],
  ["勘定科目", "前期繰越", "借方", "貸方", "残高"],
  ["現金", 1_000_000, 9_000_000, 8_600_000, 1_400_000],
  ["買掛金", 300_000, 4_000_000, 4_100_000, 400_000],
  ["資本金", 500_000, 0, 0, 500_000],
  ["繰越利益", 200_000, 0, 0, 200_000],
  ["売上高", 0, 0, 9_000_000, 9_000_000],
  ["仕入高", 0, 4_100_000, 0, 4_100_000],
  ["給料手当", 0, 4_600_000, 0, 4_600_000],
];

/** 財務 in an order of the office's own, with a column of theirs. */
const headers = [
  ...["メモ", "決算年月", "商号", "売上高", "純資産", "業種", "従業員数"],
  ...["営業損益", "減価償却", "現預金", "負債", "借入金合計"],
];

const firstYear = (more: { readonly sales?: number; readonly netAssets?: number } = {}) => [
  ["（単位：千円）", ...Array<string>(11).fill("")],
  headers,
  ["", "2025年3月", "架空商店", more.sales ?? 8_000, more.netAssets ?? 700, "0501_小売業", 4, 200, 0, 1_000, 300, 0],
];

const financials = firstYear();

describe("the sample workbook", () => {
  let local: LocalExcel;
  let run: FinishedRun;
  let before: SheetData[];
  let result: TrialBalanceImport;
  beforeAll(async () => {
    local = await openLocalExcel(sampleBook());
    before = structuredClone(local.book.sheets);
    run = await imported(local);
    result = run.trialBalance!;
  }, 60_000);

  it("finds the pasted 試算表 by itself, and its business by the name in the heading", () => {
    expect(result).toMatchObject({ layout: "yayoi", sheet: "試算表_見本鋳造", row: { businessId: "J0001", months: 6 }, missing: [] });
  });

  it("takes industry, employees and months without a question that must be typed", () => {
    expect(result.row).toMatchObject({ industry: "0303_鉄鋼業、非鉄金属製造業", figures: { employees: 12, sales: 96_400_000 } });
    expect(result.questions.map(({ kind }) => kind).filter((kind) => kind !== "judgement" && kind !== "account")).toEqual([]);
  });

  it("proves itself, and carries on from the closing in 財務", () => {
    expect(result.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(result.checks.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["debitCredit", "balance", "result", "carriedForward", "unit"]),
    );
  });

  it("warns of the stock that was not taken, names the account it does not know, and tells the short period", () => {
    expect(codes(run)).toEqual(expect.arrayContaining(["accountUnknown", "closingStockMissing", "shortPeriod"]));
    expect(result.unmapped.map(({ account }) => account)).toEqual(["木型預け品"]);
  });

  it("writes 試算表対応 and leaves every other sheet as it was", () => {
    expect(run.sheets).toEqual([{ kind: "trialBalance", name: "試算表対応" }]);
    expect(local.book.sheets.slice(0, -1)).toEqual(before);
  });

  it("Excel and LibreOffice compute what TypeScript expects", async () => {
    expect(run.verification.mismatches).toEqual([]);
    expect(run.verification.formulaCells).toBeGreaterThan(300);
    const recalculated = await recalculate(await saveXlsx(local.book, { cachedValues: false }));
    const { cells } = sheetNamed(local.book, "試算表対応");
    const differing = [...cells].flatMap(([key, { formula, value }]) => {
      const { row, column } = cellOfKey(key);
      const found = recalculated.get("試算表対応")?.get(cellAddress(row, column));
      return formula === undefined || found === value
        ? []
        : [`${cellAddress(row, column)} ${formula}: ${String(value)}, but ${String(found)}`];
    });
    expect(differing).toEqual([]);
  }, 120_000);

  it("run again it refreshes the sheet in place", async () => {
    const sheets = local.book.sheets.map(({ id }) => id);
    await imported(local);
    expect(local.book.sheets.map(({ id }) => id)).toEqual(sheets);
  });
});

describe("where the trial balance is", () => {
  it("a sheet by its name", async () => {
    const run = await imported(await openLocalExcel(bookOf({ メモ: [["x"]], 貼付: pastedSheet })), {
      source: { kind: "sheet", name: "貼付" },
    });
    expect(run.trialBalance?.row.figures).toMatchObject({
      sales: 9_000_000,
      operatingProfit: 300_000,
      cash: 1_400_000,
      netAssets: 1_000_000,
    });
  });

  it("the selection; one cell means its sheet", async () => {
    const local = await openLocalExcel(bookOf({ 貼付: pastedSheet }));
    local.host.select("貼付!A1:E9");
    const part = await imported(local, { source: { kind: "selection" } });
    expect(part.trialBalance?.accounts.map(({ account }) => account)).toEqual(["現金", "買掛金", "資本金", "繰越利益", "売上高"]);
    local.host.select("貼付!C3");
    expect((await imported(local, { source: { kind: "selection" } })).trialBalance?.accounts).toHaveLength(7);
  });

  it("a file, whose rows become 試算表データ", async () => {
    const bytes = new Uint8Array(readFileSync(new URL("../input/trialBalance/fixtures/yayoi-year.txt", import.meta.url)));
    const local = await openLocalExcel(bookOf({ メモ: [["x"]] }));
    const run = await imported(local, { source: { kind: "file", name: "残高試算表.txt", bytes } });
    expect(local.book.sheets.map(({ name }) => name)).toEqual(["メモ", "試算表対応", "試算表データ"]);
    expect(run.verification.mismatches).toEqual([]);
    expect(run.trialBalance).toMatchObject({ sheet: "試算表データ", row: { figures: { sales: 64_000_000 } } });
  });

  it("a file with a mistyped amount: the finding leads to the cell of 試算表データ", async () => {
    const text = "科目\t残高（円）\n現金\t100\n普通預金\t21,1940,200\n資本金\t70";
    const run = await imported(await openLocalExcel(bookOf({ メモ: [["x"]] })), {
      source: { kind: "file", name: "試算表.txt", bytes: new TextEncoder().encode(text) },
    });
    expect(run.issues.find(({ code }) => code === "numberComma")).toMatchObject({ sheet: "試算表データ", address: "B3" });
    expect(run.trialBalance?.row.figures).toMatchObject({ cash: null, capital: 70 });
    expect(run.verification.mismatches).toEqual([]);
  });

  it("a file beside a sheet of the user's named 試算表データ", async () => {
    const bytes = new Uint8Array(readFileSync(new URL("../input/trialBalance/fixtures/freee.csv", import.meta.url)));
    const local = await openLocalExcel(bookOf({ 試算表データ: [["mine"]] }));
    const run = await imported(local, { source: { kind: "file", name: "試算表.csv", bytes } });
    expect(run.sheets.map(({ name }) => name)).toEqual(["試算表対応", "試算表データ (2)"]);
    expect(run.verification.mismatches).toEqual([]);
    expect(sheetNamed(local.book, "試算表データ").cells.size).toBe(1);
  });

  test.each<readonly [string, Readonly<Record<string, (string | number)[][]>>, ImportOptions["source"], string]>([
    ["no sheet looks like one", { メモ: [["買い物", "値段"]] }, { kind: "anySheet" }, "trialBalanceMissing"],
    ["the named sheet is not there", { メモ: [["x"]] }, { kind: "sheet", name: "試算表" }, "sheetMissing"],
    ["the named sheet holds something else", { メモ: [["買い物", "値段"]] }, { kind: "sheet", name: "メモ" }, "trialWithoutAmounts"],
    [
      "the file is none of text",
      { メモ: [["x"]] },
      { kind: "file", name: "a.pdf", bytes: new Uint8Array([37, 80, 0, 1]) },
      "trialFileUnreadable",
    ],
    ["two sheets look like one", { 先: pastedSheet, 後: pastedSheet }, { kind: "anySheet" }, "trialBalancesSeveral"],
  ])("%s", async (_, sheets, source, code) => {
    expect(codes(await imported(await openLocalExcel(bookOf(sheets)), { source }))).toContain(code);
  });
});

describe("what heading and workbook do not tell", () => {
  it("months and closing are asked, and taken from the options", async () => {
    const bare = pastedSheet.filter((_, row) => row !== 1);
    const local = await openLocalExcel(bookOf({ 貼付: bare }));
    const run = await imported(local);
    expect(run.trialBalance).toMatchObject({ missing: ["closing", "months"], row: { closing: null, months: null } });
    expect(codes(run)).toEqual(expect.arrayContaining(["periodMonthsUnknown", "periodClosingUnknown"]));
    const told = await imported(local, { months: 12, closing: dateSerial(2026, 3, 5) });
    expect(told.trialBalance).toMatchObject({ missing: [], row: { months: 12, closing: dateSerial(2026, 3, 31) } });
  });

  it("a business that nobody knows", async () => {
    const run = await imported(await openLocalExcel(bookOf({ 財務: financials, 貼付: pastedSheet })), { business: "まぼろし堂" });
    expect(codes(run)).toContain("trialBusinessUnknown");
    expect(run.trialBalance?.questions).toContainEqual({ kind: "business", name: "まぼろし堂" });
  });

  it("an opening that is not the closing before is told with its difference", async () => {
    const other = firstYear({ netAssets: 650 });
    const run = await imported(await openLocalExcel(bookOf({ 財務: other, 貼付: pastedSheet })));
    const check = run.trialBalance?.checks.find(({ kind, ok }) => kind === "carriedForward" && !ok);
    expect(check).toMatchObject({ subject: "netAssets", stated: 650_000, computed: 700_000, ok: false });
  });

  it("sales a thousand times those of the year before", async () => {
    const other = firstYear({ sales: 8 });
    expect(codes(await imported(await openLocalExcel(bookOf({ 財務: other, 貼付: pastedSheet }))))).toContain("trialUnitImplausible");
  });
});

describe("財務に追加する", () => {
  it("goes below the last row, by the user's own headers and unit, and touches nothing else", async () => {
    const local = await openLocalExcel(bookOf({ 財務: financials, 貼付: pastedSheet }));
    const run = await imported(local);
    const before = structuredClone(local.book.sheets);
    const outcome = await record({ row: run.trialBalance!.row, answers: new Map() });
    expect(outcome).toEqual({ kind: "recorded", row: { sheet: "財務", address: "A4" }, answers: 0 });
    const sheet = sheetNamed(local.book, "財務");
    expect(rowByHeaders(sheet, 3, 1)).toEqual({
      ...{ 決算年月: "2026年3月", 商号: "架空商店", 業種: "0501_小売業", 従業員数: 4 },
      ...{ 売上高: 9000, 営業損益: 300, 減価償却: 0, 現預金: 1400, 負債: 400, 借入金合計: 0, 純資産: 1000 },
    });
    for (let column = 1; column < headers.length; column++) sheet.cells.delete(cellKey(3, column));
    expect(sheet.cells.get(cellKey(3, 0))?.value).toBeUndefined();
    sheet.cells.delete(cellKey(3, 0));
    expect(local.book.sheets).toEqual(before);
  });

  it("a second press adds nothing: the period is there", async () => {
    const local = await openLocalExcel(bookOf({ 財務: financials, 貼付: pastedSheet }));
    const { row } = (await imported(local)).trialBalance!;
    await record({ row, answers: new Map() });
    const before = structuredClone(local.book.sheets);
    expect(await record({ row, answers: new Map() })).toMatchObject({ kind: "refused", issues: [{ code: "financialRowExists" }] });
    expect(local.book.sheets).toEqual(before);
  });

  it("a new client whose industry a person tells is scored by it; without, it is not", async () => {
    const scored = async (industry: IndustryCode | null) => {
      const local = await openLocalExcel(bookOf({ 貼付: pastedSheet }));
      const { row } = (await imported(local)).trialBalance!;
      expect(row).toMatchObject({ industry: "", figures: { employees: null } });
      await record({ row: withAnswers(row, { industry, employees: 3 }), answers: new Map() });
      const asSet = { feedbackLanguage: null, editionsShown: null };
      const outcome = await analyzeFinancials({ workbook: excelWorkbook(), clock }, { ...options, ...asSet, business: "架空商店" });
      if (outcome.kind !== "done") throw new Error(`the run ended with ${outcome.kind}`);
      const [period] = outcome.chosenBusiness?.periods ?? [];
      return Object.values(period?.indicators ?? {}).map(({ score }) => score);
    };
    // No year before. Margin 3.3%, productivity 100 thousand yen, net cash, −0.5 months, equity 71.4%: small retailers of 2022.
    expect(await scored("0501")).toEqual([null, 4, 3, 5, 5, 5]);
    expect(await scored(null)).toEqual(Array(6).fill(null));
  }, 60_000);

  it("makes 財務 and 科目対応 from their templates where they are missing, and keeps the answers for next time", async () => {
    const local = await openLocalExcel(bookOf({ 貼付: pastedSheet }));
    const { row } = (await imported(local)).trialBalance!;
    const answers = new Map([["買掛金", "otherCurrentLiabilities"]] as const);
    expect(await record({ row, answers })).toMatchObject({ kind: "recorded", answers: 1 });
    const again = await imported(local);
    expect(again.trialBalance?.accounts.find(({ account }) => account === "買掛金")).toMatchObject({ decidedBy: "mapping" });
    expect(again.trialBalance?.row.figures.accountsPayable).toBe(0);
    expect(again.trialBalance?.businesses).toEqual([{ id: null, name: "架空商店" }]);
  });

  it("writes nothing where the row below holds something that no reader sees as data", async () => {
    const local = await openLocalExcel(bookOf({ 財務: financials, 貼付: pastedSheet }));
    const { row } = (await imported(local)).trialBalance!;
    local.host.enter("財務!CA4", "=1+1");
    const workbook = excelWorkbook();
    // As if the cell had been filled between reading and writing.
    const stale = {
      ...workbook,
      append: (rows: Parameters<typeof workbook.append>[0]) => workbook.append(rows.map((some) => ({ ...some, row: 3 }))),
    };
    const outcome = await recordTrialBalance({ workbook: stale, clock }, { row, answers: new Map() });
    expect(outcome).toMatchObject({ kind: "refused", issues: [{ code: "rowNotBlank", sheet: "財務" }] });
  });

  it("a protected sheet is never unlocked", async () => {
    const local = await openLocalExcel(bookOf({ 財務: financials, 貼付: pastedSheet }));
    const { row } = (await imported(local)).trialBalance!;
    sheetNamed(local.book, "財務").isProtected = true;
    await expect(record({ row, answers: new Map() })).rejects.toMatchObject({ code: "protected" });
  });

  it("refuses a row whose period nobody told", async () => {
    const local = await openLocalExcel(bookOf({ 貼付: pastedSheet.filter((_, at) => at !== 1) }));
    const { row } = (await imported(local)).trialBalance!;
    expect(await record({ row, answers: new Map() })).toMatchObject({ kind: "refused", issues: [{ code: "financialRowIncomplete" }] });
    expect(local.book.sheets.map(({ name }) => name)).toEqual(["貼付", "試算表対応"]);
  });
});
