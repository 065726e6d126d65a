import { beforeAll, describe, expect, it, test } from "vitest";
import { cellAddress } from "../../src/core/cellAddress.js";
import { financePageStrings } from "../../src/strings/financePage.js";
import { financeStrings } from "../../src/strings/financeText.js";
import { manyFinancials } from "../fixtures/manyFinancials.js";
import { analyzeFinancials, type AnalysisOptions } from "../../src/app/analyzeFinancials.js";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import type { Clock } from "../../src/app/ports.js";
import type { FinishedRun, RunOutcome } from "../../src/app/run.js";
import { dateSerial, type DateSerial } from "../../src/core/fiscalYear.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import { cellKey, cellOfKey, emptySheet, type BookData } from "../../src/local-excel/bookData.js";
import { openLocalExcel, type LocalExcel } from "../../src/local-excel/officeJsNode.js";
import { analysisSheetNames, evaluationSheetNames } from "../../src/report/generatedSheets.js";
import { differingFormulas } from "../libreOffice.js";
import { smallFinancials } from "../report/smallAnalysis.js";

const clock: Clock = { today: () => dateSerial(2026, 11, 22) as DateSerial, stamp: () => "2026-11-22 09:30" };
const options = {
  year: null,
  business: null,
  feedbackLanguage: null,
  editionsShown: null,
  control: { progress: () => Promise.resolve(), stopRequested: () => false },
  onEdited: () => Promise.resolve("replace" as const),
};

function bookWith(unit: "千円" | "円"): BookData {
  const { sheet: name, values } = smallFinancials(unit);
  const sheet = emptySheet("{financials}", name);
  values.forEach((line, row) => line.forEach((value, column) => value !== "" && sheet.cells.set(cellKey(row, column), { value })));
  return { name: "accounts.xlsx", uses1904Dates: false, sheets: [sheet], settings: new Map() };
}

function finished(outcome: RunOutcome): FinishedRun {
  if (outcome.kind !== "done") throw new Error(`the run ended with ${outcome.kind}`);
  return outcome;
}

/** The same with further sheets, each by its rows. */
function withSheets(book: BookData, sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): BookData {
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = emptySheet(`{${name}}`, name);
    rows.forEach((line, row) => line.forEach((value, column) => value !== "" && sheet.cells.set(cellKey(row, column), { value })));
    book.sheets.push(sheet);
  }
  return book;
}

async function analyzed(book: BookData, chosen: Partial<AnalysisOptions> = {}): Promise<{ local: LocalExcel; run: FinishedRun }> {
  const local = await openLocalExcel(book);
  const run = finished(await analyzeFinancials({ workbook: excelWorkbook(), clock }, { ...options, ...chosen }));
  expect(local.host.unimplemented).toEqual([]);
  return { local, run };
}

const names = ({ book }: LocalExcel) => book.sheets.map(({ name }) => name);

describe("財務 with half a dozen firms", () => {
  let local: LocalExcel;
  let run: FinishedRun;
  beforeAll(async () => ({ local, run } = await analyzed(bookWith("千円"))), 60_000);

  it("writes the five sheets and nothing else, and Excel computes what TypeScript expects", () => {
    expect(names(local)).toEqual(["財務", ...Object.values(analysisSheetNames)]);
    expect(run.verification.formulaCells).toBeGreaterThan(300);
    expect(run.verification.mismatches).toEqual([]);
  });

  it("reports the firm that METI's tool cannot rate", () => {
    expect(run.issues.map(({ code, sheet }) => `${code} ${sheet}`)).toContain("outOfScope 財務");
  });

  it("run again it refreshes the sheets in place", async () => {
    const again = finished(await analyzeFinancials({ workbook: excelWorkbook(), clock }, options));
    expect(again.sheets).toEqual(run.sheets);
    expect(names(local)).toEqual(["財務", ...Object.values(analysisSheetNames)]);
  });
});

/** 設定 that asks for everything, and what else an analysis reads. */
const everything = {
  設定: [
    ["項目", "値"],
    ["12か月でない期", "年換算も示す"],
    ["基準値の年版の比較", "比べる"],
    ["財務分析の言語", "やさしい日本語"],
    ["販管費の変動費割合", "20%"],
  ],
  支援先: [
    ["事業者ID", "事業所名", "計画策定日", "担当"],
    ["B1", "架空商店", "R7.5.1", "例野"],
  ],
  非財務: [
    ["事業者ID", "商号", "強み", "課題"],
    ["B5", "空想印刷", "短い納期", "=原価の把握"],
  ],
};

describe.each([
  ["a firm of three periods, nothing asked for", {}, { business: null }],
  ["a period of nine months, every comparison, plain Japanese", everything, { business: "B5" }],
  ["the same in English", everything, { business: "B5", feedbackLanguage: "en" as const }],
])("%s", (_, sheets, chosen) => {
  let local: LocalExcel;
  let run: FinishedRun;
  beforeAll(async () => ({ local, run } = await analyzed(withSheets(bookWith("千円"), sheets), chosen)), 60_000);

  it("Excel and LibreOffice compute what TypeScript expects", async () => {
    expect(run.verification.mismatches).toEqual([]);
    expect(await differingFormulas(local.book)).toEqual([]);
  }, 120_000);
});

