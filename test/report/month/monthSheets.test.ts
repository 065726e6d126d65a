import { describe, expect, test } from "vitest";
import { monthlyProgress, type MonthlyProgress } from "../../../src/core/month/monthlyProgress.js";
import type { Indicator, PlannedFigure } from "../../../src/core/indicator.js";
import type { CalendarMonth } from "../../../src/core/month/calendarMonth.js";
import type { Records } from "../../../src/core/records.js";
import { fiscalYear } from "../../../src/core/fiscalYear.js";
import { levelScales } from "../../../src/core/levelScale.js";
import { defaultSettings } from "../../../src/core/settings.js";
import { monthSheetNames, type MonthSheetNames } from "../../../src/report/generatedSheets.js";
import { monthSheets } from "../../../src/report/month/monthSheets.js";
import type { PlanCell, SheetPlan } from "../../../src/report/sheetPlan.js";
import { activity, at, business, contact, day, emptyRecords, indicator, target, targets, typed, wholePlan } from "../../core/examples.js";
import { miscalculations } from "../calculate.js";
import { lintPlan, printScale } from "../lintPlan.js";
import { defaultRowHeight } from "../officeUnits.js";

const days = (year: number, ...monthsAndDays: string[]) => monthsAndDays.map((text) => day(`${year}-${text}`));
const logOf = (indicatorId: string, dates: readonly ReturnType<typeof day>[], quantity: number | null = null) =>
  dates.map((date, index) =>
    activity({
      indicatorId,
      date,
      quantity,
      businessId: `J${index % 4}`,
      origin: at("活動記録", `${indicatorId.replace("-", "")}${index + 1}`),
    }),
  );

/** Every way of counting, of expecting and of not expecting. */
const indicators = [
  indicator({ id: "K1-1", targets: targets(12, 12), planGoal: target(48) }),
  indicator({ id: "K1-2", counting: "contacts", targets: targets(6, 6), planGoal: target(24), parent: "K1-1" }),
  indicator({ id: "K1-3", counting: "sum", targets: targets(2.5, 2.5) }),
  indicator({
    id: "K2-1",
    counting: "contacts",
    targets: targets(2, 2),
    plannedMonths: { kind: "months", months: [6, 11].map((month) => ({ year: null, month })) },
  }),
  indicator({ id: "K2-2", targets: targets(1, 1), plannedMonths: { kind: "yearEnd" } }),
  indicator({ id: "K3-1", counting: "typed", source: "typed", targets: targets(4, 4) }),
  indicator({ id: "K3-2", counting: "typed", source: "typed", targets: targets(4, 4) }),
  indicator({ id: "K4-1", targets: targets(null, 3) }),
  indicator({ id: "K4-2", targets: targets(0, 0) }),
  indicator({ id: "K7-1", source: "followUps", targets: targets(3, 3), planGoal: target(12) }),
  indicator({ id: "K7-3", source: "followUps", condition: "targetMet", targets: targets(1, 1) }),
].map(inOwnRow);

/** Each target in a cell of its own, as on a sheet. */
function inOwnRow(of: Indicator, index: number): Indicator {
  const own = [...of.targets].map(([year, figure], place): [typeof year, typeof figure] => [
    year,
    figure.kind === "number" ? { ...figure, source: at("目標", `${"FG"[place]}${index + 2}`) } : figure,
  ]);
  return {
    ...of,
    targets: new Map(own),
    planGoal: of.planGoal.kind === "number" ? { ...of.planGoal, source: at("目標", `M${index + 2}`) } : of.planGoal,
  };
}

