import { beforeAll, describe, expect, test } from "vitest";
import { analyzeFinancials } from "../../src/app/analyzeFinancials.js";
import { checkConsistency } from "../../src/app/checkConsistency.js";
import { checkInputs } from "../../src/app/checkInputs.js";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import { importTrialBalance } from "../../src/app/importTrialBalance.js";
import type { PlacedPlan, WorkbookSnapshot } from "../../src/app/ports.js";
import { reportMonth } from "../../src/app/reportMonth.js";
import type { RunDeps, RunOutcome } from "../../src/app/run.js";
import { tallySurveys } from "../../src/app/tallySurveys.js";
import { dateSerial, type DateSerial } from "../../src/core/fiscalYear.js";
import { inputSheets, type InputSheetKey } from "../../src/core/inputSheets/inputSheets.js";
import { readSheetName, type ReadSheet } from "../../src/core/inputSheets/readSheet.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import type { CellValue, Grid } from "../../src/input/grid.js";
import { readSheetNamed } from "../../src/input/inputSheetName.js";
import { openLocalExcel } from "../../src/local-excel/officeJsNode.js";
import { sampleBook } from "../../src/local-excel/sample/sampleBook.js";
import { generatedSheets, type SheetKind } from "../../src/report/generatedSheets.js";
import { isMadeBy, jobSheets, sheetsOf, type JobOfSheets } from "../../src/report/jobSheets.js";
import { finished, options } from "../app/userSheets.js";
import { gridOf, pasted } from "../fixtures/grids.js";

const checked = "事業評価";
const trial = {
  source: { kind: "sheet", name: "試算表_見本鋳造" },
  business: null,
  months: null,
  closing: null,
  answers: new Map(),
} as const;
const analysis = { business: "架空商店有限会社", feedbackLanguage: null, editionsShown: null } as const;

const runs = {
  evaluateWorkbook: (deps) => evaluateWorkbook(deps, options),
  analyzeFinancials: (deps) => analyzeFinancials(deps, { ...options, ...analysis }),
  importTrialBalance: (deps) => importTrialBalance(deps, { ...options, ...trial }),
  reportMonth: (deps) => reportMonth(deps, { ...options, month: null }),
  tallySurveys: (deps) => tallySurveys(deps, options),
  checkInputs: (deps) => checkInputs(deps, options),
  checkConsistency: (deps) => checkConsistency(deps, { ...options, sheet: checked }),
} satisfies Partial<Record<JobOfSheets, (deps: RunDeps) => Promise<RunOutcome>>>;
type Run = keyof typeof runs;
const jobs = Object.keys(runs) as Run[];

/** METI's sheets and 科目対応, which the sample has not, and a page with levels that states no scale. */
const more: readonly Grid[] = [
  pasted(
    "【入力】財務分析",
    `
商号	架空商店有限会社
小分類	0501_小売業
従業員数(正社員)	3	3	4
資本金	3000
決算年月	45747	45382	45016
売上高	60000	58000	57000
前期売上高	58000	57000	55000
営業利益	1200	580	-100
減価償却費	800	800	800
現金・預金	4000	4000	4000
受取手形	0	0	0
売掛金	1500	1500	1500
棚卸資産	5000	5000	5000
負債合計	22000	22000	22000
支払手形	0	0	0
買掛金	3000	3000	3000
借入金	16000	16000	16000
純資産合計	8000	8000	8000`,
  ),
  pasted("【入力】4つの視点", "①経営者\t経営理念・ビジョン\t地元の食を守る"),
  pasted("科目対応", "勘定科目\t対応項目\t符号\tメモ\n現金\t現金・預金\t\t\n商品券\t使わない\t\t"),
  gridOf(checked, [
    ["事業", "目標", "実績", "達成率", "評価"],
    ["相談", 100, 100, 1, "A"],
    ["講習", 100, 85, 0.85, "B"],
    ["展示", 100, 50, 0.5, "A"],
  ]),
];

let whole: WorkbookSnapshot;
beforeAll(async () => {
  await openLocalExcel(sampleBook());
  const read = await excelWorkbook().read({ inputNames: [], isInputName: () => true, outputNames: [] });
  const grids = [...read.grids.map(asNumbers), ...more.map(asNumbers)];
  whole = { ...read, sheetNames: grids.map(({ sheet }) => sheet), grids };
}, 60_000);