describe("what is asked for besides", () => {
  let local: LocalExcel;
  let run: FinishedRun;
  beforeAll(async () => ({ local, run } = await analyzed(withSheets(bookWith("千円"), everything), { business: "B5" })), 60_000);
  const sheetNamed = (name: string) => local.book.sheets.find((sheet) => sheet.name === name)!;
  const texts = (name: string) => [...sheetNamed(name).cells.values()].flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  const rowOf = (name: string, label: string) =>
    cellOfKey([...sheetNamed(name).cells].find(([, { value }]) => typeof value === "string" && value.startsWith(label))![0]).row;

  it("stands on the page: the twelve months, both editions, and what the talk brought, as text", () => {
    const { title, annualised, closing, editions } = financePageStrings.easyJa;
    expect(texts("財務分析")).toEqual(
      expect.arrayContaining([title, annualised(closing("2025年3月")), editions, "短い納期", "=原価の把握"]),
    );
    expect(run.chosenBusiness?.businessId).toBe("B5");
    expect(run.analysis?.settings).toMatchObject({ feedbackLanguage: "easyJa", editionsShown: "all", variableShareOfSellingCosts: 0.2 });
  });

  it("nine months of 30,000 are twelve of 40,000: beside the original, labelled as an addition", () => {
    const { annualised, closing } = financePageStrings.easyJa;
    const top = rowOf("財務分析", annualised(closing("2025年3月")));
    const margin = sheetNamed("財務分析").cells;
    // ② does not change, ③ grows by a third: 400 ÷ 4 = 100, × 12 ÷ 9 = 133.3 千円.
    const value = (row: number, column: number) => margin.get(cellKey(row, column))?.value;
    expect([value(top + 3, 1), value(top + 3, 2)]).toEqual([expect.closeTo(400 / 30_000, 12), expect.closeTo(400 / 30_000, 12)]);
    expect([value(top + 4, 1), value(top + 4, 2)]).toEqual([100, expect.closeTo(400 / 3, 9)]);
    expect(texts("財務分析")).toContain(financeStrings.easyJa.annualised());
  });

  it("the officer of 支援先 stands in the list, which can be filtered from its header on", () => {
    const { filter } = sheetNamed("分析一覧");
    const header = rowOf("分析一覧", "事業者ID");
    expect(filter).toMatchObject({ row: header, column: 0, rows: 7 });
    expect(texts("分析一覧")).toContain("例野");
  });
});

test("another share of variable cost typed on the page: the ratios are computed anew", async () => {
  const { local } = await analyzed(bookWith("千円"), { business: "B1" });
  const page = local.book.sheets.find(({ name }) => name === "財務分析")!;
  const rows = (label: string) => [...page.cells].filter(([, { value }]) => value === label).map(([key]) => cellOfKey(key).row);
  const { ratios, assumptions } = financeStrings.ja;
  const rate = () => page.cells.get(cellKey(rows(ratios.marginalProfitRate.name)[0]!, 1))?.value;
  // Cost of sales 36,000 of 60,000, all of it variable; then half of it.
  expect(rate()).toBeCloseTo(0.4, 12);
  local.host.enter(`財務分析!${cellAddress(rows(assumptions.variableShareOfCostOfSales)[0]!, 1)}`, 0.5);
  expect(rate()).toBeCloseTo(0.7, 12);
});

