import { expect, test } from "vitest";
import { levelScales, type LevelScale } from "../../src/core/levelScale.js";
import { scaleFaults } from "../../src/core/scaleFault.js";

function scaleOf(bands: readonly (readonly [label: string, minimum: number])[], notCarriedOut: string | null = null): LevelScale {
  return { name: "独自", bands: bands.map(([label, minimum]) => ({ label, minimum })), notCarriedOut };
}

test.each(Object.values(levelScales).map((scale) => [scale.name, scale] as const))("the preset %s is usable", (_name, scale) => {
  expect(scaleFaults(scale)).toEqual([]);
});

test.each([
  ["no band at all", scaleOf([]), [{ kind: "noBands", label: "" }]],
  ["a label left out", scaleOf([["", 0]]), [{ kind: "emptyLabel", label: "" }]],
  [
    "a label twice",
    scaleOf([
      ["A", 1],
      ["A", 0],
    ]),
    [{ kind: "repeatedLabel", label: "A" }],
  ],
  ["the label of what was not carried out also given by rate", scaleOf([["E", 0]], "E"), [{ kind: "repeatedLabel", label: "E" }]],
  [
    "a threshold finer than 0.1 %",
    scaleOf([
      ["A", 0.9995],
      ["B", 0],
    ]),
    [{ kind: "notInPermille", label: "A" }],
  ],
  [
    "two equal thresholds",
    scaleOf([
      ["A", 0.8],
      ["B", 0.8],
      ["C", 0],
    ]),
    [{ kind: "notDescending", label: "B" }],
  ],
  ["a hole at the bottom", scaleOf([["A", 0.1]]), [{ kind: "lastNotZero", label: "A" }]],
  [
    "several faults at once",
    scaleOf([
      ["A", 0.5],
      ["B", 0.80001],
    ]),
    [
      { kind: "notInPermille", label: "B" },
      { kind: "notDescending", label: "B" },
      { kind: "lastNotZero", label: "B" },
    ],
  ],
])("%s is a fault", (_case, scale, faults) => {
  expect(scaleFaults(scale)).toEqual(faults);
});
