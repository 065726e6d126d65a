import { describe, expect, test } from "vitest";
import type { CommitteeScores } from "../../src/core/committee.js";
import type { Evaluation, ProjectResult } from "../../src/core/evaluation.js";
import { publicReport } from "../../src/report/publicReport.js";
import { issue } from "../../src/core/issue.js";
import { voteOf } from "../../src/core/vote.js";
import { evaluationSheets } from "../../src/report/evaluationSheets.js";
import { evaluationSheetNames } from "../../src/report/generatedSheets.js";
import type { PlanCell, SheetPlan } from "../../src/report/sheetPlan.js";
import { at, day, qualitative } from "../core/examples.js";
import { miscalculations } from "./calculate.js";
import { lintPlan } from "./lintPlan.js";
import { smallEvaluation } from "./smallEvaluation.js";

const longest = "長い講評です。".repeat(700);

function scores(levels: string, decision: string | null): CommitteeScores {
  return {
    year: null,
    subject: "経営状況の分析",
    scores: [...levels].map((level, index) => ({ member: `委員${index + 1}`, level, source: at("委員採点", "C5"), verbatim: false })),
    decision,
    reason: decision === null ? "" : "参加者の数を合わせて見た",
    origin: at("委員採点", "B5"),
  };
}

/** The small evaluation with two members' votes and a text of 4,900 letters for its first project. */
function withCommittee(levels: string, decision: string | null): Evaluation {
  const [first, ...others] = smallEvaluation.projects as readonly [ProjectResult, ...ProjectResult[]];
  const row = scores(levels, decision);
  const vote = voteOf(row, smallEvaluation.settings.scale);
  const committeeLevel = decision ?? vote.median;
  const judged: ProjectResult = {
    ...first,
    vote,
    statedLevel: null,
    committeeLevel,
    committeeBasis: decision !== null ? "decision" : vote.median === null ? null : "median",
    finalLevel: committeeLevel ?? first.proposedLevel,
    qualitative: [qualitative({ subject: "K5-2", committeeComment: longest, successCase: "よい例\n二つ目の例" })],
  };
  const committee = {
    name: "見本評価委員会",
    date: day("2026-09-15"),
    place: "大会議室",
    members: [
      { role: "委員長", position: "担当委員会", name: "例野 一郎" },
      { role: "委員", position: "金融機関", name: "" },
    ],
  };
  return { ...smallEvaluation, settings: { ...smallEvaluation.settings, committee }, projects: [judged, ...others] };
}

const issues = [issue("businessIdMissing", at("活動記録", "B8"), { name: "名前だけ" })];
const sheetsOf = (evaluation: Evaluation) =>
  evaluationSheets(evaluation, { issues, setAside: [] }, evaluationSheetNames, {
    stamp: "2026-04-10 09:30",
    sheets: [{ sheet: "目標", rows: 12 }],
    publication: publicReport(evaluation, []),
  });
const named = (plans: readonly SheetPlan[], kind: string) => plans.find((plan) => plan.kind === kind)!;
const shown = (cell: PlanCell | undefined): string => {
  if (cell === undefined || cell.kind === "blank") return "";
  return cell.kind === "text" ? cell.text : String(cell.kind === "number" ? cell.value : cell.expected);
};
const texts = (plan: SheetPlan): string[][] => plan.cells.map((line) => line.map(shown));

