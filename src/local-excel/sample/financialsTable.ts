import { dateSerial, type DateSerial } from "../../core/fiscalYear.js";
import type { CellData } from "../bookData.js";
import { dateCell, numberCell, textCell } from "./asTyped.js";
import type { Planner } from "./businesses.js";
import type { SampleColumn, SampleRow, SampleTable } from "./sampleTable.js";

/** Oldest period first. */
type ThreePeriods = readonly [number, number, number];

/** The accounts of an invented business over three periods, in thousand yen. */
interface Accounts {
  /** A word of the business's name. */
  readonly trade: string;
  /** 業種 as an officer types it: METI's own code, a code of JSIC, or a word. */
  readonly industry: string;
  readonly closingMonth: number;
  readonly sales: ThreePeriods;
  readonly operatingProfit: ThreePeriods;
  readonly borrowings: ThreePeriods;
  readonly netAssets: ThreePeriods;
  readonly cash: ThreePeriods;
  /** Shares of sales. */
  readonly costOfSales: number;
  readonly depreciation: number;
  readonly receivables: number;
  readonly inventory: number;
  readonly payables: number;
  /** Headers whose cells are blank: nobody has asked the owner yet. */
  readonly blanks?: readonly string[];
  /** Months of the newest period. */
  readonly months?: number;
}

const newestYear = 2026;

