import { expect, test } from "vitest";
import { issue, type Issue } from "../../src/core/issue.js";
import { issueIdentity } from "../../src/core/issueIdentity.js";
import { at } from "./examples.js";

const row = "R7.6.2 K5-2 C0l2";
const misspelt = (address: string, more: Partial<Record<"id" | "proposal" | "name", string>> = {}): Issue =>
  issue("businessMisspelt", at("活動記録", address), { id: "C0l2", proposal: "C012", name: "鳩ヶ谷製菓", ...more });
const original = issueIdentity(misspelt("C5"), row);

test.each<[string, Issue, string]>([
  ["in another row", misspelt("C6"), row],
  ["in another column", misspelt("D5"), row],
])("the same finding %s is the same", (_, found, content) => {
  expect(issueIdentity(found, content)).toBe(original);
});

test.each<[string, Issue, string]>([
  ["on another sheet", { ...misspelt("C5"), sheet: "フォロー記録" }, row],
  ["of another kind", issue("businessUnknown", at("活動記録", "C5"), { id: "C0l2" }), row],
  ["about another text", misspelt("C5", { id: "C0l3" }), row],
  ["with another proposal", misspelt("C5", { proposal: "C013" }), row],
  ["in a row that now says something else", misspelt("C5"), `${row} 修正`],
])("a finding %s is another one", (_, found, content) => {
  expect(issueIdentity(found, content)).not.toBe(original);
});

test("an argument that only says where another cell stands does not count", () => {
  const repeated = (address: string, first: string) => issueIdentity(issue("duplicateRow", at("活動記録", address), { first }), row);
  expect(repeated("A9", "A4")).toBe(repeated("A12", "A5"));
});

test("nothing of the row can be read out of it", () => {
  expect(original).toMatch(/^businessMisspelt-[0-9a-f]{16}$/);
});
