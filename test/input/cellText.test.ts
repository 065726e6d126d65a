import { describe, expect, test } from "vitest";
import { idKey, idText, isErrorValue, nameKey, visibleText } from "../../src/input/cellText.js";

describe("visibleText leaves out what a person cannot see", () => {
  test.each([
    ["　川口鋳物　", "川口鋳物"],
    ["\u00A0a\u200Bb ", "ab"],
    [1234, "1234"],
    ["", ""],
  ])("%j → %j", (value, text) => expect(visibleText(value)).toBe(text));
});

describe("names are the same after NFKC, without spaces, line breaks and case", () => {
  test.each([
    ["指標ＩＤ", "指標id"],
    ["事業 者\nID", "事業者ID"],
    ["現金・預金", "現金･預金"],
    ["㈱川口", "(株)川口"],
  ])("%j = %j", (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  test("different words stay different", () => expect(nameKey("現行")).not.toBe(nameKey("現状")));
});

describe("IDs meet whatever width, case or dash they are typed in", () => {
  test.each([
    ["Ｋ８１－２ａ", "K81-2A"],
    ["k5–2", "K5-2"],
    ["K5ー2", "K5-2"],
    [" c 001 ", "C001"],
    [7, "7"],
    ["０００７", "7"],
    ["000", "0"],
    ["007-1", "007-1"],
  ])("%j → %j", (typed, key) => expect(idKey(String(typed))).toBe(key));

  test("but they are kept as typed", () => expect(idText("Ｋ８１－２ａ")).toBe("K81-2a"));
  test("a long vowel mark within a word is a letter", () => expect(idText("フォロー1")).toBe("フォロー1"));
});

test.each([
  ["#N/A", true],
  ["#DIV/0!", true],
  ["#1", false],
])("%s is an error value: %s", (text, expected) => expect(isErrorValue(text)).toBe(expected));