describe("委員会資料", () => {
  const evaluation = withCommittee("AD", null);
  const plans = sheetsOf(evaluation);
  const plan = named(plans, "committee");
  const rows = texts(plan);
  const first = (column: number) => rows.map((row) => row[column] ?? "");

  test("keeps the house's rules, with a very long comment as well", () => expect(lintPlan(plan)).toEqual([]));

  test("every formula of the run gives what TypeScript expects", async () => expect(await miscalculations(plans, evaluation)).toEqual([]));

  test("the cover names committee, day, place and members; a member without a name has an empty place", () => {
    expect(first(0)).toEqual(expect.arrayContaining(["見本評価委員会", "開催日", "場所", "役割"]));
    expect(first(1)).toEqual(expect.arrayContaining(["2026年9月15日（火）", "大会議室"]));
    const seats = rows.findIndex((row) => row[0] === "役割");
    expect(rows.slice(seats + 1, seats + 3).map((row) => row.slice(0, 4))).toEqual([
      ["委員長", "例野 一郎", "", "担当委員会"],
      ["委員", "", "", "金融機関"],
    ]);
  });

  test("each chapter of the plan begins a page, in the plan's order", () => {
    const breaks = new Set(plan.print.breaksBefore);
    const begun = rows.flatMap((row, index) => (breaks.has(index) ? [row[0]!] : []));
    const chapters = ["全体の状況", "5　経営状況の分析", "6　計画策定", "3　調査", "8-1　販路開拓", "フォローアップの結果", "予算の執行"];
    expect(begun.filter((title) => chapters.includes(title))).toEqual(chapters);
  });

  test("follow-up and budget stand on one page with their charts", () => {
    const pageOf = (row: number) => (plan.print.breaksBefore ?? []).filter((first) => first <= row).length;
    for (const [title, name] of [
      ["フォローアップの結果", "売上と利益の増減"],
      ["予算の執行", "予算と実績"],
    ] as const) {
      const { place } = plan.charts.find((chart) => chart.name === name)!;
      const heading = rows.findIndex((row) => row[0] === title);
      expect([pageOf(place.row), pageOf(place.row + place.rows - 1)]).toEqual([pageOf(heading), pageOf(heading)]);
      expect(place.rows).toBeGreaterThanOrEqual(9);
    }
  });

  test("the overview says in short why the levels differ", () => {
    const heading = rows.findIndex((row) => row[0] === "評価が食い違う理由（要旨）");
    expect(rows[heading + 1]!.slice(0, 2)).toEqual(["※ 5", "経営状況の分析：（記入なし）"]);
    expect(heading).toBeLessThan(rows.findIndex((row) => row[0] === "指標の評価の分布と推移"));
  });

  test("a comment is there in full, line by line, no line too high for Excel, and goes on overleaf as such", () => {
    const start = rows.findIndex((row) => row[0] === "Ｃ 評価コメント");
    const end = rows.findIndex((row, index) => index > start && row[0] === "Ｃ 成功事例");
    const lines = rows.slice(start, end);
    expect(lines.map((row) => row[1]).join("")).toBe(`［K5-2］${longest}`);
    expect(Math.max(...lines.map((_, index) => plan.rowHeights?.get(start + index) ?? 0))).toBeLessThan(20);
    const overleaf = (plan.print.breaksBefore ?? []).filter((row) => row > start && row < end);
    expect(overleaf.length).toBeGreaterThan(2);
    expect(overleaf.map((row) => rows[row]![0])).toEqual(overleaf.map(() => "（続き）"));
  });

  test("levels stand side by side; a difference is marked and its missing reason shows", () => {
    const at = rows.findIndex((row) => row[0] === "Ｃ 評価");
    // Proposed C, own B, the median of A and D is D.
    expect(rows[at + 1]!.slice(2, 10)).toEqual([
      "提案評価",
      "自己評価",
      "委員会評価",
      "最終評価",
      "相違",
      "委員の票",
      "中央値",
      "委員長決定",
    ]);
    expect(rows[at + 2]!.slice(2, 10)).toEqual(["C", "B", "D", "D", "※", "2", "D", "－"]);
    expect(rows.find((row) => row[0] === "Ｃ 相違の理由")?.[1]).toBe("（記入なし）");
  });

  test("what nobody wrote is said, so that the committee sees the gap", () => {
    expect(rows.find((row) => row[0] === "Ａ 次年度の改善策")?.[1]).toBe("（記入なし）");
  });

  test("the appendix says what was set aside without naming a business", () => {
    expect(rows.flat()).toContain("者数は事業者IDの種類で数えるため、この行は者数に入りません。");
    expect(rows.flat().some((content) => content.includes("名前だけ"))).toBe(false);
  });

  test("the chair's decision is shown with its reason", () => {
    const decided = texts(named(sheetsOf(withCommittee("AD", "B")), "committee"));
    const at = decided.findIndex((row) => row[0] === "Ｃ 評価");
    expect(decided[at + 2]!.slice(4, 10)).toEqual(["B", "B", "※", "2", "D", "B"]);
    expect(decided.find((row) => row[0] === "Ｃ 相違の理由")?.[1]).toBe("参加者の数を合わせて見た");
  });
});

describe("採点集計", () => {
  test.each([
    // Counts A to E, median, split: worked out by hand.
    ["AD", ["2", "1", "0", "0", "1", "0", "D", "分裂"]],
    ["BBC", ["3", "0", "2", "1", "0", "0", "B", ""]],
    ["ABBE", ["4", "1", "2", "0", "0", "1", "B", ""]],
    ["E", ["1", "0", "0", "0", "0", "1", "E", ""]],
    ["", ["0", "0", "0", "0", "0", "0", "－", ""]],
  ])("%j", async (levels, expected) => {
    const evaluation = withCommittee(levels, null);
    const plans = sheetsOf(evaluation);
    const plan = named(plans, "scoreTally");
    const rows = texts(plan);
    const header = rows.findIndex((row) => row[0] === "区分");
    const votes = rows[header]!.indexOf("票数");
    expect(rows[header + 1]!.slice(votes, votes + 8)).toEqual(expected);
    expect(lintPlan(plan)).toEqual([]);
    expect(await miscalculations(plans, evaluation)).toEqual([]);
  });
});

describe("採点票", () => {
  const plan = named(sheetsOf(withCommittee("", null)), "scoreSlips");
  const rows = texts(plan);

  test("a page for each member with every project and a place for the level, which offers the scale", () => {
    expect(plan.print.breaksBefore).toHaveLength(1);
    expect(rows.filter((row) => row[0] === "R7年度　採点票")).toHaveLength(2);
    const answers = plan.validations.map(({ area, choices }) => [area.rows, choices]);
    expect(answers).toEqual([0, 1].map(() => [smallEvaluation.projects.length, ["A", "B", "C", "D", "E", "－"]]));
    for (const { area } of plan.validations) expect(rows[area.row]![area.column]).toBe("");
  });

  test("keeps the house's rules", () => expect(lintPlan(plan)).toEqual([]));
});
