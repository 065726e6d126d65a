import { describe, expect, test } from "vitest";
import type { Issue } from "../../../src/core/issue.js";
import type { Business } from "../../../src/core/records.js";
import { businessRegister, referredBusinessId } from "../../../src/input/checks/businessReferences.js";
import { day } from "../../fixtures/context.js";

const business = (id: string, name: string): Business => ({
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
  origin: { sheet: "支援先", address: "A2" },
});

const register = businessRegister([
  business("C001", "株式会社川口鋳物工業"),
  business("C002", "鳩ヶ谷製菓"),
  business("X9", "荒川木型製作所"),
]);
const cells = { idCell: { sheet: "活動記録", address: "C2" }, nameCell: { sheet: "活動記録", address: "D2" } };

function check(id: string | null, name: string, isNeeded = true) {
  const issues: Issue[] = [];
  const meant = referredBusinessId({ id, name, ...cells }, register, isNeeded, issues);
  return { id: meant, found: issues.map(({ code, address, args }) => [code, address, args["proposal"] ?? null]) };
}

describe("the ID on a row", () => {
  test.each<[string, string | null, string, string | null, unknown[]]>([
    ["known, in full width", "ｃ００１", "", "C001", []],
    ["known, with the name's legal form left out", "C001", "川口鋳物工業", "C001", []],
    ["known, with another name", "C001", "鳩ヶ谷製菓", "C001", [["businessNameDiffers", "D2", null]]],
    ["a slip, told by the name", "C009", "鳩ヶ谷製菓", "C009", [["businessMisspelt", "C2", "C002"]]],
    ["a slip, told by the ID alone", "X99", "", "X99", [["businessMisspelt", "C2", "X9"]]],
    ["near two others: no proposal", "C003", "", "C003", [["businessUnknown", "C2", null]]],
    ["new, with a new name", "C003", "新井薬局", "C003", [["businessUnknown", "C2", null]]],
    ["missing, with a name nearly known", null, "川口鋳物工集", null, [["businessIdProposed", "C2", "C001"]]],
    ["missing, with an unknown name", null, "新井薬局", null, [["businessIdMissing", "C2", null]]],
    ["missing, without a name", null, "", null, [["businessIdMissing", "C2", null]]],
  ])("%s", (_name, typed, name, id, found) => expect(check(typed, name)).toEqual({ id, found }));

  test("may be missing where no businesses are counted, unless the name is known", () => {
    expect(check(null, "新井薬局", false).found).toEqual([]);
    expect(check(null, "鳩ヶ谷製菓", false).found).toEqual([["businessIdProposed", "C2", "C002"]]);
  });

  test("a name that is missing too is a dash in the message", () => {
    const issues: Issue[] = [];
    referredBusinessId({ id: null, name: "", ...cells }, register, true, issues);
    expect(issues[0]?.args).toEqual({ name: "－" });
  });

  test("is one business in one spelling also without 支援先", () => {
    expect(["c1", "Ｃ１"].map((id) => referredBusinessId({ id, name: "", ...cells }, null, true, []))).toEqual(["C1", "C1"]);
  });
});
