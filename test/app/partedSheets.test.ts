import { expect, it, test } from "vitest";
import { analyzeFinancials } from "../../src/app/analyzeFinancials.js";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import type { Clock } from "../../src/app/ports.js";
import { recordTrialBalance } from "../../src/app/recordTrialBalance.js";
import { figuresOf } from "../../src/core/finance/figures.js";
import { dateSerial, type DateSerial } from "../../src/core/fiscalYear.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import { openGrids, type Lines } from "../excel/openGrids.js";
import { soundSheets } from "../fixtures/workbook.js";
import { differingFormulas } from "../libreOffice.js";
import { finished, options } from "./userSheets.js";

const clock: Clock = { today: () => dateSerial(2026, 3, 31) as DateSerial, stamp: () => "2026-03-31 09:30" };
const analysisOptions = { ...options, business: null, feedbackLanguage: null, editionsShown: null };

const linesOf = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));

const whole = {
  ...soundSheets,
  目標: `${soundSheets.目標}\nK5-3\t5\t経営分析\t決算を見た事業者数\t者\t－\t2\t2\t実数\t財務\t4`,
};
const common: Record<string, Lines> = Object.fromEntries(
  Object.entries(whole)
    .filter(([name]) => name !== "支援先" && name !== "定性評価")
    .map(([name, text]) => [name, linesOf(text)]),
);

/** Each officer's own order of columns, and a row of the other's. */
const businesses: Record<string, Lines> = {
  支援先_山田: linesOf(`
事業者ID	事業所名	業種	計画策定日	担当	基準売上高	目標売上高
C001	川口鋳物工業	製造業	R7.4.20	山田	1,200万円	1,300万円
X900	荒川木型製作所	製造業	R7.5.31	山田		`),
  支援先_鈴木: linesOf(`
鈴木の担当
事業所名	事業者ID	計画策定日	担当	業種
鳩ヶ谷製菓	C002	R7.5.30	鈴木	小売業
川口鋳物工業	C001	R7.4.20	鈴木	製造業`),
};

const headers = ["事業者ID", "商号", "業種", "決算年月", "分析日", "売上高", "営業利益", "減価償却費", "現金・預金"];
const moreHeaders = ["負債合計", "借入金", "純資産合計", "従業員数"];
/** Thousand yen in R6, yen in R7; the last row of R7 stands in R6 already. */
const financials: Record<string, Lines> = {
  財務_R6: [
    ["単位：千円"],
    [...headers, ...moreHeaders],
    ["C001", "川口鋳物工業", "1301", "2025/3", "R7.6.1", 100_000, 4_000, 2_000, 9_000, 40_000, 20_000, 30_000, 12],
    ["C002", "鳩ヶ谷製菓", "1301", "2025/3", "", 50_000, 1_000, 500, 3_000, 20_000, 9_000, 15_000, 4],
  ],
  財務_R7: [
    ["単位：円"],
    ["商号", "事業者ID", ...headers.slice(2), ...moreHeaders],
    ["川口鋳物工業", "C001", "1301", "2026/3", "R8.3.1", 110_000_000, 5e6, 2e6, 12e6, 41e6, 19e6, 34e6, 12],
    ["鳩ヶ谷製菓", "C002", "1301", "2025/3", "", 51_000_000, 1e6, 5e5, 3e6, 20e6, 9e6, 15e6, 4],
  ],
};

const notes: Record<string, Lines> = {
  定性評価_山田: linesOf("指標ID\t成功事例\nK5-2\t新しい取引が始まった"),
  定性評価_鈴木: linesOf("事業\t指標ID\t成功事例\n経営分析\t\t相談が増えた\n\tK5-2\t新しい取引が始まった"),
};

const parted = { ...common, ...businesses, ...financials, ...notes };

test("an evaluation reads every part, and names both cells of what stands twice", async () => {
  const local = await openGrids(parted);
  const run = finished(await evaluateWorkbook({ workbook: excelWorkbook(), clock }, options));
  const { followUps, indicators, projects } = run.evaluation!;
  expect(followUps.map(({ business: { id, officer, origin } }) => `${id} ${officer} ${origin.sheet}`)).toEqual([
    "C001 山田 支援先_山田",
    "X900 山田 支援先_山田",
    "C002 鈴木 支援先_鈴木",
  ]);
  expect(indicators.find(({ indicator: { id } }) => id === "K5-3")?.actual).toBe(1);
  expect(projects.flatMap(({ qualitative }) => qualitative.map(({ successCase }) => successCase))).toEqual(
    expect.arrayContaining(["新しい取引が始まった", "相談が増えた"]),
  );
  expect(
    run.issues.flatMap(({ code, sheet, address, args }) => (args.first === undefined ? [] : [[code, sheet, address, args.first]])),
  ).toEqual(
    expect.arrayContaining([
      ["duplicateId", "支援先_鈴木", "B4", "'支援先_山田'!A2"],
      ["duplicateRow", "定性評価_鈴木", "A3", "'定性評価_山田'!A2"],
    ]),
  );
  expect(run.issues.filter(({ code }) => code === "sheetsReadTogether").map(({ args }) => args.sheets)).toEqual([
    "支援先_山田、支援先_鈴木",
    "財務_R6、財務_R7",
    "定性評価_山田、定性評価_鈴木",
  ]);
  expect(run.verification.mismatches).toEqual([]);
  expect(await differingFormulas(local.book)).toEqual([]);
}, 120_000);

test("an analysis takes each period from its own sheet, in the unit of that sheet", async () => {
  const local = await openGrids(parted);
  const run = finished(await analyzeFinancials({ workbook: excelWorkbook(), clock }, { ...analysisOptions, business: "C001" }));
  const periods = run.analysis!.businesses.find(({ businessId }) => businessId === "C001")!.periods;
  expect(periods.map(({ period: { origin, figures } }) => [origin.sheet, figures.sales])).toEqual([
    ["財務_R7", 110_000_000],
    ["財務_R6", 100_000_000],
  ]);
  expect(run.issues.find(({ code }) => code === "periodTwice")).toMatchObject({
    sheet: "財務_R7",
    address: "D4",
    args: { first: "'財務_R6'!D4" },
  });
  const formulas = local.book.sheets.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));
  for (const sheet of ["財務_R6", "財務_R7"]) expect(formulas.some((formula) => formula.includes(`'${sheet}'!`))).toBe(true);
  expect(run.verification.mismatches).toEqual([]);
  expect(await differingFormulas(local.book)).toEqual([]);
}, 120_000);

it.each([
  ["a business that stands in a part goes on there, in its unit", "C002", "鳩ヶ谷製菓", "財務_R6", 52_000],
  ["a new business goes to the last part", "N001", "新規商店", "財務_R7", 52_000_000],
])("%s", async (_case, businessId, name, sheet, sales) => {
  const { 財務_R6, 財務_R7 } = financials;
  const local = await openGrids({ ...common, 財務_R6: 財務_R6!, 財務_R7: 財務_R7!.slice(0, 3) });
  const row = {
    ...{ businessId, name, industry: "1301", closing: dateSerial(2027, 3, 31), months: 12 },
    figures: figuresOf({ sales: 52_000_000 }),
  };
  const outcome = await recordTrialBalance({ workbook: excelWorkbook(), clock }, { row, answers: new Map() });
  expect(outcome).toMatchObject({ kind: "recorded", row: { sheet } });
  const values = [...local.book.sheets.find((of) => of.name === sheet)!.cells.values()].map(({ value }) => value);
  expect(values).toContain(sales);
});
