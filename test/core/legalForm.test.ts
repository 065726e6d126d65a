import { describe, expect, test } from "vitest";
import { legalFormAfter, legalFormBefore, withoutLegalForm } from "../../src/core/legalForm.js";

describe("a trade name", () => {
  test.each([
    ["株式会社見本鋳造", "見本鋳造"],
    ["見本鋳造(株)", "見本鋳造"],
    ["有限会社夢見精機", "夢見精機"],
    ["合同会社例示", "例示"],
    ["一般社団法人見本", "見本"],
    ["特定非営利活動法人見本", "見本"],
    ["見本食堂", "見本食堂"],
  ])("of %s is %s", (name, trade) => {
    expect(withoutLegalForm(name)).toBe(trade);
  });
});

test("a legal form beside a place of a text", () => {
  const text = "昨年株式会社見本(有)と";
  expect(legalFormBefore(text, text.indexOf("見本"))).toBe(4);
  expect(legalFormAfter(text, text.indexOf("(有)"))).toBe(3);
  expect([legalFormBefore(text, 2), legalFormAfter(text, 0)]).toEqual([0, 0]);
});