/** Pasted texts are numbers where they look like numbers, as Excel has them. */
function asNumbers(grid: Grid): Grid {
  const value = (of: CellValue) => (typeof of === "string" && /^-?\d+$/.test(of) && grid.sheet === "【入力】財務分析" ? Number(of) : of);
  return { ...grid, values: grid.values.map((row) => row.map(value)) };
}

interface Result {
  /** Every sheet that is to be written, but those that tell of the run itself. */
  readonly plans: ReadonlyMap<string, string>;
  readonly inputs: readonly string[];
  readonly issues: string;
}

/** A job done over a workbook of these grids. What would be written is kept, and read back as it was computed. */
async function done(job: Run, grids: readonly Grid[]): Promise<Result> {
  const written: PlacedPlan[] = [];
  const sheets = { sheetNames: grids.map(({ sheet }) => sheet), owned: [], made: [], saved: whole.saved };
  const workbook: RunDeps["workbook"] = {
    ...excelWorkbook(),
    read: ({ inputNames, isInputName }) => {
      const isAsked = (sheet: string) => inputNames.includes(sheet) || isInputName(sheet, whole.saved);
      return Promise.resolve({ ...sheets, grids: grids.filter(({ sheet }) => isAsked(sheet)) });
    },
    write: (placed) => {
      written.push(...placed);
      const computed = placed.map(({ plan: { name, cells } }) => ({ name, values: cells.map((row) => row.map(computedValue)) }));
      return Promise.resolve(computed);
    },
  };
  const clock = { today: () => dateSerial(2026, 11, 22) as DateSerial, stamp: () => "2026-11-22 09:30" };
  const { issues } = finished(await runs[job]({ workbook, clock }));
  const ofRun: readonly string[] = job === "checkInputs" ? [] : (["about", "issues"] satisfies SheetKind[]);
  return {
    plans: new Map(written.filter(({ plan }) => !ofRun.includes(plan.kind)).map(({ plan }) => [plan.kind, JSON.stringify(plan)])),
    inputs: [...(written[0]?.inputs?.keys() ?? [])],
    issues: JSON.stringify(issues),
  };
}

function computedValue(cell: PlacedPlan["plan"]["cells"][number][number]): CellValue {
  return cell.kind === "formula" ? cell.expected : "";
}

/** Types into a sheet, `row` rows below the header, or beside the label where there is no header row. */
type Typing = readonly [header: string, row: number, value: CellValue];

function typed(grid: Grid, typings: readonly Typing[]): Grid {
  const values = grid.values.map((row) => [...row]);
  for (const [header, row, value] of typings) {
    const line = values.findIndex((cells) => cells.includes(header));
    const column = values[line]?.indexOf(header) ?? -1;
    const [toRow, toColumn] = row === 0 ? [line, column + 1] : [line + row, column];
    if (values[toRow]?.[toColumn] === undefined) throw new Error(`${grid.sheet} has no cell for ${header}`);
    values[toRow][toColumn] = value;
  }
  return { ...grid, values };
}

/** What is typed into each sheet: figures that every job feels that uses the sheet, and a slip that a check finds. */
const changes: Readonly<Record<ReadSheet, readonly Typing[]>> = {
  settings: [
    ["実施機関名", 0, "別の商工会議所"],
    ["評価尺度", 0, "S–D（120・100・80）"],
    ["フォロー間隔(月)", 0, "ときどき"],
  ],
  targets: [["R8年度", 1, "1と2"]],
  typedActuals: [
    ["R8", 1, 1],
    ["R8", 2, "1と2"],
  ],
  activityLog: [["日付", 1, "そのうち"]],
  businesses: [
    ["事業所名", 2, "見本鋳造株式会社"],
    ["計画策定日", 1, "そのうち"],
    ["担当者", 1, "別の職員"],
  ],
  followUpLog: [["支援日", 1, "そのうち"]],
  financials: [
    ["売上高", 1, "1と2"],
    ["現金・預金", 3, 99_999],
    ["分析日", 3, 46_200],
  ],
  accountMapping: [
    ["対応項目", 1, "借入金"],
    ["対応項目", 2, "どこか"],
  ],
  nonFinancial: [
    ["商号", 1, ""],
    ["事業者ID", 2, ""],
    ["商号", 2, "架空商店有限会社"],
  ],
  budget: [["R7実績", 1, "1と2"]],
  qualitative: [["自己評価", 1, "Z"]],
  committeeScores: [["例野 一郎", 1, "Z"]],
  survey: [["売上額", 1, "9"]],
  hearing: [
    ["日付", 1, 46_310],
    ["価格", 1, "9"],
  ],
  official: [
    ["商号", 0, "見本鋳造株式会社"],
    ["売上高", 0, "1と2"],
  ],
  viewpoints: [["経営理念・ビジョン", 0, "町の食を広める"]],
};
const readSheets = Object.keys(changes) as ReadSheet[];

