import { describe, expect, test } from "vitest";
import type { Issue } from "../../../src/core/issue.js";
import { readTrialBalance } from "../../../src/input/trialBalance/readTrialBalance.js";
import { textFileGrid } from "../../../src/input/trialBalance/textFile.js";
import { fixtureBytes, fixtureGrid } from "./fixtures/fixture.js";

const read = (bytes: Uint8Array) => {
  const issues: Issue[] = [];
  return { values: textFileGrid("試算表.txt", bytes, issues)?.values ?? null, codes: issues.map(({ code }) => code) };
};
const utf8 = (text: string) => new TextEncoder().encode(text);
/** EUC-JP of a text, by asking the decoder for every character of two bytes. */
function eucJp(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("euc-jp");
  for (let first = 0xa1; first <= 0xf4; first++) {
    for (let second = 0xa1; second <= 0xfe; second++) {
      const letter = decoder.decode(Uint8Array.of(first, second));
      if (!codes.has(letter)) codes.set(letter, [first, second]);
    }
  }
  return Uint8Array.from([...text].flatMap((letter) => codes.get(letter) ?? [letter.charCodeAt(0)]));
}
const rows = [
  ["現金", "100"],
  ["売掛金", "20"],
];

describe("encodings", () => {
  test.each([
    ["UTF-8", utf8("現金,100\n売掛金,20")],
    ["UTF-8 with its mark", utf8("\uFEFF現金,100\n売掛金,20")],
    [
      "CP932",
      Uint8Array.from([0x8c, 0xbb, 0x8b, 0xe0, 0x2c, 0x31, 0x30, 0x30, 0x0d, 0x0a, 0x94, 0x84, 0x8a, 0x7c, 0x8b, 0xe0, 0x2c, 0x32, 0x30]),
    ],
    [
      "EUC-JP",
      Uint8Array.from([0xb8, 0xbd, 0xb6, 0xe2, 0x2c, 0x31, 0x30, 0x30, 0x0a, 0xc7, 0xe4, 0xb3, 0xdd, 0xb6, 0xe2, 0x2c, 0x32, 0x30]),
    ],
    [
      "UTF-16, as Excel saves Unicode text",
      Uint8Array.from([
        0xff,
        0xfe,
        ...[..."現金\t100\n売掛金\t20"].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
      ]),
    ],
  ])("%s", (_, bytes) => expect(read(bytes)).toEqual({ values: rows, codes: [] }));

  test("half-width kana and ① of CP932", () =>
    expect(read(Uint8Array.from([0xd8, 0xbb, 0x2c, 0x87, 0x40, 0x2c])).values).toEqual([["ﾘｻ", "①", ""]]));

  test("half-width kana alone are CP932, though EUC-JP would read kanji", () =>
    expect(read(Uint8Array.from([0xb1, 0xb2, 0x2c, 0x31])).values).toEqual([["ｱｲ", "1"]]));

  test("a trial balance in EUC-JP is read as the same one in UTF-8", () => {
    const issuesOf = (bytes: Uint8Array) => {
      const issues: Issue[] = [];
      const trial = readTrialBalance(textFileGrid("a.csv", bytes, issues)!, issues);
      return { lines: trial?.rows.map(({ account }) => account), codes: issues.map(({ code }) => code) };
    };
    const text = "勘定科目,前月残高,借方,貸方,残高\n現金,100,20,0,120\n普通預金,300,0,50,250\n";
    expect(issuesOf(eucJp(text))).toEqual(issuesOf(utf8(text)));
  });

  test("bytes of no encoding: what can be read is read", () => {
    expect(read(Uint8Array.from([0x8c, 0xbb, 0xff, 0x2c, 0x31])).values).toEqual([["現\uFFFD", "1"]]);
  });

  test("a workbook or a PDF is no text", () => {
    expect(read(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]))).toEqual({ values: null, codes: ["trialFileUnreadable"] });
  });

  test("an empty file has no rows", () => expect(read(new Uint8Array()).values?.flat().join("")).toBe(""));
});

describe("files of the packages", () => {
  test("弥生 and TKC are written in CP932, freee in UTF-8", () => {
    const isUtf8 = (name: string) => !new TextDecoder("utf-8").decode(fixtureBytes(name)).includes("\uFFFD");
    expect(["yayoi-year.txt", "tkc.txt", "freee.csv"].map(isUtf8)).toEqual([false, false, true]);
  });

  test("all rows have one length, and the name stands for the sheet", () => {
    const grid = fixtureGrid("yayoi-year.txt");
    expect(new Set(grid.values.map(({ length }) => length)).size).toBe(1);
    expect([grid.sheet, grid.row, grid.column]).toEqual(["yayoi-year.txt", 0, 0]);
  });

  test("a file parted by spaces keeps its lines", () =>
    expect(fixtureGrid("pdf.txt").values[3]).toEqual(["コード 科目名 繰越残高 借方 貸方 残高"]));
});
