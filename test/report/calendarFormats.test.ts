import { describe, expect, test } from "vitest";
import { analyzeFinancials } from "../../src/app/analyzeFinancials.js";
import { checkConsistency } from "../../src/app/checkConsistency.js";
import { checkInputs } from "../../src/app/checkInputs.js";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import { freezeMaterial } from "../../src/app/freezeMaterial.js";
import { importTrialBalance } from "../../src/app/importTrialBalance.js";
import { reportMonth } from "../../src/app/reportMonth.js";
import type { PlacedPlan } from "../../src/app/ports.js";
import type { FinishedRun, RunDeps, RunOutcome } from "../../src/app/run.js";
import { tallySurveys } from "../../src/app/tallySurveys.js";
import { dateSerial, type DateSerial } from "../../src/core/fiscalYear.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import type { SheetData } from "../../src/local-excel/bookData.js";
import { openLocalExcel } from "../../src/local-excel/officeJsNode.js";
import { sampleBook } from "../../src/local-excel/sample/sampleBook.js";
import type { SheetPlan } from "../../src/report/sheetPlan.js";
import { finished, options } from "../app/userSheets.js";

const day = (year: number, month: number, date: number) => dateSerial(year, month, date) as DateSerial;

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

/** Those whose sheets hold days only in sentences. */
const jobsOfText = {
  checkInputs: (deps) => checkInputs(deps, options),
  freezeMaterial: (deps) => freezeMaterial({ ...deps, sha256: () => Promise.resolve("0") }, options),
  checkConsistency: (deps) => checkConsistency(deps, { ...options, sheet: "予算" }),
  importTrialBalance: (deps) =>
    importTrialBalance(deps, {
      ...options,
      ...{ source: { kind: "anySheet" }, business: null, months: null, closing: null, answers: new Map() },
    }),
} satisfies Record<string, (deps: RunDeps) => Promise<RunOutcome>>;

describe.each(Object.entries(jobs))("%s", (_, job) => {
  test("writes every day by eras where 設定 says so, and Excel computes the same", async () => {
    const { plans, outcome } = await made(job, "和暦");
    expect([...formats(plans)].filter((format) => format.includes("yyyy"))).toEqual([]);
    expect([...formats(plans)].some((format) => format.startsWith("[$-411]ge.m"))).toBe(true);
    expect(outcome.verification.mismatches).toEqual([]);
  }, 60_000);
});

/** A day or month by the western calendar, as any of the sheets would write it. */
const westernDate = /20\d\d(?:[/-]\d{1,2}(?!\d)|年\d{1,2}月)/;
/** The sample has a day typed that no calendar has; a finding shows it as it was typed. */
const asTyped = "「2026/6/31」";
const texts = (plans: readonly SheetPlan[]) =>
  plans.flatMap(({ name, cells }) => cells.flat().flatMap((cell) => (cell.kind === "text" ? [`${name}: ${cell.text}`] : [])));

describe.each(Object.entries({ ...jobs, ...jobsOfText }))("%s", (_, job) => {
  test("writes no western day into its texts", async () => {
    const { plans } = await made(job, "和暦");
    expect(plans).not.toEqual([]);
    expect(texts(plans).filter((text) => westernDate.test(text.replace(asTyped, "")))).toEqual([]);
  }, 60_000);
});

test("where 設定 says nothing, days are written as ever", async () => {
  const { plans } = await made(jobs.tallySurveys, null);
  expect([...formats(plans)].filter((format) => format.includes("[$-411]"))).toEqual([]);
}, 60_000);