type Role = "figures" | "findings" | "none";

/** What a sheet is to a job, as the job itself shows: which of its results are other ones without the sheet, or with other cells in it. */
async function roleOf(sheet: ReadSheet, job: Run, grids: readonly Grid[], before: Result): Promise<Role> {
  const others = (change: (grid: Grid) => readonly Grid[]) =>
    grids.flatMap((grid) => (readSheetNamed(grid.sheet) === sheet ? change(grid) : [grid]));
  const after: Result[] = [];
  for (const variant of [others(() => []), others((grid) => [typed(grid, changes[sheet])])]) {
    const result = await done(job, variant);
    if (JSON.stringify([...result.plans]) !== JSON.stringify([...before.plans])) return "figures";
    after.push(result);
  }
  after.push(
    await done(
      job,
      others((grid) => [{ ...grid, hasHiddenRows: !grid.hasHiddenRows }]),
    ),
  );
  return after.every(({ issues }) => issues === before.issues) ? "none" : "findings";
}

function saidRole(sheet: ReadSheet, job: Run, countsAnalyses: boolean): Role {
  const { needs, uses, seldom = [], ifCounted = [], checks = [] } = sheetsOf(job);
  const isIn = (sheets: readonly ReadSheet[]) => sheets.includes(sheet);
  if (isIn(ifCounted) && !countsAnalyses) return "findings";
  return isIn([...needs, ...uses, ...seldom]) ? "figures" : isIn(checks) ? "findings" : "none";
}

describe("the sheets that a job uses are those with which its own sheets change", () => {
  test.each(jobs)(
    "%s",
    async (job) => {
      const before = await done(job, whole.grids);
      const shown = new Map<string, Role>();
      for (const sheet of readSheets) shown.set(sheet, await roleOf(sheet, job, whole.grids, before));
      expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(readSheets.map((sheet) => [sheet, saidRole(sheet, job, false)])));
      const used = readSheets.filter((sheet) => shown.get(sheet) === "figures").map(readSheetName);
      const picked = { importTrialBalance: [trial.source.name], checkConsistency: [checked] } as Partial<Record<Run, string[]>>;
      expect([...before.inputs].sort()).toEqual([...used, ...(picked[job] ?? [])].sort());
    },
    120_000,
  );

  test.each(["evaluateWorkbook", "reportMonth"] as const)(
    "%s, where an indicator is counted from 財務",
    async (job) => {
      const counted = whole.grids.map((grid) => (grid.sheet === "目標" ? countedFromFinancials(grid) : grid));
      const before = await done(job, counted);
      expect(await roleOf("financials", job, counted, before)).toBe("figures");
      expect(saidRole("financials", job, true)).toBe("figures");
      expect(before.inputs).toContain("財務");
    },
    60_000,
  );
});

function countedFromFinancials(targets: Grid): Grid {
  const header = targets.values.find((row) => row.includes("集計元"))!;
  const line = (row: readonly CellValue[]) =>
    row.map((cell, column) => (row.includes("K5-2") && header[column] === "集計元" ? "財務" : cell));
  return { ...targets, values: targets.values.map(line) };
}

describe("the sheets that a job makes", () => {
  test.each(jobs)(
    "%s: its own and those it renews",
    async (job) => {
      const { makes, renews = {} } = sheetsOf(job);
      const { plans } = await done(job, whole.grids);
      const isOfRun = (kind: string) => job !== "checkInputs" && (kind === "about" || kind === "issues");
      expect([...plans.keys()].sort()).toEqual(
        Object.keys({ ...makes, ...renews })
          .filter((kind) => !isOfRun(kind))
          .sort(),
      );
    },
    60_000,
  );

  test.each(Object.keys(generatedSheets))("%s is one job's", (kind) => {
    expect((Object.keys(jobSheets) as JobOfSheets[]).filter((job) => isMadeBy(job, kind))).toHaveLength(1);
  });
});

test("every input sheet is used by some job", () => {
  const used = new Set<ReadSheet>(jobs.flatMap((job) => [...sheetsOf(job).needs, ...sheetsOf(job).uses, ...(sheetsOf(job).seldom ?? [])]));
  expect((Object.keys(inputSheets) as InputSheetKey[]).filter((key) => !used.has(key))).toEqual([]);
});
