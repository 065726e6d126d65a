import { describe, expect, test } from "vitest";
import { reportFindings } from "../../src/app/reportFindings.js";
import { dateWords } from "../../src/strings/dateWords.js";
import { issueText } from "../../src/strings/issueText.js";
import { issuesJapanese } from "../../src/strings/issues.ja.js";
import { publishedEvaluation } from "../report/publishedEvaluation.js";

const evaluation = publishedEvaluation();
const codes = (of = evaluation) => reportFindings(of).map(({ code, severity }) => `${code} ${severity}`);

describe("what the state's report lacks", () => {
  test("each count that nothing feeds, by its name", () => {
    const unfed = reportFindings(evaluation).filter(({ code }) => code === "stateCountUnfed");
    expect(unfed.map(({ args, sheet, severity }) => [args["count"], sheet, severity])).toEqual(
      [
        "地域経済動向調査件数",
        "基礎データ把握事業者数",
        "事業計画策定事業者数",
        "フォローアップ実施事業者数",
        "フォローアップ延べ回数",
      ].map((count) => [count, "目標", "info"]),
    );
  });

  test("the staff, and a profit that is not 粗利", () => {
    expect(codes()).toEqual(expect.arrayContaining(["staffMissing info", "profitNotGross info"]));
    const complete = codes(publishedEvaluation({ staff: 0, loggedProfit: "grossProfit" }));
    expect(complete.filter((code) => /^(?:staff|profit)/.test(code))).toEqual([]);
  });

  test("a business that two indicators count", () => {
    const [first, ...others] = evaluation.stateReport.counts;
    const counts = [{ ...first!, indicatorIds: ["K1", "K2"], actual: 5, distinct: 4 }, ...others];
    const [found] = reportFindings({ ...evaluation, stateReport: { ...evaluation.stateReport, counts } });
    expect(found).toMatchObject({ code: "stateCountOverlaps", severity: "warning" });
    expect(issueText(found!, issuesJapanese, dateWords("ja", "western")).what).toBe(
      "実施状況報告の「地域経済動向調査件数」5 には、同じ事業者が二重に入っています（実数は 4）。",
    );
  });
});

test("the cases that are still to be written, at the first of them", () => {
  expect(reportFindings(evaluation).at(-1)).toMatchObject({
    code: "casesUnfinished",
    sheet: "定性評価",
    args: { count: 2, cases: 3 },
  });
  expect(codes({ ...evaluation, cases: [] })).not.toContain("casesUnfinished info");
});
