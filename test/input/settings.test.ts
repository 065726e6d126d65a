import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/core/issue.js";
import { isoDate } from "../../src/core/fiscalYear.js";
import { levelScales } from "../../src/core/levelScale.js";
import { defaultSettings } from "../../src/core/settings.js";
import type { CellValue } from "../../src/input/grid.js";
import { readSettings } from "../../src/input/settings.js";
import { gridOf } from "../fixtures/grids.js";
import { codesAt } from "../fixtures/issues.js";

function read(...rows: CellValue[][]) {
  const issues: Issue[] = [];
  const { settings, budgetUnit } = readSettings(gridOf("設定", [["項目", "値"], ...rows]), issues);
  return { settings, budgetUnit, codes: codesAt(issues), issues };
}

describe("each setting, as people type it", () => {
  test.each<[string, CellValue, string, unknown]>([
    ["年度", "R7", "year", 2025],
    ["年度", "令和７年度", "year", 2025],
    ["年度", 2025, "year", 2025],
    ["実施機関", "川口商工会議所", "organisation", "川口商工会議所"],
    ["フォロー間隔（月）", "６か月", "followUpIntervalMonths", 6],
    ["フォロー間隔(月)", 3, "followUpIntervalMonths", 3],
    ["フォロー対象", "累計", "followUpScope", "stock"],
    ["事業評価の決め方", "最も多い評価", "projectRule", "mostFrequent"],
    ["目標達成の判定", "両方", "targetMetRule", "salesAndProfit"],
    ["売上増加の基準", "3%", "growthThreshold", 0.03],
    ["売上増加の基準", 0.03, "growthThreshold", 0.03],
    ["売上増加の基準", 3, "growthThreshold", 0.03],
    ["小さい目標の上限", 5, "smallTarget", 5],
    ["ロカベン基準", 2018, "edition", "2018"],
    ["ロカベン基準", "2022年度版", "edition", "2022"],
    ["12か月でない期", "年換算も示す", "unevenPeriods", "alsoAnnualised"],
    ["売上原価の変動費割合", "80%", "variableShareOfCostOfSales", 0.8],
    ["販管費の変動費割合", "10%", "variableShareOfSellingCosts", 0.1],
    ["評価尺度", "A-E", "scale", levelScales.fiveLevels],
    ["評価尺度", "S–D（120・100・80）", "scale", levelScales.withExcellence],
  ])("%s = %j", (item, value, key, expected) => {
    const { settings, codes } = read([item, value]);
    expect(settings).toEqual({ ...defaultSettings, [key]: expected });
    expect(codes).toEqual([]);
  });

  test("the period of the plan", () => {
    const { settings } = read(["計画開始", "令和7年4月1日"], ["計画終了", 47208]);
    expect([settings.planStart, settings.planEnd].map((day) => day && isoDate(day))).toEqual(["2025-04-01", "2029-03-31"]);
  });

  test.each([
    ["千円", 1000],
    ["円", 1],
    ["", null],
  ])("金額単位 = %j", (value, unit) => expect(read(["金額単位", value]).budgetUnit).toBe(unit));
});

describe("what cannot be used is reported and has its default", () => {
  test.each<[string, CellValue[][], string[]]>([
    ["an unknown item", [["天気", "晴"]], ["settingUnknown A2"]],
    ["an impossible interval", [["フォロー間隔(月)", 0]], ["settingInvalid B2"]],
    ["an edition that METI has not published", [["ロカベン基準", 2020]], ["settingInvalid B2"]],
    ["more than all of the costs", [["売上原価の変動費割合", "120%"]], ["settingInvalid B2"]],
    ["half a month", [["フォロー間隔(月)", 1.5]], ["settingInvalid B2"]],
    ["a choice that is none", [["フォロー対象", "たぶん"]], ["settingInvalid B2"]],
    ["a year that is none", [["年度", "来年"]], ["settingInvalid B2"]],
    ["an error value", [["年度", "#REF!"]], ["settingInvalid B2"]],
    ["an unknown scale", [["評価尺度", "松竹梅"]], ["scaleInvalid B2"]],
    ["one's own scale without its block", [["評価尺度", "独自"]], ["scaleInvalid B2"]],
    [
      "a plan of a hundred years",
      [
        ["計画開始", "R7.4.1"],
        ["計画終了", "2125/3/31"],
      ],
      ["planPeriodImpossible"],
    ],
    [
      "the end before the beginning",
      [
        ["計画開始", "R11.3.31"],
        ["計画終了", "R7.4.1"],
      ],
      ["planPeriodImpossible"],
    ],
  ])("%s", (_name, rows, codes) => {
    expect(read(...rows)).toMatchObject({ settings: defaultSettings, codes });
  });

  test("the choices are named", () => {
    expect(read(["フォロー対象", "たぶん"]).issues[0]?.args).toMatchObject({ expected: "当年度策定、累計" });
  });

  test("the first of two rows counts", () => {
    expect(read(["年度", "R7"], ["年度", "R8"])).toMatchObject({ settings: { year: 2025 }, codes: ["settingRepeated A3"] });
  });
});

describe("one's own scale", () => {
  const block = (...levels: CellValue[][]) => read(["評価尺度", "独自"], ["評価", "下限%"], ...levels);

  test("in percent, with a level for 未実施", () => {
    expect(block(["◎", 100], ["○", 70], ["△", 0], ["未", "－"])).toMatchObject({
      codes: [],
      settings: {
        scale: {
          name: "独自",
          notCarriedOut: "未",
          bands: [
            { label: "◎", minimum: 1 },
            { label: "○", minimum: 0.7 },
            { label: "△", minimum: 0 },
          ],
        },
      },
    });
  });

  test.each<[string, CellValue[][]]>([
    [
      "as text with %",
      [
        ["A", "100%"],
        ["B", "50%"],
        ["C", "0%"],
      ],
    ],
    [
      "as Excel keeps percentages",
      [
        ["A", 1],
        ["B", 0.5],
        ["C", 0],
      ],
    ],
    [
      "in any order",
      [
        ["C", 0],
        ["A", 100],
        ["B", 50],
      ],
    ],
  ])("%s", (_name, levels) => {
    const bands = [
      { label: "A", minimum: 1 },
      { label: "B", minimum: 0.5 },
      { label: "C", minimum: 0 },
    ];
    expect(block(...levels).settings.scale).toEqual({ name: "独自", bands, notCarriedOut: null });
  });

  test.each<[string, CellValue[][]]>([
    [
      "the lowest is not 0",
      [
        ["A", 100],
        ["B", 50],
      ],
    ],
    [
      "two bounds are the same",
      [
        ["A", 100],
        ["B", 100],
        ["C", 0],
      ],
    ],
    [
      "two labels are the same",
      [
        ["A", 100],
        ["A", 0],
      ],
    ],
    [
      "a bound is no number",
      [
        ["A", 100],
        ["B", "だいたい"],
        ["C", 0],
      ],
    ],
    ["there is one level", [["A", 0]]],
  ])("is refused where %s", (_name, levels) =>
    expect(block(...levels)).toMatchObject({ settings: defaultSettings, codes: ["scaleInvalid B2"] }),
  );
});
