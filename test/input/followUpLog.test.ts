import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/core/issue.js";
import type { Business } from "../../src/core/records.js";
import { readFollowUpLog } from "../../src/input/followUpLog.js";
import { businessRegister } from "../../src/input/checks/businessReferences.js";
import type { CellValue } from "../../src/input/grid.js";
import { context, day } from "../fixtures/context.js";
import { gridOf } from "../fixtures/grids.js";
import { codesAt } from "../fixtures/issues.js";

const header = ["支援日", "事業者ID", "区分", "進捗", "専門家派遣日", "売上高", "利益", "売上区分", "利益区分", "次回予定", "事例"];

const planner: Business = {
  id: "C001",
  name: "川口鋳物",
  industry: "",
  planKind: "",
  planDate: day(2025, 6, 1),
  officer: "",
  baseSales: null,
  targetSales: null,
  baseProfit: null,
  targetProfit: null,
  status: "",
  origin: { sheet: "支援先", address: "A2" },
};

function read(...rows: CellValue[][]) {
  const issues: Issue[] = [];
  return { records: readFollowUpLog([gridOf("フォロー記録", [header, ...rows])], context, null, issues), codes: codesAt(issues) };
}

test("a row becomes a record, with the words of its choices understood", () => {
  expect(read(["R7.6.1", "C1", "訪問", "ずれ", "R7.6.20", "1,200千円", "△30千円", "増", "横這い", "2025/12/1", "好事例"])).toMatchObject({
    codes: [],
    records: [
      {
        date: day(2025, 6, 1),
        businessId: "C1",
        channel: "巡回",
        progress: "gap",
        expertDate: day(2025, 6, 20),
        sales: 1_200_000,
        profit: -30_000,
        salesChange: "increased",
        profitChange: "unchanged",
        nextDate: day(2025, 12, 1),
        caseKind: "success",
      },
    ],
  });
});

test("a case told in the form of the conference", () => {
  const issues: Issue[] = [];
  const rows = [
    ["支援日", "事業者ID", "事例", "支援の経緯", "抽出された課題", "対応策", "結果"],
    ["R7.6.1", "C1", "改善", "相談", "価格", "見直し", "増えた"],
  ];
  expect(readFollowUpLog([gridOf("フォロー記録", rows)], context, null, issues)).toMatchObject([
    { caseKind: "improvement", content: "", background: "相談", problem: "価格", solution: "見直し", result: "増えた" },
  ]);
  expect(issues).toEqual([]);
});

test("a cell that cannot be read is named by the words of its header, as they stand on the sheet", () => {
  const issues: Issue[] = [];
  const rows = [
    ["フォロー日", "企業ID", "直近売上高\n（千円）", "進捗状況"],
    ["R7.6.1", "C1", "#N/A", "上々"],
  ];
  readFollowUpLog([gridOf("フォロー記録", rows)], context, null, issues);
  expect(issues.map(({ args }) => ("header" in args ? args.header : ""))).toEqual(["進捗状況", "直近売上高 （千円）"]);
});

test("what the row does not say is missing", () => {
  expect(read(["R7.6.1", "C1", "", "－"]).records[0]).toMatchObject({
    channel: "",
    progress: null,
    sales: null,
    salesChange: null,
    nextDate: null,
  });
});

describe("what is reported", () => {
  test.each<[string, CellValue[], string[], number]>([
    ["no business", ["R7.6.1", "", "電話"], ["requiredBlank B2"], 0],
    ["a word that is no choice", ["R7.6.1", "C1", "手紙", "まあまあ"], ["choiceUnknown C2", "choiceUnknown D2"], 1],
    ["a next date that is none", ["R7.6.1", "C1", "", "", "", "", "", "", "", "来月"], ["dateUnreadable J2"], 1],
  ])("%s", (_name, row, codes, count) => {
    const result = read(row);
    expect(result.codes).toEqual(codes);
    expect(result.records).toHaveLength(count);
  });
});

test("a contact earlier than its plan is reported at its date, which may stand anywhere in the row", () => {
  const issues: Issue[] = [];
  const rows = [
    ["事業者ID", "支援日"],
    ["ｃ００１", "R7.6.1"],
    ["C001", "R7.5.31"],
  ];
  readFollowUpLog([gridOf("フォロー記録", rows)], context, businessRegister([planner]), issues);
  expect(issues).toMatchObject([{ code: "contactBeforePlan", address: "B3", args: { id: "C001", planDate: "2025-06-01" } }]);
});
