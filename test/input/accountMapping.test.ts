import { describe, expect, test } from "vitest";
import { readAccountMapping } from "../../src/input/accountMapping.js";
import type { Issue } from "../../src/core/issue.js";
import { pasted } from "../fixtures/grids.js";
import { codesAt } from "../fixtures/issues.js";

function read(text: string) {
  const issues: Issue[] = [];
  return { decisions: readAccountMapping(pasted("科目対応", text), issues), issues };
}

test("accounts by their name, however it is typed", () => {
  const { decisions, issues } = read(`
勘定科目	対応項目	符号	メモ
社長　勘定	役員借入金		社長が貸している
割引料引当	売掛金	－
ﾈｯﾄ売上	売上高	＋
備忘	使わない`);
  expect(issues).toEqual([]);
  expect([...decisions]).toEqual([
    ["社長勘定", { item: "officerLoans", contra: null }],
    ["割引料引当", { item: "accountsReceivable", contra: true }],
    ["ネット売上", { item: "sales", contra: false }],
    ["備忘", { item: "unused", contra: null }],
  ]);
});

describe("what is wrong on the sheet", () => {
  test.each([
    ["an unknown item", "社長勘定\t役員かりいれ", ["choiceUnknown B2"]],
    ["an unknown sign", "社長勘定\t役員借入金\t×", ["choiceUnknown C2"]],
    ["an account without an item", "社長勘定\t", ["requiredBlank B2"]],
    ["an item without an account", "\t借入金\t\tメモ", ["requiredBlank A2"]],
    ["an account twice", "社長勘定\t役員借入金\n社長 勘定\t借入金", ["accountMappedTwice A3"]],
  ])("%s", (_, rows, expected) => expect(codesAt(read(`勘定科目\t対応項目\t符号\tメモ\n${rows}`).issues)).toEqual(expected));

  test("of two rows for one account the upper holds", () => {
    const { decisions } = read("勘定科目\t対応項目\n社長勘定\t役員借入金\n社長勘定\t借入金");
    expect(decisions.get("社長勘定")).toEqual({ item: "officerLoans", contra: null });
  });
});
