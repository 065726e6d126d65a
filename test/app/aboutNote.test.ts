import { beforeAll, beforeEach, expect, it } from "vitest";
import { checkInputs } from "../../src/app/checkInputs.js";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import { reportMonth } from "../../src/app/reportMonth.js";
import { tallySurveys } from "../../src/app/tallySurveys.js";
import type { RunDeps } from "../../src/app/run.js";
import { dateSerial, type DateSerial } from "../../src/core/fiscalYear.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import { cellOfKey, type BookData } from "../../src/local-excel/bookData.js";
import { openLocalExcel, type LocalExcel } from "../../src/local-excel/officeJsNode.js";
import { openGrids } from "../excel/openGrids.js";
import { soundSheets } from "../fixtures/workbook.js";
import { differingFormulas } from "../libreOffice.js";
import { finished, options } from "./userSheets.js";

const at = (time: string): RunDeps => ({
  workbook: excelWorkbook(),
  clock: { today: () => dateSerial(2026, 3, 31) as DateSerial, stamp: () => `2026-03-31 ${time}` },
});
const linesOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
const sheets = Object.fromEntries(
  Object.entries({ ...soundSheets, 景況調査: "回\t業種\t売上額\nR7 第1回\t製造業\t増加\nR7 第1回\t小売業\t減少" }).map(([name, text]) => [
    name,
    linesOf(text),
  ]),
);
const september = { ...options, month: { year: 2025, month: 9 } };

let evaluated: BookData;
let local: LocalExcel;

beforeAll(async () => {
  const { book } = await openGrids(sheets);
  await evaluateWorkbook(at("09:00"), options);
  evaluated = structuredClone(book);
}, 60_000);
beforeEach(async () => {
  local = await openLocalExcel(structuredClone(evaluated));
});

/** The lines of このブックについて by button: what it says, and when. */
function lines(): Record<string, readonly [string, string]> {
  const rows = new Map<number, string[]>();
  for (const [key, { value }] of local.book.sheets.find(({ name }) => name === "このブックについて")!.cells) {
    const { row, column } = cellOfKey(key);
    rows.set(row, Object.assign(rows.get(row) ?? [], { [column]: String(value) }));
  }
  const texts = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
  const first = texts.findIndex(([cell]) => cell === "ボタン") + 1;
  return Object.fromEntries(texts.slice(first, first + 7).map(([button = "", what = "", when = ""]) => [button, [what, when]]));
}

const nothing = ["つくったシートはありません", "－"];

it("the evaluation lists itself, and every other button as not used yet", () => {
  const { 評価資料をつくる: own, 入力を点検する: check, ...others } = lines();
  expect(own).toEqual([
    expect.stringMatching(/^評価総括表、[^]*このブックについて\nもと: 設定、目標、[^]*\n前提と照合: このシート$/),
    "2026/3/31 09:00",
  ]);
  expect(check).toEqual([expect.stringMatching(/^入力点検\nもと: /), "2026/3/31 09:00"]);
  expect(Object.values(others)).toEqual(Array(5).fill(nothing));
});

it("another button writes its own line, and the sheet still counts as written", async () => {
  const before = lines();
  await reportMonth(at("10:00"), september);
  await tallySurveys(at("11:00"), options);
  await checkInputs(at("12:00"), options);
  const after = lines();
  expect(after.今月の進捗をまとめる).toEqual([
    expect.stringMatching(/^月次進捗、月次明細、月次根拠\nもと: 設定、目標、/),
    "2026/3/31 10:00",
  ]);
  expect(after.調査を集計する).toEqual([expect.stringMatching(/^景況DI、景況根拠\nもと: 設定、景況調査\n前提: /), "2026/3/31 11:00"]);
  expect(after.入力を点検する?.[1]).toBe("2026/3/31 12:00");
  expect(after.評価資料をつくる).toEqual(before.評価資料をつくる);
  expect(await differingFormulas(local.book)).toEqual([]);
  const edited: string[] = [];
  await evaluateWorkbook(at("13:00"), { ...options, onEdited: (names) => (edited.push(...names), Promise.resolve("replace")) });
  expect(edited).toEqual([]);
}, 60_000);

it("an evaluation made anew keeps what the others have made, with its own time", async () => {
  await reportMonth(at("10:00"), september);
  const { 今月の進捗をまとめる: month } = lines();
  await evaluateWorkbook(at("13:00"), options);
  expect(lines()).toMatchObject({
    今月の進捗をまとめる: month,
    評価資料をつくる: [expect.anything(), "2026/3/31 13:00"],
    財務分析をする: nothing,
  });
}, 60_000);

it("a check that finds more than the evaluation leaves its totals in agreement", async () => {
  local.host.enter("活動記録!A9", "いつか");
  local.host.enter("活動記録!B9", "K9-9");
  const run = finished(await checkInputs(at("12:00"), options));
  expect(run.issues.length).toBeGreaterThan(1);
  const about = local.book.sheets.find(({ name }) => name === "このブックについて")!;
  const [key] = [...about.cells].find(([, { value }]) => value === "入力点検の行数と、重要度ごとの件数の計")!;
  const { row } = cellOfKey(key);
  const values = [...about.cells].filter(([other]) => cellOfKey(other).row === row).map(([, { value }]) => value);
  expect(values).toContain("一致");
});

it("nothing is written into a sheet that somebody has typed into", async () => {
  local.host.enter("このブックについて!G1", "メモ");
  await reportMonth(at("10:00"), september);
  expect(lines().今月の進捗をまとめる).toEqual(nothing);
});
