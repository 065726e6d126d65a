import { beforeAll, describe, expect, test } from "vitest";
import { analyzeFinancials } from "../../src/app/analyzeFinancials.js";
import { checkConsistency } from "../../src/app/checkConsistency.js";
import { checkInputs } from "../../src/app/checkInputs.js";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import { jobSheets, sheetsOfJob, type JobSheets, type ReadSheet } from "../../src/app/jobSheets.js";
import type { Surroundings } from "../../src/app/lookAround.js";
import { reportMonth } from "../../src/app/reportMonth.js";
import type { RunDeps, RunOutcome } from "../../src/app/run.js";
import { tallySurveys } from "../../src/app/tallySurveys.js";
import { inputSheets, type InputSheetKey } from "../../src/core/inputSheets/inputSheets.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import type { BookData } from "../../src/local-excel/bookData.js";
import { openLocalExcel } from "../../src/local-excel/officeJsNode.js";
import { sampleBook } from "../../src/local-excel/sample/sampleBook.js";
import { generatedSheets } from "../../src/report/generatedSheets.js";
import { finished, options } from "./userSheets.js";

const runs = {
  evaluateWorkbook: (deps) => evaluateWorkbook(deps, options),
  analyzeFinancials: (deps) => analyzeFinancials(deps, { ...options, business: null, feedbackLanguage: null, editionsShown: null }),
  reportMonth: (deps) => reportMonth(deps, { ...options, month: { year: 2025, month: 9 } }),
  tallySurveys: (deps) => tallySurveys(deps, options),
  checkInputs: (deps) => checkInputs(deps, options),
  checkConsistency: (deps) => checkConsistency(deps, { ...options, sheet: "予算" }),
} satisfies Partial<Record<keyof typeof jobSheets, (deps: RunDeps) => Promise<RunOutcome>>>;
type Job = keyof typeof runs;

const jobs = Object.keys(runs) as Job[];
const jobOf = (job: Job): JobSheets => jobSheets[job];

let sample: BookData;
beforeAll(() => {
  sample = sampleBook();
});

async function run(job: Job, without: InputSheetKey | null): Promise<{ made: readonly string[]; cells: string }> {
  const book = structuredClone(sample);
  if (without !== null) book.sheets = book.sheets.filter(({ name }) => name !== inputSheets[without].name);
  await openLocalExcel(book);
  const clock = { today: () => 46_112 as never, stamp: () => "2026-03-31 09:30" };
  const { sheets } = finished(await runs[job]({ workbook: excelWorkbook(), clock }));
  const made = book.sheets.filter(({ name }) => sheets.some((each) => each.name === name));
  return { made: sheets.map(({ name }) => name), cells: JSON.stringify(made.map(({ name, cells }) => [name, [...cells]])) };
}

describe("the table of jobs says", () => {
  test.each(jobs)(
    "which sheets %s makes",
    async (job) => {
      expect((await run(job, null)).made).toEqual(jobOf(job).makes);
    },
    60_000,
  );

  test("which sheets a job reads: without any other the result is the same", async () => {
    const job = "tallySurveys";
    const whole = await run(job, null);
    const { needs, uses } = jobOf(job);
    const read: readonly ReadSheet[] = [...needs, ...uses];
    for (const key of Object.keys(inputSheets) as InputSheetKey[]) {
      const isThere = sample.sheets.some(({ name }) => name === inputSheets[key].name);
      if (isThere && !read.includes(key)) expect({ key, ...(await run(job, key)) }).toEqual({ key, ...whole });
    }
  }, 60_000);
});

describe("what a press will come to", () => {
  const known = (...keys: InputSheetKey[]): Surroundings => ({
    known: keys.map((key) => ({ sheet: inputSheets[key].name, key })),
    missing: ["予算"],
    unknown: [],
    calendar: "western",
  });

  test("sheets are named as they stand, parts of a log each", () => {
    const found: Surroundings = {
      ...known("targets"),
      known: [
        { sheet: "数値目標", key: "targets" },
        { sheet: "活動記録_佐藤", key: "activityLog" },
        { sheet: "活動記録_田中", key: "activityLog" },
      ],
    };
    const { reads, needs, lacks } = sheetsOfJob("reportMonth", found);
    expect(reads).toEqual(["数値目標", "活動記録_佐藤", "活動記録_田中"]);
    expect(needs).toEqual([]);
    expect(lacks.map(({ name }) => name)).toEqual(["フォロー記録", "支援先", "実績入力", "景況調査", "ヒアリング", "設定"]);
  });

  test("one of several needed sheets is enough, METI's own among them", () => {
    expect(sheetsOfJob("analyzeFinancials", known("settings")).needs).toEqual(["財務", "【入力】財務分析"]);
    const official: Surroundings = { known: [{ sheet: "【入力】財務分析", key: null }], missing: [], unknown: [], calendar: "western" };
    expect(sheetsOfJob("analyzeFinancials", official)).toMatchObject({ reads: ["【入力】財務分析"], needs: [] });
    expect(sheetsOfJob("tallySurveys", known("hearing"))).toMatchObject({ reads: ["ヒアリング"], needs: [] });
  });

  test("the templates that are inserted are those that are not there", () => {
    expect(sheetsOfJob("insertTemplates", known("targets"))).toEqual({ reads: [], needs: [], lacks: [], makes: ["予算"] });
  });

  test("until Excel has told what is there, everything is named and nothing is missing", () => {
    const { reads, needs, lacks, makes } = sheetsOfJob("evaluateWorkbook", null);
    expect(reads.slice(0, 2)).toEqual(["目標", "活動記録"]);
    expect({ needs, lacks }).toEqual({ needs: [], lacks: [] });
    expect(makes).toContain(generatedSheets.summary);
  });
});
