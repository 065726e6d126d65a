import { beforeAll, describe, expect, it } from "vitest";
import type { Clock } from "../../src/app/ports.js";
import type { FinishedRun, RunOutcome } from "../../src/app/run.js";
import { tallySurveys } from "../../src/app/tallySurveys.js";
import { cellAddress } from "../../src/core/cellAddress.js";
import { dateSerial, fiscalYear, type DateSerial } from "../../src/core/fiscalYear.js";
import { roundLabel } from "../../src/core/survey/surveyRound.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import { cellKey, cellOfKey, emptySheet, type BookData } from "../../src/local-excel/bookData.js";
import { openLocalExcel, type LocalExcel } from "../../src/local-excel/officeJsNode.js";
import { saveXlsx } from "../../src/local-excel/xlsx/saveXlsx.js";
import { surveySheetNames } from "../../src/report/generatedSheets.js";
import { recalculate } from "../libreOffice.js";

const clock: Clock = { today: () => dateSerial(2026, 11, 22) as DateSerial, stamp: () => "2026-11-22 09:30" };
const options = {
  year: null,
  control: { progress: () => Promise.resolve(), stopRequested: () => false },
  onEdited: () => Promise.resolve("replace" as const),
};

/** Sixteen answers a round, of which sales are 3 up and 8 down: −31.25; names that formulas could misread. */
const surveyRows = ["R7-1", "R7-2", "R8-1"].flatMap((round) =>
  [...Array<string>(3).fill("増加"), ...Array<string>(5).fill("2"), ...Array<string>(8).fill("減")].map((sales, place) =>
    [round, place % 2 === 0 ? "*" : "=A1", `${place % 2}人?~`, sales, place % 3 === 0 ? "" : "上昇", "好転"].join("\t"),
  ),
);
const survey = ["回\t業種\t規模\t売上額\t仕入単価\t来期業況", ...surveyRows].join("\n");
const hearing = `展示会\t製品\t価格\t自由記述
架空展\t*\t4\t=安い
架空展\t見本鍋\t悪い\t
例示フェア\t*\t◎\tまた見たい`;

function bookWith(sheets: Readonly<Record<string, string>>): BookData {
  const data = Object.entries(sheets).map(([name, text], place) => {
    const sheet = emptySheet(`{${place}}`, name);
    text.split("\n").forEach((line, row) =>
      line.split("\t").forEach((value, column) => {
        if (value !== "") sheet.cells.set(cellKey(row, column), { value });
      }),
    );
    return sheet;
  });
  return { name: "surveys.xlsx", uses1904Dates: false, sheets: data, settings: new Map() };
}

function finished(outcome: RunOutcome): FinishedRun {
  if (outcome.kind !== "done") throw new Error(`the run ended with ${outcome.kind}`);
  return outcome;
}

async function tallied(
  sheets: Readonly<Record<string, string>>,
  year: number | null = null,
): Promise<{ local: LocalExcel; run: FinishedRun }> {
  const local = await openLocalExcel(bookWith(sheets));
  const chosen = year === null ? null : fiscalYear(year);
  const run = finished(await tallySurveys({ workbook: excelWorkbook(), clock }, { ...options, year: chosen }));
  expect(local.host.unimplemented).toEqual([]);
  return { local, run };
}

const names = ({ book }: LocalExcel) => book.sheets.map(({ name }) => name);

function isSame(value: unknown, found: unknown): boolean {
  if (typeof value !== "number" || typeof found !== "number") return value === found;
  return Math.abs(value - found) <= 1e-9 * Math.max(1, Math.abs(value));
}

describe("景況調査 and ヒアリング", () => {
  let local: LocalExcel;
  let run: FinishedRun;
  beforeAll(async () => ({ local, run } = await tallied({ 景況調査: survey, ヒアリング: hearing })), 60_000);

  it("writes the four sheets and nothing else, and Excel computes what TypeScript expects", () => {
    expect(names(local)).toEqual(["景況調査", "ヒアリング", ...Object.values(surveySheetNames)]);
    expect(run.inputSheets).toEqual(["景況調査", "ヒアリング"]);
    expect(run.issues).toEqual([]);
    expect(run.verification.formulaCells).toBeGreaterThan(300);
    expect(run.verification.mismatches).toEqual([]);
  });

  it("reads the DI back from the sheet: ▲31.3", () => {
    const cells = local.book.sheets.find(({ name }) => name === "景況DI")!.cells;
    const inRow = (word: string) => {
      const { row } = cellOfKey([...cells].find(([, { value }]) => value === word)![0]);
      return Array.from({ length: 14 }, (_, column) => cells.get(cellKey(row, column))?.value);
    };
    expect(inRow("増加－減少")).toContain(-31.3);
  });

  it("LibreOffice computes every formula alike", async () => {
    const recalculated = await recalculate(await saveXlsx(local.book, { cachedValues: false }));
    const differing = local.book.sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([key, { formula, value }]) => {
        if (formula === undefined) return [];
        const { row, column } = cellOfKey(key);
        const found = recalculated.get(name)?.get(cellAddress(row, column));
        return isSame(value, found) ? [] : [`${name}!${cellAddress(row, column)} ${formula}: ${String(value)}, but ${String(found)}`];
      }),
    );
    expect(differing).toEqual([]);
  }, 120_000);

  it("run again it refreshes the sheets in place", async () => {
    const again = finished(await tallySurveys({ workbook: excelWorkbook(), clock }, options));
    expect(again.sheets).toEqual(run.sheets);
    expect(names(local)).toEqual(["景況調査", "ヒアリング", ...Object.values(surveySheetNames)]);
  });
});

it.each([
  [null, "R8年度第1回"],
  [2025, "R7年度第2回"],
  [2024, null],
])("with the year %s reports the round %s", async (year, label) => {
  const { run } = await tallied({ 景況調査: survey }, year);
  const newest = run.surveys!.survey?.rounds.at(-1);
  expect(newest ? roundLabel(newest.round) : null).toBe(label);
});

it.each([
  ["景況調査", survey, ["survey", "surveyEvidence"]],
  ["ヒアリング", hearing, ["hearing", "hearingEvidence"]],
])("with %s alone writes its own sheets", async (name, text, kinds) => {
  const { run } = await tallied({ [name]: text });
  expect(run.sheets.map(({ kind }) => kind)).toEqual(kinds);
  expect(run.issues).toEqual([]);
});

it("a workbook without surveys: an error, and nothing written", async () => {
  const { local, run } = await tallied({ メモ: "ひとこと" });
  expect(run.issues.map(({ code }) => code)).toEqual(["sheetMissing"]);
  expect(run.sheets).toEqual([]);
  expect(names(local)).toEqual(["メモ"]);
});

it("a sheet of the user's that bears the name stays; ours goes beside it", async () => {
  const { local, run } = await tallied({ 景況調査: survey, 景況DI: "手で作った表" });
  expect(run.sheets.map(({ name }) => name)).not.toContain("景況DI");
  expect([...local.book.sheets.find(({ name }) => name === "景況DI")!.cells.values()].map(({ value }) => value)).toEqual(["手で作った表"]);
  expect(run.issues.map(({ code }) => code)).toEqual(["sheetNameTaken"]);
  expect(run.verification.mismatches).toEqual([]);
});

it("stopped before it writes, it writes nothing", async () => {
  const local = await openLocalExcel(bookWith({ 景況調査: survey }));
  const control = { ...options.control, stopRequested: () => true };
  expect(await tallySurveys({ workbook: excelWorkbook(), clock }, { ...options, control })).toEqual({ kind: "cancelled" });
  expect(names(local)).toEqual(["景況調査"]);
});
