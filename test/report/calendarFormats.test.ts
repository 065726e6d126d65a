import { describe, expect, test } from "vitest";
import { analyzeFinancials } from "../../src/app/analyzeFinancials.js";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import { reportMonth } from "../../src/app/reportMonth.js";
import type { PlacedPlan } from "../../src/app/ports.js";
import type { FinishedRun, RunDeps, RunOutcome } from "../../src/app/run.js";
import { tallySurveys } from "../../src/app/tallySurveys.js";
import { dateSerial, fiscalYear, type DateSerial } from "../../src/core/fiscalYear.js";
import type { Calendar } from "../../src/core/settings.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import type { SheetData } from "../../src/local-excel/bookData.js";
import { openLocalExcel } from "../../src/local-excel/officeJsNode.js";
import { sampleBook } from "../../src/local-excel/sample/sampleBook.js";
import type { SheetPlan } from "../../src/report/sheetPlan.js";
import { dayWords, longDayWords, monthWords, yearWords } from "../../src/strings/japaneseDates.js";
import { finished, options } from "../app/userSheets.js";

const day = (year: number, month: number, date: number) => dateSerial(year, month, date) as DateSerial;

test.each<[Calendar, string[]]>([
  ["western", ["R7年度", "2026/3/31", "2026年3月31日（火）", "2026年3月"]],
  ["era", ["令和7年度", "令和8年3月31日", "令和8年3月31日（火）", "令和8年3月"]],
])("%s in words", (calendar, expected) => {
  const date = day(2026, 3, 31);
  expect([
    yearWords(fiscalYear(2025), calendar),
    dayWords(date, calendar),
    longDayWords(date, calendar),
    monthWords(date, calendar),
  ]).toEqual(expected);
});

test("the first year of an era is 元年", () => {
  expect(dayWords(day(2019, 5, 1), "era")).toBe("令和元年5月1日");
  expect(dayWords(day(2019, 4, 30), "era")).toBe("平成31年4月30日");
});

interface Made {
  readonly plans: readonly SheetPlan[];
  readonly outcome: FinishedRun;
}

/** The sheets that a job makes of the sample workbook, whose 設定 says how days are written. */
async function made(job: (deps: RunDeps) => Promise<RunOutcome>, calendar: string | null): Promise<Made> {
  const book = sampleBook();
  if (calendar !== null)
    setInstead(
      book.sheets.find(({ name }) => name === "設定")!,
      "小さい目標の上限",
      "日付の表し方",
      calendar,
    );
  await openLocalExcel(book);
  const plans: SheetPlan[] = [];
  const workbook = excelWorkbook();
  const write = (placed: readonly PlacedPlan[]) => {
    plans.push(...placed.map(({ plan }) => plan));
    return workbook.write(placed);
  };
  const clock = { today: () => day(2026, 3, 31), stamp: () => "2026-03-31 09:30" };
  const outcome = finished(await job({ workbook: { ...workbook, write }, clock }));
  return { plans, outcome };
}

/** In place of a setting that says its default. */
function setInstead(sheet: SheetData, of: string, item: string, value: string): void {
  const [key] = [...sheet.cells].find(([, cell]) => cell.value === of)!;
  sheet.cells.set(key, { value: item });
  sheet.cells.set(key + 1, { value });
}

const formats = (plans: readonly SheetPlan[]) =>
  new Set(plans.flatMap(({ styles }) => styles.flatMap(({ style }) => style.numberFormat ?? [])));

const jobs = {
  evaluateWorkbook: (deps) => evaluateWorkbook(deps, options),
  reportMonth: (deps) => reportMonth(deps, { ...options, month: { year: 2025, month: 9 } }),
  analyzeFinancials: (deps) => analyzeFinancials(deps, { ...options, business: null, feedbackLanguage: null, editionsShown: null }),
  tallySurveys: (deps) => tallySurveys(deps, options),
} satisfies Record<string, (deps: RunDeps) => Promise<RunOutcome>>;

describe.each(Object.entries(jobs))("%s", (_, job) => {
  test("writes every day by eras where 設定 says so, and Excel computes the same", async () => {
    const { plans, outcome } = await made(job, "和暦");
    expect([...formats(plans)].filter((format) => format.includes("yyyy"))).toEqual([]);
    expect([...formats(plans)].some((format) => format.startsWith("[$-411]ge.m"))).toBe(true);
    expect(outcome.verification.mismatches).toEqual([]);
  }, 60_000);
});

test("where 設定 says nothing, days are written as ever", async () => {
  const { plans } = await made(jobs.tallySurveys, null);
  expect([...formats(plans)].filter((format) => format.includes("[$-411]"))).toEqual([]);
}, 60_000);
