import type { InTurn } from "../core/inTurn.js";
import type { RunControl, RunStep } from "./ports.js";

/** Does the long work of a step, telling after every part of it how far it has come. `null`: the person stopped. */
export async function pausing<Result>(
  work: InTurn<Result>,
  { progress, stopRequested }: RunControl,
  step: RunStep,
): Promise<Result | null> {
  for (;;) {
    const part = work.next();
    if (part.done === true) return part.value;
    await progress(step, part.value);
    if (stopRequested()) return null;
  }
}
