import { describe, expect, test } from "vitest";
import { issue, issueCatalogue, type IssueCode } from "../../src/core/issue.js";
import type { IssueDefinition } from "../../src/core/issues/definition.js";
import { issuesEnglish } from "../../src/strings/issues.en.js";
import { issuesJapanese } from "../../src/strings/issues.ja.js";
import { dateWords } from "../../src/strings/dateWords.js";
import { issueText } from "../../src/strings/issueText.js";
import { words } from "./words.js";

const codes = Object.keys(issueCatalogue) as IssueCode[];
const books = [
  ["ja", issuesJapanese],
  ["en", issuesEnglish],
] as const;

describe.each(books)("every finding says three things in %s", (language, book) => {
  test.each(codes)("%s", (code) => {
    const { what, why, remedy } = book[code];
    const end = language === "ja" ? /。$/ : /[.?]$/;
    for (const { parts } of [what, why, remedy]) expect(parts.at(-1)).toMatch(end);
    const used = new Set([...what.names, ...why.names, ...remedy.names] as string[]);
    expect([...used].sort()).toEqual([...issueCatalogue[code].args].sort());
  });
});

const cell = { sheet: "活動記録", address: "A2" };

test("the gaps are filled, numbers grouped", () => {
  const found = issue("footingColumn", cell, { item: "計", year: "R7", stated: 43_400_000, computed: 43_300_000 });
  expect(issueText(found, words.ja.issues, dateWords("ja", "western")).what).toBe(
    "R7 の「計」43,400,000が、費目の合計 43,300,000と合いません。",
  );
  expect(issueText(found, words.en.issues, dateWords("en", "western")).what).toBe(
    "“計” of R7, 43,400,000, is not the sum of the items, 43,300,000.",
  );
});

describe("dates among the arguments are written as their reader writes them", () => {
  const outside = { header: "日付", text: "2027-04-01", from: "2025-04-01", to: "2027-03-31" };
  test.each([
    ["ja", "western", "「日付」の「2027/4/1」は計画期間（2025/4/1～2027/3/31）の外です。"],
    ["ja", "era", "「日付」の「令和9年4月1日」は計画期間（令和7年4月1日～令和9年3月31日）の外です。"],
    ["en", "western", "“Apr 1, 2027” in “日付” lies outside the plan (Apr 1, 2025 to Mar 31, 2027)."],
    ["en", "era", "“Apr 1, 2027” in “日付” lies outside the plan (Apr 1, 2025 to Mar 31, 2027)."],
  ] as const)("%s, %s", (language, calendar, sentence) => {
    expect(issueText(issue("dateOutsidePlan", cell, outside), words[language].issues, dateWords(language, calendar)).what).toBe(sentence);
  });

  test("what was typed stays as it was typed", () => {
    const typed = issue("dateOutsidePlan", cell, { ...outside, text: "R9.4.1" });
    expect(issueText(typed, words.ja.issues, dateWords("ja", "era")).what).toContain("「R9.4.1」");
  });

  test("what is proposed for typing stays in the form that is read back", () => {
    const slip = issue("dateEraSlip", cell, { header: "日付", text: "H7.4.1", proposal: "R7.4.1" });
    expect(issueText(slip, words.ja.issues, dateWords("ja", "western")).remedy).toContain("「R7.4.1」");
  });

  test("months too", () => {
    const twice = issue("periodTwice", cell, { business: "架空商店", closing: "2025-03", first: "A3" });
    expect(issueText(twice, words.ja.issues, dateWords("ja", "era")).what).toBe("「架空商店」の令和7年3月期の行が、A3 にもあります。");
  });

  test.each(codes)("%s names no date that it does not have", (code) => {
    const { args, dates = [] }: IssueDefinition = issueCatalogue[code];
    expect(dates.filter((name) => !args.includes(name))).toEqual([]);
  });
});

test("a finding carries the severity of its code and the place of its cell", () => {
  expect(issue("indicatorUnknown", cell, { id: "K9" })).toEqual({
    code: "indicatorUnknown",
    severity: "error",
    ...cell,
    args: { id: "K9" },
  });
});
