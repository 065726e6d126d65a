import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellNumber } from "../../src/input/cellNumber.js";

describe("numbers as people type them", () => {
  test.each([
    [1234, 1234, null],
    ["1,234", 1234, null],
    ["１，２３４", 1234, null],
    ["001", 1, null],
    ["▲1,234", -1234, null],
    ["△ 1,234", -1234, null],
    ["Δ5", -5, null],
    ["(1,234)", -1234, null],
    ["（1,234）円", -1234, "円"],
    ["－5", -5, null],
    ["−5", -5, null],
    ["ー5", -5, null],
    ["+5", 5, null],
    ["▲0", 0, null],
    ["230 者", 230, "者"],
    ["５回", 5, "回"],
    ["150企業・団体", 150, "企業・団体"],
    ["12千円", 12_000, "円"],
    ["1.2億円", 120_000_000, "円"],
    ["1.15億円", 115_000_000, "円"],
    ["3百万円", 3_000_000, "円"],
    ["1億2,000万円", 120_000_000, "円"],
    ["113万9868冊", 1_139_868, "冊"],
    ["¥1,234", 1234, null],
    ["￥-5", -5, null],
    ["95%", 0.95, "%"],
    ["12.5％", 0.125, "%"],
    [".5", 0.5, null],
    ["\u00A01 ", 1, null],
  ])("%j → %d %s", (typed, value, unit) => expect(cellNumber(typed)).toMatchObject({ kind: "number", value, unit }));

  test("千, 万 and 億 make the value complete", () => {
    expect(cellNumber("12千円")).toMatchObject({ scaled: true });
    expect(cellNumber("1200円")).toMatchObject({ scaled: false });
  });
});

test.each(["-", "－", "―", "—", "–", "ー", "---", "…", "...", "なし", "設定なし", "該当なし", "N/A", "／"])(
  "%s means that there is no figure",
  (typed) => expect(cellNumber(typed)).toEqual({ kind: "notApplicable" }),
);

test.each(["", " ", "　", "\u200B"])("%j is blank", (typed) => expect(cellNumber(typed)).toEqual({ kind: "blank" }));

describe("what could mean two things is a problem that shows the cell, never a guess", () => {
  test.each([
    ["#N/A", "cellError"],
    ["#DIV/0!", "cellError"],
    ["90%以上", "numberBound"],
    ["約230者", "numberBound"],
    ["5回程度", "numberBound"],
    ["21,1940,200", "numberComma"],
    ["1,23", "numberComma"],
    ["12,34,567", "numberComma"],
    ["1,727 (35.99%)", "numberTwo"],
    ["▲1,198 (▲6.4%)", "numberTwo"],
    ["1-2", "numberTwo"],
    ["10～20", "numberTwo"],
    ["10 20", "numberTwo"],
    ["1, 234", "numberTwo"],
    ["1e3", "numberUnreadable"],
    ["1.2.3", "numberUnreadable"],
    ["月1回", "numberUnreadable"],
    ["未定", "numberUnreadable"],
    ["空白", "numberUnreadable"],
    ["R6.3.31", "numberUnreadable"],
    [true, "numberUnreadable"],
    [Number.NaN, "numberUnreadable"],
    ["9".repeat(400), "numberUnreadable"],
  ])("%j → %s", (typed, code) => expect(cellNumber(typed)).toEqual({ kind: "problem", code, text: String(typed) }));
});

test("a number is itself again, with separators, in full width, with a unit", () => {
  const wide = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
      const grouped = Math.abs(value).toLocaleString("en-US");
      const typed = value < 0 ? `▲${grouped}` : grouped;
      for (const form of [typed, wide(typed), `${typed} 者`]) expect(cellNumber(form)).toMatchObject({ kind: "number", value });
    }),
  );
});
