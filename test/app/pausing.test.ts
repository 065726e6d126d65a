import { describe, expect, it } from "vitest";
import { pausing } from "../../src/app/pausing.js";
import type { InTurn } from "../../src/core/inTurn.js";

/** Work in steps of the given sizes, which writes down how much was done between two pauses. */
function observed(sizes: readonly number[], stopAfter = Infinity) {
  const stretches = [0];
  function* work(): InTurn<"done"> {
    for (const size of sizes) {
      stretches[stretches.length - 1]! += size;
      yield size;
    }
    return "done";
  }
  const control = {
    progress: () => Promise.resolve(void stretches.push(0)),
    stopRequested: () => stretches.length > stopAfter,
  };
  return { stretches, result: pausing(work(), control, 200) };
}

describe("work with a pause after every 200", () => {
  it("of a thousand small steps never does more at a stretch", async () => {
    const { stretches, result } = observed(Array<number>(1_000).fill(1));
    expect(await result).toBe("done");
    expect(stretches).toEqual([200, 200, 200, 200, 200, 0]);
  });

  it("pauses after a step that is larger than that", async () => {
    const { stretches, result } = observed([150, 150, 700, 10]);
    expect(await result).toBe("done");
    expect(stretches).toEqual([300, 700, 10]);
  });

  it("ends at the next pause once the person has stopped", async () => {
    const { stretches, result } = observed(Array<number>(1_000).fill(1), 2);
    expect(await result).toBeNull();
    expect(stretches).toEqual([200, 200, 0]);
  });
});
