import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/core/issue.js";
import type { CellValue } from "../../src/input/grid.js";
import { readHearings } from "../../src/input/hearing.js";
import { context, day } from "../fixtures/context.js";
import { gridOf } from "../fixtures/grids.js";
import { codesAt } from "../fixtures/issues.js";

const header = ["展示会", "日付", "事業者ID", "製品名", "回答者", "価格", "重量", "他社製品との比較", "自由記述"];

function read(...rows: CellValue[][]) {
  const issues: Issue[] = [];
  return { records: readHearings([gridOf("ヒアリング", [header, ...rows])], context, null, issues), codes: codesAt(issues) };
}

test("a row becomes a record", () => {
  const { records, codes } = read(["架空展", "R7.9.17", "ｊ001", "見本鍋", "バイヤー", 4, "悪い", "◎", "重い\nが良い"]);
  expect(codes).toEqual([]);
  expect(records).toEqual([
    {
      exhibition: "架空展",
      product: "見本鍋",
      businessId: "J001",
      respondent: "バイヤー",
      date: day(2025, 9, 17),
      scores: new Map([
        ["price", 4],
        ["comparison", 5],
        ["weight", 2],
      ]),
      comment: "重い\nが良い",
      origin: { sheet: "ヒアリング", address: "A2" },
    },
  ]);
});

describe("scores", () => {
  test.each<[number, readonly CellValue[]]>([
    [5, [5, "５", "5点", "とても良い", "大変良い", "◎"]],
    [4, [4, "良い", "満足", "○", "〇", "◯"]],
    [3, [3, "普通", "ふつう", "どちらともいえない"]],
    [2, [2, "悪い", "不満", "△"]],
    [1, [1, "とても悪い", "×"]],
  ])("%d: %j", (score, writings) => {
    for (const writing of writings) {
      const { records, codes } = read(["架空展", "", "", "鍋", "", writing]);
      expect([writing, records[0]!.scores.get("price"), codes]).toEqual([writing, score, []]);
    }
  });

  test.each<[CellValue, string[]]>([
    ["", []],
    ["－", []],
    ["高い", ["choiceUnknown F2"]],
    [6, ["choiceUnknown F2"]],
    [3.5, ["choiceUnknown F2"]],
    ["4/5", ["choiceUnknown F2"]],
  ])("%j is none", (value, codes) => {
    const result = read(["架空展", "", "", "鍋", "", value]);
    expect([result.records[0]!.scores.size, result.codes]).toEqual([0, codes]);
  });
});

describe("what is reported", () => {
  test.each<[string, CellValue[][], string[], number]>([
    ["a row without its exhibition", [["", "", "", "鍋", "", 3]], ["requiredBlank A2"], 0],
    ["a row without its product", [["架空展", "", "", "", "", 3]], ["requiredBlank D2"], 0],
    ["a day before the plan", [["架空展", "R6.9.1", "", "鍋", "", 3]], ["dateOutsidePlan B2"], 1],
    [
      "a row that stands there twice",
      [
        ["架空展", "", "", "鍋", "A", 3],
        ["架空展", "", "", "鍋", "A", 3],
      ],
      ["duplicateRow A3"],
      2,
    ],
    ["an error value", [["架空展", "", "", "鍋", "", "#REF!"]], ["cellError F2"], 1],
  ])("%s", (_name, rows, codes, count) => {
    const result = read(...rows);
    expect(result.codes).toEqual(codes);
    expect(result.records).toHaveLength(count);
  });
});
