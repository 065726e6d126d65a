import { describe, expect, test } from "vitest";
import { attainmentSheet, figureCell } from "../../src/report/attainmentSheet.js";
import { evidenceSheet } from "../../src/report/evidenceSheet.js";
import { at } from "../core/examples.js";
import { content, contentColumn, shownColumn } from "./readPlan.js";
import { smallReport } from "./smallEvaluation.js";

const { plan, indicators } = attainmentSheet(smallReport, evidenceSheet(smallReport));
const shown = (header: string) => shownColumn(plan, indicators, header);
const first = (header: string) => contentColumn(plan, indicators, header)[0];

describe("figures, by hand", () => {
  test.each([
    ["指標ID", ["K5-2", "K6-1", "K3-1", "K8-4", "K8-5"]],
    ["指標", ["経営分析事業者数", "セミナー", "公表回数", "専門家支援", "└ 商談会"]],
    ["目標", [4, 3, 2, "－", 5]],
    ["実績", [2, 3, 1, 0, 0]],
    ["差", [-2, 0, -1, "", -5]],
    ["達成率", [0.5, 1, 0.5, "", ""]],
    ["評価", ["C", "A", "C", "対象外", "E"]],
    ["R8目標", [4, 3, 2, 5, 5]],
    ["累計目標", [4, 3, 2, "", 5]],
    ["累計実績", [2, 3, 1, 0, 0]],
    ["期間目標", [16, 12, 8, 15, 20]],
    ["期間進捗率", [0.125, 0.25, 0.125, 0, 0]],
    ["備考", ["", "", "小目標（率が大きく動きます）", "対象外", "未実施"]],
    ["事業No", [1, 2, 3, 4, 4]],
  ])("%s", (header, expected) => {
    expect(shown(header)).toEqual(expected);
  });
});

describe("formulas", () => {
  test.each([
    ["目標", "=目標!H4"],
    ["実績", '=SUMIFS(集計根拠!$K$7:$K$13,集計根拠!$A$7:$A$13,$A6,集計根拠!$D$7:$D$13,"R7")'],
    ["差", "=J6-I6"],
    ["達成率", "=MIN(ROUND(J6*1000/I6,0)/1000,LOOKUP(MAX(X6,0),$I$2:$L$2,$I$3:$L$3))"],
    ["評価", "=LOOKUP(MAX(X6,0),$I$2:$L$2,$I$1:$L$1)"],
    ["累計目標", "=SUM(N6:N6)"],
    ["累計実績", "=SUMIF(集計根拠!$A$7:$A$13,$A6,集計根拠!$K$7:$K$13)"],
    ["期間目標", "=SUM(N6:Q6)"],
    ["判定用の率", "=ROUND(J6/I6,12)"],
  ])("%s", (header, expected) => {
    expect(first(header)).toBe(expected);
  });
});

test("the scale stands beside the title, lowest band first, with the highest rate that is printed for each", () => {
  expect(plan.cells.slice(0, 3).map((line) => line.slice(7, 13).map(content))).toEqual([
    ["評価", "D", "C", "B", "A", "E"],
    ["達成率の下限", 0, 0.3, 0.8, 1, "未実施"],
    ["表示の上限", 0.299, 0.799, 0.999, 1_000_000, "－"],
  ]);
});

describe("a target's cell", () => {
  const source = at("目標", "G8");
  test.each([
    ["a figure is referred to", { kind: "number", value: 230, source, numeric: true }, "=目標!G8"],
    ["a figure typed with its unit is read", { kind: "number", value: 230, source, numeric: false }, 230],
    ["－ stays －", { kind: "notApplicable", source }, "－"],
    ["nothing stays nothing", { kind: "missing" }, ""],
  ] as const)("%s", (_, figure, expected) => {
    expect(content(figureCell(figure))).toBe(expected);
  });
});

test("the chart shows every indicator's rate and the line at 100 %", () => {
  const [chart] = plan.charts;
  expect(chart?.series).toMatchObject([
    { name: "達成率", values: indicators.area("達成率"), kind: "column" },
    { name: "100%", values: indicators.area("100%線"), kind: "line" },
  ]);
  expect(chart?.categories).toEqual(indicators.area("指標ID"));
  expect(chart?.valueAxis).toMatchObject({ minimum: 0, maximum: 1.2, numberFormat: "0%" });
});
