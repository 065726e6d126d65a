/** Long work in small steps: each step tells how much of it was done, so that whoever waits can pause or stop in between. */
export type InTurn<Result> = Generator<number, Result, void>;

/** The work done without a pause. */
export function atOnce<Result>(work: InTurn<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
