import { describe, expect, test } from "vitest";
import { readHeading } from "../../../src/input/trialBalance/heading.js";
import { headedTables } from "../../../src/input/trialBalance/trialTable.js";
import { pasted } from "../../fixtures/grids.js";

function heading(text: string) {
  const grid = pasted("貼付", `${text}\n科目\t借方\t貸方\t残高\n現金\t1\t0\t1`);
  return readHeading(grid, headedTables(grid));
}

describe("the name of the business", () => {
  test.each([
    ["事業所名\t架空商店", "架空商店"],
    ["屋号：喫茶まぼろし", "喫茶まぼろし"],
    ["会社名　架空工業", "架空工業"],
    ["残高試算表\n株式会社架空商店", "株式会社架空商店"],
    ["株式会社架空商店　【税抜】", "株式会社架空商店"],
    ["株式会社架空商店 御中", "株式会社架空商店"],
    ["架空太郎　様", "架空太郎"],
    ["合計残高試算表 ㈱架空商店", "㈱架空商店"],
    ["医療法人架空会\t2025/4/1～2025/9/30", "医療法人架空会"],
    ["残高試算表\n喫茶まぼろし\n2025/4/1～2025/9/30", "喫茶まぼろし"],
    ["残高試算表\n2025/4/1～2025/9/30", null],
    ["", null],
  ])("%j", (text, expected) => expect(heading(text).business).toBe(expected));
});

describe("the unit", () => {
  test.each([
    ["(単位：千円)", 1000],
    ["（単位　円）", 1],
    ["表示単位\t円", 1],
    ["単位:百万円", 1_000_000],
    ["残高試算表（千円）", 1000],
    ["残高試算表", null],
  ])("%j", (text, expected) => expect(heading(text).unit).toBe(expected));

  test("below the table", () => {
    const grid = pasted("貼付", "科目\t借方\t貸方\t残高\n現金\t1\t0\t1\n(単位：千円)");
    expect(readHeading(grid, headedTables(grid)).unit).toBe(1000);
  });
});

describe("the basis of consumption tax", () => {
  test.each([
    ["税抜", "excluded"],
    ["【税込】", "included"],
    ["税抜/税込\t税込", "included"],
    ["消費税：税抜方式", "excluded"],
    ["税抜・税込", null],
    ["残高試算表", null],
  ])("%j", (text, expected) => expect(heading(text).taxBasis).toBe(expected));
});
