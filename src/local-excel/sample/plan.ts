/**
 * The certified plan that the sample workbook keeps: 経営発達支援計画 of the 川口商工会議所, 1 April 2025 to 31 March 2029 (R7 to R10).
 * Figures stand as the plan prints them, with their units, spaces and dashes.
 */
export interface SampleIndicator {
  readonly id: string;
  /** Chapter of the plan. */
  readonly section: keyof typeof planProjects;
  readonly label: string;
  readonly unit: string;
  readonly baseline: string;
  /** R7 to R10. */
  readonly targets: readonly [string, string, string, string];
  readonly parent?: string;
  /** Goal over the four years, where the plan names one. */
  readonly goal?: number;
}

export const planProjects = {
  "3": "地域の経済動向調査",
  "4": "需要動向調査",
  "5": "経営状況の分析",
  "6": "事業計画策定支援",
  "7": "策定後の実施支援",
  "8-1": "販路開拓支援（BtoB）",
  "8-2": "販路開拓支援（BtoC）",
  "8-3": "販路開拓支援（全事業所）",
} as const;

export const planIndicators: readonly SampleIndicator[] = [
  {
    id: "K3-1",
    section: "3",
    label: "RESASを活用した地域の経済動向分析公表回数",
    unit: "回",
    baseline: "-",
    targets: ["1回", "1回", "1回", "1回"],
  },
  { id: "K3-2", section: "3", label: "景気動向分析公表回数", unit: "回", baseline: "4回", targets: ["4回", "4回", "4回", "4回"] },
  {
    id: "K4-1",
    section: "4",
    label: "展示会等におけるヒアリング調査対象事業者数",
    unit: "者",
    baseline: "4者",
    targets: ["5者", "5者", "5者", "5者"],
  },
  {
    id: "K5-1",
    section: "5",
    label: "補助金等に関するセミナーの実施",
    unit: "回",
    baseline: "1 回",
    targets: ["1 回", "1 回", "1 回", "1 回"],
  },
  {
    id: "K5-2",
    section: "5",
    label: "個別相談における経営分析事業者数",
    unit: "者",
    baseline: "-",
    targets: ["230 者", "230 者", "230 者", "230 者"],
    goal: 920,
  },
  { id: "K6-1", section: "6", label: "事業計画作成セミナー開催", unit: "回", baseline: "2回", targets: ["2回", "2回", "2回", "2回"] },
  { id: "K6-2", section: "6", label: "創業塾の開催", unit: "回", baseline: "-", targets: ["4回", "4回", "3回", "3回"] },
  { id: "K6-3", section: "6", label: "DXセミナー開催", unit: "回", baseline: "5回", targets: ["5回", "5回", "5回", "5回"] },
  {
    id: "K6-4",
    section: "6",
    label: "事業計画策定事業者数",
    unit: "者",
    baseline: "-",
    targets: ["130者", "130者", "130者", "130者"],
    goal: 520,
  },
  {
    id: "K7-1",
    section: "7",
    label: "事業計画策定後のフォローアップ対象事業者数",
    unit: "者",
    baseline: "-",
    targets: ["130者", "130者", "130者", "130者"],
  },
  {
    id: "K7-2",
    section: "7",
    label: "頻度（延回数）",
    unit: "回",
    baseline: "-",
    targets: ["260回", "260回", "260回", "260回"],
    parent: "K7-1",
  },
  {
    id: "K7-3",
    section: "7",
    label: "売上高・利益増加目標達成事業者数",
    unit: "者",
    baseline: "-",
    targets: ["10者", "10者", "10者", "10者"],
    parent: "K7-1",
  },
  {
    id: "K7-4",
    section: "7",
    label: "県内高校教諭と事業者の意見交換会への参加事業者数",
    unit: "者",
    baseline: "-",
    targets: ["5者", "5者", "5者", "5者"],
  },
  { id: "K7-5", section: "7", label: "求人情報の発信新規支援事業者数", unit: "者", baseline: "-", targets: ["5者", "5者", "5者", "5者"] },
  {
    id: "K81-1",
    section: "8-1",
    label: "展示会等への出展事業者数",
    unit: "者",
    baseline: "10 者",
    targets: ["10 者", "10 者", "10 者", "10 者"],
    goal: 40,
  },
  {
    id: "K81-1a",
    section: "8-1",
    label: "成約件数",
    unit: "件",
    baseline: "2 件",
    targets: ["3 件", "3 件", "3 件", "3 件"],
    parent: "K81-1",
  },
  {
    id: "K81-2",
    section: "8-1",
    label: "受発注商談会及びビジネス交流会への参加事業者数",
    unit: "者",
    baseline: "9 者",
    targets: ["10 者", "10 者", "10 者", "10 者"],
  },
  { id: "K81-2a", section: "8-1", label: "成約件数", unit: "件", baseline: "－", targets: ["1件", "1件", "1件", "1件"], parent: "K81-2" },
  {
    id: "K81-3",
    section: "8-1",
    label: "IT活用支援事業者数 (延べ数)",
    unit: "者",
    baseline: "9者",
    targets: ["6者", "6者", "6者", "6者"],
    goal: 24,
  },
  { id: "K81-3a", section: "8-1", label: "成約件数", unit: "件", baseline: "－", targets: ["1件", "1件", "1件", "1件"], parent: "K81-3" },
  {
    id: "K81-4",
    section: "8-1",
    label: "(仮)ものづくり支援プラットフォームによる専門家支援事業者数",
    unit: "者",
    baseline: "－",
    targets: ["－", "5者", "5者", "5者"],
  },
  {
    id: "K81-4a",
    section: "8-1",
    label: "商談等の成約件数",
    unit: "者",
    baseline: "－",
    targets: ["－", "2者", "2者", "2者"],
    parent: "K81-4",
  },
  {
    id: "K82-1",
    section: "8-2",
    label: "地域イベントへの出店支援と当所チャレンジショップの活用",
    unit: "者",
    baseline: "-",
    targets: ["10 者", "10 者", "10 者", "10 者"],
  },
  {
    id: "K82-1a",
    section: "8-2",
    label: "年商 5%以上増加事業者数",
    unit: "者",
    baseline: "-",
    targets: ["1 者", "1 者", "1 者", "1 者"],
    parent: "K82-1",
  },
  {
    id: "K82-2",
    section: "8-2",
    label: "川口 i-mise 大賞の実施を通じた支援事業者数",
    unit: "者",
    baseline: "12 者",
    targets: ["12 者", "12 者", "12 者", "12 者"],
  },
  {
    id: "K82-2a",
    section: "8-2",
    label: "年商 5%以上増加事業者数",
    unit: "者",
    baseline: "-",
    targets: ["1 者", "1 者", "1 者", "1 者"],
    parent: "K82-2",
  },
  {
    id: "K83-1",
    section: "8-3",
    label: "動画配信支援事業者数",
    unit: "者",
    baseline: "17 者",
    targets: ["18 者", "18 者", "18 者", "18 者"],
  },
  {
    id: "K83-1a",
    section: "8-3",
    label: "新規取引先増加事業者数",
    unit: "者",
    baseline: "—",
    targets: ["1 者", "1 者", "1 者", "1 者"],
    parent: "K83-1",
  },
  {
    id: "K83-2",
    section: "8-3",
    label: "地元特産品やサービスの広域販売に向けた支援事業者数",
    unit: "者",
    baseline: "—",
    targets: ["5 者", "5 者", "5 者", "5 者"],
  },
  {
    id: "K83-2a",
    section: "8-3",
    label: "月商 5%以上増加事業者数",
    unit: "者",
    baseline: "—",
    targets: ["1 者", "1 者", "1 者", "1 者"],
    parent: "K83-2",
  },
];

/** 別表3: the money the plan needs, in thousand yen, R7 to R10. */
export const planBudget: readonly { readonly item: string; readonly amounts: readonly [number, number, number, number] }[] = [
  { item: "市場・需要調査", amounts: [1650, 1650, 1650, 1650] },
  { item: "専門家謝金", amounts: [8120, 8120, 8120, 8120] },
  { item: "セミナー開催", amounts: [2800, 2800, 2500, 2500] },
  { item: "求人・採用支援", amounts: [1200, 1200, 1200, 1200] },
  { item: "需要開拓支援（BtoB）", amounts: [5200, 5700, 5700, 5700] },
  { item: "需要開拓支援（BtoC）", amounts: [22300, 23000, 22500, 22500] },
  { item: "需要開拓支援（全事業所）", amounts: [1500, 1500, 1500, 1500] },
  { item: "研修費等", amounts: [630, 630, 630, 630] },
];
