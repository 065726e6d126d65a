import { describe, expect, test } from "vitest";
import { figureCell } from "../../src/report/attainmentColumns.js";
import { attainmentSheet } from "../../src/report/attainmentSheet.js";
import { evidenceSheet } from "../../src/report/evidenceSheet.js";
import { fiscalYear } from "../../src/core/fiscalYear.js";
import { at, R7 } from "../core/examples.js";
import { content, contentColumn, shownColumn } from "./readPlan.js";
import { smallEvaluation, smallReport } from "./smallEvaluation.js";

const R6 = fiscalYear(R7 - 1);
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
    ["備考", ["", "", "小目標", "", "未実施"]],
    // A year of four: 4 of 16, 3 of 12, 2 of 8; nothing in R7 of 15; 5 of 20.
    ["予定進捗率", [0.25, 0.25, 0.25, "", 0.25]],
    ["事業No", [1, 2, 3, 4, 4]],
  ])("%s", (header, expected) => {
    expect(shown(header)).toEqual(expected);
  });
});

describe("formulas", () => {
  test.each([
    ["目標", "=目標!H4"],
    ["実績", '=SUMIFS(集計根拠!$K$7:$K$13,集計根拠!$A$7:$A$13,$K6,集計根拠!$D$7:$D$13,"R7")'],
    ["差", "=E6-D6"],
    ["達成率", "=MIN(ROUND(E6*1000/D6,0)/1000,LOOKUP(MAX(Z6,0),$D$2:$G$2,$D$3:$G$3))"],
    ["評価", "=LOOKUP(MAX(Z6,0),$D$2:$G$2,$D$1:$G$1)"],
    ["累計目標", "=SUM(R6:R6)"],
    ["累計実績", "=SUMIF(集計根拠!$A$7:$A$13,$K6,集計根拠!$K$7:$K$13)"],
    ["期間目標", "=SUM(R6:U6)"],
    ["判定用の率", "=ROUND(E6/D6,12)"],
    ["予定進捗率", "=V6/X6"],
  ])("%s", (header, expected) => {
    expect(first(header)).toBe(expected);
  });
});

test("the scale stands beside the title, lowest band first, with the highest rate that is printed for each", () => {
  expect(plan.cells.slice(0, 3).map((line) => line.slice(2, 8).map(content))).toEqual([
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

describe("on paper", () => {
  test("the committee's columns are printed, what only computes stands right of them", () => {
    const headers = plan.cells[indicators.headerRow]!.map(content);
    const { columns = 0 } = plan.print;
    expect(headers.slice(0, columns)).toEqual(["指標ID", "指標", "単位", "目標", "実績", "達成率", "評価", "期間進捗率", "備考"]);
    expect(headers.slice(columns)).toEqual(expect.arrayContaining(["No", "事業No", "判定用の率", "100%線", "R10目標"]));
    expect(plan.cells[indicators.headerRow - 1]!.map(content).filter((above) => above !== "")).toEqual(["計算用"]);
  });

  test("the charts begin a page, as wide as the table", () => {
    const [first, second] = plan.charts;
    expect(plan.print.breaksBefore).toEqual([first!.place.row - 1]);
    expect(second?.place.row).toBeGreaterThan(first!.place.row + first!.place.rows - 1);
    expect(plan.charts.map(({ place: { columns } }) => columns)).toEqual([9, 9]);
  });
});

test("a figure of 実績入力 that differs from the one that is used is remarked", () => {
  const disagreement = { kind: "typedBesideLog", indicatorId: "K5-2", used: 2, other: 5, source: at("実績入力", "C5") } as const;
  const disagreements = [
    { ...disagreement, year: R7 },
    { ...disagreement, year: R6, other: 7 },
  ];
  const disagreeing = { ...smallReport, evaluation: { ...smallEvaluation, disagreements } };
  const sheet = attainmentSheet(disagreeing, evidenceSheet(disagreeing));
  expect(shownColumn(sheet.plan, sheet.indicators, "備考")[0]).toBe("入力値5と相違、R6入力値7と相違");
});

test("the charts show every indicator's rate with the line at 100 %, and its progress with what the plan asks for by now", () => {
  const [chart, progress] = plan.charts;
  expect(progress?.series.map(({ values }) => values)).toEqual([indicators.area("期間進捗率"), indicators.area("予定進捗率")]);
  // The highest is 25 %.
  expect(progress?.valueAxis).toMatchObject({ minimum: 0, maximum: 0.3, majorUnit: 0.1 });
  expect(chart?.series).toMatchObject([
    { name: "達成率", values: indicators.area("達成率"), kind: "column" },
    { name: "100%", values: indicators.area("100%線"), kind: "line" },
  ]);
  expect(chart?.categories).toEqual(indicators.area("指標ID"));
  expect(chart?.valueAxis).toMatchObject({ minimum: 0, maximum: 1.2, numberFormat: "0%" });
});

test.each([
  [5, "on one page: only title and scale are repeated, above the charts", 2],
  [60, "over several pages: the header is repeated too", 4],
])("%s indicators stand %s", (count, _, last) => {
  const [first] = smallEvaluation.indicators;
  const many = Array.from({ length: count }, (__, index) => smallEvaluation.indicators[index] ?? first!);
  const report = { ...smallReport, evaluation: { ...smallEvaluation, indicators: many } };
  const { plan: long, indicators: table } = attainmentSheet(report, evidenceSheet(report));
  expect(table.headerRow).toBe(4);
  expect(long.print.titleRows).toEqual({ first: 0, last });
});
