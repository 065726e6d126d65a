import { describe, expect, test } from "vitest";
import type { CommitteeMember } from "../../src/core/committee.js";
import type { Issue } from "../../src/core/issue.js";
import { levelScales } from "../../src/core/levelScale.js";
import type { CellValue } from "../../src/input/grid.js";
import { readCommitteeScores } from "../../src/input/committeeScores.js";
import { gridOf } from "../fixtures/grids.js";
import { indicator } from "../fixtures/indicators.js";
import { codesAt } from "../fixtures/issues.js";

const indicators = [
  indicator("K5-1"),
  indicator("K81-1", { section: "8-1", project: "展示会" }),
  indicator("K81-2", { section: "8-1", project: "商談会" }),
];
const seats: readonly CommitteeMember[] = [
  { role: "委員長", name: "例野 一郎", position: "" },
  { role: "委員", name: "", position: "" },
];

function read(rows: CellValue[][], members = seats) {
  const issues: Issue[] = [];
  const records = readCommitteeScores(gridOf("委員採点", rows), indicators, levelScales.fiveLevels, members, issues);
  return { records, codes: codesAt(issues) };
}

test("a column for each member, by name or by place in the list; abstentions are no votes", () => {
  const { records, codes } = read([
    ["年度", "事業", "例野一郎", "委員２", "委員長決定", "決定の理由"],
    ["R7", "経営分析", "Ａ", "－", "b", "議論の結果"],
    ["", "8-1", "C", "A", "", ""],
  ]);
  expect(codes).toEqual([]);
  expect(records).toMatchObject([
    {
      year: 2025,
      subject: "経営分析",
      decision: "B",
      reason: "議論の結果",
      scores: [{ member: "例野一郎", level: "A", verbatim: false, source: { address: "C2" } }],
    },
    {
      year: null,
      subject: "8-1",
      decision: null,
      scores: [
        { level: "C", verbatim: true },
        { member: "委員２", level: "A" },
      ],
    },
  ]);
});

describe("what cannot be counted is reported at its cell", () => {
  test.each<[string, CellValue[][], string[]]>([
    [
      "a stranger's column",
      [
        ["事業", "例野 一郎", "通行人", "委員長決定"],
        ["展示会", "A", "B", ""],
      ],
      ["memberUnknown C1"],
    ],
    [
      "a remark beside the votes is no member",
      [
        ["事業", "例野 一郎", "メモ", "委員長決定"],
        ["展示会", "A", "欠席あり", ""],
      ],
      [],
    ],
    [
      "a level that the scale lacks",
      [
        ["事業", "例野 一郎", "委員長決定"],
        ["展示会", "S", "Z"],
      ],
      ["levelUnknown B2", "levelUnknown C2"],
    ],
    [
      "a project that is not in 目標",
      [
        ["事業", "例野 一郎", "委員長決定"],
        ["清掃", "A", ""],
      ],
      ["scoredProjectUnknown A2"],
    ],
    [
      "a project scored twice",
      [
        ["事業", "例野 一郎", "委員長決定"],
        ["展示会", "A", ""],
        ["展示会", "B", ""],
      ],
      ["scoresRepeated A3"],
    ],
    [
      "a year that is none",
      [
        ["年度", "事業", "例野 一郎"],
        ["去年", "展示会", "A"],
      ],
      ["yearUnreadable A2"],
    ],
  ])("%s", (_case, rows, codes) => expect(read(rows).codes.sort()).toEqual(codes));
});

test("where 設定 lists nobody, whoever has levels is a member", () => {
  const { records, codes } = read(
    [
      ["事業", "甲", "乙", "メモ", "委員長決定"],
      ["展示会", "A", "B", "なし", ""],
    ],
    [],
  );
  expect(codes).toEqual([]);
  expect(records[0]?.scores.map(({ member }) => member)).toEqual(["甲", "乙"]);
});
