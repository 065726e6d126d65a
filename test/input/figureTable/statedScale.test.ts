import { expect, test } from "vitest";
import { statedScale } from "../../../src/input/figureTable/statedScale.js";
import { pasted } from "../../fixtures/grids.js";

const four = [
  ["A", 1],
  ["B", 0.8],
  ["C", 0.3],
  ["D", 0],
];

test.each<[what: string, sheet: string, levels: unknown]>([
  ["in one line", "評価　A：100%以上　B：80%以上　C：30%以上　D：30%未満", four],
  ["full-width, with upper bounds", "Ａ：１００％以上　Ｂ：８０～９９％　Ｃ：３０～７９％　Ｄ：３０％未満", four],
  ["as signs", "A ≥100 / B ≥80 / C ≥30 / D <30", four],
  ["a level in each row", "A\t達成率100%以上\nB\t80%以上100%未満\nC\t30%以上80%未満\nD\t30%未満", four],
  [
    "numbers as levels",
    "5：100%以上、4：80%以上、3：60%以上、2：60%未満",
    [
      ["5", 1],
      ["4", 0.8],
      ["3", 0.6],
      ["2", 0],
    ],
  ],
  ["no scale", "K81-1a\t8-1\tA\n指標\t評価", []],
])("%s", (_, sheet, levels) => {
  const scale = statedScale(pasted("評価", sheet));
  expect([...scale].sort((a, b) => b.minimum - a.minimum).map(({ label, minimum }) => [label, minimum])).toEqual(levels);
});