describe("a hundred and fifty businesses of three periods", () => {
  let local: LocalExcel;
  const told: [string, number][] = [];
  const bookOfMany = () =>
    withSheets({ name: "", uses1904Dates: false, settings: new Map(), sheets: [] }, { 財務: manyFinancials(150).values as string[][] });
  beforeAll(async () => {
    local = await openLocalExcel(bookOfMany());
    const control = { progress: (step: string, share = 0) => Promise.resolve(void told.push([step, share])), stopRequested: () => false };
    const run = finished(await analyzeFinancials({ workbook: excelWorkbook(), clock }, { ...options, control }));
    expect(run.verification.mismatches).toEqual([]);
  }, 60_000);

  it("go through few requests of less than 5 MB, and no more proxies than for a few", () => {
    const { batches, totals } = local.host.counters;
    expect(Math.max(...batches.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]))).toBeLessThan(5_000_000);
    expect(totals.syncs).toBeLessThanOrEqual(4);
    expect(totals.proxies).toBeLessThan(4_000);
  });

  it.each([
    ["reading of the rows", "checking", 450],
    // Every business, then every column of two sheets.
    ["computing", "computing", 200],
    // Every row of every sheet is hashed and weighed, sent, and weighed again to be read back.
    ["writing", "writing", 1350],
    ["comparing with Excel", "verifying", 450],
  ])("the %s tells how far it is, row by row up to the end", (_, step, parts) => {
    const shares = told.filter(([name]) => name === step).map(([, share]) => share);
    expect(shares.length).toBeGreaterThan(parts);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.99);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it("go from one business to another by writing its page alone, and all sheets are as if made for it at once", async () => {
    const written = () => local.host.counters.batches.filter(({ isCleanup }) => !isCleanup).slice(1, -1);
    const bytes = () => written().reduce((sum, { bytesIn }) => sum + bytesIn, 0);
    const whole = bytes();
    const ids = local.book.sheets.map(({ id }) => id);
    local.host.counters.reset();
    const run = finished(await analyzeFinancials({ workbook: excelWorkbook(), clock }, { ...options, business: "B77" }));
    expect(run.chosenBusiness?.name).toBe("架空77");
    expect(run.sheets.map(({ name }) => name)).toEqual(Object.values(analysisSheetNames));
    expect(run.verification.mismatches).toEqual([]);
    expect(run.verification.formulaCells).toBeGreaterThan(11_000);
    expect(local.host.counters.totals.syncs).toBe(3);
    expect(bytes()).toBeLessThan(whole / 2);
    expect(local.book.sheets.map(({ id }) => id)).toEqual(ids);

    const fresh = await analyzed(bookOfMany(), { business: "B77" });
    expect(local.book.sheets.map(({ cells }) => cells)).toEqual(fresh.local.book.sheets.map(({ cells }) => cells));
    expect(local.book.sheets.map(({ customProperties }) => customProperties)).toEqual(
      fresh.local.book.sheets.map(({ customProperties }) => customProperties),
    );
  }, 60_000);

  it("written again without a change, sends nothing but the marks", async () => {
    const last = { ...options, business: "B77" };
    await openLocalExcel(local.book).then((again) => (local = again));
    await analyzeFinancials({ workbook: excelWorkbook(), clock }, last);
    const [, marks] = local.host.counters.batches.filter(({ isCleanup }) => !isCleanup);
    expect(marks!.bytesIn).toBeLessThan(10_000);
  }, 60_000);
});

describe("the page 財務分析", () => {
  const subtitle = ({ book }: LocalExcel) => String(book.sheets.find(({ name }) => name === "財務分析")!.cells.get(cellKey(1, 0))?.value);

  it.each([
    [null, "架空商店"],
    ["B2", "例示旅館"],
    ["IDのない工務店", "IDのない工務店"],
  ])("for %s shows %s", async (business, shown) => {
    const { local, run } = await analyzed(bookWith("千円"), { business });
    expect(subtitle(local)).toContain(shown);
    expect(run.issues.map(({ code }) => code)).not.toContain("analysedBusinessUnknown");
  });

  it("of a firm that METI's tool cannot rate has no radar, and is written all the same", async () => {
    const { local, run } = await analyzed(bookWith("千円"), { business: "B4" });
    expect(run.chosenBusiness).toMatchObject({ size: { kind: "none" }, periods: [{ total: { points: null, rank: null } }] });
    expect(local.book.sheets.find(({ name }) => name === "財務分析")!.charts).toEqual([]);
    expect(run.verification.mismatches).toEqual([]);
  });

  it("of a business that is not there: an error, and the first one instead", async () => {
    const { local, run } = await analyzed(bookWith("千円"), { business: "B99" });
    expect(subtitle(local)).toContain("架空商店");
    expect(run.issues).toContainEqual(expect.objectContaining({ code: "analysedBusinessUnknown", severity: "error" }));
  });
});

it("千円 and 円 give the same values and scores", async () => {
  const [inThousands, inYen] = [await analyzed(bookWith("千円")), await analyzed(bookWith("円"))];
  const indicators = ({ run }: { run: FinishedRun }) =>
    run.analysis!.businesses.map(({ periods }) => periods.map(({ indicators: results, total }) => [results, total]));
  expect(indicators(inYen)).toEqual(indicators(inThousands));
  expect(inYen.run.verification.mismatches).toEqual([]);
});

it("a workbook without accounts: an error, and nothing written", async () => {
  const { local, run } = await analyzed({ name: "", uses1904Dates: false, settings: new Map(), sheets: [emptySheet("{1}", "メモ")] });
  expect(run.issues.map(({ code }) => code)).toEqual(["sheetMissing"]);
  expect(run.sheets).toEqual([]);
  expect(names(local)).toEqual(["メモ"]);
});

it("an evaluation beside it writes its own sheets and leaves the analysis alone", async () => {
  const { local } = await analyzed(bookWith("千円"));
  const target = emptySheet("{targets}", "目標");
  ["指標ID", "指標", "単位", "R7"].forEach((header, column) => target.cells.set(cellKey(0, column), { value: header }));
  ["K1", "経営分析", "者", 3].forEach((value, column) => target.cells.set(cellKey(1, column), { value }));
  local.book.sheets.push(target);
  const { sheets } = finished(await evaluateWorkbook({ workbook: excelWorkbook(), clock }, options));
  expect(sheets.map(({ name }) => name).sort()).toEqual(Object.values(evaluationSheetNames).sort());
  expect(names(local)).toEqual(expect.arrayContaining(Object.values(analysisSheetNames)));
});
