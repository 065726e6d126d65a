import { describe, expect, it } from "vitest";
import { industries, industryCodes } from "../../../src/core/finance/industries.js";
import { readIndustry, searchIndustries } from "../../../src/core/finance/industrySearch.js";
import { industryWords } from "../../../src/core/finance/industryWords.js";
import jsic from "../../../src/core/finance/reference/jsic13.json";

const industryOf = (text: string) => {
  const reading = readIndustry(text);
  return reading.kind === "exact" || reading.kind === "likely" ? `${reading.kind} ${reading.match.industry}` : reading.kind;
};

describe("業種 as people write it", () => {
  it.each([
    ["0501", "exact 0501"],
    ["0501_小売業", "exact 0501"],
    ["小売業", "exact 0501"],
    ["０５０１＿小売業", "exact 0501"],
    ["飲食業", "exact 0601"],
    ["その他業種", "exact 1400"],
    ["7511", "exact 1301"],
    ["7591", "exact 1006"],
    ["8231", "exact 1005"],
    ["7831", "exact 1006"],
    ["8331", "exact 1101"],
    ["4711", "exact 1400"],
    ["I5811", "exact 0501"],
    ["7511 旅館、ホテル", "exact 1301"],
    ["美容業", "exact 1006"],
    ["理美容", "exact 1006"],
    ["学習塾", "exact 1005"],
    ["旅館", "exact 1301"],
    ["ラーメン屋", "likely 0601"],
    ["倉庫業（冷蔵倉庫業を除く）", "exact 1400"],
    ["82", "ambiguous"],
    ["75", "ambiguous"],
    ["76", "exact 0601"],
    ["製造", "ambiguous"],
    ["9998", "unknown"],
    ["", "unknown"],
    ["ｘｙｚ", "unknown"],
  ])("%s → %s", (text, expected) => {
    expect(industryOf(text)).toBe(expected);
  });

  it("1400 is both その他業種 of the Local Benchmark and a class of JSIC; the Local Benchmark's is meant", () => {
    expect(industryOf("1400")).toBe("exact 1400");
  });

  it("a code that lost its leading zero is not guessed when two readings differ", () => {
    expect(industryOf("501")).toBe("ambiguous");
  });

  it.each(industryCodes)("every industry is found by its own code and name: %s", (code) => {
    expect(industryOf(code)).toBe(`exact ${code}`);
    expect(industryOf(`${code}_${industries[code].name}`)).toBe(`exact ${code}`);
  });
});

describe("search by words", () => {
  it("puts the same name first, then names that contain the words", () => {
    const found = searchIndustries("美容業");
    expect(found[0]).toEqual({ industry: "1006", jsicCode: "7831", name: "美容業" });
  });

  it("finds trades that the classification calls otherwise", () => {
    expect(searchIndustries("貸切バス")[0]).toMatchObject({ industry: "1301", jsicCode: "4331" });
  });

  it("offers no more than asked for, and nothing for nothing", () => {
    expect(searchIndustries("製造業", 3)).toHaveLength(3);
    expect(searchIndustries(" ")).toEqual([]);
  });
});

describe("the reference list", () => {
  const codes = Object.values(jsic.classes).flatMap((classes) => Object.keys(classes));

  it("holds the 1,460 classes of JSIC, each once", () => {
    expect(codes).toHaveLength(1460);
    expect(new Set(codes).size).toBe(1460);
  });

  it("knows the class behind every everyday word", () => {
    for (const code of Object.values(industryWords)) expect(codes).toContain(code);
  });
});
