import { evaluate } from "../../src/core/evaluate.js";
import type { Evaluation } from "../../src/core/evaluation.js";
import type { PlannedFigure } from "../../src/core/indicator.js";
import { defaultSettings } from "../../src/core/settings.js";
import { evaluationSheetNames } from "../../src/report/generatedSheets.js";
import type { Report } from "../../src/report/report.js";
import { rowNumbers } from "../../src/report/rowNumbers.js";
import {
  activity,
  at,
  budgetLine,
  business,
  carriedOut,
  contact,
  day,
  emptyRecords,
  indicator,
  notApplicable,
  qualitative,
  R10,
  R7,
  R8,
  R9,
  typed,
  wholePlan,
  yen,
} from "../core/examples.js";

/** Targets of R7 to R10 in the cells H, I, J, K of one row of 目標. */
function targetRow(row: number, values: readonly (number | null)[]): ReadonlyMap<typeof R7, PlannedFigure> {
  const cells = ["H", "I", "J", "K"];
  return new Map(
    [R7, R8, R9, R10].map((year, index) => {
      const value = values[index] ?? null;
      const source = at("目標", `${cells[index]}${row}`);
      return [year, value === null ? { kind: "notApplicable", source } : { kind: "number", value, source, numeric: true }];
    }),
  );
}

/**
 * Five indicators, six activity rows, two businesses, one with two contacts, and four budget lines.
 * 経営分析: B001 twice and B002 once → 2 of 4 = 50 % = C. セミナー: 2 + 1 = 3 of 3 = 100 % = A.
 * 公表: typed 1 of 2 = 50 % = C. 専門家: － in R7 → 対象外. 商談会: not carried out → E.
 */
export const smallEvaluation: Evaluation = evaluate(
  {
    settings: { ...defaultSettings, organisation: "見本商工会議所", asOf: day("2026-03-31") },
    planYears: wholePlan,
    indicators: [
      indicator({
        id: "K5-2",
        targets: targetRow(4, [4, 4, 4, 4]),
        planGoal: { kind: "number", value: 16, source: at("目標", "M4"), numeric: false },
      }),
      indicator({
        id: "K6-1",
        section: "6",
        project: "計画策定",
        label: "セミナー",
        unit: "回",
        counting: "sum",
        targets: targetRow(5, [3, 3, 3, 3]),
      }),
      indicator({
        id: "K3-1",
        section: "3",
        project: "調査",
        label: "公表回数",
        unit: "回",
        counting: "typed",
        source: "typed",
        targets: targetRow(6, [2, 2, 2, 2]),
      }),
      indicator({
        id: "K8-4",
        section: "8-1",
        project: "販路開拓",
        label: "専門家支援",
        targets: targetRow(7, [null, 5, 5, 5]),
        baseline: notApplicable,
      }),
      indicator({ id: "K8-5", section: "8-1", project: "販路開拓", label: "商談会", parent: "K8-4", targets: targetRow(8, [5, 5, 5, 5]) }),
    ],
    records: {
      ...emptyRecords,
      activities: [
        activity({ indicatorId: "K5-2", businessId: "B001", businessName: "見本製作所", origin: at("活動記録", "B6") }),
        activity({
          indicatorId: "K5-2",
          businessId: "B001",
          businessName: "見本製作所",
          date: day("2025-09-01"),
          origin: at("活動記録", "B9"),
        }),
        activity({ indicatorId: "K5-2", businessId: "B002", businessName: "例食堂", origin: at("活動記録", "B7") }),
        activity({ indicatorId: "K5-2", businessId: null, businessName: "名前だけ", origin: at("活動記録", "B8") }),
        activity({ indicatorId: "K6-1", businessId: null, quantity: 2, date: day("2025-05-01"), origin: at("活動記録", "B10") }),
        activity({ indicatorId: "K6-1", businessId: null, quantity: 1, date: day("2025-11-01"), origin: at("活動記録", "B11") }),
      ],
      typedActuals: [typed({ indicatorId: "K3-1", value: 1, origin: at("実績入力", "C4") })],
      carriedOut: [carriedOut({ indicatorId: "K8-5" })],
      businesses: [
        business({
          id: "B001",
          name: "見本製作所",
          officer: "山田",
          planDate: day("2025-05-15"),
          baseSales: 1_000_000,
          targetSales: 1_050_000,
        }),
        business({ id: "B002", name: "例食堂", officer: "", planDate: day("2025-06-30"), origin: at("支援先", "A3") }),
      ],
      followUps: [
        contact({ businessId: "B001", date: day("2025-08-01"), progress: "onTrack", origin: at("フォロー記録", "A4") }),
        contact({
          businessId: "B001",
          date: day("2025-10-15"),
          sales: 1_100_000,
          salesChange: "increased",
          origin: at("フォロー記録", "A5"),
        }),
      ],
      budget: [
        budgetLine({ item: "調査", budget: yen([1000, 1000, 1000, 1000], 1000), actual: yen([900], 1000), origin: at("予算", "B5") }),
        budgetLine({ item: "謝金", budget: yen([500, 500, 500, 500], 1000), actual: yen([600], 1000), origin: at("予算", "B6") }),
        budgetLine({
          item: "専門家",
          role: "breakdown",
          parent: "謝金",
          budget: yen([500, 500, 500, 500], 1000),
          origin: at("予算", "B7"),
        }),
        budgetLine({ item: "計", role: "total", budget: yen([1500, 1500, 1600, 1500], 1000), origin: at("予算", "B8") }),
      ],
      budgetUnit: 1000,
      qualitative: [qualitative({ subject: "K5-2", selfLevel: "B", committeeLevel: "B" })],
    },
  },
  R7,
  day("2026-04-10"),
);

export const smallReport: Report = { evaluation: smallEvaluation, names: evaluationSheetNames, numbers: rowNumbers(smallEvaluation) };
