import { dateSerial } from "../core/fiscalYear.js";
import type { InputSheetKey } from "../core/inputSheets/inputSheets.js";

/** A sample row: values by the column's key, and those of the years in order (with measures: 予算, 実績, 予算, 実績 …). */
export interface TemplateSample {
  readonly values: Readonly<Record<string, string | number>>;
  readonly periods?: readonly (string | number)[];
  /** Those of the repeated columns, in order. */
  readonly repeated?: readonly string[];
}

const day = (year: number, month: number, date: number): number => dateSerial(year, month, date) as number;

/** Two or three rows for each sheet with rows: how people may type, and what the row will mean. The businesses are invented. */
export const templateSamples: Readonly<Record<Exclude<InputSheetKey, "settings">, readonly TemplateSample[]>> = {
  targets: [
    {
      values: {
        id: "K5-2",
        section: "5",
        project: "経営状況の分析",
        label: "（見本）経営分析を行う事業者の数。同じ事業者は年度に1回だけ数えます",
        unit: "者",
        baseline: "－",
        counting: "実数",
        source: "活動記録",
        condition: "すべて",
        planGoal: 920,
        stateCount: "経営状況分析事業者数",
      },
      periods: [230, 230, 230, 230],
    },
    {
      values: {
        id: "K7-2",
        section: "7",
        project: "策定後の実施支援",
        label: "（見本）フォローアップの延べ回数。記録の行を数えます",
        unit: "回",
        baseline: "－",
        counting: "延べ",
        source: "フォロー記録",
        condition: "すべて",
        parent: "K7-1",
      },
      periods: [260, 260, 260, 260],
    },
    {
      values: {
        id: "K3-1",
        section: "3",
        project: "地域の経済動向調査",
        label: "（見本）記録のない指標。「実績入力」に数を書きます",
        unit: "回",
        baseline: 4,
        counting: "入力",
        source: "入力",
        plannedMonths: "6月、9月、12月、3月",
      },
      periods: ["－", 4, 4, 4],
    },
  ],
  typedActuals: [
    { values: { id: "K3-1", label: "（見本）年度の実績をそのまま書きます", carriedOut: "実施" }, periods: [4] },
    { values: { id: "K7-4", label: "（見本）行わなかった事業です。実績0とは区別されます", carriedOut: "未実施" } },
  ],
  activityLog: [
    {
      values: {
        date: day(2025, 4, 10),
        indicatorId: "K5-2",
        businessId: "J0001",
        businessName: "（見本）架空ベーカリー",
        quantity: 1,
        officer: "例野",
        content: "決算書をもとに経営分析",
        remarks: "1件を1行で書きます",
      },
    },
    {
      values: {
        date: "R7.5.20",
        indicatorId: "K6-3",
        businessName: "（見本）",
        officer: "仮名",
        content: "DXセミナーを開催",
        remarks: "数量の空欄は1件です",
      },
    },
  ],
  businesses: [
    {
      values: {
        id: "J0001",
        name: "（見本）架空ベーカリー",
        industry: "飲食業",
        employees: 3,
        planKind: "補助金",
        planDate: day(2025, 5, 15),
        officer: "例野",
        baseSales: 24_000_000,
        targetSales: 26_400_000,
        baseProfit: 1_200_000,
        targetProfit: 1_500_000,
        status: "継続",
      },
    },
    {
      values: {
        id: "J0002",
        name: "（見本）例示精機株式会社",
        industry: "製造業",
        employees: "12人",
        capital: 10_000_000,
        planKind: "経営革新",
        planDate: "令和7年6月2日",
        officer: "仮名",
        status: "継続",
      },
    },
  ],
  followUpLog: [
    {
      values: {
        date: day(2025, 8, 20),
        businessId: "J0001",
        businessName: "（見本）架空ベーカリー",
        officer: "例野",
        channel: "巡回",
        progress: "順調",
        sales: 25_000_000,
        profit: 1_300_000,
        salesChange: "増加",
        profitChange: "増加",
        nextDate: day(2026, 2, 20),
        caseKind: "成功",
        content: "支援1回を1行で書きます。事例にすると事例集に載ります",
        background: "支援のきっかけ",
        problem: "見つかった課題",
        solution: "とった方法",
        result: "その成果",
      },
    },
    {
      values: {
        date: "R7.9.3",
        businessId: "J0002",
        businessName: "（見本）例示精機株式会社",
        officer: "仮名",
        channel: "電話",
        progress: "ズレ",
        expertDate: "R7.9.18",
        salesChange: "不明",
        profitChange: "不明",
        content: "看過できない差がある場合は「ズレ」とし、専門家の派遣日を書きます",
      },
    },
  ],
  financials: [
    {
      values: {
        businessId: "J0001",
        name: "（見本）架空ベーカリー",
        industry: "0501_小売業",
        closing: day(2025, 3, 31),
        months: 12,
        sales: 24_000,
        operatingProfit: 1_200,
        depreciation: 600,
        cash: 3_500,
        accountsReceivable: 400,
        inventory: 700,
        totalLiabilities: 9_000,
        accountsPayable: 800,
        borrowings: 7_200,
        netAssets: 2_400,
        employees: 3,
        capital: 3_000,
        costOfSales: 10_800,
        ordinaryProfit: 1_050,
      },
    },
    {
      values: {
        businessId: "J0001",
        name: "（見本）架空ベーカリー",
        industry: "パン屋",
        closing: "R6.3",
        sales: 23_100,
        previousSales: 22_800,
        operatingProfit: "▲150",
        depreciation: 620,
        cash: 2_900,
        accountsReceivable: 380,
        inventory: 720,
        totalLiabilities: 9_600,
        accountsPayable: 760,
        borrowings: 7_800,
        netAssets: 1_500,
        employees: 3,
        capital: 3_000,
      },
    },
  ],
  accountMapping: [
    { values: { account: "（見本）社長立替金", item: "役員借入金", memo: "社長が会社に貸しているお金です" } },
    { values: { account: "（見本）割引料引当", item: "売掛金", sign: "－", memo: "売掛金から差し引きます" } },
  ],
  nonFinancial: [
    {
      values: {
        businessId: "J0001",
        name: "（見本）架空ベーカリー",
        strengths: "天然酵母の食パンに固定客がいる",
        weaknesses: "原価を品目ごとにつかんでいない",
        opportunities: "近くに集合住宅ができる",
        threats: "小麦の値上がり",
        owner: "3年後に長女へ引き継ぎたい",
        business: "食パンが売上の4割を占める",
        stakeholders: "信用金庫と月に1回話している",
        management: "日々の売上は帳面に手書き",
        currentState: "利益は出ているが、手元の資金が少ない",
        challenges: "品目ごとの原価の把握",
        measures: "主要10品目の原価表をつくる",
        goals: "2年後に営業利益200万円",
      },
    },
  ],
  budget: [
    { values: { item: "（見本）専門家謝金", planTotal: 32_480 }, periods: [8_120, 7_436, 8_120, "", 8_120, "", 8_120] },
    { values: { item: "（見本）計。各費目の合計と一致するか点検します" } },
  ],
  qualitative: [
    {
      values: {
        year: "R7",
        project: "（見本）経営状況の分析",
        successCase: "どの事業者が、何をして、どう変わったかを書きます",
        improvementCase: "うまくいかなかったことを、どう改めたかを書きます",
        shortfallCause: "件数が年度末に集中しました",
        nextYearPlan: "9月末に進み具合を確かめ、巡回を組み直します",
        selfLevel: "B",
        committeeLevel: "B",
        committeeComment: "委員会での意見を書きます",
        differenceReason: "評価案と違うときの理由を書きます",
      },
    },
  ],
  committeeScores: [
    {
      values: { year: "R7", project: "（見本）経営状況の分析", decision: "B", reason: "中央値や評価案と違うときに書きます" },
      repeated: ["A", "B", "B", "C", "B", "－"],
    },
  ],
  survey: [
    {
      values: {
        round: "R7-1",
        industry: "（見本）製造業",
        size: "1～5人",
        sales: "増加",
        profitability: "不変",
        purchasePrice: "上昇",
        sellingPrice: "不変",
        employees: "不足",
        conditions: "好転",
        cashFlow: "不変",
        salesOutlook: "増加",
        businessId: "J0001",
        answeredOn: day(2025, 6, 10),
      },
    },
    {
      values: {
        round: "R7-1",
        industry: "（見本）小売業",
        size: "6～20人",
        sales: "減少",
        profitability: "不変",
        purchasePrice: "上昇",
        employees: "適正",
        conditions: "悪化",
        answeredOn: "R7.6.11",
      },
    },
  ],
  hearing: [
    {
      values: {
        exhibition: "（見本）架空ものづくり展",
        date: day(2025, 10, 18),
        businessId: "J0001",
        product: "架空の鋳物鍋",
        respondent: "雑貨店の仕入担当",
        price: "普通",
        quality: "とても良い",
        design: "良い",
        weight: "悪い",
        comment: "もう少し軽ければ仕入れたい",
      },
    },
  ],
};
