import { beforeAll, describe, expect, it } from "vitest";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import type { Clock, PlacedPlan, Workbook } from "../../src/app/ports.js";
import type { FinishedRun, RunOptions } from "../../src/app/run.js";
import { cellAddress } from "../../src/core/cellAddress.js";
import { dateSerial, fiscalYear, type DateSerial } from "../../src/core/fiscalYear.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import { cellOfKey, type BookData, type SheetData } from "../../src/local-excel/bookData.js";
import { openLocalExcel, type LocalExcel } from "../../src/local-excel/officeJsNode.js";
import { sampleBook, sampleMistakes } from "../../src/local-excel/sample/sampleBook.js";
import { saveXlsx } from "../../src/local-excel/xlsx/saveXlsx.js";
import { evaluationSheetNames } from "../../src/report/generatedSheets.js";
import { recalculate } from "../libreOffice.js";

const inputNames = [
  "設定",
  "目標",
  "実績入力",
  "活動記録",
  "支援先",
  "フォロー記録",
  "財務",
  "非財務",
  "予算",
  "定性評価",
  "委員採点",
  "景況調査",
  "ヒアリング",
  "試算表_見本鋳造",
];

const clockAt = (stamp: string): Clock => ({ today: () => dateSerial(2026, 11, 22) as DateSerial, stamp: () => stamp });
const clock = clockAt("2026-11-22 09:30");

const options: RunOptions = {
  year: fiscalYear(2025),
  control: { progress: () => Promise.resolve(), stopRequested: () => false },
  onEdited: () => Promise.resolve("replace"),
};

async function evaluated(local: LocalExcel, workbook: Workbook = excelWorkbook(), at = clock): Promise<FinishedRun> {
  const outcome = await evaluateWorkbook({ workbook, clock: at }, options);
  expect(local.host.unimplemented).toEqual([]);
  if (outcome.kind !== "done") throw new Error(`the run ended with ${outcome.kind}`);
  return outcome;
}

function sheetNamed(book: BookData, name: string): SheetData {
  return book.sheets.find((sheet) => sheet.name === name)!;
}

/** The first cell of a sheet that holds this text. */
function cellWith(sheet: SheetData, text: string): { row: number; column: number } {
  const [key] = [...sheet.cells].find(([, { value }]) => value === text)!;
  return cellOfKey(key);
}

describe("the sample workbook, year R7", () => {
  let local: LocalExcel;
  let outcome: FinishedRun;
  let inputsBefore: SheetData[];
  const plans: PlacedPlan[] = [];

  beforeAll(async () => {
    local = await openLocalExcel(sampleBook());
    inputsBefore = structuredClone(inputNames.map((name) => sheetNamed(local.book, name)));
    const workbook = excelWorkbook();
    outcome = await evaluated(local, {
      ...workbook,
      write: (placed) => {
        plans.push(...placed);
        return workbook.write(placed);
      },
    });
  }, 60_000);

  const indicator = (id: string) => outcome.evaluation!.indicators.find((result) => result.indicator.id === id)!;

  it("has the plan's 30 indicators, 28 of them with a level; two have － for a target", () => {
    const { indicators } = outcome.evaluation!;
    expect(indicators).toHaveLength(30);
    expect(indicators.filter(({ attainment }) => attainment.level !== null)).toHaveLength(28);
    expect(indicators.filter(({ target }) => target.kind === "notApplicable").map((result) => result.indicator.id)).toEqual([
      "K81-4",
      "K81-4a",
    ]);
  });

  it.each([
    ["K5-2", 920],
    ["K6-4", 520],
    ["K81-1", 40],
    ["K81-3", 24],
  ])("%s: the plan's goal of %i is the sum of its years", (id, goal) => {
    expect(indicator(id)).toMatchObject({ planTarget: goal, indicator: { planGoal: { kind: "number", value: goal } } });
  });

  it("foots the plan's budget: 43,400, 44,600, 43,800 and 43,800 thousand yen", () => {
    const { total, unit } = outcome.evaluation!.budget!;
    expect([...total.yearBudgets.values()].map((yen) => yen / unit)).toEqual([43_400, 44_600, 43_800, 43_800]);
  });

  it("finds every planted mistake, and no error that was not planted", () => {
    const places = outcome.issues.map(({ sheet, address, code }) => ({ sheet, address, code }));
    for (const mistake of sampleMistakes()) expect(places).toContainEqual(mistake);
    const planted = new Set(sampleMistakes().map(({ code }) => code));
    expect(outcome.issues.filter(({ severity, code }) => severity === "error" && !planted.has(code))).toEqual([]);
  });

  it("agrees with the formula engine in every formula cell", () => {
    expect(outcome.verification.mismatches).toEqual([]);
    expect(outcome.verification.formulaCells).toBeGreaterThan(4000);
  });

  it("agrees with LibreOffice in every formula cell", async () => {
    const recalculated = await recalculate(await saveXlsx(local.book, { cachedValues: false }));
    let compared = 0;
    for (const { plan } of plans) {
      const values = recalculated.get(plan.name)!;
      plan.cells.forEach((line, row) =>
        line.forEach((cell, column) => {
          if (cell.kind !== "formula") return;
          compared += 1;
          const address = cellAddress(row, column);
          const found = values.get(address) ?? "";
          if (typeof cell.expected === "number") expect(found, `${plan.name}!${address}`).toBeCloseTo(cell.expected, 9);
          else expect(found, `${plan.name}!${address}`).toBe(cell.expected);
        }),
      );
    }
    expect(compared).toBe(outcome.verification.formulaCells);
  }, 120_000);

  it("takes three awaited syncs and few proxies", () => {
    const { syncs, bytesIn, bytesOut, proxies } = local.host.counters.totals;
    expect(syncs).toBeLessThanOrEqual(3);
    expect(bytesIn).toBeLessThan(4_500_000);
    expect(bytesOut).toBeLessThan(1_800_000);
    expect(proxies).toBeLessThan(8_500);
  });

  it("leaves every input sheet as it was", () => {
    expect(inputNames.map((name) => sheetNamed(local.book, name))).toEqual(inputsBefore);
  });

  it("adds the generated sheets behind the user's own", () => {
    expect(local.book.sheets.map(({ name }) => name)).toEqual([...inputNames, ...Object.values(evaluationSheetNames)]);
  });
});

