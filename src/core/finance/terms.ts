import {
  assumption,
  constant,
  difference,
  figure,
  figureOrZero,
  firstKnown,
  product,
  quotient,
  sum,
  term,
  type Expression,
  type TermKey,
} from "./expression.js";
import type { FigureKey, Figures } from "./figures.js";

/** A part of several ratios that has a name of its own. */
export interface Term {
  readonly expression: Expression;
  readonly unit: "yen" | "ratio";
  /** Only where a blank may count as 0: when there is enough to speak of the term at all, and what is needed otherwise. */
  readonly known?: { readonly when: (figures: Figures) => boolean; readonly needs: readonly FigureKey[] };
}

const receivables = sum(figureOrZero("accountsReceivable"), figureOrZero("notesReceivable"));
const payables = sum(figureOrZero("accountsPayable"), figureOrZero("notesPayable"));

export const terms: Readonly<Record<TermKey, Term>> = {
  /** METI ④, numerator. */
  netDebt: { expression: difference(figure("borrowings"), figure("cash")), unit: "yen" },
  /** METI ④, denominator. */
  ebitda: { expression: sum(figure("operatingProfit"), figure("depreciation")), unit: "yen" },
  /**
   * METI ⑤, numerator. METI's workbook tests 支払手形 for "not 0" where it tests the other four for "not blank",
   * so a typed 0 there is enough to be known and a typed amount alone is not.
   */
  workingCapital: {
    expression: difference(sum(receivables, figureOrZero("inventory")), payables),
    unit: "yen",
    known: {
      when: ({ accountsReceivable, notesReceivable, inventory, accountsPayable, notesPayable }) =>
        accountsReceivable !== null || notesReceivable !== null || inventory !== null || accountsPayable !== null || notesPayable === 0,
      needs: ["accountsReceivable", "notesReceivable", "inventory", "accountsPayable"],
    },
  },
  /** METI divides by 12 whatever the length of the period. */
  monthlySales: { expression: quotient(figure("sales"), constant(12)), unit: "yen" },
  /** METI ⑥, denominator: the input sheet has no row for 総資産. */
  totalAssets: { expression: sum(figure("netAssets"), figure("totalLiabilities")), unit: "yen" },
  receivables: {
    expression: receivables,
    unit: "yen",
    known: {
      when: ({ accountsReceivable, notesReceivable }) => accountsReceivable !== null || notesReceivable !== null,
      needs: ["accountsReceivable"],
    },
  },
  payables: {
    expression: payables,
    unit: "yen",
    known: {
      when: ({ accountsPayable, notesPayable }) => accountsPayable !== null || notesPayable !== null,
      needs: ["accountsPayable"],
    },
  },
  grossProfit: { expression: difference(figure("sales"), figure("costOfSales")), unit: "yen" },
  sellingCosts: {
    expression: difference(difference(figure("sales"), figure("costOfSales")), figure("operatingProfit")),
    unit: "yen",
  },
  variableCost: {
    expression: firstKnown(
      figure("variableCost"),
      sum(
        product(figure("costOfSales"), assumption("variableShareOfCostOfSales")),
        product(term("sellingCosts"), assumption("variableShareOfSellingCosts")),
      ),
    ),
    unit: "yen",
  },
  marginalProfit: { expression: difference(figure("sales"), term("variableCost")), unit: "yen" },
  marginalProfitRate: { expression: quotient(term("marginalProfit"), figure("sales")), unit: "ratio" },
  /** What has to be covered before an operating profit is left. */
  fixedCost: { expression: difference(term("marginalProfit"), figure("operatingProfit")), unit: "yen" },
  /** 付加価値額 of 経営革新計画 and 経営力向上計画. */
  valueAdded: {
    expression: sum(sum(figure("operatingProfit"), figure("personnelCost")), figure("depreciation")),
    unit: "yen",
  },
  /** 手元資金. */
  liquidFunds: { expression: sum(figure("cash"), figureOrZero("securities")), unit: "yen" },
  quickAssets: {
    expression: sum(term("liquidFunds"), term("receivables")),
    unit: "yen",
  },
  /** What repays debt in a year. */
  repaymentFunds: {
    expression: difference(sum(figure("ordinaryProfit"), figure("depreciation")), figure("incomeTaxes")),
    unit: "yen",
  },
  /** Debt that working capital does not carry. */
  debtToRepay: { expression: difference(figure("borrowings"), term("workingCapital")), unit: "yen" },
};