const sampleAccounts: readonly Accounts[] = [
  {
    trade: "鋳造",
    industry: "0303_鉄鋼業、非鉄金属製造業",
    closingMonth: 3,
    sales: [182_400, 176_900, 188_300],
    operatingProfit: [3_100, 1_250, 4_620],
    borrowings: [96_000, 91_500, 86_000],
    netAssets: [41_200, 41_600, 43_900],
    cash: [21_300, 19_800, 24_100],
    costOfSales: 0.72,
    depreciation: 0.035,
    receivables: 0.17,
    inventory: 0.09,
    payables: 0.1,
  },
  {
    trade: "ベーカリー",
    industry: "パン屋",
    closingMonth: 12,
    sales: [24_800, 27_300, 29_600],
    operatingProfit: [-420, 610, 1_180],
    borrowings: [9_800, 9_100, 8_300],
    netAssets: [1_100, 1_480, 2_260],
    cash: [1_900, 2_300, 3_150],
    costOfSales: 0.41,
    depreciation: 0.03,
    receivables: 0.01,
    inventory: 0.015,
    payables: 0.03,
  },
  {
    trade: "精機",
    industry: "0305_一般・電気機械器具製造業",
    closingMonth: 6,
    sales: [143_000, 151_200, 149_800],
    operatingProfit: [6_200, 7_900, 7_100],
    borrowings: [38_000, 33_000, 28_500],
    netAssets: [62_300, 67_100, 71_400],
    // More cash than debt: net cash in all periods.
    cash: [44_200, 47_900, 52_600],
    costOfSales: 0.69,
    depreciation: 0.04,
    receivables: 0.2,
    inventory: 0.08,
    payables: 0.09,
  },
  {
    trade: "工務店",
    industry: "0201_建設業",
    closingMonth: 9,
    sales: [212_000, 168_400, 231_700],
    operatingProfit: [4_300, -2_900, 6_150],
    borrowings: [52_000, 61_000, 55_500],
    netAssets: [28_700, 25_400, 29_800],
    cash: [18_400, 12_100, 20_300],
    costOfSales: 0.78,
    depreciation: 0.012,
    receivables: 0.11,
    inventory: 0.06,
    payables: 0.12,
  },
  {
    trade: "理容室",
    industry: "理容室",
    closingMonth: 12,
    sales: [8_900, 9_050, 9_340],
    operatingProfit: [1_450, 1_380, 1_620],
    borrowings: [2_400, 1_900, 1_400],
    netAssets: [1_250, 1_600, 2_080],
    cash: [820, 960, 1_310],
    costOfSales: 0.12,
    depreciation: 0.05,
    receivables: 0.005,
    inventory: 0.01,
    payables: 0.008,
  },
  {
    trade: "青果店",
    industry: "0501_小売業",
    closingMonth: 1,
    sales: [61_500, 58_200, 55_900],
    operatingProfit: [310, -640, -1_850],
    borrowings: [23_000, 24_500, 26_800],
    // More debt than assets since the second period.
    netAssets: [900, -350, -3_900],
    cash: [2_700, 2_100, 1_400],
    costOfSales: 0.74,
    depreciation: 0.009,
    receivables: 0.02,
    inventory: 0.03,
    payables: 0.06,
  },
  {
    trade: "運輸",
    industry: "0801_運輸業",
    closingMonth: 3,
    sales: [134_600, 139_900, 147_200],
    operatingProfit: [1_200, 2_050, 2_980],
    borrowings: [58_000, 54_000, 61_000],
    netAssets: [14_300, 15_500, 17_600],
    cash: [11_900, 12_700, 14_800],
    costOfSales: 0.83,
    depreciation: 0.06,
    receivables: 0.12,
    inventory: 0.004,
    payables: 0.05,
  },
  {
    trade: "印刷",
    industry: "1511",
    closingMonth: 3,
    sales: [47_300, 44_800, 41_200],
    operatingProfit: [700, 220, 480],
    borrowings: [19_500, 18_200, 16_900],
    netAssets: [7_800, 7_900, 8_150],
    cash: [4_400, 3_900, 4_600],
    costOfSales: 0.66,
    depreciation: 0.03,
    receivables: 0.15,
    inventory: 0.03,
    payables: 0.07,
    // The change of the closing month from June to March left a period of nine months.
    months: 9,
  },
  {
    trade: "食堂",
    industry: "0601_飲食業",
    closingMonth: 12,
    sales: [15_600, 17_900, 18_700],
    operatingProfit: [-900, 240, 530],
    borrowings: [7_200, 6_800, 6_300],
    netAssets: [450, 610, 980],
    cash: [1_100, 1_250, 1_540],
    costOfSales: 0.38,
    depreciation: 0.025,
    receivables: 0.008,
    inventory: 0.012,
    payables: 0.03,
    blanks: ["借入金", "減価償却費"],
  },
  {
    trade: "電設",
    industry: "0811",
    closingMonth: 3,
    sales: [92_700, 101_300, 118_900],
    operatingProfit: [2_600, 4_800, 8_900],
    borrowings: [21_000, 18_000, 15_000],
    netAssets: [31_200, 34_500, 40_300],
    cash: [13_800, 16_200, 22_900],
    costOfSales: 0.71,
    depreciation: 0.014,
    receivables: 0.14,
    inventory: 0.02,
    payables: 0.08,
  },
  {
    trade: "デザイン室",
    industry: "1005_専門サービス業",
    closingMonth: 12,
    sales: [6_400, 7_100, 7_800],
    operatingProfit: [1_900, 2_200, 2_450],
    borrowings: [600, 300, 0],
    netAssets: [2_100, 2_650, 3_400],
    cash: [1_700, 2_050, 2_900],
    costOfSales: 0.08,
    depreciation: 0.03,
    receivables: 0.1,
    inventory: 0,
    payables: 0.01,
    // METI's tool cannot rate a firm without either.
    blanks: ["従業員数", "資本金"],
  },
  {
    trade: "酒店",
    industry: "酒屋",
    closingMonth: 8,
    sales: [38_900, 39_400, 38_100],
    operatingProfit: [520, 610, 390],
    borrowings: [8_400, 7_900, 7_200],
    netAssets: [9_600, 9_900, 10_050],
    cash: [3_300, 3_500, 3_250],
    costOfSales: 0.76,
    depreciation: 0.008,
    receivables: 0.04,
    inventory: 0.11,
    payables: 0.05,
  },
];

const salaryPerHead = 3_400;
const interestRate = 0.018;
const taxRate = 0.3;
const shortTermShare = 0.3;
const round = Math.round;