/** Cells and looks of the generated sheets, without what bears the time stamp. */
function contentOf(book: BookData): object {
  const stamped = new Set<string>([evaluationSheetNames.about, evaluationSheetNames.issues]);
  return Object.values(evaluationSheetNames).map((name) => {
    const { customProperties, ...sheet } = structuredClone(sheetNamed(book, name));
    const marks = [...customProperties].map(([key, text]) => [key, withoutStamp(text)]);
    if (!stamped.has(name)) return { ...sheet, marks };
    for (const cell of sheet.cells.values()) if (typeof cell.value === "string") cell.value = withoutStamp(cell.value);
    return sheet;
  });
}

function withoutStamp(text: string): string {
  return text.replace(/2026(?:-11-|\/11\/)2\d \d\d:\d\d/, "(stamp)");
}

describe("running again", () => {
  it("refreshes the same sheets in place and gives the same content, but for the time stamp", async () => {
    const local = await openLocalExcel(sampleBook());
    await evaluated(local);
    const ids = local.book.sheets.map(({ id }) => id);
    const first = contentOf(local.book);
    await evaluated(local, excelWorkbook(), clockAt("2026-11-23 17:05"));
    expect(local.book.sheets.map(({ id }) => id)).toEqual(ids);
    expect(contentOf(local.book)).toEqual(first);
  }, 60_000);

  it("follows a changed log row into the figure, the level and the evidence, and nowhere else", async () => {
    const local = await openLocalExcel(sampleBook());
    const before = await evaluated(local);
    const log = sheetNamed(local.book, "活動記録");
    const columnOf = (header: string) => cellWith(log, header).column;
    const last = Math.max(...[...log.cells.keys()].map((key) => cellOfKey(key).row)) + 1;
    const enter = (header: string, value: string | number) => local.host.enter(`活動記録!${cellAddress(last, columnOf(header))}`, value);
    enter("日付", "R7.12.3");
    enter("指標ID", "K81-2a");
    enter("数量", "1件");
    const after = await evaluated(local);

    const of = (run: FinishedRun, id: string) => run.evaluation!.indicators.find((result) => result.indicator.id === id)!;
    expect(of(before, "K81-2a")).toMatchObject({ actual: 0, attainment: { level: "D" } });
    expect(of(after, "K81-2a")).toMatchObject({ actual: 1, attainment: { level: "A", rate: 1 } });
    const source = { sheet: "活動記録", address: cellAddress(last, columnOf("日付")) };
    expect(after.evaluation!.evidence.filter(({ indicatorId }) => indicatorId === "K81-2a")).toMatchObject([{ counted: 1, source }]);
    const others = (run: FinishedRun) => run.evaluation!.indicators.filter((result) => result.indicator.id !== "K81-2a");
    expect(others(after)).toEqual(others(before));
    expect(after.verification.mismatches).toEqual([]);

    const sheet = sheetNamed(local.book, evaluationSheetNames.attainment);
    const { row } = cellWith(sheet, "K81-2a");
    const line = [...sheet.cells].filter(([key]) => cellOfKey(key).row === row).map(([, { value }]) => value);
    expect(line).toContain("A");
    expect(line).not.toContain("D");
  }, 60_000);

  it("asks about a sheet into which somebody typed, and keeps it when told so", async () => {
    const local = await openLocalExcel(sampleBook());
    await evaluated(local);
    local.host.enter("予算執行!A1", "手書きのメモ");
    const asked: string[] = [];
    const outcome = await evaluateWorkbook(
      { workbook: excelWorkbook(), clock },
      {
        ...options,
        onEdited: (names) => {
          asked.push(...names);
          return Promise.resolve("keep");
        },
      },
    );
    expect(asked).toEqual(["予算執行"]);
    expect(sheetNamed(local.book, "予算執行").cells.get(0)?.value).toBe("手書きのメモ");
    expect(outcome.kind === "done" && outcome.sheets.find(({ kind }) => kind === "budget")?.name).toBe("予算執行 (2)");
  }, 60_000);
});

