import { expect, it } from "vitest";
import { annualise } from "../../../src/core/finance/annualise.js";
import { shop, thousands } from "./firms.js";

it("doubles what flows in six months, leaves stocks and heads, and treats previous sales by their own months", () => {
  const yearly = annualise(thousands(shop), 6, 8);
  expect(yearly).toEqual(thousands({ ...shop, sales: 120_000, previousSales: 87_000, operatingProfit: 2_400, depreciation: 1_600 }));
});

it("changes nothing in twelve months, and makes nothing of what is missing", () => {
  expect(annualise(thousands({ ...shop, sales: null }), 12, 12)).toEqual(thousands({ ...shop, sales: null }));
});
