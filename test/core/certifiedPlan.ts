import type { Indicator } from "../../src/core/indicator.js";
import type { BudgetRole, BudgetLine } from "../../src/core/records.js";
import { at, budgetLine, indicator, target, targets, yen } from "./examples.js";

/** The certified plan of 川口商工会議所 (R7–R10): 指標ID, chapter, the targets of R7 to R10 (`null` is －), the goal over four years. */
const indicatorTable: readonly (readonly [id: string, section: string, targets: readonly (number | null)[], goal: number | null])[] = [
  ["K3-1", "3", [1, 1, 1, 1], null],
  ["K3-2", "3", [4, 4, 4, 4], null],
  ["K4-1", "4", [5, 5, 5, 5], null],
  ["K5-1", "5", [1, 1, 1, 1], null],
  ["K5-2", "5", [230, 230, 230, 230], 920],
  ["K6-1", "6", [2, 2, 2, 2], null],
  ["K6-2", "6", [4, 4, 3, 3], null],
  ["K6-3", "6", [5, 5, 5, 5], null],
  ["K6-4", "6", [130, 130, 130, 130], 520],
  ["K7-1", "7", [130, 130, 130, 130], null],
  ["K7-2", "7", [260, 260, 260, 260], null],
  ["K7-3", "7", [10, 10, 10, 10], null],
  ["K7-4", "7", [5, 5, 5, 5], null],
  ["K7-5", "7", [5, 5, 5, 5], null],
  ["K81-1", "8-1", [10, 10, 10, 10], 40],
  ["K81-1a", "8-1", [3, 3, 3, 3], null],
  ["K81-2", "8-1", [10, 10, 10, 10], null],
  ["K81-2a", "8-1", [1, 1, 1, 1], null],
  ["K81-3", "8-1", [6, 6, 6, 6], 24],
  ["K81-3a", "8-1", [1, 1, 1, 1], null],
  ["K81-4", "8-1", [null, 5, 5, 5], null],
  ["K81-4a", "8-1", [null, 2, 2, 2], null],
  ["K82-1", "8-2", [10, 10, 10, 10], null],
  ["K82-1a", "8-2", [1, 1, 1, 1], null],
  ["K82-2", "8-2", [12, 12, 12, 12], null],
  ["K82-2a", "8-2", [1, 1, 1, 1], null],
  ["K83-1", "8-3", [18, 18, 18, 18], null],
  ["K83-1a", "8-3", [1, 1, 1, 1], null],
  ["K83-2", "8-3", [5, 5, 5, 5], null],
  ["K83-2a", "8-3", [1, 1, 1, 1], null],
];

/** 別表3 in 千円: 費目, R7 to R10, four years. */
const budgetTable: readonly (readonly [item: string, years: readonly number[], fourYears: number])[] = [
  ["市場・需要調査", [1650, 1650, 1650, 1650], 6600],
  ["専門家謝金", [8120, 8120, 8120, 8120], 32480],
  ["セミナー開催", [2800, 2800, 2500, 2500], 10600],
  ["求人・採用支援", [1200, 1200, 1200, 1200], 4800],
  ["需要開拓支援(BtoB)", [5200, 5700, 5700, 5700], 22300],
  ["需要開拓支援(BtoC)", [22300, 23000, 22500, 22500], 90300],
  ["需要開拓支援(全事業所)", [1500, 1500, 1500, 1500], 6000],
  ["研修費等", [630, 630, 630, 630], 2520],
];

export const certifiedIndicators: readonly Indicator[] = indicatorTable.map(([id, section, figures, goal], index) =>
  indicator({
    id,
    section,
    project: section,
    targets: targets(...figures),
    planGoal: goal === null ? { kind: "missing" } : target(goal),
    origin: at("目標", `A${index + 2}`),
  }),
);

export const certifiedBudget: readonly BudgetLine[] = [
  ...budgetTable.map(([item, years, fourYears], index) => line(item, "line", years, fourYears, index + 2)),
  line("必要な資金の額", "total", [43_400, 44_600, 43_800, 43_800], 175_600, budgetTable.length + 2),
];

function line(item: string, role: BudgetRole, years: readonly number[], fourYears: number, row: number): BudgetLine {
  const planTotal = { yen: fourYears * 1000, source: at("予算", `G${row}`), numeric: true };
  return budgetLine({ item, role, budget: yen(years, 1000), planTotal, origin: at("予算", `A${row}`) });
}
