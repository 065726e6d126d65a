import { describe, expect, test } from "vitest";
import type { Issue } from "../../../src/core/issue.js";
import type { Business, FollowUpRecord } from "../../../src/core/records.js";
import { businessRegister, checkBusinessNames, checkContactDates, withBusinesses } from "../../../src/input/checks/businessReferences.js";
import { day } from "../../fixtures/context.js";

const business = (id: string, name: string, row = 2): Business => ({
  id,
  name,
  industry: "",
  planKind: "",
  planDate: day(2025, 6, 1),
  officer: "",
  baseSales: null,
  targetSales: null,
  baseProfit: null,
  targetProfit: null,
  status: "",
  origin: { sheet: "支援先", address: `A${row}` },
});

const register = businessRegister([
  business("C001", "株式会社川口鋳物工業"),
  business("C002", "鳩ヶ谷製菓"),
  business("X9", "荒川木型製作所"),
]);
const origin = { sheet: "活動記録", address: "A2" };

function check(businessId: string | null, businessName: string, needsId = true) {
  const issues: Issue[] = [];
  const [row] = withBusinesses([{ businessId, businessName, origin }], register, () => needsId, issues);
  return { id: row?.businessId, found: issues.map(({ code, args }) => [code, args["proposal"] ?? null]) };
}

describe("the ID on a row", () => {
  test.each<[string, string | null, string, string | null, unknown[]]>([
    ["known, in full width", "ｃ００１", "", "C001", []],
    ["known, with the name's legal form left out", "C001", "川口鋳物工業", "C001", []],
    ["known, with another name", "C001", "鳩ヶ谷製菓", "C001", [["businessNameDiffers", null]]],
    ["a slip, told by the name", "C009", "鳩ヶ谷製菓", "C009", [["businessMisspelt", "C002"]]],
    ["a slip, told by the ID alone", "X99", "", "X99", [["businessMisspelt", "X9"]]],
    ["near two others: no proposal", "C003", "", "C003", [["businessUnknown", null]]],
    ["new, with a new name", "C003", "新井薬局", "C003", [["businessUnknown", null]]],
    ["missing, with a name nearly known", null, "川口鋳物工集", null, [["businessIdProposed", "C001"]]],
    ["missing, with an unknown name", null, "新井薬局", null, [["businessIdMissing", null]]],
    ["missing, without a name", null, "", null, [["businessIdMissing", null]]],
  ])("%s", (_name, typed, name, id, found) => expect(check(typed, name)).toEqual({ id, found }));

  test("may be missing where no businesses are counted, unless the name is known", () => {
    expect(check(null, "新井薬局", false).found).toEqual([]);
    expect(check(null, "鳩ヶ谷製菓", false).found).toEqual([["businessIdProposed", "C002"]]);
  });

  test("is one business in one spelling also without 支援先", () => {
    const rows = ["c1", "Ｃ１"].map((businessId) => ({ businessId, businessName: "", origin }));
    expect(withBusinesses(rows, null, () => true, []).map(({ businessId }) => businessId)).toEqual(["C1", "C1"]);
  });
});

test("one name under two IDs is reported at the second", () => {
  expect(checkBusinessNames([business("C1", "川口鋳物"), business("C2", "㈱川口鋳物", 3)])).toMatchObject([
    { code: "businessNameRepeated", address: "A3", args: { first: "A2" } },
  ]);
});

test("a contact earlier than its plan is reported", () => {
  const contact = (date: number) => ({ businessId: "C001", date, origin }) as FollowUpRecord;
  expect(checkContactDates([contact(day(2025, 6, 1)), contact(day(2025, 5, 31))], register)).toMatchObject([
    { code: "contactBeforePlan", args: { id: "C001", planDate: "2025-06-01" } },
  ]);
});
