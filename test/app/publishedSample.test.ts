import { beforeAll, describe, expect, it } from "vitest";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import type { Clock } from "../../src/app/ports.js";
import type { FinishedRun, RunOptions } from "../../src/app/run.js";
import { dateSerial, fiscalYear, type DateSerial } from "../../src/core/fiscalYear.js";
import { foldText } from "../../src/core/foldedText.js";
import { withoutLegalForm } from "../../src/core/legalForm.js";
import type { NameFinding } from "../../src/core/nameScan.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import { cellOfKey, type BookData, type SheetData } from "../../src/local-excel/bookData.js";
import { openLocalExcel } from "../../src/local-excel/officeJsNode.js";
import { analysedBusinesses, samplePlanners } from "../../src/local-excel/sample/businesses.js";
import { officers } from "../../src/local-excel/sample/inventedNames.js";
import { sampleMembers } from "../../src/local-excel/sample/settingsTable.js";
import { sampleBook } from "../../src/local-excel/sample/sampleBook.js";

const clock: Clock = { today: () => dateSerial(2026, 11, 22) as DateSerial, stamp: () => "2026-11-22 09:30" };
const options: RunOptions = {
  year: fiscalYear(2025),
  control: { progress: () => Promise.resolve(), stopRequested: () => false },
  onEdited: () => Promise.resolve("replace"),
};

function sheetNamed(book: BookData, name: string): SheetData {
  return book.sheets.find((sheet) => sheet.name === name)!;
}

function textsOf(sheet: SheetData): string[] {
  return [...sheet.cells.values()].flatMap(({ value }) => (typeof value === "string" ? value : []));
}

/** Every trade name, every ID, every officer's full and family name and every member's name of the sample, as they are compared. */
function namesOfSample(): string[] {
  const planners = samplePlanners();
  const businesses = [...planners, ...analysedBusinesses(planners.length)];
  return [
    ...businesses.flatMap(({ id, name }) => [foldText(id).key, withoutLegalForm(foldText(name).key)]),
    ...officers.map((officer) => foldText(officer).key),
    ...officers.map((officer) => `${foldText(officer.split(" ")[0]!).key}さん`),
    ...sampleMembers.map(([, name]) => foldText(name).key),
  ];
}

describe("what leaves the office, of the sample year R7", () => {
  let book: BookData;
  let outcome: FinishedRun;
  const asked: NameFinding[] = [];

  beforeAll(async () => {
    const local = await openLocalExcel(sampleBook());
    book = local.book;
    const run = await evaluateWorkbook(
      { workbook: excelWorkbook(), clock },
      {
        ...options,
        onNames: (findings) => {
          asked.push(...findings);
          expect(local.book.sheets.map(({ name }) => name)).not.toContain("公表用");
          return Promise.resolve(findings.map(() => "mask"));
        },
      },
    );
    if (run.kind !== "done") throw new Error(run.kind);
    outcome = run;
  }, 60_000);

  it("was asked about before anything was written: businesses and officers that 定性評価 names", () => {
    expect(asked.map(({ found, mask }) => [found, mask])).toEqual([
      [["架空ベーカリー"], "A社"],
      [["見本鋳造株式会社"], "B社"],
      [["担当の例野"], "担当者"],
      [["㈲夢見精機"], "C社"],
      [["ひながた珈琲店"], "D社"],
      [["架空　望さん"], "担当者"],
    ]);
  });

  it.each([
    ["the HTML file", () => outcome.publicHtml!],
    ["公表用", () => textsOf(sheetNamed(book, "公表用")).join("\n")],
  ])("%s contains no name from the logs, but the texts around them", (_, read) => {
    const published = foldText(read()).key;
    expect(namesOfSample().filter((name) => published.includes(name))).toEqual([]);
    expect(published).toContain(foldText("C社の例を参加者に紹介する").key);
  });

  it("both show the same figures", () => {
    for (const shown of ["86.1%", "経営状況の分析", "43,400", "分析が計画策定に結び付いた割合も示してほしい"])
      expect(outcome.publicHtml).toContain(shown);
    const texts = textsOf(sheetNamed(book, "公表用"));
    expect(texts).toContain("5　経営状況の分析");
    expect(texts.join("")).toContain("分析が計画策定に結び付いた割合も示してほしい");
  });

  it("事例集 names the businesses and says that it is internal", () => {
    const texts = textsOf(sheetNamed(book, "事例集"));
    expect(texts.some((text) => text.startsWith("【内部資料】"))).toBe(true);
    expect(texts).toEqual(expect.arrayContaining([expect.stringContaining("見本鋳造株式会社"), "経緯", "課題", "解決策", "成果"]));
  });

  it("実施状況報告 has 5 surveys, 198 analyses, 134 plans, 126 businesses in 251 contacts, and no 基礎データ", () => {
    const sheet = sheetNamed(book, "実施状況報告");
    const valueBeside = (label: string, columns: number) => {
      const [key] = [...sheet.cells].find(([, { value }]) => value === label)!;
      const { row, column } = cellOfKey(key);
      return [...sheet.cells].find(([other]) => cellOfKey(other).row === row && cellOfKey(other).column === column + columns)?.[1].value;
    };
    const labels = [
      "地域経済動向調査件数",
      "基礎データ把握事業者数",
      "経営状況分析事業者数",
      "事業計画策定事業者数",
      "フォローアップ実施事業者数",
      "フォローアップ延べ回数",
    ];
    expect(labels.map((label) => valueBeside(label, 2))).toEqual([5, "未集計", 198, 134, 126, 251]);
    expect(["増加", "減少", "横ばい", "不明", "計"].map((way) => valueBeside(way, 1))).toEqual([49, 20, 32, 25, 126]);
    expect(valueBeside("従事職員数（「設定」の値）", 2)).toBe(14);
  });

  it("every formula agrees", () => {
    expect(outcome.verification.mismatches).toEqual([]);
  });
});

it("stopped at the question about names, nothing was written", async () => {
  const local = await openLocalExcel(sampleBook());
  const before = structuredClone(local.book.sheets);
  const run = await evaluateWorkbook({ workbook: excelWorkbook(), clock }, { ...options, onNames: () => Promise.resolve("cancel") });
  expect(run).toEqual({ kind: "cancelled" });
  expect(local.book.sheets).toEqual(before);
}, 60_000);
