import { describe, expect, test } from "vitest";
import { indentation, isGroupName, isNote, isSumName, plainName } from "../../../src/input/trialBalance/rowNames.js";

describe("names without what belongs to the page", () => {
  test.each([
    ["  現金", "現金"],
    ["現　金", "現金"],
    ["売 掛 金", "売掛金"],
    ["ﾘｻｲｸﾙ預託金", "リサイクル預託金"],
    ["現金･預金合計", "現金・預金合計"],
    ["★人件費", "人件費"],
    ["【流動資産】", "流動資産"],
    ["[売上債権]", "売上債権"],
    ["減価償却費(製)", "減価償却費(製)"],
    ["（合計）", "合計"],
    ["A 商店", "A 商店"],
    ["※", ""],
  ])("%j → %j", (printed, name) => expect(plainName(printed)).toBe(name));
});

test.each([
  ["現金", 0],
  ["  現金", 2],
  ["　　現金", 4],
  ["\t現金", 4],
])("indentation of %j is %i", (printed, depth) => expect(indentation(printed)).toBe(depth));

describe("sums by their names", () => {
  test.each([
    "現金・預金合計",
    "流動資産計",
    "有形固定資産計",
    "販売管理費計",
    "小計",
    "計",
    "合計",
    "負債・純資産合計",
    "売上総損益金額",
    "売上総利益",
    "完成工事総利益",
    "営業利益",
    "営業損失",
    "経常損益金額",
    "税引前当期純利益",
    "税引前当期純損益金額",
    "当期純損益金額",
    "純売上高",
    "差引金額",
    "差引損益計算",
    "控除前所得金額",
    "青色申告特別控除前の所得金額",
    "総製造費用",
  ])("%s", (name) => expect([name, isSumName(name)]).toEqual([name, true]));

  test.each([
    "現金",
    "減価償却累計額",
    "会計ソフト利用料",
    "特別会計",
    "時計",
    "設計",
    "繰越利益",
    "繰越利益剰余金",
    "固定資産売却益",
    "受取利息",
    "雑損失",
    "売上原価",
    "営業外収益",
    "期末商品棚卸高",
    "合計残高",
  ])("not %s", (name) => expect([name, isSumName(name)]).toEqual([name, false]));
});

test("names that are sums or accounts as the case may be", () => {
  expect(["売上原価", "流動資産", "現金及び預金", "販売費及び一般管理費", "資産の部"].map(isGroupName)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(["現金", "仕入高", "普通預金", "長期借入金"].map(isGroupName)).toEqual([false, false, false, false]);
});

test("what stands on a printed page and is no row", () => {
  expect(["※仮決算", "注1", "1/3 ページ", "3頁", "出力者 架空", "2"].map(isNote)).toEqual([true, true, true, true, true, true]);
  expect(["現金", "1年以内返済長期借入金", "作業くず売却"].map(isNote)).toEqual([false, false, false]);
});
