import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { checkTable } from "../../../src/core/consistency/checkTable.js";
import { readFigureTables } from "../../../src/input/figureTable/readFigureTables.js";
import { fixtureGrid } from "../trialBalance/fixtures/fixture.js";

const layouts = readdirSync(new URL("../trialBalance/fixtures/", import.meta.url)).filter((name) => /\.(?:txt|csv)$/.test(name));

/** Every one of them balances: contra accounts are subtracted, subtotals stand inside one another, sub-accounts below their account. */
test.each(layouts)("a trial balance that balances raises no alarm: %s", (name) => {
  const found = readFigureTables(fixtureGrid(name)).flatMap((table) => checkTable(table, []));
  expect(found.map(({ cell, kind, row, column }) => [cell.address, kind, row, column])).toEqual([]);
});

test("they are read as tables, but for the one whose lines stand in one column", () => {
  const unread = layouts.filter((name) => readFigureTables(fixtureGrid(name)).length === 0);
  expect(unread).toEqual(["pdf.txt"]);
  expect(layouts.length).toBeGreaterThan(10);
});
