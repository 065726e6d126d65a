import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import { freezeMaterial } from "../../src/app/freezeMaterial.js";
import type { Clock } from "../../src/app/ports.js";
import type { RunOptions, RunOutcome } from "../../src/app/run.js";
import { cellAddress } from "../../src/core/cellAddress.js";
import { dateSerial, fiscalYear, type DateSerial } from "../../src/core/fiscalYear.js";
import { sha256 } from "../../src/excel/sha256.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import { cellOfKey, type BookData, type SheetData } from "../../src/local-excel/bookData.js";
import { openLocalExcel, type LocalExcel } from "../../src/local-excel/officeJsNode.js";
import { sampleBook } from "../../src/local-excel/sample/sampleBook.js";
import { saveXlsx } from "../../src/local-excel/xlsx/saveXlsx.js";
import { toPdfTexts } from "../libreOffice.js";

const clock: Clock = { today: () => dateSerial(2026, 11, 22) as DateSerial, stamp: () => "2026-11-22 09:30" };
const optionsOf = (year: number): RunOptions => ({
  year: fiscalYear(year),
  control: { progress: () => Promise.resolve(), stopRequested: () => false },
  onEdited: () => Promise.resolve("replace"),
});
const freeze = (year: number): Promise<RunOutcome> => freezeMaterial({ workbook: excelWorkbook(), clock, sha256 }, optionsOf(year));

function sheetNamed(book: BookData, name: string): SheetData {
  return book.sheets.find((sheet) => sheet.name === name)!;
}

const cellsOf = (sheet: SheetData) => [...sheet.cells].sort(([a], [b]) => a - b).map(([key, cell]) => ({ ...cellOfKey(key), ...cell }));

