import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { goldenBatches, observed } from "../../../src/local-excel/conformance/goldenBatches.js";
import { openBook } from "../books.js";

describe("golden batches show in Local Excel what they say", () => {
  it.each(goldenBatches)("$name", async (batch) => {
    const { book } = await openBook();
    expect(await observed(batch)).toEqual(batch.local);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("each is named in COVERAGE.md", () => {
    const coverage = readFileSync(new URL("../../../src/local-excel/COVERAGE.md", import.meta.url), "utf8");
    expect(goldenBatches.map(({ name }) => name).filter((name) => !coverage.includes(`"${name}"`))).toEqual([]);
  });
});
