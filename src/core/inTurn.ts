/** Long work in small steps: each tells the share of the whole done so far, 0 to 1, so that whoever waits can pause or stop in between. */
export type InTurn<Result> = Generator<number, Result, void>;

/** The work done without a pause. */
export function atOnce<Result>(work: InTurn<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Work as a part of longer work, which it takes from one share of the whole to another. */
export function* partOf<Result>(work: InTurn<Result>, from: number, to: number): InTurn<Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}
