import { expect, test } from "vitest";
import { statedAmountUnit } from "../../src/input/amountUnit.js";

test.each([
  ["売上高(千円)", 1000],
  ["(単位 千円)", 1000],
  ["（単位：百万円）", 1_000_000],
  ["単位：円", 1],
  ["R7予算（円）", 1],
  ["売上高", null],
  ["円滑化", null],
  ["単位：者", null],
])("%s → %s yen", (text, unit) => expect(statedAmountUnit(text)).toBe(unit));
