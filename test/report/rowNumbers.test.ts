import { expect, test } from "vitest";
import type { FollowUpStatus } from "../../src/core/evaluation.js";
import { inOrderOfUrgency, rowNumbers } from "../../src/report/rowNumbers.js";
import { business, day } from "../core/examples.js";
import { smallEvaluation } from "./smallEvaluation.js";

function status(id: string, overdueDays: number, nextDue: string | null): FollowUpStatus {
  return {
    ...smallEvaluation.followUps[0]!,
    business: business({ id }),
    overdueDays,
    nextDue: nextDue === null ? null : day(nextDue),
  };
}

test("the longest overdue first, then who is due next, then who has no day of the plan; equals by ID", () => {
  const given = [
    status("later", 0, "2026-08-01"),
    status("none", 0, null),
    status("b", 30, "2026-03-01"),
    status("a", 30, "2026-03-01"),
    status("next", 0, "2026-05-01"),
    status("longest", 90, "2026-01-01"),
  ];
  expect(inOrderOfUrgency(given).map(({ business: { id } }) => id)).toEqual(["longest", "a", "b", "next", "later", "none"]);
});

test("indicators by the plan's order, projects by their members, businesses by urgency", () => {
  const { indicators, projects, businesses } = rowNumbers(smallEvaluation);
  expect([...indicators]).toEqual([
    ["K5-2", 1],
    ["K6-1", 2],
    ["K3-1", 3],
    ["K8-4", 4],
    ["K8-5", 5],
  ]);
  expect([...projects]).toEqual([
    ["K5-2", 1],
    ["K6-1", 2],
    ["K3-1", 3],
    ["K8-4", 4],
    ["K8-5", 4],
  ]);
  // B002 was due on 30 December, B001 on 15 April.
  expect([...businesses]).toEqual([
    ["B002", 1],
    ["B001", 2],
  ]);
});
