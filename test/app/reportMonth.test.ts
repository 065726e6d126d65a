import { beforeAll, describe, expect, it } from "vitest";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import type { Clock, PlacedPlan } from "../../src/app/ports.js";
import { reportMonth, type MonthOptions } from "../../src/app/reportMonth.js";
import type { FinishedRun } from "../../src/app/run.js";
import { cellAddress } from "../../src/core/cellAddress.js";
import { dateSerial, fiscalYear, type DateSerial } from "../../src/core/fiscalYear.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import type { BookData, SheetData } from "../../src/local-excel/bookData.js";
import { openLocalExcel, type LocalExcel } from "../../src/local-excel/officeJsNode.js";
import { sampleBook } from "../../src/local-excel/sample/sampleBook.js";
import { saveXlsx } from "../../src/local-excel/xlsx/saveXlsx.js";
import { evaluationSheetNames, monthSheetNames } from "../../src/report/generatedSheets.js";
import { recalculate } from "../libreOffice.js";
import { lintPlan } from "../report/lintPlan.js";

const clockAt = (year: number, month: number, date: number): Clock => ({
  today: () => dateSerial(year, month, date) as DateSerial,
  stamp: () => "2026-11-22 09:30",
});
const clock = clockAt(2026, 11, 22);

const options: MonthOptions = {
  year: null,
  month: { year: 2025, month: 9 },
  control: { progress: () => Promise.resolve(), stopRequested: () => false },
  onEdited: () => Promise.resolve("replace"),
};

interface Made {
  readonly local: LocalExcel;
  readonly outcome: FinishedRun;
  readonly plans: readonly PlacedPlan[];
}

async function reported(month: MonthOptions["month"], local?: LocalExcel, at = clock): Promise<Made> {
  const book = local ?? (await openLocalExcel(sampleBook()));
  const workbook = excelWorkbook();
  const plans: PlacedPlan[] = [];
  const write: typeof workbook.write = (placed) => {
    plans.push(...placed);
    return workbook.write(placed);
  };
  const outcome = await reportMonth({ workbook: { ...workbook, write }, clock: at }, { ...options, month });
  expect(book.host.unimplemented).toEqual([]);
  if (outcome.kind !== "done") throw new Error(`the run ended with ${outcome.kind}`);
  return { local: book, outcome, plans };
}

const inputs = (book: BookData): SheetData[] => structuredClone(book.sheets.slice(0, sampleBook().sheets.length));

describe("the sample workbook in September 2025", () => {
  let made: Made;
  let before: SheetData[];

  beforeAll(async () => {
    const local = await openLocalExcel(sampleBook());
    before = inputs(local.book);
    made = await reported({ year: 2025, month: 9 }, local);
  }, 60_000);

  const indicator = (id: string) => made.outcome.progress!.indicators.find(({ result }) => result.indicator.id === id)!;

  it.each([
    ["K5-2", { month: 18, result: { actual: 117 }, expectation: { expected: 115, forecast: 234 }, mark: { mark: "onSchedule" } }],
    ["K6-4", { month: 12, result: { actual: 72 }, expectation: { expected: 65, forecast: 144 }, mark: { mark: "onSchedule" } }],
    ["K7-2", { month: 22, result: { actual: 73 }, expectation: { expected: 130, difference: -57 }, mark: { mark: "behind" } }],
    ["K5-1", { month: 0, result: { actual: 1 }, expectation: { pace: { method: "planned" } }, mark: { mark: "reached" } }],
    ["K81-1", { result: { actual: 0 }, expectation: { expected: 0, forecast: 10 }, mark: { mark: "notYetDue" } }],
    ["K7-3", { expectation: { pace: { method: "yearEnd" }, forecast: null }, mark: { mark: "atYearEnd" } }],
    ["K3-1", { month: null, result: { actual: null }, mark: { reason: "yearFigureOnly" } }],
    ["K81-4", { mark: { reason: "notApplicable" } }],
    ["K7-4", { mark: { reason: "notCarriedOut" } }],
  ])("%s", (id, expected) => {
    expect(indicator(id)).toMatchObject(expected);
  });

  it("has gaps without an expert, and a success and an improvement of the month", () => {
    const { gaps, cases } = made.outcome.progress!;
    expect(gaps.map(({ status }) => status.business.id)).toEqual(["J0052", "J0006"]);
    expect(cases.map(({ caseKind, businessId }) => [caseKind, businessId])).toEqual([
      ["success", "J0005"],
      ["improvement", "J0046"],
    ]);
  });

  it("adds three sheets behind the user's own, which stay as they were", () => {
    expect(made.local.book.sheets.slice(before.length).map(({ name }) => name)).toEqual(Object.values(monthSheetNames));
    expect(inputs(made.local.book)).toEqual(before);
  });

  it("keeps the house's rules, and the formula engine agrees", () => {
    expect(made.plans.flatMap(({ plan }) => lintPlan(plan))).toEqual([]);
    expect(made.outcome.verification.mismatches).toEqual([]);
    expect(made.outcome.verification.formulaCells).toBeGreaterThan(1500);
  });

  it("takes three awaited syncs", () => {
    expect(made.local.host.counters.totals.syncs).toBeLessThanOrEqual(3);
  });

  it("agrees with LibreOffice in every formula cell", async () => {
    const recalculated = await recalculate(await saveXlsx(made.local.book, { cachedValues: false }));
    let compared = 0;
    for (const { plan } of made.plans) {
      plan.cells.forEach((line, row) =>
        line.forEach((cell, column) => {
          if (cell.kind !== "formula") return;
          compared += 1;
          const address = cellAddress(row, column);
          const found = recalculated.get(plan.name)!.get(address) ?? "";
          if (typeof cell.expected === "number") expect(found, `${plan.name}!${address}`).toBeCloseTo(cell.expected, 9);
          else expect(found, `${plan.name}!${address}`).toBe(cell.expected);
        }),
      );
    }
    expect(compared).toBe(made.outcome.verification.formulaCells);
  }, 120_000);
});

