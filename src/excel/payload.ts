import { sync } from "./batch.js";

/**
 * Bytes of request after which a new batch is begun. Excel on the web refuses 5 MB; how it counts is not documented,
 * so Japanese text is taken at six bytes a character (`\uXXXX`) and a margin stays.
 */
export const BYTES_PER_BATCH = 3_500_000;

/** Something to queue in a batch, and what it weighs. */
export interface QueuedWork {
  readonly bytes: number;
  readonly queue: () => void;
}

/** The weight of a value in a request. */
export function payloadBytes(value: unknown): number {
  let bytes = 0;
  for (const character of JSON.stringify(value)) bytes += character < "\u0080" ? 1 : 6 * character.length;
  return bytes;
}

/** Queues all work and sends it: in one batch where it fits, else in as many as are needed. */
export async function sendInBatches(context: Excel.RequestContext, work: readonly QueuedWork[], bytesPerBatch: number): Promise<void> {
  let pending = 0;
  for (const { bytes, queue } of work) {
    if (pending > 0 && pending + bytes > bytesPerBatch) {
      await sync(context);
      pending = 0;
    }
    queue();
    pending += bytes;
  }
  await sync(context);
}