describe("the years of the plan in one workbook", () => {
  // 創業塾 falls from 4 to 3 in R9; the platform's target begins in R8.
  it.each([
    [2026, 4, 5],
    [2027, 3, 5],
    [2028, 3, 5],
  ])(
    "%i: every formula agrees, each year has its own targets",
    async (year, fallen, begun) => {
      const local = await openLocalExcel(sampleBook());
      const outcome = await evaluateWorkbook({ workbook: excelWorkbook(), clock }, { ...options, year: fiscalYear(year) });
      if (outcome.kind !== "done") throw new Error(`the run ended with ${outcome.kind}`);
      expect(outcome.verification.mismatches).toEqual([]);
      const targetOf = (id: string) => outcome.evaluation!.indicators.find((result) => result.indicator.id === id)!.target;
      expect(targetOf("K6-2")).toMatchObject({ value: fallen });
      expect(targetOf("K81-4")).toMatchObject({ value: begun });
      expect(sheetNamed(local.book, "定性評価")).toEqual(sheetNamed(sampleBook(), "定性評価"));
    },
    60_000,
  );
});

describe("stopping and failing", () => {
  it.each(["reading", "computing"] as const)("stopped after %s, nothing was written", async (step) => {
    const local = await openLocalExcel(sampleBook());
    const before = structuredClone(local.book.sheets);
    let reached = false;
    const control = {
      progress: (now: string) => {
        reached ||= now === step;
        return Promise.resolve();
      },
      stopRequested: () => reached,
    };
    expect(await evaluateWorkbook({ workbook: excelWorkbook(), clock }, { ...options, control })).toEqual({ kind: "cancelled" });
    expect(local.book.sheets).toEqual(before);
  });

  it.each([100, 500, 2000])(
    "a failure at action %i of writing leaves the inputs alone, and the next run mends the sheets",
    async (action) => {
      const local = await openLocalExcel(sampleBook());
      const inputs = structuredClone(local.book.sheets);
      const workbook = excelWorkbook();
      const failing: Workbook = {
        ...workbook,
        write: (plans) => {
          local.host.faults.failAtAction(action, "GeneralException");
          return workbook.write(plans);
        },
      };
      await expect(evaluateWorkbook({ workbook: failing, clock }, options)).rejects.toMatchObject({ code: "refused" });
      expect(local.book.sheets.slice(0, inputs.length)).toEqual(inputs);
      const outcome = await evaluated(local);
      expect(outcome.verification.mismatches).toEqual([]);
      expect(outcome.sheets.map(({ name }) => name)).toEqual(Object.values(evaluationSheetNames));
    },
    60_000,
  );

  it("a workbook without 目標 is not evaluated, and says why", async () => {
    const book = sampleBook();
    book.sheets = book.sheets.filter(({ name }) => name !== "目標");
    const local = await openLocalExcel(book);
    const outcome = await evaluated(local);
    expect(outcome).toMatchObject({ evaluation: null, sheets: [] });
    expect(outcome.issues).toContainEqual(expect.objectContaining({ code: "sheetMissing", severity: "error" }));
  });
});
