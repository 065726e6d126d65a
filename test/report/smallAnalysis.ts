import { analyzeAll } from "../../src/core/finance/analyzeAll.js";
import { atOnce } from "../../src/core/inTurn.js";
import { readFinancialRecords } from "../../src/input/readFinancialRecords.js";
import { analysisSheetNames } from "../../src/report/generatedSheets.js";
import { analysisSheets } from "../../src/report/analysisSheets.js";
import type { Grid } from "../../src/input/grid.js";
import { gridOf } from "../fixtures/grids.js";

const headers = [
  "事業者ID",
  "商号",
  "業種",
  "決算年月",
  "月数",
  "売上高",
  "前期売上高",
  "営業利益",
  "減価償却費",
  "現金・預金",
  "売掛金",
  "棚卸資産",
  "負債合計",
  "買掛金",
  "借入金",
  "純資産合計",
  "従業員数",
  "資本金",
  "売上原価",
  "人件費",
  "経常利益",
] as const;

type Row = readonly (string | number)[];

/**
 * A small shop in its newest period: ① 60,000 ÷ 58,000 − 1, ② 1,200 ÷ 60,000 = 2 %, ③ 1,200 ÷ 3 = 400, ④ 12,000 ÷ 2,000 = 6,
 * ⑤ (1,500 + 5,000 − 3,000) ÷ 5,000 = 0.7, ⑥ 8,000 ÷ 30,000 = 26.7 %; and what else can happen to a firm.
 */
const rows: readonly Row[] = [
  [
    "B1",
    "架空商店",
    "0501",
    "2025/3",
    12,
    60_000,
    "",
    1_200,
    800,
    4_000,
    1_500,
    5_000,
    22_000,
    3_000,
    16_000,
    8_000,
    3,
    3_000,
    36_000,
    9_000,
    900,
  ],
  [
    "B1",
    "架空商店",
    "0501",
    "2024/3",
    12,
    58_000,
    57_000,
    580,
    800,
    4_000,
    1_500,
    5_000,
    22_000,
    3_000,
    16_000,
    8_000,
    3,
    3_000,
    36_000,
    9_000,
    400,
  ],
  [
    "B2",
    "例示旅館（預金が借入を上回る）",
    "1301",
    "2025/3",
    12,
    90_000,
    80_000,
    -2_000,
    500,
    30_000,
    2_000,
    1_000,
    40_000,
    4_000,
    10_000,
    -5_000,
    12,
    0,
    "",
    "",
    "",
  ],
  [
    "B3",
    "見本食堂（赤字で借入）",
    "0601",
    "2025/3",
    12,
    20_000,
    22_000,
    -900,
    900,
    1_000,
    10,
    200,
    9_000,
    400,
    7_000,
    500,
    2,
    0,
    "",
    "",
    "",
  ],
  ["B4", "仮名工房（対象外）", "1400", "2025/3", 12, 5_000, 4_000, 600, 100, 900, 300, 0, 800, 100, 200, 1_500, "", "", "", "", ""],
  [
    "B5",
    "空想印刷（空欄と短い期）",
    "0306",
    "2025/3",
    9,
    30_000,
    "",
    400,
    "",
    2_000,
    "",
    "",
    12_000,
    "",
    "",
    3_000,
    4,
    3_000,
    "▲１",
    "",
    "",
  ],
  [
    "",
    "IDのない工務店",
    "0201",
    "2025/3",
    "",
    70_000,
    65_000,
    2_100,
    700,
    9_000,
    8_000,
    1_000,
    30_000,
    6_000,
    15_000,
    14_000,
    6,
    5_000,
    "",
    "",
    "",
  ],
];

/** 財務 with those firms; amounts × 1000 when it is kept in yen. */
export function smallFinancials(unit: "千円" | "円"): Grid {
  const amountsFrom = headers.indexOf("売上高");
  const heads = headers.indexOf("従業員数");
  const cell = (value: string | number, column: number) =>
    unit === "円" && typeof value === "number" && column >= amountsFrom && column !== heads ? value * 1000 : value;
  return gridOf("財務", [[`（単位：${unit}）`], [...headers], ...rows.map((row) => row.map(cell))]);
}

export function analysisOf(grid: Grid) {
  const { periods, settings } = readFinancialRecords([grid]);
  return analyzeAll(periods, settings);
}

/** The plans with the page of one of the firms. */
export function analysisPlans(grid: Grid, page = 0, names: typeof analysisSheetNames = analysisSheetNames) {
  const analysis = analysisOf(grid);
  return atOnce(
    analysisSheets({
      analysis,
      chosen: analysis.businesses[page]!,
      notes: null,
      officerOf: () => "",
      organisation: "見本商工会議所",
      calendar: "western",
      names,
    }),
  );
}
