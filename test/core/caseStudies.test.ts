import { describe, expect, test } from "vitest";
import { caseStudies } from "../../src/core/caseStudies.js";
import { evaluate } from "../../src/core/evaluate.js";
import type { Records } from "../../src/core/records.js";
import { defaultSettings } from "../../src/core/settings.js";
import { at, business, contact, day, emptyRecords, indicator, qualitative, R7, wholePlan } from "./examples.js";

function cases(records: Partial<Records>) {
  const all = { ...emptyRecords, ...records };
  const { projects } = evaluate(
    { settings: defaultSettings, planYears: wholePlan, indicators: [indicator()], records: all },
    R7,
    day("2026-04-10"),
  );
  return caseStudies(all, projects, R7, day("2026-03-31"));
}

const told = { background: "相談を受けた", problem: "価格", solution: "見直した", result: "売上が増えた" };

describe("a case of フォロー記録", () => {
  test("in the form of the conference, under the name that 支援先 has", () => {
    const followUps = [contact({ caseKind: "success", officer: "見本 花", businessName: "みほん", content: "訪問", ...told })];
    expect(cases({ followUps, businesses: [business()] })).toEqual([
      {
        kind: "success",
        subject: "見本製作所",
        businessId: "J001",
        date: day("2025-10-01"),
        officer: "見本 花",
        parts: told,
        note: "訪問",
        source: at("フォロー記録", "A2"),
      },
    ]);
  });

  test("told in 内容 only: it stands under 経緯, the rest is to be written", () => {
    const followUps = [contact({ caseKind: "improvement", content: "納期が遅れた" })];
    expect(cases({ followUps })).toMatchObject([
      { kind: "improvement", subject: "J001", parts: { background: "納期が遅れた", problem: "", solution: "", result: "" }, note: "" },
    ]);
  });

  test.each([
    ["of another year", contact({ caseKind: "success", date: day("2026-04-01") })],
    ["of the year before", contact({ caseKind: "success", date: day("2025-03-31") })],
    ["without 事例", contact({ content: "順調" })],
  ])("not one %s", (_, record) => {
    expect(cases({ followUps: [record] })).toEqual([]);
  });
});

test("定性評価 gives the case of a project, found by its name, its chapter or one of its indicators", () => {
  const cells = qualitative().cells;
  const rows = [
    qualitative({ subject: "経営状況の分析", successCase: "一" }),
    qualitative({ subject: "5", improvementCase: "二" }),
    qualitative({ subject: "K5-2", successCase: "三" }),
  ];
  expect(cases({ qualitative: rows }).map(({ kind, subject, parts, source }) => [kind, subject, parts.background, source])).toEqual([
    ["success", "経営状況の分析", "一", cells.successCase],
    ["success", "経営状況の分析", "三", cells.successCase],
    ["improvement", "経営状況の分析", "二", cells.improvementCase],
  ]);
});

test("success before improvement, those of the log first and by date", () => {
  const followUps = [
    contact({ caseKind: "improvement", content: "三", date: day("2025-05-01") }),
    contact({ caseKind: "success", content: "二", date: day("2025-09-01") }),
    contact({ caseKind: "success", content: "一", date: day("2025-06-01") }),
  ];
  const found = cases({ followUps, qualitative: [qualitative({ successCase: "事業" })] });
  expect(found.map(({ parts }) => parts.background)).toEqual(["一", "二", "事業", "三"]);
});
