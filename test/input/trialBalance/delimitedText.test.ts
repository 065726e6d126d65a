import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { delimiterOf, parseDelimited } from "../../../src/input/trialBalance/delimitedText.js";

describe("records of RFC 4180", () => {
  test.each([
    [
      "a,b\r\nc,d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\rc,d\r",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"1,234","a ""b"" c"', [["1,234", 'a "b" c']]],
    ['"two\r\nlines",x', [["two\r\nlines", "x"]]],
    [
      "a,,\n,\n",
      [
        ["a", "", ""],
        ["", ""],
      ],
    ],
    ['a"b,c', [['a"b', "c"]]],
    ['"never closed,b\nc', [["never closed,b\nc"]]],
    ['"a"b,c', [["ab", "c"]]],
    ["a,", [["a", ""]]],
    ["\n\na", [[""], [""], ["a"]]],
    ["", []],
  ])("%j", (text, records) => expect(parseDelimited(text, ",")).toEqual(records));

  test("what is quoted comes back as it was", () => {
    const records = fc.array(fc.array(fc.string({ unit: fc.constantFrom("a", "金", ",", '"', "\n", "\r", " ") }), { minLength: 1 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(records, (rows) => {
        const text = rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(",")).join("\r\n");
        expect(parseDelimited(text, ",")).toEqual(rows);
      }),
    );
  });
});

describe("the delimiter of lines", () => {
  test.each([
    ["現金\t1,200\t3", "\t"],
    ["現金,120,300", ","],
    ['"現金","1,200"', ","],
    ["勘定科目,借方\n現金,1", ","],
    ["現金 1,200 3,400", null],
    ["1111 現金 1,200 3,400\n合計残高試算表", null],
    ["", null],
  ])("%j", (text, delimiter) => expect(delimiterOf(text.split("\n"))).toBe(delimiter));
});
