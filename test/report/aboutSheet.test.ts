import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../src/core/evaluation.js";
import { issue } from "../../src/core/issue.js";
import { evaluationSheets } from "../../src/report/evaluationSheets.js";
import { evaluationSheetNames } from "../../src/report/generatedSheets.js";
import type { SheetPlan } from "../../src/report/sheetPlan.js";
import { publicReport } from "../../src/report/publicReport.js";
import { at } from "../core/examples.js";
import { content, shown } from "./readPlan.js";
import { smallEvaluation } from "./smallEvaluation.js";

const run = { stamp: "2026-04-10 09:30", sheets: [{ sheet: "目標", rows: 12 }], publication: publicReport(smallEvaluation, []) };
const issues = [issue("businessIdMissing", at("活動記録", "B8"), { name: "名前だけ" })];

function aboutOf(evaluation: Evaluation): SheetPlan {
  return evaluationSheets(evaluation, { issues, setAside: [] }, evaluationSheetNames, run).at(-1)!;
}

/** The row whose first cell is this text. */
function row({ cells }: SheetPlan, first: string) {
  return cells.find((line) => shown(line[0]) === first)!;
}

const about = aboutOf(smallEvaluation);

test("says when it was made", () => {
  expect(shown(about.cells[1]![0])).toContain("作成 2026/4/10 09:30");
});

describe("control totals", () => {
  test.each([
    // 2 businesses, 3 seminars, 1 publication.
    ["実績", 6, 6, "一致"],
    ["指標の数", 5, 5, "一致"],
    ["計画全体の目標", 16, 16, "一致"],
    ["フォロー支援", 2, 2, "一致"],
    // The total of R9 is typed as 1,600 and adds up to 1,500.
    ["予算の計", 1, 0, "不一致"],
    ["入力点検", 1, 1, "一致"],
  ])("%s: %i and %i, %s", (subject, left, right, agreement) => {
    expect(row(about, subject).slice(2, 5).map(shown)).toEqual([left, right, agreement]);
  });

  test("both sides and the verdict are formulas", () => {
    expect(row(about, "実績").slice(2, 5).map(content)).toEqual([
      '=SUMIF(集計根拠!$D$7:$D$13,"R7",集計根拠!$K$7:$K$13)',
      "=SUM(目標達成状況!$E$6:$E$10)",
      '=IF(ROUND((C7-D7)*1000,0)=0,"一致","不一致")',
    ]);
  });

  test("a figure that its evidence does not bear out is shown", () => {
    const [first, ...others] = smallEvaluation.evidence;
    const forged = { ...smallEvaluation, evidence: [{ ...first!, quantity: 5, counted: 5 }, ...others] };
    expect(row(aboutOf(forged), "実績").slice(2, 5).map(shown)).toEqual([10, 6, "不一致"]);
  });
});

test("lists what was read and what was made, with the number of formulas", () => {
  expect(row(about, "目標").slice(1, 2).map(shown)).toEqual(["12 件"]);
  expect(row(about, "集計根拠").map(content).slice(2)).toEqual([
    32,
    "集計根拠!A1",
    expect.stringMatching(/^=HYPERLINK\("#"&D\d+,"開く"\)$/),
  ]);
});

test("states every assumption", () => {
  expect(shown(row(about, "フォロー間隔")[1])).toBe("6か月");
  expect(shown(row(about, "事業の提案評価")[1])).toBe("達成率のある指標のうち最も低い評価（すべて未実施のときは未実施の評価）");
  expect(shown(row(about, "目標達成の判定")[1])).toBe("売上高または利益が、事業者自身の計画の目標に達した");
});
