import { describe, expect, it } from "vitest";
import { pausing } from "../../src/app/pausing.js";
import type { InTurn } from "../../src/core/inTurn.js";

/** Work in four parts, with what it told of itself; the person stops after so many of them. */
function observed(stopAfter = Infinity) {
  const told: [string, number | undefined][] = [];
  function* work(): InTurn<"done"> {
    for (let part = 1; part <= 4; part++) yield part / 4;
    return "done";
  }
  const control = {
    progress: (step: string, share?: number) => Promise.resolve(void told.push([step, share])),
    stopRequested: () => told.length >= stopAfter,
  };
  return { told, result: pausing(work(), control, "computing") };
}

describe("long work of a step", () => {
  it("tells after every part how much of it is done", async () => {
    const { told, result } = observed();
    expect(await result).toBe("done");
    expect(told).toEqual([0.25, 0.5, 0.75, 1].map((share) => ["computing", share]));
  });

  it("ends with the part under way once the person has stopped", async () => {
    const { told, result } = observed(2);
    expect(await result).toBeNull();
    expect(told).toHaveLength(2);
  });
});
