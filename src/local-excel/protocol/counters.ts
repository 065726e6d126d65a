import { type RequestBody } from "./wire.js";

/** What one batch cost. */
export interface BatchRecord {
  readonly actions: number;
  /** Object paths that the batch carries: the proxies it uses. */
  readonly proxies: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** The client lets go of tracked objects after a run, without anybody waiting for it. */
  readonly isCleanup: boolean;
  readonly errorCode: string | null;
}

/** Sums over all batches, clean-up included, except where it says so. */
export interface Totals {
  /** Without clean-up: what the product waited for. */
  readonly syncs: number;
  readonly actions: number;
  readonly proxies: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

export class Counters {
  readonly batches: BatchRecord[] = [];

  get totals(): Totals {
    const sum = (count: (batch: BatchRecord) => number): number => this.batches.reduce((total, batch) => total + count(batch), 0);
    return {
      syncs: sum(({ isCleanup }) => (isCleanup ? 0 : 1)),
      actions: sum(({ actions }) => actions),
      proxies: sum(({ proxies }) => proxies),
      bytesIn: sum(({ bytesIn }) => bytesIn),
      bytesOut: sum(({ bytesOut }) => bytesOut),
    };
  }

  reset(): void {
    this.batches.length = 0;
  }
}

export function isCleanup({ Actions }: RequestBody): boolean {
  const removals = Actions.filter(({ Name }) => Name === "_RemoveReference");
  // A removal is addressed to the workbook, whose path is instantiated along with it.
  return removals.length > 0 && Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1);
}
