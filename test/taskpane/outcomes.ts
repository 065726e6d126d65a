import type { Changes } from "../../src/app/changes/changes.js";
import type { FinishedRun } from "../../src/app/run.js";
import type { StaleJob } from "../../src/app/staleness/findStale.js";
import type { NameFinding } from "../../src/core/nameScan.js";
import type { Attainment, Evaluation, IndicatorResult } from "../../src/core/evaluation.js";
import { dateSerial, fiscalYear, type DateSerial } from "../../src/core/fiscalYear.js";
import { issue } from "../../src/core/issue.js";
import { defaultSettings } from "../../src/core/settings.js";
import { identified } from "../fixtures/issues.js";
import { analysisOf, smallFinancials } from "../report/smallAnalysis.js";

/** R7 年度. */
export const year = fiscalYear(2025);
/** A day of that year. */
export const today = dateSerial(2025, 10, 20) as DateSerial;
const day = (y: number, m: number, d: number) => dateSerial(y, m, d) as DateSerial;
const origin = { sheet: "目標", address: "A6" };
const missing = { kind: "missing" } as const;

function indicator(id: string, attainment: Attainment): IndicatorResult {
  const target = { kind: "number", value: 10, source: origin, numeric: true } as const;
  return {
    indicator: {
      id,
      section: "5",
      project: "経営状況の分析",
      label: "経営分析事業者数",
      unit: "者",
      counting: "distinctBusinesses",
      source: "activities",
      condition: "all",
      parent: null,
      baseline: missing,
      targets: new Map([[year, target]]),
      planGoal: missing,
      plannedMonths: { kind: "notStated" },
      stateCount: null,
      origin,
    },
    target,
    actual: 9,
    attainment,
    carriedOut: true,
    smallTarget: false,
    years: new Map(),
    cumulativeActual: 9,
    cumulativeTarget: 10,
    planTarget: 40,
    planAttainment: attainment,
  };
}

/** 28 of 30 indicators have a level, one of them E; 5 of 130 businesses overdue, 1,600 of 1,650 thousand yen spent. */
export const evaluation: Evaluation = {
  settings: { ...defaultSettings, organisation: "見本市商工会議所", year },
  year,
  asOf: day(2026, 3, 31),
  begunYears: [year],
  planYears: [2025, 2026, 2027, 2028].map(fiscalYear),
  indicators: [
    ...Array<Attainment>(27).fill({ kind: "rated", rate: 0.9, shownRate: 0.9, level: "B" }),
    { kind: "notRated", reason: "notCarriedOut", level: "E" } as const,
    ...Array<Attainment>(2).fill({ kind: "notRated", reason: "notApplicable", level: null }),
  ].map((attainment, index) => indicator(`K5-${index + 1}`, attainment)),
  projects: [],
  levels: [
    { level: "A", count: 12 },
    { level: "B", count: 10 },
    { level: "C", count: 5 },
    { level: "D", count: 0 },
    { level: "E", count: 1 },
  ],
  evidence: [],
  disagreements: [],
  followUps: [],
  followUpContacts: [],
  followUpSummary: {
    businesses: 130,
    contacts: 251,
    overdue: 5,
    sales: { increased: 60, decreased: 20, unchanged: 30, unknown: 20 },
    profit: { increased: 50, decreased: 30, unchanged: 30, unknown: 20 },
    targetMet: 40,
    growthReached: 35,
    gapWithoutExpert: 1,
  },
  budget: {
    lines: [],
    total: {
      item: "計",
      role: "total",
      parent: null,
      budget: 1_650_000,
      actual: 1_600_000,
      executionRate: 1_600_000 / 1_650_000,
      yearBudgets: new Map(),
      planBudget: null,
      source: { sheet: "予算", address: "A9" },
      cells: { budgets: new Map(), actual: null },
    },
    checks: [],
    unit: 1000,
  },
  stateReport: { staff: null, counts: [], changes: null, reach: new Map() },
  cases: [],
  publicTexts: [],
};

/** Every severity, a sheet that is not there, and a name as long as Excel allows. */
export const issues = identified([
  issue("sheetMissing", { sheet: "予算", address: "" }, { sheet: "予算" }),
  issue("numberUnit", { sheet: "目標", address: "G8" }, { header: "R7年度", text: "230回", unit: "回", expected: "者" }),
  issue("businessMisspelt", { sheet: "フォロー記録", address: "B12" }, { id: "B-O12", proposal: "B-012", name: "丸山製作所" }),
  issue("businessUnknown", { sheet: "活動記録", address: "C140" }, { id: "B-999" }),
  issue("hiddenRows", { sheet: "とても長い名前のシート（令和七年度・伴走型支援の記録）", address: "" }, { sheet: "活動記録" }),
]);

const sheets = [
  { kind: "summary", name: "評価総括表" },
  { kind: "attainment", name: "目標達成状況" },
  { kind: "followUp", name: "フォロー状況" },
  { kind: "budget", name: "予算執行" },
  { kind: "evidence", name: "集計根拠" },
  { kind: "issues", name: "入力点検" },
  { kind: "about", name: "このブックについて" },
];

export const evaluated: FinishedRun = {
  kind: "done",
  year,
  planYears: evaluation.planYears,
  inputSheets: ["設定", "目標", "活動記録"],
  evaluation,
  issues,
  setAside: [],
  sheets,
  verification: { formulaCells: 1234, mismatches: [] },
};

