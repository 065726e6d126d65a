import { describe, expect, test } from "vitest";
import { evidenceSheet } from "../../src/report/evidenceSheet.js";
import { day } from "../core/examples.js";
import { content, contentColumn, shownColumn } from "./readPlan.js";
import { smallReport } from "./smallEvaluation.js";

const { plan, records, contacts } = evidenceSheet(smallReport);

describe("records", () => {
  test("one row per counted record, with the number that 目標達成状況 looks for", () => {
    expect(shownColumn(plan, records, "No")).toEqual([1, 1, 1, 1, 2, 2, 3]);
    expect(shownColumn(plan, records, "事業者ID")).toEqual(["B001", "B001", "B002", "", "", "", ""]);
  });

  test("実数 counts a business once a year and a row without 事業者ID not at all; the others count every row", () => {
    expect(shownColumn(plan, records, "数え方")).toEqual(["実数", "実数", "実数", "実数", "合計", "合計", "入力"]);
    expect(shownColumn(plan, records, "初出")).toEqual([1, 0, 1, 0, 1, 1, 1]);
    expect(shownColumn(plan, records, "計上")).toEqual([1, 0, 1, 0, 2, 1, 1]);
  });

  test("初出 compares with the row above, 計上 multiplies", () => {
    expect(contentColumn(plan, records, "初出")[1]).toBe('=IF(AND(H8="実数",OR(F8="",AND(A8=A7,D8=D7,F8=F7))),0,1)');
    expect(contentColumn(plan, records, "計上")[1]).toBe("=I8*J8");
  });

  test("every row leads to its cell", () => {
    expect(contentColumn(plan, records, "出所")).toEqual([
      "活動記録!B6",
      "活動記録!B9",
      "活動記録!B7",
      "活動記録!B8",
      "活動記録!B10",
      "活動記録!B11",
      "実績入力!C4",
    ]);
    expect(contentColumn(plan, records, "リンク")[0]).toBe('=HYPERLINK("#"&L7,"開く")');
  });
});

describe("follow-up contacts", () => {
  test("stand below, on a page of their own, under the same columns", () => {
    expect(plan.cells[contacts.headerRow]!.map(content)).toEqual(plan.cells[records.headerRow]!.map(content));
    expect(plan.print.breaksBefore).toEqual([contacts.headerRow - 1]);
  });

  test("the last contact of a business carries its day, the others 0", () => {
    expect(contentColumn(plan, contacts, "最終支援日")).toEqual(["=IF(F17=F18,0,E17)", "=IF(F18=F19,0,E18)"]);
    expect(shownColumn(plan, contacts, "最終支援日")).toEqual([0, day("2025-10-15")]);
  });
});
