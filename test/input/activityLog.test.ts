import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/core/issue.js";
import { readActivityLog } from "../../src/input/activityLog.js";
import type { CellValue } from "../../src/input/grid.js";
import { context, day } from "../fixtures/context.js";
import { gridOf } from "../fixtures/grids.js";
import { codesAt } from "../fixtures/issues.js";

const header = ["日付", "指標ID", "事業者ID", "事業所名", "数量", "担当", "内容"];

function read(...rows: CellValue[][]) {
  const issues: Issue[] = [];
  return { records: readActivityLog([gridOf("活動記録", [header, ...rows])], context, null, issues), codes: codesAt(issues), issues };
}

test("a row becomes a record", () => {
  expect(read(["令和7年5月12日", "Ｋ5-1", "C001", "川口鋳物", "２回", "田中", "補助金"])).toMatchObject({
    codes: [],
    records: [
      {
        date: day(2025, 5, 12),
        indicatorId: "K5-1",
        businessId: "C001",
        businessName: "川口鋳物",
        quantity: 2,
        officer: "田中",
        content: "補助金",
        origin: { sheet: "活動記録", address: "A2" },
      },
    ],
  });
});

test("what the row does not say is missing, not 0", () => {
  expect(read(["R7.5.12", "K5-1"]).records[0]).toMatchObject({ businessId: null, businessName: "", quantity: null });
});

describe("what is reported", () => {
  const row = (date: CellValue, quantity: CellValue = "") => [date, "K5-1", "", "", quantity, "", ""];
  test.each<[string, CellValue[][], string[], number]>([
    ["a date that cannot be", [row("R7.13.1")], ["dateImpossible A2"], 0],
    ["a date without a year", [row("5/12")], ["dateWithoutYear A2"], 0],
    ["no date", [row("", 1)], ["requiredBlank A2"], 0],
    ["no indicator", [["R7.5.12", "", "C001", "", "", "", ""]], ["requiredBlank B2"], 0],
    ["an era that slipped", [row("H7.5.12")], ["dateEraSlip A2"], 1],
    ["a day before the plan", [row("R6.5.12")], ["dateOutsidePlan A2"], 1],
    ["a day to come", [row("R7.10.1")], ["dateInFuture A2"], 1],
    ["people where times are counted", [row("R7.5.12", "3者")], ["numberUnit E2", "quantityTakenForOne E2"], 1],
    ["a negative quantity", [row("R7.5.12", "▲1")], ["numberNegative E2", "quantityTakenForOne E2"], 1],
    ["two numbers", [row("R7.5.12", "1-2")], ["numberTwo E2", "quantityTakenForOne E2"], 1],
    ["no quantity where quantities are summed", [["R7.5.12", "K3-1"]], ["quantityMissing E2"], 1],
    ["one that cannot be read", [["R7.5.12", "K3-1", "", "", "約5"]], ["numberBound E2", "quantityMissing E2"], 1],
    ["one that says nothing where businesses are counted", [["R7.5.12", "K5-2", "C1", "", "約5"]], ["numberBound E2"], 1],
    ["an indicator that 目標 does not know", [["R7.5.12", "K9-9"]], ["indicatorUnknown B2"], 1],
    ["no business where businesses are counted", [["R7.5.12", "K5-2"]], ["businessIdMissing C2"], 1],
    ["an error value", [["R7.5.12", "#N/A", "", "", "", "", ""]], ["cellError B2"], 0],
    ["the same row twice", [row("R7.5.12"), row("R7.5.12")], ["duplicateRow A3"], 2],
  ])("%s", (_name, rows, codes, count) => {
    const result = read(...rows);
    expect(result.codes).toEqual(codes);
    expect(result.records).toHaveLength(count);
  });

  test("the slip of an era comes with a proposal", () => {
    expect(read(row("平成7年5月12日")).issues[0]?.args).toEqual({ header: "日付", text: "平成7年5月12日", proposal: "R7.5.12" });
  });
  test("an Excel date is shown as a date", () => {
    expect(read(row(45000)).issues[0]?.args).toMatchObject({ text: "2023-03-15", from: "2025-04-01", to: "2029-03-31" });
  });
});
