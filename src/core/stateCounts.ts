/** One count of the report: its mark and name on the form, its unit, what is counted. */
interface StateCount {
  readonly mark: string;
  readonly label: string;
  readonly unit: string;
  readonly aliases: readonly string[];
}

/**
 * The counts of the state's yearly 実施状況調査 that an indicator of the plan can feed, in the order of the form
 * (中小機構, 経営発達支援計画 実施状況調査, H28). Which indicator feeds which stands in 目標, column 報告項目.
 */
export const stateCounts = {
  regionalSurveys: { mark: "①", label: "地域経済動向調査件数", unit: "件", aliases: ["①", "地域経済動向調査", "経済動向調査件数"] },
  basicData: { mark: "②", label: "基礎データ把握事業者数", unit: "者", aliases: ["②", "基礎データ把握", "基礎データ"] },
  analysed: { mark: "③", label: "経営状況分析事業者数", unit: "者", aliases: ["③", "経営状況分析", "経営分析事業者数"] },
  planned: { mark: "④", label: "事業計画策定事業者数", unit: "者", aliases: ["④", "事業計画策定", "計画策定事業者数"] },
  followedUp: {
    mark: "⑤-1",
    label: "フォローアップ実施事業者数",
    unit: "者",
    aliases: ["⑤", "⑤-1", "フォローアップ事業者数", "フォローアップ実施"],
  },
  followUpContacts: {
    mark: "⑥",
    label: "フォローアップ延べ回数",
    unit: "回",
    aliases: ["⑥", "フォローアップ回数", "フォローアップの延べ回数"],
  },
} as const satisfies Record<string, StateCount>;

export type StateCountKey = keyof typeof stateCounts;

export const stateCountKeys = Object.keys(stateCounts) as readonly StateCountKey[];
