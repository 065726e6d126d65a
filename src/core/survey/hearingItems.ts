/** What is asked about a product; the plan's own list. */
export const hearingItems = {
  price: "価格",
  quality: "品質",
  design: "デザイン",
  comparison: "他社比較",
  weight: "重さ",
  size: "大きさ",
  colour: "色",
  function: "機能",
} as const;

export type HearingItemId = keyof typeof hearingItems;
export const hearingItemIds = Object.keys(hearingItems) as readonly HearingItemId[];

/** 5 is best. */
export type Score = 1 | 2 | 3 | 4 | 5;
