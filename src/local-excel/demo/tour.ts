/** One stop of the guided tour: the page of the pane and the sheet to which it leads. Its words stand in `demoText` in the same order. */
export interface TourStop {
  /** In the pane's address, after `#`; `home`: the list of jobs. */
  readonly page: string;
  readonly sheet: string;
}

/** The story first, then the four main jobs in the order of an office's year. */
export const tourStops: readonly TourStop[] = [
  { page: "home", sheet: "目標" },
  { page: "trial-balance", sheet: "試算表_見本鋳造" },
  { page: "analyze", sheet: "財務" },
  { page: "month", sheet: "活動記録" },
  { page: "evaluate", sheet: "フォロー記録" },
];
