import { describe, expect, it, test } from "vitest";
import type { CommitteeScores } from "../../src/core/committee.js";
import type { CarriedOut, QualitativeRecord } from "../../src/core/records.js";
import { indicatorResult } from "../../src/core/indicatorResult.js";
import { levelScales } from "../../src/core/levelScale.js";
import { levelCounts, projectResults } from "../../src/core/project.js";
import { defaultSettings, type Settings } from "../../src/core/settings.js";
import { carriedOut, indicator, qualitative, R7, targets, wholePlan } from "./examples.js";

/** One indicator per figure, with a target of 100: 100 is A, 80 B, 30 C, 0 D; "－" has no target, "未" was not carried out. */
function indicators(
  figures: readonly (number | "－" | "未")[],
  section = "5",
  project = "経営状況の分析",
  settings: Settings = defaultSettings,
) {
  return figures.map((figure, index) => {
    const id = `K${section}-${index + 1}`;
    const rows: CarriedOut[] = figure === "未" ? [carriedOut({ indicatorId: id })] : [];
    const of = indicator({ id, section, project, targets: targets(figure === "－" ? null : 100) });
    return indicatorResult(of, new Map([[R7, typeof figure === "number" ? figure : null]]), rows, settings, wholePlan, R7);
  });
}

function only(
  figures: readonly (number | "－" | "未")[],
  rows: readonly QualitativeRecord[] = [],
  settings: Settings = defaultSettings,
  committeeScores: readonly CommitteeScores[] = [],
) {
  return projectResults(indicators(figures, "5", "経営状況の分析", settings), { qualitative: rows, committeeScores }, settings)[0]!;
}

describe("the proposed level", () => {
  test.each([
    ["the lowest, not the mean", "lowest", [100, 100, 30], "C"],
    ["対象外 leaves the counts", "lowest", [100, "－"], "A"],
    ["one event that was not carried out does not name the project so", "lowest", [100, 80, "未"], "B"],
    ["nothing of it carried out", "lowest", ["未", "－", "未"], "E"],
    ["nothing rated: no proposal", "lowest", ["－", "－"], null],
    ["the most frequent", "mostFrequent", [100, 100, 30], "A"],
    ["equally frequent: the lower", "mostFrequent", [100, 80, 80, 100], "B"],
    ["one each: the lowest", "mostFrequent", [100, 80, 30], "C"],
  ] as const)("%s", (_case, projectRule, figures, level) => {
    expect(only(figures, [], { ...defaultSettings, projectRule }).proposedLevel).toBe(level);
  });

  it("leaves out what was not carried out where the scale has no level for it", () => {
    expect(only([100, "未"], [], { ...defaultSettings, scale: levelScales.withExcellence })).toMatchObject({
      proposedLevel: "A",
      ratedCount: 1,
    });
  });
});

describe("the counts beside the proposal", () => {
  it("name every level of the scale, and what is rated", () => {
    const { levels, ratedCount, indicatorIds } = only([100, 100, 80, 0, "未", "－"]);
    expect(levels.map(({ level, count }) => `${level} ${count}`)).toEqual(["A 2", "B 1", "C 0", "D 1", "E 1"]);
    expect([ratedCount, indicatorIds.length]).toEqual([5, 6]);
  });

  it("add up over the whole plan", () => {
    const all = [...indicators([100, 0]), ...indicators([100, "未"], "6", "計画策定")];
    expect(levelCounts(all, defaultSettings).map(({ count }) => count)).toEqual([2, 0, 0, 1, 1]);
  });
});

describe("the committee's level", () => {
  const byCommittee = (subject: string, committeeLevel: string) => qualitative({ subject, committeeLevel });
  test.each([
    ["none given: the proposal is final", [], null, "D"],
    ["given by the name of the 事業", [byCommittee("経営状況の分析", "B")], "B", "B"],
    ["given by the chapter", [byCommittee("5", "B")], "B", "B"],
    ["given for one indicator", [byCommittee("K5-1", "A")], "A", "A"],
    ["given for several indicators: joined by the same rule", [byCommittee("K5-1", "A"), byCommittee("K5-2", "C")], "C", "C"],
    ["the 事業 goes before its indicators", [byCommittee("K5-1", "D"), byCommittee("経営状況の分析", "B")], "B", "B"],
    ["another 事業", [byCommittee("K6-1", "A"), byCommittee("6", "A")], null, "D"],
    ["a row without a level", [qualitative({ subject: "5" })], null, "D"],
  ] as const)("%s", (_case, records, committeeLevel, finalLevel) => {
    expect(only([100, 0], records)).toMatchObject({ proposedLevel: "D", committeeLevel, finalLevel });
  });

  it("does not mix with the self-evaluation", () => {
    const { selfLevel, committeeLevel, finalLevel } = only([100], [qualitative({ subject: "5", selfLevel: "A", committeeLevel: "B" })]);
    expect([selfLevel, committeeLevel, finalLevel]).toEqual(["A", "B", "B"]);
    expect(only([100], [qualitative({ subject: "5", selfLevel: "C" })]).finalLevel).toBe("A");
  });
});

test("projects stand in the order of the plan; the same name in two chapters is two projects", () => {
  const all = [...indicators([100], "8-1", "販路開拓"), ...indicators([80], "3", "動向調査"), ...indicators([30], "8-2", "販路開拓")];
  expect(
    projectResults(all, { qualitative: [], committeeScores: [] }, defaultSettings).map(({ section, project, finalLevel }) => [
      section,
      project,
      finalLevel,
    ]),
  ).toEqual([
    ["8-1", "販路開拓", "A"],
    ["3", "動向調査", "B"],
    ["8-2", "販路開拓", "C"],
  ]);
});

describe("which level is the committee's", () => {
  const row = (levels: string, decision: string | null): CommitteeScores => ({
    year: null,
    subject: "5",
    scores: [...levels].map((level, index) => ({
      member: `委員${index + 1}`,
      level,
      source: { sheet: "委員採点", address: "C5" },
      verbatim: true,
    })),
    decision,
    reason: "",
    origin: { sheet: "委員採点", address: "B5" },
  });
  const stated = qualitative({ subject: "5", committeeLevel: "B" });
  test.each([
    ["the chair's decision before everything", [stated], [row("DDD", "A")], "A", "decision"],
    ["what 定性評価 says before the votes alone", [stated], [row("DDD", null)], "B", "statement"],
    ["the median where nobody decided", [], [row("CDC", null)], "C", "median"],
    ["a row without votes decides nothing", [], [row("", null)], null, null],
    ["nothing at all", [], [], null, null],
  ] as const)("%s", (_case, rows, scores, committeeLevel, committeeBasis) => {
    const result = only([100], rows, defaultSettings, scores);
    expect(result).toMatchObject({ committeeLevel, committeeBasis, finalLevel: committeeLevel ?? "A" });
  });
});