function amounts(accounts: Accounts, place: 0 | 1 | 2, { employees, capital }: Planner): Record<string, number> {
  const sales = accounts.sales[place];
  const operatingProfit = accounts.operatingProfit[place];
  const borrowings = accounts.borrowings[place];
  const netAssets = accounts.netAssets[place];
  const cash = accounts.cash[place];
  const [receivables, inventory, payables] = [accounts.receivables, accounts.inventory, accounts.payables].map((share) =>
    round(sales * share),
  ) as [number, number, number];
  const accrued = round(sales * 0.03);
  const totalLiabilities = borrowings + payables + accrued;
  const interest = round(borrowings * interestRate);
  const ordinaryProfit = operatingProfit - interest;
  const taxes = Math.max(70, round(ordinaryProfit * taxRate));
  const currentAssets = Math.min(cash + receivables + inventory, netAssets + totalLiabilities);
  const currentLiabilities = payables + accrued + round(borrowings * shortTermShare);
  return {
    売上高: sales,
    営業利益: operatingProfit,
    減価償却費: round(sales * accounts.depreciation),
    "現金・預金": cash,
    売掛金: receivables,
    棚卸資産: inventory,
    負債合計: totalLiabilities,
    買掛金: payables,
    借入金: borrowings,
    純資産合計: netAssets,
    従業員数: employees,
    資本金: (capital ?? 0) / 1000,
    売上原価: round(sales * accounts.costOfSales),
    経常利益: ordinaryProfit,
    当期純利益: ordinaryProfit - taxes,
    法人税等: taxes,
    支払利息: interest,
    人件費: employees * salaryPerHead,
    流動資産: currentAssets,
    固定資産: netAssets + totalLiabilities - currentAssets,
    流動負債: currentLiabilities,
    固定負債: totalLiabilities - currentLiabilities,
  };
}

function periodRow(accounts: Accounts, place: 0 | 1 | 2, planner: Planner): SampleRow {
  const { closingMonth, months, blanks = [] } = accounts;
  const year = newestYear - 2 + place;
  const isShort = months !== undefined && place < 2;
  // Before the short period of nine months the year ended three months later.
  const closing = isShort ? dateSerial(year, closingMonth + 3, 30) : dateSerial(year, closingMonth, 28);
  const figures = Object.entries(amounts(accounts, place, planner)).map(([header, amount]): [string, CellData] => [
    header,
    blanks.includes(header) ? {} : numberCell(amount),
  ]);
  return {
    cells: {
      事業者ID: textCell(planner.id),
      商号: textCell(planner.name),
      業種: textCell(accounts.industry),
      決算年月: dateCell(closing, 'yyyy"年"m"月"'),
      // The accounts of three years were brought to one talk, the day of which stands in the newest row.
      分析日: place === 2 ? dateCell(analysisDay(accounts)) : {},
      月数: numberCell(place === 2 ? (months ?? 12) : 12),
      // Typed only where no row holds the year before.
      前期売上高: place === 0 ? numberCell(round(accounts.sales[0] * 0.98)) : {},
      ...Object.fromEntries(figures),
    },
  };
}

/** A day of July to September, before the sample ends. */
function analysisDay({ closingMonth }: Accounts): DateSerial | null {
  return dateSerial(newestYear, 7 + (closingMonth % 3), 3 + 2 * closingMonth);
}

const texts: readonly SampleColumn[] = [
  { header: "事業者ID", width: 58 },
  { header: "商号", width: 150 },
  { header: "業種", width: 150 },
  { header: "決算年月", width: 72, align: "Center" },
  { header: "分析日", width: 72, align: "Center" },
  { header: "月数", width: 38, align: "Center" },
];

const figureHeaders = [
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
  "経常利益",
  "当期純利益",
  "法人税等",
  "支払利息",
  "人件費",
  "流動資産",
  "固定資産",
  "流動負債",
  "固定負債",
];

/** The accounts of a dozen planners of different trades, three periods each. */
export function financialsTable(planners: readonly Planner[]): SampleTable {
  return {
    sheet: "財務",
    title: "支援先の決算",
    notes: ["（単位：千円）この記録はすべて架空です。"],
    header: { row: 2, column: 0 },
    columns: [...texts, ...figureHeaders.map((header): SampleColumn => ({ header, width: 66, align: "Right" }))],
    rows: sampleAccounts.flatMap((accounts) => {
      const planner = planners.find(({ name }) => name.includes(accounts.trade));
      if (planner === undefined) throw new Error(`no planner of the sample is a ${accounts.trade}`);
      return ([0, 1, 2] as const).map((place) => periodRow(accounts, place, planner));
    }),
    frozenColumns: 2,
    orientation: "Landscape",
  };
}
