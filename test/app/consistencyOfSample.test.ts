import { expect, test } from "vitest";
import { findingsOn } from "../../src/app/checkConsistency.js";
import { gridOf } from "../local-excel/sample/gridOf.js";
import { everySheetOfSample } from "./everySheetOfSample.js";

test("of the sample and every sheet made from it only what was planted is found", async () => {
  const grids = (await everySheetOfSample()).sheets.map(gridOf);
  const found = grids.flatMap((grid) => findingsOn(grid, grids)).map(({ cell, kind }) => `${cell.sheet} ${cell.address} ${kind}`);
  expect(grids.length).toBeGreaterThan(40);
  expect(found).toEqual([
    "活動記録 E361 misplacedComma",
    "フォロー記録 I327 severalNumbers",
    "予算 C13 columnTotal",
    // The total that the line above plants, as 予算執行 repeats it; the remainder and the rate beside it follow from it.
    "予算執行 D14 columnTotal",
  ]);
}, 120_000);
