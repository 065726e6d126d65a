import { WorkbookFailure } from "../app/ports.js";
import { hostFailure } from "./hostFailure.js";

/** Excel gives no time-out of its own: a sync it does not answer waits for ever (office-js #6678). */
const PATIENCE_MILLISECONDS = 120_000;

/** One conversation with Excel; waits while a cell is being edited. Failures come out as `WorkbookFailure`. */
export async function inExcel<T>(conversation: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, conversation);
  } catch (error) {
    throw hostFailure(error);
  }
}

/** Sends what was queued, and gives up when Excel does not answer. */
export async function sync(context: Excel.RequestContext, patience = PATIENCE_MILLISECONDS): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const outOfPatience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WorkbookFailure("notResponding", `no answer within ${patience / 1000} s`)), patience);
  });
  try {
    await Promise.race([context.sync(), outOfPatience]);
  } finally {
    clearTimeout(timer);
  }
}
