import { describe, expect, test } from "vitest";
import { dateSerial } from "../../../src/core/fiscalYear.js";
import { typedCount, typedDate, typedId, typedName, typedYen } from "../../../src/local-excel/sample/asTyped.js";
import { dice, type Dice } from "../../../src/local-excel/sample/dice.js";

/** Every writing that turns up in 2,000 throws. */
function writings(write: (chance: Dice) => { value?: unknown; numberFormat?: string }): unknown[] {
  const chance = dice(7);
  return [...new Set(Array.from({ length: 2_000 }, () => write(chance)).map(({ value }) => value))];
}

describe("one thing, as several people type it", () => {
  test("a date", () => {
    const serial = dateSerial(2026, 1, 9);
    expect(writings((chance) => typedDate(serial, chance)).sort()).toEqual(
      [serial, "2026-01-09", "R8.1.9", "令和8年1月9日", "２０２６／１／９"].sort(),
    );
  });

  test("an ID", () => {
    expect(writings((chance) => typedId("K81-1a", chance)).sort()).toEqual(["K81-1a", "Ｋ８１－１ａ"].sort());
  });

  test("a count; 1 may be left out, another number may not", () => {
    expect(new Set(writings((chance) => typedCount(1, "者", chance)))).toEqual(new Set([1, "1者", "１", undefined]));
    expect(new Set(writings((chance) => typedCount(2, "件", chance)))).toEqual(new Set([2, "2件", "２"]));
  });

  test("an amount; one that is not known stays empty", () => {
    expect(new Set(writings((chance) => typedYen(1_230_000, chance)))).toEqual(
      new Set([1_230_000, "1,230,000", "１，２３０，０００", "1,230,000円"]),
    );
    expect(writings((chance) => typedYen(null, chance))).toEqual([undefined]);
  });

  test("a name", () => {
    expect(new Set(writings((chance) => typedName("見本鋳造株式会社", chance)))).toEqual(
      new Set(["見本鋳造株式会社", "見本鋳造　株式会社 "]),
    );
  });
});