const records: Partial<Records> = {
  activities: [
    ...logOf("K1-1", days(2025, "04-03", "05-20", "09-01", "09-30", "10-01")),
    ...logOf("K1-2", days(2025, "04-03", "06-20", "09-01")),
    ...logOf("K1-3", days(2025, "07-01", "09-09"), 0.7),
    ...logOf("K2-1", days(2025, "06-11")),
    ...Array.from({ length: 12 }, (_, index) =>
      logOf(index < 6 ? "K1-2" : "K4-1", [day(`${index < 9 ? 2024 : 2025}-${String(((index + 3) % 12) + 1).padStart(2, "0")}-15`)]),
    ).flat(),
  ],
  typedActuals: [
    typed({ indicatorId: "K3-1", month: 4, value: 1, origin: at("実績入力", "C2") }),
    typed({ indicatorId: "K3-1", month: 9, value: 2, origin: at("実績入力", "H2") }),
    typed({ indicatorId: "K3-2", value: 3, origin: at("実績入力", "B3") }),
  ],
  businesses: [
    business({ id: "J1", name: "=危険な名前", officer: "仮名", planDate: day("2025-04-05"), targetSales: 100, origin: at("支援先", "A2") }),
    business({ id: "J2", name: "のんびり堂", officer: "", planDate: day("2025-04-20"), origin: at("支援先", "A3") }),
    business({ id: "J3", name: "これから屋", officer: "例野", planDate: day("2025-08-20"), origin: at("支援先", "A4") }),
  ],
  followUps: [
    contact({
      businessId: "J1",
      date: day("2025-05-05"),
      sales: 120,
      progress: "gap",
      content: "原因を調べる",
      origin: at("フォロー記録", "A2"),
    }),
    contact({
      businessId: "J3",
      businessName: "これから屋",
      date: day("2025-09-12"),
      caseKind: "success",
      content: "販路が広がった",
      origin: at("フォロー記録", "A3"),
    }),
  ],
};

function progressOf(month: CalendarMonth, more: Partial<Records> = records): MonthlyProgress {
  return monthlyProgress({ settings: defaultSettings, indicators, planYears: wholePlan, records: { ...emptyRecords, ...more } }, month);
}

const april = { year: 2025, month: 4 };
const september = { year: 2025, month: 9 };
const november = { year: 2025, month: 11 };
const march = { year: 2026, month: 3 };

/** Another chamber's plan: five years from R9, two of its indicators known at the year's end only, fractions, a scale with S. */
const otherYears = [2027, 2028, 2029, 2030, 2031].map(fiscalYear);
const inCell = (value: number, address: string): PlannedFigure => ({ kind: "number", value, source: at("目標", address), numeric: true });
const otherTargets = new Map(otherYears.map((year, place) => [year, inCell(40, `${"FGHIJ"[place]}2`)] as const));
const otherPlan = monthlyProgress(
  {
    settings: { ...defaultSettings, scale: levelScales.withExcellence, onScheduleFrom: 1, slightlyBehindFrom: 0.8 },
    indicators: [
      indicator({ id: "甲-1", unit: "社", targets: otherTargets, planGoal: inCell(200, "M2") }),
      indicator({ id: "乙-1", unit: "百万円", counting: "sum", targets: otherTargets, plannedMonths: { kind: "yearEnd" } }),
      indicator({ id: "丙-1", unit: "社", source: "followUps", condition: "salesGrown", targets: otherTargets }),
    ],
    planYears: otherYears,
    records: { ...emptyRecords, activities: [...logOf("甲-1", days(2027, "04-03", "06-20")), ...logOf("乙-1", days(2027, "05-05"), 1.25)] },
  },
  { year: 2027, month: 9 },
);

const cases: readonly [string, MonthlyProgress][] = [
  ["April, when hardly anything is due", progressOf(april)],
  ["September", progressOf(september)],
  ["November, with businesses overdue", progressOf(november)],
  ["March, when the year is over", progressOf(march)],
  ["a month outside the plan", progressOf({ year: 2031, month: 5 })],
  ["a workbook without logs", progressOf(september, {})],
  ["another chamber's plan", otherPlan],
  ["empty logs", progressOf(september, { activities: [], businesses: [], followUps: [] })],
];

describe.each(cases)("%s", (_, progress) => {
  const plans = monthSheets(progress, monthSheetNames);

  test("three sheets that keep the house's rules", () => {
    expect(plans.map(({ kind, name }) => [kind, name])).toEqual(Object.entries(monthSheetNames));
    expect(plans.flatMap((plan) => lintPlan(plan))).toEqual([]);
  });

  test("every formula gives the result that TypeScript expects", async () => {
    expect(await miscalculations(plans, progress.evaluation)).toEqual([]);
  });
});

test("formulas follow the sheets to the names they really have", async () => {
  const names = Object.fromEntries(
    Object.entries(monthSheetNames).map(([kind, name]) => [kind, `${name}'s (2)`]),
  ) as unknown as MonthSheetNames;
  const progress = progressOf(september);
  const plans = monthSheets(progress, names);
  expect(plans.flatMap((plan) => lintPlan(plan, { longestFormula: 130 }))).toEqual([]);
  expect(await miscalculations(plans, progress.evaluation)).toEqual([]);
});