export const evaluatedWithoutFindings: FinishedRun = { ...evaluated, issues: [] };

/** Excel found other results than the add-in: a wrong number, and an empty cell. */
export const evaluatedWithMismatches: FinishedRun = {
  ...evaluated,
  verification: {
    formulaCells: 1234,
    mismatches: [
      { sheet: "目標達成状況", address: "I8", expected: 0.86, found: 0.85 },
      { sheet: "予算執行", address: "E12", expected: 1650, found: "" },
    ],
  },
};

export const checked: FinishedRun = {
  ...evaluated,
  evaluation: null,
  sheets: [{ kind: "issues", name: "入力点検" }],
  verification: { formulaCells: 0, mismatches: [] },
};

export const templatesInserted: FinishedRun = {
  ...checked,
  planYears: [],
  inputSheets: [],
  issues: [],
  sheets: ["設定", "目標", "活動記録"].map((name) => ({ kind: name, name })),
};

export const withoutInputSheets: FinishedRun = { ...checked, planYears: [], inputSheets: [], sheets: [], issues: [] };

/** 120 findings. */
export const manyIssues: FinishedRun = {
  ...checked,
  issues: identified(
    Array.from({ length: 120 }, (_, index) =>
      issue("headerMissing", { sheet: "活動記録", address: `B${index + 4}` }, { header: "指標ID" }),
    ),
  ),
};

/** Seven small firms of every kind: an ordinary one, one with more cash than debt, a loss, one out of scope, one with gaps … */
export const analysis = analysisOf(smallFinancials("千円"));

export const analysed: FinishedRun = {
  ...evaluated,
  planYears: [],
  inputSheets: ["財務"],
  evaluation: null,
  analysis,
  chosenBusiness: analysis.businesses[0],
  issues: identified(analysis.issues),
  sheets: [
    { kind: "analysisList", name: "分析一覧" },
    { kind: "financial", name: "財務分析" },
  ],
};

export function analysedWith(name: string): FinishedRun {
  return { ...analysed, chosenBusiness: analysis.businesses.find((business) => business.name.startsWith(name)) };
}

export const withoutAccounts: FinishedRun = {
  ...analysed,
  analysis: { ...analysis, businesses: [] },
  chosenBusiness: undefined,
  issues: [],
  sheets: [],
};

/** What was frozen stands beside the sheets made anew. */
export const frozen: FinishedRun = {
  ...evaluated,
  issues: [],
  sheets: [...sheets, { kind: "frozenMaterial", name: "委員会資料 R7（2025-10-20）" }],
};

export const withPublicFile: FinishedRun = { ...evaluated, issues: [], publicHtml: "<!doctype html><title>公表用</title>" };

/** One place that does not agree. */
export const inconsistent: FinishedRun = {
  ...checked,
  issues: [issues[1]!],
  sheets: [{ kind: "consistency", name: "整合性点検" }],
};

export const names: readonly NameFinding[] = [
  {
    kind: "business",
    name: "架空ベーカリー",
    found: ["架空ベーカリー"],
    mask: "A社",
    text: "架空ベーカリーでは、原価を見直して粗利が3%増えた。",
    source: { sheet: "定性評価", address: "C5" },
    textIndex: 0,
    places: [{ start: 0, end: 7 }],
  },
  {
    kind: "person",
    name: "見本 太郎",
    found: ["見本"],
    mask: "担当者",
    text: "月次の面談を見本が続けた。",
    source: { sheet: "定性評価", address: "D9" },
    textIndex: 1,
    places: [{ start: 6, end: 8 }],
  },
];

const goal = (column: string) => ({ row: "K5-2", about: "個別相談における経営分析事業者数", column });

/** One more record: three figures of an indicator, one of its project, a row of evidence. */
export const changes: Changes = {
  sheets: [
    { sheet: "評価総括表", added: 0, changed: 1, unchanged: 182, removed: 0 },
    { sheet: "目標達成状況", added: 0, changed: 3, unchanged: 415, removed: 0 },
    { sheet: "集計根拠", added: 4, changed: 0, unchanged: 5916, removed: 0 },
    { sheet: "予算執行", added: 0, changed: 0, unchanged: 72, removed: 0 },
  ],
  figures: [
    {
      sheet: "評価総括表",
      address: "D11",
      name: { row: "5", about: "経営状況の分析", column: "提案評価" },
      before: "B",
      after: "A",
      format: "number",
    },
    { sheet: "目標達成状況", address: "E10", name: goal("実績"), before: 229, after: 230, format: "number" },
    { sheet: "目標達成状況", address: "F10", name: goal("達成率"), before: 0.9956521739, after: 1, format: "percent" },
    { sheet: "目標達成状況", address: "G10", name: goal("評価"), before: "B", after: "A", format: "number" },
  ],
};

export const stale: readonly StaleJob[] = [
  { task: "evaluateWorkbook", changedInputs: ["活動記録", "設定"], isUnfinished: false },
  { task: "analyzeFinancials", changedInputs: [], isUnfinished: true },
  { task: "tallySurveys", changedInputs: ["景況調査", "設定", "支援先"], isUnfinished: false },
];
