import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CommitteeScores } from "../../src/core/committee.js";
import { levelScales } from "../../src/core/levelScale.js";
import { voteOf } from "../../src/core/vote.js";
import { at } from "./examples.js";

function scores(levels: string): CommitteeScores {
  const given = [...levels].map((level, index) => ({ member: `委員${index + 1}`, level, source: at("委員採点", "C5"), verbatim: true }));
  return { year: null, subject: "5", scores: given, decision: null, reason: "", origin: at("委員採点", "B5") };
}

describe("the median of the members' levels", () => {
  // Worked out by hand: sorted from the best, the vote in the middle, of two in the middle the lower.
  test.each([
    ["nobody voted", "", null, false],
    ["one vote", "B", "B", false],
    ["five votes, one far off", "BBEBB", "B", false],
    ["three votes in any order", "CAB", "B", false],
    ["four votes, the middle agrees", "ABBC", "B", false],
    ["four votes, two against two", "BCCB", "C", true],
    ["two votes far apart", "AD", "D", true],
    ["six votes, the middle between A and C", "AAACCE", "C", true],
    ["not carried out stands below every level", "DEE", "E", false],
  ])("%s: %j → %s", (_case, levels, median, isSplit) => {
    expect(voteOf(scores(levels), levelScales.fiveLevels)).toMatchObject({ median, isSplit });
  });

  test("counts every level of the scale, those without a vote as well", () => {
    const { counts } = voteOf(scores("ABBE"), levelScales.fiveLevels);
    expect(counts.map(({ level, count }) => `${level}${count}`).join(" ")).toBe("A1 B2 C0 D0 E1");
  });

  test("law: at least half of the votes are no better than the median, and fewer than half are worse", () => {
    const labels = "ABCDE";
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...labels), { minLength: 1, maxLength: 15 }), (levels) => {
        const { median } = voteOf(scores(levels.join("")), levelScales.fiveLevels);
        const rank = (level: string): number => labels.indexOf(level);
        const notBetter = levels.filter((level) => rank(level) >= rank(median!)).length;
        const worse = levels.filter((level) => rank(level) > rank(median!)).length;
        expect(notBetter * 2).toBeGreaterThanOrEqual(levels.length);
        expect(worse * 2).toBeLessThan(levels.length);
      }),
    );
  });
});