function shown(cell: PlanCell | undefined): string | number | boolean {
  if (cell === undefined || cell.kind === "blank") return "";
  return cell.kind === "text" ? cell.text : cell.kind === "number" ? cell.value : cell.expected;
}

/** What stands in an indicator's row of the first table, by header. */
function rowOf({ cells }: SheetPlan, id: string): Record<string, string | number | boolean> {
  const header = cells.findIndex((line) => shown(line[0]) === "指標ID");
  const line = cells.find((cell, row) => row > header && shown(cell[0]) === id)!;
  return Object.fromEntries(cells[header]!.map((cell, column) => [String(shown(cell)), shown(line[column])] as const));
}

describe("the page of the meeting in September", () => {
  const [page] = monthSheets(progressOf(september), monthSheetNames) as [SheetPlan];

  test.each<[string, object]>([
    // 2 new businesses in September of 4 since April; half of 12 is due; 4 ÷ ½ = 8
    ["K1-1", { 当月: 2, 累計: 4, 年度目標: 12, ここまでの見込み: 6, 差: -2, 判定: "遅れ", 着地見込み: 8, 確かさ: "中", 見込み方: "均等" }],
    ["K1-2", { 当月: 1, 累計: 3, ここまでの見込み: 6, 差: -3, 判定: "遅れ", 着地見込み: 3, 確かさ: "低", 見込み方: "前年" }],
    ["K2-1", { 当月: 0, 累計: 1, ここまでの見込み: 1, 差: 0, 判定: "順調", 着地見込み: 2, 確かさ: "条件付", 見込み方: "予定" }],
    ["K2-2", { 当月: 0, 累計: 0, ここまでの見込み: "", 判定: "期末に判定", 着地見込み: "", 見込み方: "期末" }],
    ["K3-1", { 当月: 2, 累計: 3, ここまでの見込み: 2, 判定: "順調" }],
    ["K3-2", { 当月: "－", 累計: "－", 判定: "年度値のみ", 着地見込み: "" }],
    ["K4-1", { 年度目標: "－", 判定: "対象外" }],
    ["K4-2", { 年度目標: 0, 判定: "目標0" }],
  ])("%s", (id, row) => expect(rowOf(page, id)).toMatchObject(row));

  test("a chart for each goal of the plan, cumulative beside planned, later months open", () => {
    expect(page.charts.map(({ kind, title }) => [kind, title])).toEqual([
      ["line", "K1-1（年度目標 12者）"],
      ["line", "K1-2（年度目標 6者）"],
      ["line", "K7-1（年度目標 3者）"],
    ]);
    const [plan, cumulative] = page.charts[0]!.series;
    const line = ({ row, column, columns }: { row: number; column: number; columns: number }) =>
      page.cells[row]!.slice(column, column + columns).map(shown);
    expect(line(plan!.values)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(line(cumulative!.values)).toEqual([1, 2, 2, 2, 2, 4, "", "", "", "", "", ""]);
  });

  test("names the limits that decide a mark, and every rule with its number", () => {
    const texts = page.cells.flat().map(shown).join("\n");
    for (const words of ["90% 以上は順調", "70% 以上はやや遅れ", "実績が 5 以上", "3か月未満・目標 10 未満"])
      expect(texts).toContain(words);
  });
});

test("the page of a plan of thirty indicators fits one sheet of paper", () => {
  const thirty = Array.from({ length: 30 }, (_, index) =>
    indicator({
      id: `K8${index}-1a`,
      label: "県内高校教諭と事業者の意見交換会への参加".slice(0, 20),
      planGoal: index < 4 ? target(40) : { kind: "missing" },
    }),
  );
  const progress = monthlyProgress(
    { settings: defaultSettings, indicators: thirty, planYears: wholePlan, records: { ...emptyRecords, activities: [] } },
    september,
  );
  const [page] = monthSheets(progress, monthSheetNames) as [SheetPlan];
  const [firstBreak] = page.print.breaksBefore!;
  const height = Array.from({ length: firstBreak! }, (_, row) => page.rowHeights?.get(row) ?? defaultRowHeight).reduce((a, b) => a + b, 0);
  expect(height * printScale(page)).toBeLessThanOrEqual(((210 - 34) / 25.4) * 72);
});
