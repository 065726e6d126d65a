import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { issue } from "../../src/core/issue.js";
import { maySetAside, sortOut, withoutDecision, type IdentifiedIssue, type SetAside } from "../../src/core/setAside.js";
import { at } from "./examples.js";

const found = (identity: string, address = "A4"): IdentifiedIssue => ({
  ...issue("dateInFuture", at("活動記録", address), { header: "日付", text: "2027-04-01" }),
  identity,
});
const decision = (identity: string, reason = "委員会で確認"): SetAside => ({ identity, reason, on: "2026-11-22 09:30" });

describe("what was set aside", () => {
  test("leaves the open ones and keeps its reason", () => {
    const { issues, setAside } = sortOut([found("a"), found("b")], [decision("b", "予定の記録")]);
    expect(issues.map(({ identity }) => identity)).toEqual(["a"]);
    expect(setAside).toEqual([{ ...found("b"), setAside: decision("b", "予定の記録") }]);
  });

  test("one decision covers one of two findings alike", () => {
    const { issues, setAside } = sortOut([found("a", "A4"), found("a", "A9")], [decision("a")]);
    expect([issues.length, setAside.length]).toEqual([1, 1]);
  });

  test("a decision whose finding is gone changes nothing", () => {
    expect(sortOut([found("a")], [decision("gone")])).toEqual({ issues: [found("a")], setAside: [] });
  });

  test("a figure that Excel computes otherwise is never set aside", () => {
    const mismatch = { ...issue("recalculationMismatch", at("予算執行", "C4"), { expected: "1", found: "2" }), identity: "m" };
    expect(maySetAside(mismatch)).toBe(false);
    expect(sortOut([mismatch], [decision("m")]).issues).toEqual([mismatch]);
  });
});

test("taking one decision back leaves the others alike", () => {
  const decisions = [decision("a", "1"), decision("b", "2"), decision("a", "3")];
  expect(withoutDecision(decisions, "a")).toEqual([decision("b", "2"), decision("a", "3")]);
  expect(withoutDecision(decisions, "c")).toEqual(decisions);
});

test("law: every finding is open or set aside, none twice, and no more are set aside than were decided", () => {
  const identities = fc.array(fc.constantFrom("a", "b", "c"));
  fc.assert(
    fc.property(identities, identities, (ofFindings, ofDecisions) => {
      const { issues, setAside } = sortOut(
        ofFindings.map((identity) => found(identity)),
        ofDecisions.map((identity) => decision(identity)),
      );
      for (const each of ["a", "b", "c"]) {
        const count = (list: readonly { readonly identity: string }[]) => list.filter(({ identity }) => identity === each).length;
        const all = ofFindings.filter((identity) => identity === each).length;
        const decided = ofDecisions.filter((identity) => identity === each).length;
        expect(count(setAside)).toBe(Math.min(all, decided));
        expect(count(issues) + count(setAside)).toBe(all);
      }
    }),
  );
});
