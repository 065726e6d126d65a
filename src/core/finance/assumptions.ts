/** What accounts do not tell and ratios need. Editable, and printed wherever a ratio rests on it. */
export interface Assumptions {
  /** Share of 売上原価 that varies with sales, used where no 変動費 is given. No official standard exists for small firms; 1 is the usual simplification. */
  readonly variableShareOfCostOfSales: number;
  /** Share of 販売費及び一般管理費 that varies with sales. */
  readonly variableShareOfSellingCosts: number;
}

export type AssumptionKey = keyof Assumptions;

export const defaultAssumptions: Assumptions = { variableShareOfCostOfSales: 1, variableShareOfSellingCosts: 0 };
