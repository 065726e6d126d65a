import type { InTurn } from "../core/inTurn.js";
import type { RunControl, RunStep, Tell } from "./ports.js";

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

/** Does long work that is not stopped half-way, telling after every part of it how far it has come. */
export async function telling<Result>(work: InTurn<Result>, tell: Tell): Promise<Result> {
  for (;;) {
    const part = work.next();
    if (part.done === true) return part.value;
    await tell(part.value);
  }
}

/** Telling of a part of longer work, which it takes from one share of the whole to another. */
export function tellPart(tell: Tell, from: number, to: number): Tell {
  return (share) => tell(from + share * (to - from));
}

/** Telling of a step of the run. */
export function tellStep({ progress }: RunControl, step: RunStep): Tell {
  return (share) => progress(step, share);
}
