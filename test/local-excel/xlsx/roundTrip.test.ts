import { expect, it } from "vitest";
import { loadXlsx } from "../../../src/local-excel/xlsx/loadXlsx.js";
import { saveXlsx } from "../../../src/local-excel/xlsx/saveXlsx.js";
import { recalculate, toPdfPages } from "../../libreOffice.js";
import { writeFileSync } from "node:fs";
import { attainmentSheet, book } from "./exampleBook.js";

it("a", async () => {
  const b = book(attainmentSheet());
  const bytes = await saveXlsx(b, { cachedValues: true });
  writeFileSync("/tmp/x/a.xlsx", bytes);
  const back = await loadXlsx(bytes);
  expect({ ...back.sheets[0]!, id: "" }).toEqual({ ...b.sheets[0]!, id: "" });
  const blank = await saveXlsx(b, { cachedValues: false });
  console.log(await recalculate(blank));
  console.log(await toPdfPages(blank, "/tmp/x"));
}, 60000);
