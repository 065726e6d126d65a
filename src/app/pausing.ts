import type { InTurn } from "../core/inTurn.js";
import type { RunControl } from "./ports.js";

/**
 * Does long work with a pause after every so much of it, in which the pane draws itself. `null`: the person stopped.
 *
 * @param atATime amount of work, as the work itself counts it, that may be done without a pause
 */
export async function pausing<Result>(work: InTurn<Result>, control: RunControl, atATime: number): Promise<Result | null> {
  let done = 0;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    done += step.value;
    if (done < atATime) continue;
    done = 0;
    await control.progress("computing");
    if (control.stopRequested()) return null;
  }
}
