import { dateSerial, fiscalYear, type DateSerial, type FiscalYear } from "../../src/core/fiscalYear.js";
import type { Indicator, PlannedFigure } from "../../src/core/indicator.js";
import type {
  AnalysisRecord,
  ActivityRecord,
  Amount,
  BudgetLine,
  Business,
  CarriedOut,
  FollowUpRecord,
  QualitativeRecord,
  Records,
  TypedActual,
} from "../../src/core/records.js";
import type { CellRef } from "../../src/core/cellAddress.js";

/** Records as a test needs them: it names what matters, the rest is empty. */

export const R7 = fiscalYear(2025);
export const R8 = fiscalYear(2026);
export const R9 = fiscalYear(2027);
export const R10 = fiscalYear(2028);
export const wholePlan: readonly FiscalYear[] = [R7, R8, R9, R10];

/** `2025-06-10` as a serial. */
export function day(iso: string): DateSerial {
  const [year, month, date] = iso.split("-").map(Number) as [number, number, number];
  const serial = dateSerial(year, month, date);
  if (serial === null) throw new Error(`no such day: ${iso}`);
  return serial;
}

export function at(sheet: string, address: string): CellRef {
  return { sheet, address };
}

export function target(value: number): PlannedFigure {
  return { kind: "number", value, source: at("目標", "F2"), numeric: true };
}

export const notApplicable: PlannedFigure = { kind: "notApplicable", source: at("目標", "F2") };

/** Targets of R7, R8 … in this order; `null` is －. */
export function targets(...values: readonly (number | null)[]): ReadonlyMap<FiscalYear, PlannedFigure> {
  return new Map(values.map((value, index) => [fiscalYear(R7 + index), value === null ? notApplicable : target(value)]));
}

export function indicator(of: Partial<Indicator> = {}): Indicator {
  return {
    id: "K5-2",
    section: "5",
    project: "経営状況の分析",
    label: "経営分析事業者数",
    unit: "者",
    counting: "distinctBusinesses",
    source: "activities",
    condition: "all",
    parent: null,
    baseline: { kind: "missing" },
    targets: targets(230, 230, 230, 230),
    planGoal: { kind: "missing" },
    plannedMonths: { kind: "notStated" },
    stateCount: null,
    origin: at("目標", "A2"),
    ...of,
  };
}

export function activity(of: Partial<ActivityRecord> = {}): ActivityRecord {
  return {
    date: day("2025-06-10"),
    indicatorId: "K5-2",
    businessId: "J001",
    businessName: "",
    quantity: null,
    officer: "",
    content: "",
    origin: at("活動記録", "A2"),
    ...of,
  };
}

export function business(of: Partial<Business> = {}): Business {
  return {
    id: "J001",
    name: "見本製作所",
    industry: "",
    planKind: "",
    planDate: day("2025-05-15"),
    officer: "",
    baseSales: null,
    targetSales: null,
    baseProfit: null,
    targetProfit: null,
    status: "",
    origin: at("支援先", "A2"),
    ...of,
  };
}

export function analysed(of: Partial<AnalysisRecord> = {}): AnalysisRecord {
  return { date: day("2025-06-10"), businessId: "J001", businessName: "架空商店", origin: at("財務", "E2"), ...of };
}

export function contact(of: Partial<FollowUpRecord> = {}): FollowUpRecord {
  return {
    date: day("2025-10-01"),
    businessId: "J001",
    businessName: "",
    officer: "",
    channel: "",
    progress: null,
    expertDate: null,
    sales: null,
    profit: null,
    salesChange: null,
    profitChange: null,
    nextDate: null,
    caseKind: null,
    content: "",
    background: "",
    problem: "",
    solution: "",
    result: "",
    origin: at("フォロー記録", "A2"),
    ...of,
  };
}

export function typed(of: Partial<TypedActual> = {}): TypedActual {
  return { indicatorId: "K5-2", year: R7, month: null, value: 12, origin: at("実績入力", "B2"), ...of };
}

export function carriedOut(of: Partial<CarriedOut> = {}): CarriedOut {
  return { indicatorId: "K5-2", year: R7, carriedOut: false, origin: at("実績入力", "G2"), ...of };
}

export function qualitative(of: Partial<QualitativeRecord> = {}): QualitativeRecord {
  return {
    subject: "K5-2",
    year: null,
    successCase: "",
    improvementCase: "",
    shortfallCause: "",
    nextYearPlan: "",
    selfLevel: null,
    committeeLevel: null,
    committeeComment: "",
    cells: {
      successCase: at("定性評価", "B2"),
      improvementCase: at("定性評価", "C2"),
      shortfallCause: at("定性評価", "D2"),
      nextYearPlan: at("定性評価", "E2"),
      committeeComment: at("定性評価", "F2"),
    },
    differenceReason: "",
    origin: at("定性評価", "A2"),
    ...of,
  };
}

/** Amounts of R7, R8 … in this order, in the unit given; `null` is an empty cell. */
export function yen(values: readonly (number | null)[], unit: 1 | 1000 = 1): ReadonlyMap<FiscalYear, Amount> {
  return new Map(
    values.flatMap((value, index) =>
      value === null ? [] : [[fiscalYear(R7 + index), { yen: value * unit, source: at("予算", `C${index + 2}`), numeric: false }] as const],
    ),
  );
}

export function budgetLine(of: Partial<BudgetLine> = {}): BudgetLine {
  return {
    item: "市場・需要調査",
    role: "line",
    parent: null,
    budget: new Map(),
    actual: new Map(),
    planTotal: null,
    origin: at("予算", "A2"),
    ...of,
  };
}

export const emptyRecords: Records = {
  activities: null,
  businesses: null,
  followUps: null,
  analyses: null,
  typedActuals: [],
  carriedOut: [],
  budget: null,
  budgetUnit: 1,
  qualitative: [],
  committeeScores: [],
  surveys: null,
  hearings: null,
};
