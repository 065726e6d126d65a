import { describe, expect, test } from "vitest";
import { issue, issueCatalogue, type IssueCode } from "../../src/core/issue.js";
import { issuesEnglish } from "../../src/strings/issues.en.js";
import { issuesJapanese } from "../../src/strings/issues.ja.js";
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
  expect(issueText(found, words.ja.issues).what).toBe("R7 の「計」43,400,000が、費目の合計 43,300,000と合いません。");
  expect(issueText(found, words.en.issues).what).toBe("“計” of R7, 43,400,000, is not the sum of the items, 43,300,000.");
});

test("a finding carries the severity of its code and the place of its cell", () => {
  expect(issue("indicatorUnknown", cell, { id: "K9" })).toEqual({
    code: "indicatorUnknown",
    severity: "error",
    ...cell,
    args: { id: "K9" },
  });
});
