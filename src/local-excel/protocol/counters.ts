import { ActionType, ObjectPathType, type Action, type RequestBody } from "./wire.js";

/** What one batch cost. */
export interface BatchRecord {
  readonly actions: number;
  /** Object paths that the batch carries: the proxies it uses. */
  readonly proxies: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** The client's own business, for which nobody waits: letting go of tracked objects after a run, messages to its services. */
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

/** Whether a batch is the client's own business: letting go of tracked objects, or messages to its services. */
export function isCleanup({ Actions, ObjectPaths }: RequestBody): boolean {
  const paths = Object.values(ObjectPaths);
  if (paths.length > 0 && paths.every(({ ObjectPathType: type }) => type === ObjectPathType.New)) return true;
  // A removal is addressed to the workbook, whose path is instantiated along with it.
  const isRemoval = ({ Name }: Action): boolean => Name === "_RemoveReference";
  return Actions.some(isRemoval) && Actions.every((action) => isRemoval(action) || action.ActionType === ActionType.Instantiate);
}
