import type { DateSerial } from "../../core/fiscalYear.js";
import { dice, type Dice } from "./dice.js";
import { inventedBusiness, officers } from "./inventedNames.js";
import { workingDayFrom } from "./workingDay.js";

/** A business that does not exist. Amounts in yen; `null` where there is none. */
export interface SampleBusiness {
  readonly id: string;
  readonly name: string;
  readonly industry: string;
  readonly officer: string;
  readonly employees: number;
  readonly capital: number | null;
  /** Day of its first analysis. */
  readonly analysisDate: DateSerial;
}

/** A business that has made a plan: a row of 支援先. */
export interface Planner extends SampleBusiness {
  /** Place among the planners, from 0; what happens to the business is derived from it. */
  readonly index: number;
  readonly planKind: string;
  readonly planDate: DateSerial;
  /** `null` for founders, who have no past year. */
  readonly base: Figures | null;
  readonly target: Figures;
}

export interface Figures {
  readonly sales: number;
  readonly profit: number;
}

/** Planners by the month of their plan: 134 in R7, 58 in the first half of R8. */
const plansByMonth = [
  { year: 2025, month: 4, count: 10 },
  { year: 2025, month: 5, count: 14 },
  { year: 2025, month: 6, count: 16 },
  { year: 2025, month: 7, count: 12 },
  { year: 2025, month: 8, count: 8 },
  { year: 2025, month: 9, count: 12 },
  { year: 2025, month: 10, count: 13 },
  { year: 2025, month: 11, count: 11 },
  { year: 2025, month: 12, count: 9 },
  { year: 2026, month: 1, count: 12 },
  { year: 2026, month: 2, count: 9 },
  { year: 2026, month: 3, count: 8 },
  { year: 2026, month: 4, count: 9 },
  { year: 2026, month: 5, count: 12 },
  { year: 2026, month: 6, count: 10 },
  { year: 2026, month: 7, count: 9 },
  { year: 2026, month: 8, count: 8 },
  { year: 2026, month: 9, count: 10 },
] as const;

/** Businesses that were analysed and have made no plan: with the planners of the year, 198 analyses in R7 and 104 in R8. */
const analysedOnly = [
  { year: 2025, firstMonth: 4, months: 12, count: 64 },
  { year: 2026, firstMonth: 4, months: 6, count: 46 },
] as const;

const planKinds = ["補助金", "経営革新", "事業計画", "補助金", "創業", "事業計画", "補助金", "経営革新", "事業計画"] as const;

const YEN_STEP = 10_000;
const toStep = (yen: number): number => Math.round(yen / YEN_STEP) * YEN_STEP;

function business(index: number, analysisDate: DateSerial, chance: Dice): SampleBusiness {
  const { name, industry, isCompany } = inventedBusiness(index);
  return {
    id: `J${String(index + 1).padStart(4, "0")}`,
    name,
    industry,
    officer: officers[index % officers.length] ?? officers[0],
    employees: 1 + chance.below(isCompany ? 18 : 5),
    capital: isCompany ? chance.pick([1_000_000, 3_000_000, 5_000_000, 10_000_000]) : null,
    analysisDate,
  };
}

function planner(index: number, month: (typeof plansByMonth)[number], place: number, chance: Dice): Planner {
  const planDate = workingDayFrom(month.year, month.month, 2 + Math.floor((place * 25) / month.count));
  // The analysis comes before the plan and, as the plan counts them, in the same fiscal year.
  const analysisDate = month.month === 4 ? planDate : workingDayFrom(month.year, month.month, 1 - 10 - chance.below(10));
  const planKind = planKinds[index % planKinds.length] ?? planKinds[0];
  const sales = toStep(6_000_000 + chance.below(6_000) * YEN_STEP);
  const profit = toStep(sales * (0.03 + chance.below(60) / 1000));
  const isFounder = planKind === "創業";
  return {
    ...business(index, analysisDate, chance),
    index,
    planKind,
    planDate,
    base: isFounder ? null : { sales, profit },
    target: { sales: toStep(sales * (1.1 + chance.below(8) / 100)), profit: toStep(profit * (1.2 + chance.below(10) / 100)) },
  };
}

/** Every planner, in the order of the months. */
export function samplePlanners(): Planner[] {
  const chance = dice(20250401);
  let index = 0;
  return plansByMonth.flatMap((month) => Array.from({ length: month.count }, (_, place) => planner(index++, month, place, chance)));
}

/** Businesses that were analysed only; their places follow those of the planners. */
export function analysedBusinesses(planners: number): SampleBusiness[] {
  const chance = dice(20250402);
  let index = planners;
  return analysedOnly.flatMap(({ year, firstMonth, months, count }) =>
    Array.from({ length: count }, (_, place) => {
      const month = firstMonth + Math.floor((place * months) / count);
      const analysisDate =
        month <= 12 ? workingDayFrom(year, month, 3 + chance.below(20)) : workingDayFrom(year + 1, month - 12, 3 + chance.below(20));
      return business(index++, analysisDate, chance);
    }),
  );
}
