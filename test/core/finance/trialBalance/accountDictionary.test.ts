import { describe, expect, test } from "vitest";
import data from "../../../../src/core/finance/trialBalance/accountDictionary.json";
import { knownAccounts } from "../../../../src/core/finance/trialBalance/accountDictionary.js";
import { accountKey } from "../../../../src/core/finance/trialBalance/accountName.js";
import { judgementKeys } from "../../../../src/core/finance/trialBalance/judgements.js";

describe("titles as packages write them", () => {
  test.each([
    ["現金･預金", "cash"],
    ["普 通 預 金", "cash"],
    ["ﾘｻｲｸﾙ預託金", "fixedAssets"],
    ["１年以内返済長期借入金", "borrowings"],
    ["★売掛金", "accountsReceivable"],
    ["貸倒引当金（売）", "otherCurrentAssets"],
    ["売掛金（A商店）", "accountsReceivable"],
    ["みずうみ信用金庫", "cash"],
    ["車両減価償却累計額", "fixedAssets"],
    ["店頭売上高", "sales"],
    ["社長からの借入金", "officerLoans"],
  ])("%s is %s", (title, item) => expect(knownAccounts(title, "corporation")[0]).toMatchObject({ item }));

  test.each([
    ["雑収入", "sole", "sales"],
    ["雑収入", "corporation", "nonOperatingIncome"],
    ["外注工賃", "sole", "sellingCosts"],
    ["専従者給与", "sole", "personnelCost"],
  ] as const)("%s of %s is %s", (title, form, item) => expect(knownAccounts(title, form)[0]).toMatchObject({ item }));

  test("a title that means nothing is not known", () => expect(knownAccounts("例の件", "corporation")).toEqual([]));
});

test("every judgement call is raised by some title", () => {
  const raised = new Set([...data.entries, ...data.patterns].map((entry) => ("judgement" in entry ? entry.judgement : undefined)));
  expect(judgementKeys.filter((key) => !raised.has(key))).toEqual([]);
});

test("no entry names a title twice", () => {
  for (const { names } of data.entries) expect(new Set(names.map(accountKey)).size, names.join()).toBe(names.length);
});
