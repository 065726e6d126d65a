import { expect, it } from "vitest";
import type { Issue } from "../../src/core/issue.js";
import { readNonFinancial } from "../../src/input/nonFinancial.js";
import { gridOf } from "../fixtures/grids.js";

function read(...rows: (string | number)[][]) {
  const issues: Issue[] = [];
  const notes = readNonFinancial(gridOf("非財務", rows), issues);
  return { notes, codes: issues.map(({ code, address }) => `${code} ${address}`) };
}

const header = ["会員番号", "事業所名", "強み", "企業を取り巻く環境・関係者", "対策"];

it("reads what is written, by METI's names too, and leaves blanks out", () => {
  const { notes, codes } = read(header, ["J001", "架空商店", "近い", "", "原価表"], ["", "例示旅館", "", "銀行", ""]);
  expect(codes).toEqual([]);
  expect(notes.map(({ businessId, name, texts }) => ({ businessId, name, texts }))).toEqual([
    { businessId: "J001", name: "架空商店", texts: { strengths: "近い", measures: "原価表" } },
    { businessId: null, name: "例示旅館", texts: { stakeholders: "銀行" } },
  ]);
});

it.each([
  ["a row without a name", [header, ["J001", "", "近い", "", ""]], ["requiredBlank B2"]],
  ["an error value", [header, ["J001", "架空商店", "#REF!", "", ""]], ["cellError C2"]],
  [
    "no column for the name",
    [
      ["事業者ID", "強み", "弱み"],
      ["J001", "近い", ""],
    ],
    ["headerMissing A1"],
  ],
])("%s is reported", (_, rows, expected) => {
  expect(read(...rows).codes).toEqual(expected);
});
