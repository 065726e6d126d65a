import { evaluate } from "../../src/core/evaluate.js";
import type { Evaluation } from "../../src/core/evaluation.js";
import { defaultSettings, type Settings } from "../../src/core/settings.js";
import { evaluationSheetNames } from "../../src/report/generatedSheets.js";
import type { Report } from "../../src/report/report.js";
import { rowNumbers } from "../../src/report/rowNumbers.js";
import {
  activity,
  at,
  budgetLine,
  business,
  contact,
  day,
  emptyRecords,
  indicator,
  qualitative,
  R7,
  target,
  targets,
  typed,
  wholePlan,
  yen,
} from "../core/examples.js";

/**
 * A year with something for each of the sheets that leave the office. 経営分析: B001 twice and B002 → 2 of 4 = 50 % = C.
 * セミナー: typed 3 of 3 = 100 % = A. 専門家: －. B001 was followed up twice, B002 never.
 */
export function publishedEvaluation(settings: Partial<Settings> = {}): Evaluation {
  return evaluate(
    {
      settings: { ...defaultSettings, organisation: "見本商工会議所", asOf: day("2026-03-31"), ...settings },
      planYears: wholePlan,
      indicators: [
        indicator({ id: "K5-1", label: "経営分析", stateCount: "analysed", targets: targets(4, 4, 4, 4), planGoal: target(16) }),
        indicator({
          id: "K6-1",
          section: "6",
          project: "計画策定",
          label: "セミナー",
          unit: "回",
          counting: "typed",
          source: "typed",
          targets: targets(3, 3, 3, 3),
        }),
        indicator({ id: "K6-2", section: "6", project: "計画策定", label: "専門家", targets: targets(null, 5, 5, 5) }),
      ],
      records: {
        ...emptyRecords,
        activities: [
          activity({ indicatorId: "K5-1", businessId: "B001", origin: at("活動記録", "B6") }),
          activity({ indicatorId: "K5-1", businessId: "B001", date: day("2025-09-01"), origin: at("活動記録", "B7") }),
          activity({ indicatorId: "K5-1", businessId: "B002", origin: at("活動記録", "B8") }),
        ],
        typedActuals: [typed({ indicatorId: "K6-1", value: 3, origin: at("実績入力", "C4") })],
        businesses: [
          business({ id: "B001", name: "見本製作所", officer: "山田 一" }),
          business({ id: "B002", name: "例食堂", origin: at("支援先", "A3") }),
        ],
        followUps: [
          contact({ businessId: "B001", date: day("2025-08-01"), origin: at("フォロー記録", "A4") }),
          contact({
            businessId: "B001",
            officer: "山田 一",
            salesChange: "increased",
            profitChange: "unchanged",
            caseKind: "success",
            background: "相談を受けた",
            problem: "価格",
            solution: "見直した",
            result: "売上が増えた",
            content: "訪問",
            origin: at("フォロー記録", "A5"),
          }),
          contact({
            businessId: "B001",
            date: day("2025-11-01"),
            caseKind: "improvement",
            content: "遅れた",
            origin: at("フォロー記録", "A6"),
          }),
        ],
        budget: [
          budgetLine({ item: "調査", budget: yen([1000, 1000, 1000, 1000], 1000), actual: yen([900], 1000), origin: at("予算", "B5") }),
          budgetLine({ item: "内訳", role: "breakdown", parent: "調査", budget: yen([1000], 1000), origin: at("予算", "B6") }),
          budgetLine({ item: "謝金", budget: yen([500, 500, 500, 500], 1000), origin: at("予算", "B7") }),
        ],
        budgetUnit: 1000,
        qualitative: [
          qualitative({ subject: "5", successCase: "成果がある", committeeComment: "続けられたい", committeeLevel: "B" }),
          qualitative({ subject: "K6-1", nextYearPlan: "回数を増やす" }),
        ],
      },
    },
    R7,
    day("2026-04-10"),
  );
}

export function reportOf(evaluation: Evaluation): Report {
  return { evaluation, names: evaluationSheetNames, numbers: rowNumbers(evaluation) };
}
