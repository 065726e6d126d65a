import { beforeAll, describe, expect, it } from "vitest";
import { analyzeFinancials } from "../../src/app/analyzeFinancials.js";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import type { Clock } from "../../src/app/ports.js";
import type { FinishedRun, RunOutcome } from "../../src/app/run.js";
import { dateSerial, type DateSerial } from "../../src/core/fiscalYear.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import { cellKey, emptySheet, type BookData } from "../../src/local-excel/bookData.js";
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

async function analyzed(book: BookData, business: string | null = null): Promise<{ local: LocalExcel; run: FinishedRun }> {
  const local = await openLocalExcel(book);
  const run = finished(await analyzeFinancials({ workbook: excelWorkbook(), clock }, { ...options, business }));
  expect(local.host.unimplemented).toEqual([]);
  return { local, run };
}

const names = ({ book }: LocalExcel) => book.sheets.map(({ name }) => name);

describe("財務 with half a dozen firms", () => {
  let local: LocalExcel;
  let run: FinishedRun;
  beforeAll(async () => ({ local, run } = await analyzed(bookWith("千円"))), 60_000);

  it("writes the four sheets and nothing else, and Excel computes what TypeScript expects", () => {
    expect(names(local)).toEqual(["財務", ...Object.values(analysisSheetNames)]);
    expect(run.verification.formulaCells).toBeGreaterThan(300);
    expect(run.verification.mismatches).toEqual([]);
  });

  it("reports the firm that METI's tool cannot rate", () => {
    expect(run.issues.map(({ code, sheet }) => `${code} ${sheet}`)).toContain("outOfScope 財務");
  });

  it("LibreOffice computes every formula alike", async () => {
    expect(await differingFormulas(local.book)).toEqual([]);
  }, 120_000);

  it("run again it refreshes the sheets in place", async () => {
    const again = finished(await analyzeFinancials({ workbook: excelWorkbook(), clock }, options));
    expect(again.sheets).toEqual(run.sheets);
    expect(names(local)).toEqual(["財務", ...Object.values(analysisSheetNames)]);
  });
});

describe("the page 財務分析", () => {
  const subtitle = ({ book }: LocalExcel) => String(book.sheets.find(({ name }) => name === "財務分析")!.cells.get(cellKey(1, 0))?.value);

  it.each([
    [null, "架空商店"],
    ["B2", "例示旅館"],
    ["IDのない工務店", "IDのない工務店"],
  ])("for %s shows %s", async (business, shown) => {
    const { local, run } = await analyzed(bookWith("千円"), business);
    expect(subtitle(local)).toContain(shown);
    expect(run.issues.map(({ code }) => code)).not.toContain("analysedBusinessUnknown");
  });

  it("of a business that is not there: an error, and the first one instead", async () => {
    const { local, run } = await analyzed(bookWith("千円"), "B99");
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

it("an evaluation beside it writes its own seven and leaves the analysis alone", async () => {
  const { local } = await analyzed(bookWith("千円"));
  const target = emptySheet("{targets}", "目標");
  ["指標ID", "指標", "単位", "R7"].forEach((header, column) => target.cells.set(cellKey(0, column), { value: header }));
  ["K1", "経営分析", "者", 3].forEach((value, column) => target.cells.set(cellKey(1, column), { value }));
  local.book.sheets.push(target);
  const { sheets } = finished(await evaluateWorkbook({ workbook: excelWorkbook(), clock }, options));
  expect(sheets.map(({ name }) => name)).toEqual(Object.values(evaluationSheetNames));
  expect(names(local)).toEqual(expect.arrayContaining(Object.values(analysisSheetNames)));
});
