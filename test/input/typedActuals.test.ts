import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/core/issue.js";
import type { CellValue } from "../../src/input/grid.js";
import type { ReadingContext } from "../../src/input/readingContext.js";
import { readTypedActuals } from "../../src/input/typedActuals.js";
import { context, day } from "../fixtures/context.js";
import { gridOf } from "../fixtures/grids.js";
import { codesAt } from "../fixtures/issues.js";

function read(rows: CellValue[][], more: Partial<ReadingContext> = {}) {
  const issues: Issue[] = [];
  const { typedActuals, carriedOut } = readTypedActuals(gridOf("実績入力", rows), { ...context, ...more }, issues);
  const figures = typedActuals.map(({ indicatorId, year, month, value, origin }) => [indicatorId, year, month, value, origin.address]);
  return { figures, carriedOut, codes: codesAt(issues) };
}

test("a figure for each year, and whether it was carried out", () => {
  expect(
    read([
      ["指標ID", "指標", "R7", "R8年度", "実施区分"],
      ["K5-1", "セミナー", "1回", "", "未実施"],
    ]),
  ).toMatchObject({
    figures: [["K5-1", 2025, null, 1, "C2"]],
    carriedOut: [
      { indicatorId: "K5-1", year: null, carriedOut: false, origin: { address: "E2" } },
      { indicatorId: "K5-1", year: 2025, carriedOut: true, origin: { address: "C2" } },
    ],
    codes: [],
  });
});

test.each(["未実施", "中止", " 実施せず "])("%j in a year's cell means that year alone", (word) => {
  expect(
    read([
      ["指標ID", "R7", "R8", "R9"],
      ["k5-1", word, 3, 0],
    ]),
  ).toMatchObject({
    figures: [
      ["K5-1", 2026, null, 3, "C2"],
      ["K5-1", 2027, null, 0, "D2"],
    ],
    carriedOut: [
      { indicatorId: "K5-1", year: 2025, carriedOut: false, origin: { address: "B2" } },
      { indicatorId: "K5-1", year: 2026, carriedOut: true, origin: { address: "C2" } },
    ],
    codes: ["typedActualTooEarly C2"],
  });
});

test("a typed 0 is a figure, a blank and a dash are none", () => {
  expect(
    read([
      ["指標ID", "R7", "R8", "R9"],
      ["K1", 0, "", "－"],
    ]).figures,
  ).toEqual([["K1", 2025, null, 0, "B2"]]);
});

test("months: January to March belong to the year that began the April before", () => {
  expect(
    read([
      ["指標ID", "R7.4", "R8年3月", "2026/4", "5月"],
      ["K1", 1, 2, 3, 4],
    ]).figures,
  ).toEqual([
    ["K1", 2025, 4, 1, "B2"],
    ["K1", 2025, 3, 2, "C2"],
    ["K1", 2026, 4, 3, "D2"],
    ["K1", 2025, 5, 4, "E2"],
  ]);
});

describe("what is reported", () => {
  test.each<[string, CellValue[][], string[]]>([
    [
      "a month of no year",
      [
        ["指標ID", "5月"],
        ["K1", 1],
      ],
      ["monthWithoutYear B1"],
    ],
    [
      "one year twice",
      [
        ["指標ID", "R7", "2025年度"],
        ["K1", 1, 2],
      ],
      ["yearColumnDuplicate C1"],
    ],
    [
      "no year",
      [
        ["指標ID", "指標"],
        ["K1", "x"],
      ],
      ["yearColumnsMissing A1"],
    ],
    [
      "another unit than the indicator's",
      [
        ["指標ID", "R7"],
        ["K5-1", "3者"],
      ],
      ["numberUnit B2"],
    ],
    [
      "one indicator twice",
      [
        ["指標ID", "R7"],
        ["K1", 1],
        ["ｋ1", 2],
      ],
      ["typedActualRepeated B3"],
    ],
    [
      "an indicator that 目標 does not know, once, at its ID",
      [
        ["指標", "指標ID", "R7", "R8"],
        ["講習", "K9-9", 1, 0],
      ],
      ["indicatorUnknown B2"],
    ],
    [
      "未実施 for a month, which no level knows",
      [
        ["指標ID", "R7.5"],
        ["K1", "未実施"],
      ],
      ["numberUnreadable B2"],
    ],
    [
      "an answer that is none",
      [
        ["指標ID", "R7", "実施区分"],
        ["K1", 1, "たぶん"],
      ],
      ["choiceUnknown C2"],
    ],
  ])("%s", (_name, rows, codes) => expect(read(rows, { year: null }).codes).toEqual(codes));
});

test("figures of half years count in their last month; a month beside its half is left out", () => {
  const { figures, codes } = read([
    ["指標ID", "指標", "R7", "", "R8年度4~9月期", "R8.5"],
    ["", "", "4~9月期", "10~3月期", "", ""],
    ["K5-1", "セミナー", 3, 4, 5, 2],
  ]);
  expect(figures).toEqual([
    ["K5-1", 2025, 9, 3, "C3"],
    ["K5-1", 2025, 3, 4, "D3"],
    ["K5-1", 2026, 9, 5, "E3"],
  ]);
  expect(codes).toEqual(["typedActualTooEarly E3", "monthBesideHalf F3"]);
});

test.each([
  [day(2026, 3, 31), ["typedActualTooEarly C2"]],
  [day(2026, 4, 1), []],
  [null, []],
])("a figure above 0 of a year that has not begun by %s is reported, for it does not count", (today, expected) => {
  const rows = [
    ["指標ID", "R7", "R8", "R9"],
    ["K1", 1, 2, 0],
  ];
  expect(read(rows, { today }).codes).toEqual(expected);
});
