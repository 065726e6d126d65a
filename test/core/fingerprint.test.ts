import { expect, test } from "vitest";
import { fingerprint } from "../../src/core/fingerprint.js";

test("the first half is FNV-1a with its own starting point (published test vectors)", () => {
  expect(fingerprint("").slice(0, 8)).toBe("811c9dc5");
  expect(fingerprint("a").slice(0, 8)).toBe("e40c292c");
  expect(fingerprint("foobar").slice(0, 8)).toBe("bf9cf968");
});

test("a hundred thousand texts that differ by a number stay apart", () => {
  const marks = new Set(Array.from({ length: 100_000 }, (_, index) => fingerprint(`川口鋳物工業${index}`)));
  expect(marks.size).toBe(100_000);
});