describe("other months of the sample", () => {
  it("February 2026: who is overdue, longest first within an officer", async () => {
    const { outcome } = await reported({ year: 2026, month: 2 });
    const overdue = outcome.progress!.evaluation.followUps.filter(({ overdueDays }) => overdueDays > 0);
    expect(overdue.map(({ business, overdueDays }) => [business.id, overdueDays])).toEqual([
      ["J0044", 21],
      ["J0048", 13],
      ["J0052", 3],
    ]);
    expect(outcome.verification.mismatches).toEqual([]);
  }, 60_000);

  it("August 2026: last year's months are the pace where the logs have all twelve", async () => {
    const { outcome } = await reported({ year: 2026, month: 8 });
    const methods = new Map(outcome.progress!.indicators.map(({ result, expectation }) => [result.indicator.id, expectation?.pace.method]));
    // フォロー記録 begins in June 2025, so that its first year is no pattern.
    expect([methods.get("K5-2"), methods.get("K6-4"), methods.get("K7-2"), methods.get("K81-1")]).toEqual([
      "lastYear",
      "lastYear",
      "even",
      "planned",
    ]);
    expect(outcome.verification.mismatches).toEqual([]);
  }, 60_000);
});

describe("beside the evaluation", () => {
  const evaluate = async () => {
    const outcome = await evaluateWorkbook({ workbook: excelWorkbook(), clock }, { ...options, year: fiscalYear(2025) });
    if (outcome.kind !== "done") throw new Error(`the run ended with ${outcome.kind}`);
    return outcome;
  };
  const valuesOf = (book: BookData, names: Readonly<Record<string, string>>) =>
    structuredClone(book.sheets.filter(({ name }) => Object.values(names).includes(name)).map(({ name, cells }) => ({ name, cells })));

  it("March has the year's actuals, and neither run touches the other's sheets", async () => {
    const local = await openLocalExcel(sampleBook());
    const year = await evaluate();
    const evaluated = valuesOf(local.book, evaluationSheetNames);
    const { outcome } = await reported({ year: 2026, month: 3 }, local);
    expect(valuesOf(local.book, evaluationSheetNames)).toEqual(evaluated);
    expect(outcome.progress!.indicators.map(({ result }) => result.actual)).toEqual(
      year.evaluation!.indicators.map(({ actual }) => actual),
    );

    const ofMonth = valuesOf(local.book, monthSheetNames);
    await evaluate();
    expect(valuesOf(local.book, monthSheetNames)).toEqual(ofMonth);
  }, 60_000);

  it("another month refreshes the same three sheets in place", async () => {
    const { local } = await reported({ year: 2025, month: 9 });
    const ids = local.book.sheets.map(({ id }) => id);
    const { outcome } = await reported({ year: 2025, month: 12 }, local);
    expect(local.book.sheets.map(({ id }) => id)).toEqual(ids);
    expect(outcome.verification.mismatches).toEqual([]);
  }, 60_000);
});

describe("which month", () => {
  it("without a choice the last one that is over and has records", async () => {
    const { outcome } = await reported(null);
    expect(outcome.progress!.month).toEqual({ year: 2026, month: 9 });
    expect(outcome.year).toBe(2026);
  }, 60_000);

  it("one that has not begun is refused, with the reason and without a sheet", async () => {
    const { local, outcome } = await reported({ year: 2026, month: 12 });
    expect(outcome.sheets).toEqual([]);
    expect(outcome.issues).toContainEqual(
      expect.objectContaining({ code: "monthInFuture", severity: "error", args: { month: "2026-12", today: "2026-11-22" } }),
    );
    expect(local.book.sheets).toHaveLength(sampleBook().sheets.length);
  }, 60_000);

  it.each([
    [{ year: 2025, month: 9 }, clockAt(2025, 9, 30), ["monthNotOver"]],
    [{ year: 2025, month: 9 }, clockAt(2025, 10, 1), []],
    [{ year: 2025, month: 3 }, clock, ["monthOutsidePlan"]],
  ])(
    "%j",
    async (month, at, codes) => {
      const { outcome } = await reported(month, undefined, at);
      expect(outcome.issues.map(({ code }) => code).filter((code) => code.startsWith("month"))).toEqual(codes);
    },
    60_000,
  );

  it("a workbook without 目標 gets no sheet, and says why", async () => {
    const book = sampleBook();
    book.sheets = book.sheets.filter(({ name }) => name !== "目標");
    const { outcome } = await reported({ year: 2025, month: 9 }, await openLocalExcel(book));
    expect(outcome.sheets).toEqual([]);
    expect(outcome.issues).toContainEqual(expect.objectContaining({ code: "sheetMissing", severity: "error" }));
  }, 60_000);
});
