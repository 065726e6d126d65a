import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/core/issue.js";
import { isoDate } from "../../src/core/fiscalYear.js";
import { surveyItemIds, surveyItems, type Answer, type Question } from "../../src/core/survey/surveyItems.js";
import { roundLabel } from "../../src/core/survey/surveyRound.js";
import type { CellValue } from "../../src/input/grid.js";
import { readSurvey } from "../../src/input/survey.js";
import { gridOf } from "../fixtures/grids.js";
import { codesAt } from "../fixtures/issues.js";

function read(...rows: CellValue[][]) {
  const issues: Issue[] = [];
  return { records: readSurvey([gridOf("景況調査", rows)], issues), codes: codesAt(issues), issues };
}

/** The answer read from one cell under an item's header. */
function answerTo(header: string, value: CellValue): { given: Answer | null; codes: string[] } {
  const { records, codes } = read(["回", header, "業況"], ["R7-1", value, "不変"]);
  const [first] = [...(records[0]?.answers ?? [])].filter(([question]) => question !== "conditions");
  return { given: first?.[1] ?? null, codes };
}

describe("answers: by name, code or synonym", () => {
  test.each<[string, readonly CellValue[], Answer]>([
    ["売上額", ["増加", "増", 1, "1", "１", "①", "1.増加", "1 増加", "↑"], "first"],
    ["売上額", ["不変", "横ばい", 2, "２", "変わらない"], "middle"],
    ["売上額", ["減少", "減", 3, "３", "減った"], "last"],
    ["採算", ["好転", "改善", 1], "first"],
    ["採算", ["悪化", "悪くなった", 3], "last"],
    ["仕入単価", ["上昇", "値上がり", 1], "first"],
    ["仕入単価", ["下落", "低下", 3], "last"],
    ["販売単価", ["上がった", 1], "first"],
    ["従業員", ["不足", "人手不足", 1], "first"],
    ["従業員", ["適正", "適当", 2], "middle"],
    ["従業員", ["過剰", "余剰", 3], "last"],
    ["資金繰り", ["好転", 1], "first"],
    ["資金繰り", ["悪化", "苦しい", 3], "last"],
  ])("%s: %j", (header, writings, answer) => {
    for (const writing of writings) expect([writing, answerTo(header, writing)]).toEqual([writing, { given: answer, codes: [] }]);
  });

  test.each<[CellValue, string[]]>([
    ["", []],
    ["－", []],
    ["ぼちぼち", ["choiceUnknown B2"]],
    [4, ["choiceUnknown B2"]],
    [0, ["choiceUnknown B2"]],
    ["増加・不変", ["choiceUnknown B2"]],
    ["#N/A", ["cellError B2"]],
  ])("%j is no answer", (value, codes) => expect(answerTo("売上額", value)).toEqual({ given: null, codes }));
});

describe("columns", () => {
  test("every item and every outlook has one", () => {
    const headers = surveyItemIds.flatMap((item) => [surveyItems[item].label, `${surveyItems[item].label}見通し`]);
    const { records, codes } = read(["回", ...headers], ["R7-1", ...headers.map(() => 1)]);
    const questions = surveyItemIds.flatMap((item): Question[] => [item, `${item}Outlook`]);
    expect([...records[0]!.answers.keys()].sort()).toEqual([...questions].sort());
    expect(codes).toEqual([]);
  });

  test.each<[string, Question]>([
    ["来期売上額", "salesOutlook"],
    ["売上額の見通し", "salesOutlook"],
    ["売上額（見通し）", "salesOutlook"],
    ["売上額（来期）", "salesOutlook"],
    ["業況見通し", "conditionsOutlook"],
    ["売上高", "sales"],
    ["売上額（前年同期比）", "sales"],
    ["今期業況", "conditions"],
    ["資金繰", "cashFlow"],
  ])("%s is read as %s", (header, question) => {
    expect([...read(["回", header], ["R7-1", 1]).records[0]!.answers.keys()]).toEqual([question]);
  });
});

