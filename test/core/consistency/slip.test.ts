import { expect, test } from "vitest";
import { slipBetween, type Slip } from "../../../src/core/consistency/slip.js";

test.each<[typed: number, meant: number, slip: Slip | null]>([
  [-60, 60, "sign"],
  [1_300_000, 1300, "thousand"],
  [1.3, 1300, "thousand"],
  [120, 12, "power"],
  [12_000_000, 1200, "power"],
  [43_50, 43_500, "power"],
  [4340, 43_540, "digitLost"],
  [17, 7, "digitAdded"],
  [157, 175, "digitsSwapped"],
  [0.692, 0.962, "digitsSwapped"],
  [880, 800, "digitWrong"],
  [880, 870, "digitWrong"],
  [88, 80, null],
  [150, 167, null],
  [0, 5, null],
  [5, 5, null],
])("%d for %d: %s", (typed, meant, slip) => {
  expect(slipBetween(typed, meant)).toBe(slip);
});
