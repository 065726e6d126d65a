import { dateSerial, type DateSerial } from "../../../src/core/fiscalYear.js";
import { defaultAssumptions } from "../../../src/core/finance/assumptions.js";
import type { EvaluationContext } from "../../../src/core/finance/evaluate.js";
import { figuresOf, type FigureKey, type Figures } from "../../../src/core/finance/figures.js";
import type { FinancialPeriod } from "../../../src/core/finance/financialPeriod.js";
import type { IndustryCode } from "../../../src/core/finance/industries.js";

type InThousands = Partial<Record<FigureKey, number | null>>;

/** Figures given in 千円 (heads in persons), as an officer writes them. */
export function thousands(known: InThousands): Figures {
  const yen = Object.entries(known).map(([key, amount]) => [key, amount === null || key === "employees" ? amount : amount * 1000]);
  return figuresOf(Object.fromEntries(yen) as Partial<Figures>);
}

/** A small shop in 千円, whose six indicators are 3.4 %, 2 %, 400 千円, 6.0 times, 0.7 months and 26.7 %. */
export const shop = {
  sales: 60_000,
  previousSales: 58_000,
  operatingProfit: 1_200,
  depreciation: 800,
  cash: 4_000,
  notesReceivable: 0,
  accountsReceivable: 1_500,
  inventory: 5_000,
  totalLiabilities: 22_000,
  notesPayable: 0,
  accountsPayable: 3_000,
  borrowings: 16_000,
  netAssets: 8_000,
  employees: 3,
  capital: 3_000,
} as const satisfies InThousands;

/** The shop's books beyond METI's sheet. */
export const shopBooks = {
  ...shop,
  costOfSales: 36_000,
  ordinaryProfit: 900,
  netProfit: 700,
  incomeTaxes: 200,
  interestExpense: 300,
  personnelCost: 15_000,
  currentAssets: 12_000,
  fixedAssets: 18_000,
  currentLiabilities: 8_000,
  fixedLiabilities: 14_000,
  securities: 500,
  officerLoans: 2_000,
} as const satisfies InThousands;

/** The shop a year before: sales 58,000 and half the margin. */
export const shopBefore = { ...shopBooks, sales: 58_000, previousSales: 57_000, operatingProfit: 580 } as const satisfies InThousands;

export function context(current: InThousands, previous: InThousands | null = null): EvaluationContext {
  return { current: thousands(current), previous: previous && thousands(previous), assumptions: defaultAssumptions };
}

export function lastDay(year: number, month: number): DateSerial {
  return ((dateSerial(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) as number) - 1) as DateSerial;
}

export function period(
  closing: readonly [year: number, month: number],
  figures: InThousands,
  { id = "B1", industry = "0501", months = 12 }: { id?: string | null; industry?: IndustryCode | null; months?: number } = {},
): FinancialPeriod {
  const origin = { sheet: "財務", address: `D${closing[0]}` };
  return {
    businessId: id,
    name: "架空商店",
    industry,
    closing: lastDay(...closing),
    months,
    figures: thousands(figures),
    cells: new Map(),
    origin,
  };
}