test("a row becomes a record; industry and size in one spelling", () => {
  const { records, codes } = read(
    ["調査票", "", "", "", "", "", ""],
    ["回", "業種", "規模", "会員番号", "回答日", "売上額", "業況"],
    ["R7-1", "製造", "１~５人", "ｍ０１", "R7.6.10", "増加", 3],
    ["R7-1", "園芸 業", "1〜5人", "", "", "", 3],
  );
  expect(codes).toEqual([]);
  expect(records.map(({ industry, size, businessId }) => [industry, size, businessId])).toEqual([
    ["製造業", "1～5人", "M01"],
    ["園芸業", "1～5人", null],
  ]);
  expect(records[0]!.origin).toEqual({ sheet: "景況調査", address: "A3" });
});

describe("the day by which an answer counts", () => {
  test.each<[string, CellValue, CellValue, string | null]>([
    ["its own day", "R7-1", "R7.6.10", "2025-06-10"],
    ["the first day of the round where it has none", "2025年7-9月期", "", "2025-07-01"],
    ["the first day of the year where the round is but a number of it", "R7-3", "", "2025-04-01"],
    ["the round's own year, though it was answered after its end", "2026年1-3月期", "2026/4/8", "2026-01-01"],
    ["its own day where the round has no year", "第3回", "R7.6.10", "2025-06-10"],
    ["none where nothing says", "第3回", "", null],
  ])("%s", (_case, round, answeredOn, day) => {
    const [record] = read(["回", "回答日", "業況"], [round, answeredOn, 1]).records;
    expect(record!.date === null ? null : isoDate(record!.date)).toBe(day);
  });
});

describe("what is reported", () => {
  const header = ["回", "事業者ID", "売上額", "業況"];
  test.each<[string, CellValue[][], string[], number]>([
    ["a row without 回", [header, ["", "", 1, 2]], ["requiredBlank A2"], 0],
    ["a row without an answer", [header, ["R7-1", "M1", "", ""]], ["questionnaireBlank A2"], 0],
    ["a row of which nothing can be read", [header, ["R7-1", "M1", "?", ""]], ["choiceUnknown C2", "questionnaireBlank A2"], 0],
    ["a round that nobody knows, once", [header, ["夏", "", 1, 2], ["夏", "", 2, 2]], ["roundUnknown A2"], 2],
    ["two ways of writing rounds", [header, ["R7-1", "", 1, 2], ["2025年4-6月期", "", 2, 2]], ["roundsMixed A3"], 2],
    ["a business that answered twice", [header, ["R7-1", "M1", 1, 2], ["Ｒ７－１", "ｍ1", 2, 2]], ["answeredTwice A3"], 2],
    [
      "a day that is none",
      [
        [...header, "回答日"],
        ["R7-1", "", 1, 2, "先月"],
      ],
      ["dateUnreadable E2"],
      1,
    ],
    [
      "no column of answers",
      [
        ["回", "業種", "規模"],
        ["R7-1", "製造業", "1～5人"],
      ],
      ["answerColumnsMissing"],
      0,
    ],
    [
      "no column 回",
      [
        ["業種", "売上額"],
        ["製造業", 1],
      ],
      ["headerMissing A1"],
      0,
    ],
    ["an empty sheet", [["", ""]], ["sheetEmpty"], 0],
    [
      "sample rows",
      [
        ["回", "業種", "業況"],
        ["R7-1", "（見本）製造業", 1],
      ],
      ["sampleRowsSkipped A2"],
      0,
    ],
  ])("%s", (_name, rows, codes, count) => {
    const result = read(...rows);
    expect([...result.codes].sort()).toEqual([...codes].sort());
    expect(result.records).toHaveLength(count);
  });

  test("the same answers from others are no repeats", () => {
    expect(read(header, ["R7-1", "", 1, 2], ["R7-1", "", 1, 2], ["R7-1", "M1", 1, 2], ["R7-2", "M1", 1, 2]).codes).toEqual([]);
  });
});

test("several rounds in one sheet", () => {
  const { records } = read(["回", "業況"], ["R7-2", 1], ["R7-1", 1], ["令和7年度第2回", 1]);
  expect(records.map(({ round }) => roundLabel(round))).toEqual(["R7年度第2回", "R7年度第1回", "R7年度第2回"]);
});
