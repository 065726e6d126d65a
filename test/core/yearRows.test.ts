import { expect, test } from "vitest";
import { rowsOfYear } from "../../src/core/yearRows.js";
import { at, qualitative, R7, R8 } from "./examples.js";

const row = (subject: string, year: typeof R7 | null, address: string) => qualitative({ subject, year, origin: at("定性評価", address) });

test("a row of the year goes before one that names no year; another year's row does not speak", () => {
  const rows = [row("5", R8, "A9"), row("5", null, "A4"), row("6", null, "A10"), row("5", R7, "A5")];
  expect(rowsOfYear(rows, R7).map(({ origin }) => origin.address)).toEqual(["A5", "A10"]);
  expect(rowsOfYear(rows, R8).map(({ origin }) => origin.address)).toEqual(["A9", "A10"]);
});