describe("the sample's year R7, frozen", () => {
  let local: LocalExcel;
  let inputsBefore: SheetData[];
  let frozen: SheetData;
  let kept: SheetData;

  beforeAll(async () => {
    local = await openLocalExcel(sampleBook());
    inputsBefore = structuredClone(local.book.sheets);
    const outcome = await freeze(2025);
    expect(outcome).toMatchObject({ kind: "done", verification: { mismatches: [] } });
    frozen = sheetNamed(local.book, "委員会資料_R7確定");
    kept = structuredClone(frozen);
  }, 60_000);

  it("is a sheet of the user's own, with values only and the figures of the material", () => {
    expect(frozen.customProperties.size).toBe(0);
    expect(cellsOf(frozen).filter(({ formula, link }) => formula !== undefined || link !== undefined)).toEqual([]);
    const [values, live] = [frozen, sheetNamed(local.book, "委員会資料")].map((sheet) =>
      cellsOf(sheet)
        .filter(({ row }) => row !== 1 && row !== 2)
        .map(({ row, column, value }) => [
          cellAddress(row, column),
          typeof value === "number" ? Number(value.toPrecision(12)) : (value ?? ""),
        ])
        .filter(([, value]) => value !== ""),
    );
    expect(values).toEqual(live);
  });

  it("keeps pages, repeated title and charts; the charts draw from its own cells", () => {
    const live = sheetNamed(local.book, "委員会資料");
    expect(frozen.page).toEqual(live.page);
    expect(frozen.charts).toHaveLength(live.charts.length);
    const sources = frozen.charts.flatMap(({ series }) => series.flatMap(({ values, categories }) => [values, categories ?? ""]));
    expect(sources.filter((source) => !source.startsWith("'委員会資料_R7確定'!"))).toEqual([]);
  });

  it("says when it was frozen and prints a hash that anybody can work out again", () => {
    const [, when, hash] = [0, 1, 2].map((row) => cellsOf(frozen).find((cell) => cell.row === row && cell.column === 0)?.value);
    expect(when).toContain("2026/11/22 09:30");
    const lines = cellsOf(frozen)
      .filter(({ row, value }) => row !== 1 && row !== 2 && value !== undefined && value !== "")
      .map(({ row, column, value }) => `${cellAddress(row, column)}\t${String(value)}`);
    expect(hash).toBe(`内容の照合番号（SHA-256）: ${createHash("sha256").update(lines.join("\n")).digest("hex")}`);
  });

  it("leaves what was typed alone, 定性評価 and 委員採点 with the rest", () => {
    expect(local.book.sheets.slice(0, inputsBefore.length)).toEqual(inputsBefore);
  });

  it("is not touched by an evaluation of R8, nor by freezing R8 and R7 again", async () => {
    await evaluateWorkbook({ workbook: excelWorkbook(), clock }, optionsOf(2026));
    expect(sheetNamed(local.book, "委員会資料_R7確定")).toEqual(kept);
    await freeze(2026);
    await freeze(2025);
    expect(sheetNamed(local.book, "委員会資料_R7確定")).toEqual(kept);
    const names = local.book.sheets.map(({ name }) => name).filter((name) => name.includes("確定"));
    expect(names).toEqual(["委員会資料_R7確定", "委員会資料_R8確定", "委員会資料_R7確定 (2)"]);
    expect(local.book.sheets.slice(0, inputsBefore.length)).toEqual(inputsBefore);
  }, 60_000);

  it("prints as a pack: a page for every part, chapters in the plan's order, no text lost between pages", async () => {
    const pages = await toPdfTexts(await saveXlsx({ ...local.book, sheets: [kept] }));
    expect(pages).toHaveLength(kept.page.rowBreaks.length + 1);
    pages.forEach((page, index) => expect(page, `page ${index + 1}`).toMatch(new RegExp(`${index + 1} / ${pages.length}`)));
    const title = "R7年度　経営発達支援計画評価委員会　資料";
    for (const page of pages) expect(page.replace(/\s/g, "")).toContain(title.replace(/\s/g, ""));
    const beginning = (page: string): string[] =>
      page
        .split("\n")
        .map((line) => line.replace(/\s/g, ""))
        .filter((line) => line !== "")
        .slice(0, 4);
    const starts = [
      "全体の状況",
      "3地域の経済動向調査",
      "5経営状況の分析",
      "8-3販路開拓支援（全事業所）",
      "フォローアップの結果",
      "予算の執行",
      "付録",
    ];
    const found = starts.map((start) => pages.findIndex((page) => beginning(page).some((line) => line.startsWith(start))));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
    // The lines of 定性評価 run over the columns beside them, each in a row of its own.
    const printed = pages.join("").replace(/\s/g, "");
    const prose = cellsOf(kept).filter(({ row, column, value }) => column === 1 && kept.rowHeights.get(row) === 16 && value !== undefined);
    expect(prose.length).toBeGreaterThan(60);
    expect(prose.map(({ value }) => String(value)).filter((line) => !printed.includes(line.replace(/\s/g, "")))).toEqual([]);
  }, 120_000);
});

describe("nothing is frozen", () => {
  it("where there is no plan", async () => {
    const book = sampleBook();
    book.sheets = book.sheets.filter(({ name }) => name !== "目標");
    const local = await openLocalExcel(book);
    await freeze(2025);
    expect(local.book.sheets.map(({ name }) => name).filter((name) => name.includes("確定"))).toEqual([]);
  });

  it("where Excel's results are not the add-in's own, and the person is told so", async () => {
    const local = await openLocalExcel(sampleBook());
    const workbook = excelWorkbook();
    const miscalculating = {
      ...workbook,
      write: async (plans: Parameters<typeof workbook.write>[0]) =>
        (await workbook.write(plans)).map((sheet) => ({ ...sheet, values: [] })),
    };
    const outcome = await freezeMaterial({ workbook: miscalculating, clock, sha256 }, optionsOf(2025));
    expect(outcome.kind === "done" && outcome.issues.some(({ code }) => code === "frozenNothing")).toBe(true);
    expect(local.book.sheets.map(({ name }) => name).filter((name) => name.includes("確定"))).toEqual([]);
  }, 60_000);

  it("when the person stops", async () => {
    const local = await openLocalExcel(sampleBook());
    const before = structuredClone(local.book.sheets);
    const stopped = { ...optionsOf(2025), control: { progress: () => Promise.resolve(), stopRequested: () => true } };
    expect(await freezeMaterial({ workbook: excelWorkbook(), clock, sha256 }, stopped)).toEqual({ kind: "cancelled" });
    expect(local.book.sheets).toEqual(before);
  });
});
