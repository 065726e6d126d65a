import { describe, expect, test } from "vitest";
import { spreadParts, statementNamed, statementOfGroup, type PartHint } from "../../../src/input/trialBalance/statementParts.js";

describe("the statement that a title names", () => {
  test.each([
    ["[貸借対照表]", "balanceSheet"],
    ["損 益 計 算 書", "profitAndLoss"],
    ["【製造原価報告書】", "manufacturing"],
    ["完成工事原価報告書", "manufacturing"],
    ["[貸借科目]", "balanceSheet"],
    ["残高試算表（貸借対照表）", "balanceSheet"],
    ["貸借対照表・損益計算書", null],
    ["現金", null],
  ])("%s", (text, part) => expect(statementNamed(text)).toBe(part));
});

describe("the statement of a heading or a sum", () => {
  test.each([
    ["売上債権合計", "balanceSheet"],
    ["仕入債務合計", "balanceSheet"],
    ["他流動負債", "balanceSheet"],
    ["繰越利益剰余金合計", "balanceSheet"],
    ["売上高合計", "profitAndLoss"],
    ["販売管理費計", "profitAndLoss"],
    ["営業外収益", "profitAndLoss"],
    ["税引前当期純損益金額", "profitAndLoss"],
    ["材料費合計", "manufacturing"],
    ["総製造費用", "manufacturing"],
    ["経費合計", null],
    ["小計", null],
  ])("%s", (name, part) => expect(statementOfGroup(name)).toBe(part));
});

describe("statements of the rows between", () => {
  const opens = (part: PartHint["part"]): PartHint => ({ part, reach: "opens" });
  const closes = (part: PartHint["part"]): PartHint => ({ part, reach: "closes" });

  test("a heading speaks for the rows below it", () => {
    expect(spreadParts([opens("balanceSheet"), null, opens("profitAndLoss"), null])).toEqual([
      "balanceSheet",
      "balanceSheet",
      "profitAndLoss",
      "profitAndLoss",
    ]);
  });

  test("a sum speaks for the rows above it", () => {
    expect(spreadParts([null, closes("balanceSheet"), null, closes("profitAndLoss"), null])).toEqual([
      "balanceSheet",
      "balanceSheet",
      "profitAndLoss",
      "profitAndLoss",
      "profitAndLoss",
    ]);
  });

  test("a row that speaks for itself says nothing of others", () => {
    expect(spreadParts([null, { part: "balanceSheet", reach: "itself" }, null])).toEqual([null, "balanceSheet", null]);
  });
});
