import { expect, test } from "vitest";
import { isBreakdownLabel, isOfWhichLabel, isSubtotalLabel, isTotalLabel } from "../../src/input/totalRow.js";

test.each(["計", "合　計", "総計", "合計(千円)", "【計】", "R7合計", "4月計", "年度計", "必要な資金の額"])("%s is a total", (label) =>
  expect(isTotalLabel(label)).toBe(true),
);
test.each(["会計ソフト導入", "計画策定", "統計調査", "市場・需要調査", "小計", ""])("%s is not", (label) =>
  expect(isTotalLabel(label)).toBe(false),
);
test.each([
  ["小計", true],
  ["製造業小計", true],
  ["計", false],
])("%s is a subtotal: %s", (label, expected) => expect(isSubtotalLabel(label)).toBe(expected));
test.each([
  ["うち新規", true],
  ["（うち旅費）", true],
  ["内訳", false],
  ["うちわ祭り", false],
  ["内装工事", false],
])("%s is a part of the row above: %s", (label, expected) => expect(isOfWhichLabel(label)).toBe(expected));
test.each([
  ["内訳", true],
  ["（内訳）旅費", true],
  ["うち旅費", false],
  ["内装工事", false],
])("%s is one of the rows that make up the row above: %s", (label, expected) => expect(isBreakdownLabel(label)).toBe(expected));
