import { expect, test } from "vitest";
import { nameDecisionsText, readNameDecisions } from "../../src/input/savedNameDecisions.js";

const names = [{ name: "0123", text: "4567", decision: "leaveOut" as const }];

test("what is kept comes back as it was", () => {
  expect(readNameDecisions(nameDecisionsText(names))).toEqual(names);
});

test.each([
  ["nothing kept", null],
  ["a damaged text", '{"version":1,"names":['],
  ["another version", '{"version":2,"names":[]}'],
  ["another decision", '{"version":1,"names":[{"name":"0","text":"1","decision":"print"}]}'],
])("%s is no decision", (_, text) => {
  expect(readNameDecisions(text)).toEqual([]);
});
