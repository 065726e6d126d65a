/**
 * What a set of accounts says, by the names of METI's input sheet and of 財務.
 * flow: grows with the length of the period · stock: as it stands at the end · people: a head count.
 */
export const figureKinds = {
  sales: "flow",
  previousSales: "flow",
  operatingProfit: "flow",
  depreciation: "flow",
  cash: "stock",
  notesReceivable: "stock",
  accountsReceivable: "stock",
  inventory: "stock",
  totalLiabilities: "stock",
  notesPayable: "stock",
  accountsPayable: "stock",
  borrowings: "stock",
  netAssets: "stock",
  employees: "people",
  capital: "stock",
  costOfSales: "flow",
  ordinaryProfit: "flow",
  netProfit: "flow",
  incomeTaxes: "flow",
  interestExpense: "flow",
  personnelCost: "flow",
  variableCost: "flow",
  currentAssets: "stock",
  fixedAssets: "stock",
  currentLiabilities: "stock",
  fixedLiabilities: "stock",
  securities: "stock",
  officerLoans: "stock",
} as const satisfies Record<string, "flow" | "stock" | "people">;

export type FigureKey = keyof typeof figureKinds;

export const figureKeys = Object.keys(figureKinds) as readonly FigureKey[];

/** Amounts in yen, heads in persons. `null`: not given, which is never 0. */
export type Figures = Readonly<Record<FigureKey, number | null>>;

/**
 * All figures, those not named being missing. They are copies of one literal: engines keep such objects in one
 * fast shape, and thousands of periods are copied for every advice.
 */
export function figuresOf(known: Partial<Figures>): Figures {
  const figures: Record<FigureKey, unknown> = { ...figureKinds };
  for (const key of figureKeys) figures[key] = known[key] ?? null;
  return figures as Figures;
}
