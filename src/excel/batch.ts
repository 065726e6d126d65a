import { WorkbookFailure } from "../app/ports.js";
import { hostFailure } from "./hostFailure.js";

/** Excel gives no time-out of its own: a sync it does not answer waits for ever (office-js #6678). */
const PATIENCE_SECONDS = 120;

/** More for a large batch, after which a slow PC computes thousands of formulas. */
const PATIENCE_SECONDS_PER_MEGABYTE = 60;

/** A tick that comes later than this was late because the PC slept, and so did Excel. */
const LONGEST_TICK = 2;

/** One conversation with Excel; waits while a cell is being edited. Failures come out as `WorkbookFailure`. */
export async function inExcel<T>(conversation: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, conversation);
  } catch (error) {
    throw hostFailure(error);
  }
}

/** Sends what was queued, and gives up when Excel does not answer. `bytes`: of a large batch, about what it weighs. */
export async function sync(context: Excel.RequestContext, bytes = 0): Promise<void> {
  const patience = PATIENCE_SECONDS + (PATIENCE_SECONDS_PER_MEGABYTE * bytes) / 1_000_000;
  let timer: ReturnType<typeof setInterval> | undefined;
  const outOfPatience = new Promise<never>((_, reject) => {
    let waited = 0;
    let last = Date.now();
    timer = setInterval(() => {
      waited += Math.min((Date.now() - last) / 1000, LONGEST_TICK);
      last = Date.now();
      if (waited > patience) reject(new WorkbookFailure("notResponding", `no answer within ${Math.round(patience)} s`));
    }, 1000);
  });
  try {
    await Promise.race([context.sync(), outOfPatience]);
  } finally {
    clearInterval(timer);
  }
}
