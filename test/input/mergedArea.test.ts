import { expect, test } from "vitest";
import { areaAddress } from "../../src/core/cellAddress.js";
import { areaOfAddress } from "../../src/input/mergedArea.js";

test.each([
  ["A1", "A1"],
  ["B3:C4", "B3:C4"],
  ["$B$3:$C$4", "B3:C4"],
  ["'R7 目標'!AA10:AB12", "AA10:AB12"],
])("%s is %s", (address, plain) => {
  const area = areaOfAddress(address);
  expect(area && areaAddress(area)).toBe(plain);
});

test.each(["", "A:B", "3:4", "名前"])("%j is no area of cells", (address) => expect(areaOfAddress(address)).toBeNull());
