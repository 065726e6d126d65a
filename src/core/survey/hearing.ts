import { compareTexts } from "../cellAddress.js";
import { sum } from "../decimal.js";
import type { HearingRecord } from "../records.js";
import { hearingItemIds, type HearingItemId } from "./hearingItems.js";

export interface ItemTally {
  readonly n: number;
  /** `null` without an answer. */
  readonly mean: number | null;
}

/** The interviews about one product, at one exhibition or (`null`) at all. */
export interface ProductTally {
  readonly product: string;
  readonly exhibition: string | null;
  readonly interviews: readonly HearingRecord[];
  readonly items: Readonly<Record<HearingItemId, ItemTally>>;
}

export interface HearingTally {
  readonly products: readonly ProductTally[];
  readonly exhibitions: readonly ProductTally[];
  /** Items with at least one answer. */
  readonly items: readonly HearingItemId[];
  /** In the order of products and exhibitions. */
  readonly interviews: readonly HearingRecord[];
}

/** ヒアリング per product, and per product and exhibition. `null` without an interview. */
export function tallyHearings(interviews: readonly HearingRecord[]): HearingTally | null {
  if (interviews.length === 0) return null;
  const products = distinct(interviews.map(({ product }) => product));
  const exhibitions = products.flatMap((product) => {
    const own = interviews.filter((interview) => interview.product === product);
    return distinct(own.map(({ exhibition }) => exhibition)).map((exhibition) =>
      productTally(
        product,
        exhibition,
        own.filter((interview) => interview.exhibition === exhibition),
      ),
    );
  });
  return {
    products: products.map((product) =>
      productTally(
        product,
        null,
        interviews.filter((interview) => interview.product === product),
      ),
    ),
    exhibitions,
    items: hearingItemIds.filter((item) => interviews.some(({ scores }) => scores.has(item))),
    interviews: exhibitions.flatMap((tally) => tally.interviews),
  };
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compareTexts);
}

function productTally(product: string, exhibition: string | null, interviews: readonly HearingRecord[]): ProductTally {
  const items = hearingItemIds.map((item) => {
    const scores = interviews.flatMap((interview) => interview.scores.get(item) ?? []);
    return [item, { n: scores.length, mean: scores.length === 0 ? null : sum(scores) / scores.length }] as const;
  });
  return { product, exhibition, interviews, items: Object.fromEntries(items) as Record<HearingItemId, ItemTally> };
}
