import { expect, test } from "vitest";
import type { ProjectResult } from "../../src/core/evaluation.js";
import { publicTexts } from "../../src/core/publicTexts.js";
import { qualitative } from "./examples.js";

const project = (section: string, name: string, indicatorIds: readonly string[]): ProjectResult => ({
  section,
  project: name,
  indicatorIds,
  levels: [],
  ratedCount: 0,
  proposedLevel: null,
  selfLevel: null,
  committeeLevel: null,
  committeeBasis: null,
  statedLevel: null,
  vote: null,
  qualitative: [],
  finalLevel: null,
});

test("the texts of each project in the order of the page, 改善事例 and what is about nothing known left out", () => {
  const { cells } = qualitative();
  const rows = [
    qualitative({ subject: "K5-2", committeeComment: "意見", improvementCase: "内輪" }),
    qualitative({ subject: "分析", successCase: "成果", shortfallCause: "課題", nextYearPlan: "改善" }),
    qualitative({ subject: "3", successCase: "調査の成果" }),
    qualitative({ subject: "清掃", successCase: "知らない" }),
  ];
  expect(publicTexts(rows, [project("3", "調査", ["K3-1"]), project("5", "分析", ["K5-1", "K5-2"])])).toEqual([
    { project: 0, field: "successCase", indicatorId: null, text: "調査の成果", source: cells.successCase },
    { project: 1, field: "successCase", indicatorId: null, text: "成果", source: cells.successCase },
    { project: 1, field: "shortfallCause", indicatorId: null, text: "課題", source: cells.shortfallCause },
    { project: 1, field: "nextYearPlan", indicatorId: null, text: "改善", source: cells.nextYearPlan },
    { project: 1, field: "committeeComment", indicatorId: "K5-2", text: "意見", source: cells.committeeComment },
  ]);
});
