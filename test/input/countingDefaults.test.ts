import { describe, expect, test } from "vitest";
import { defaultCounting, isResultLabel, labelContradictsUnit } from "../../src/input/countingDefaults.js";

describe("how an indicator is counted when nobody says", () => {
  test.each([
    ["セミナーの実施", "回", "contacts", "activities", "all"],
    ["経営分析事業者数", "者", "distinctBusinesses", "activities", "all"],
    ["IT活用支援事業者数 (延べ数)", "者", "contacts", "activities", "all"],
    ["成約件数", "件", "contacts", "activities", "all"],
    ["事業計画策定事業者数", "者", "distinctBusinesses", "businesses", "all"],
    ["事業計画策定後のフォローアップ対象事業者数", "者", "distinctBusinesses", "followUps", "all"],
    ["売上高・利益増加目標達成事業者数", "者", "distinctBusinesses", "activities", "all"],
  ])("%s (%s)", (label, unit, counting, source, condition) =>
    expect(defaultCounting(label, unit, null)).toEqual({ counting, source, condition }),
  );

  test("results of follow-ups are counted from the same log", () => {
    const followUps = defaultCounting("フォローアップ対象事業者数", "者", null);
    expect(defaultCounting("頻度（延回数）", "回", followUps)).toEqual({ counting: "contacts", source: "followUps", condition: "all" });
    expect(defaultCounting("売上高・利益増加目標達成事業者数", "者", followUps)).toEqual({
      counting: "distinctBusinesses",
      source: "followUps",
      condition: "targetMet",
    });
  });
});

test.each([
  ["頻度（延回数）", true],
  ["商談等の成約件数", true],
  ["年商 5%以上増加事業者数", true],
  ["売上高・利益増加目標達成事業者数", true],
  ["事業計画策定事業者数", false],
  ["動画配信支援事業者数", false],
])("%s names only a result: %s", (label, expected) => expect(isResultLabel(label)).toBe(expected));

test.each([
  ["商談等の成約件数", "者", true],
  ["成約件数", "件", false],
  ["支援事業者数", "回", true],
  ["出展社数", "者", false],
  ["IT活用支援事業者数 (延べ数)", "者", false],
  ["セミナーの実施", "者", false],
  ["相談件数", "%", false],
])("%s in %s is a contradiction: %s", (label, unit, expected) => expect(labelContradictsUnit({ label, unit })).toBe(expected));
