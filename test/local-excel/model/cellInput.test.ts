import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enteredCell, type EnteredCell } from "../../../src/local-excel/model/cellInput.js";
import { openBook } from "../books.js";

describe("what Excel makes of a value written to a General cell", () => {
  it.each<[unknown, EnteredCell]>([
    [12.5, { value: 12.5 }],
    [true, { value: true }],
    ["", {}],
    ["売上", { value: "売上" }],
    ["001", { value: 1 }],
    [" 12 ", { value: 12 }],
    ["-1.5e3", { value: -1500 }],
    [".5", { value: 0.5 }],
    ["1,234", { value: 1234, numberFormat: "#,##0" }],
    ["21,1940,200", { value: "21,1940,200" }],
    ["(12)", { value: -12 }],
    ["95%", { value: 0.95, numberFormat: "0%" }],
    ["12.5%", { value: 0.125, numberFormat: "0.00%" }],
    ["TRUE", { value: true }],
    ["false", { value: false }],
    ["#N/A", { value: "#N/A", isError: true }],
    ["2025/4/1", { value: 45748, numberFormat: "yyyy/m/d" }],
    ["2025-04-01", { value: 45748, numberFormat: "yyyy/m/d" }],
    ["2025年4月1日", { value: 45748, numberFormat: 'yyyy"年"m"月"d"日"' }],
    ["2025/2/30", { value: "2025/2/30" }],
    ["12:30", { value: 0.5208333333333334, numberFormat: "h:mm" }],
    ["=1+2", { formula: "1+2" }],
    ["=", { value: "=" }],
    ["'=1+2", { value: "=1+2" }],
    ["'001", { value: "001" }],
    ["'", { value: "" }],
    ["''x", { value: "'x" }],
  ])("%j", (input, entered) => {
    expect(enteredCell(input, "General")).toEqual(entered);
  });

  it.each<[unknown, string, EnteredCell]>([
    ["001", "@", { value: "001" }],
    ["=1+2", "@", { value: "=1+2" }],
    ["2025/4/1", "@", { value: "2025/4/1" }],
    ["'001", "@", { value: "001" }],
    [1, "@", { value: 1 }],
    ["95%", "0.0%", { value: 0.95 }],
    ["2025/4/1", "ggge", { value: 45748 }],
  ])("%j in a cell formatted %j", (input, format, entered) => {
    expect(enteredCell(input, format)).toEqual(entered);
  });

  it.each<[string, unknown]>([
    ["more than 32,767 characters", "あ".repeat(32_768)],
    ["more than 8,192 characters of formula", `=${"1+".repeat(4096)}1`],
    ["an open parenthesis", "=SUM(A1"],
    ["a parenthesis too many", "=SUM(A1))"],
    ["an open text", '="abc'],
    ["a missing operand", "=1+"],
    ["not a number", Number.NaN],
    ["an object", {}],
    ["undefined", undefined],
  ])("is refused: %s", (_, input) => {
    expect(() => enteredCell(input, "General")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });

  it("keeps a text of exactly 32,767 characters", () => {
    expect(enteredCell(`'${"あ".repeat(32_767)}`, "General").value).toHaveLength(32_767);
  });
});

describe("text behind an apostrophe", () => {
  it("reads back exactly, and is never a formula", async () => {
    const { Excel } = await openBook();
    const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { minLength: 1, maxLength: 20 });
    const dangerous = fc.constantFrom("=1+1", "+1", "-A1", "@x", "001", "1/2", "'x", "\t=1", "=cmd|'/c calc'!A1", "#N/A", "TRUE", "1e3");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(dangerous, fc.string()), { minLength: 1, maxLength: 10 }), texts, async (risky, plain) => {
        const all = [...risky, ...plain];
        const read = await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, all.length, 1);
          range.values = all.map((text) => [`'${text}`]);
          range.load("values,formulas,valueTypes");
          await context.sync();
          return { values: range.values, formulas: range.formulas, types: range.valueTypes };
        });
        const column = all.map((text) => [text]);
        expect(read.values).toEqual(column);
        expect(read.formulas).toEqual(column);
        expect(read.types).toEqual(all.map(() => ["String"]));
      }),
      { numRuns: 30 },
    );
  });
});
