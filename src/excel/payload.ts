import type { Tell } from "../app/ports.js";
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
  const json = JSON.stringify(value);
  let bytes = json.length;
  for (let index = 0; index < json.length; index++) if (json.charCodeAt(index) > 0x7f) bytes += 5;
  return bytes;
}

/** Queues all work and sends it: in one batch where it fits, else in as many as are needed. Tells the share that Excel has answered. */
export async function sendInBatches(
  context: Excel.RequestContext,
  work: readonly QueuedWork[],
  bytesPerBatch: number,
  tell: Tell,
): Promise<void> {
  const total = work.reduce((sum, { bytes }) => sum + bytes, 0);
  let [answered, pending] = [0, 0];
  const send = async (): Promise<void> => {
    await sync(context, answered + pending);
    answered += pending;
    pending = 0;
    await tell(answered / total);
  };
  for (const { bytes, queue } of work) {
    if (pending > 0 && pending + bytes > bytesPerBatch) await send();
    queue();
    pending += bytes;
    await tell(answered / total);
  }
  await send();
}
