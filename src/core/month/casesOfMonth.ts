import { compareCells } from "../cellAddress.js";
import type { FollowUpRecord } from "../records.js";
import { firstDay, lastDay, type CalendarMonth } from "./calendarMonth.js";

/** A contact that the log marks as a case worth sharing. */
export type SupportCase = FollowUpRecord & { readonly caseKind: "success" | "improvement" };

/** Successes first, each kind by date. */
export function casesOfMonth(followUps: readonly FollowUpRecord[], month: CalendarMonth): readonly SupportCase[] {
  return followUps
    .filter((record): record is SupportCase => record.caseKind !== null && record.date >= firstDay(month) && record.date <= lastDay(month))
    .sort(
      (a, b) =>
        Number(a.caseKind === "improvement") - Number(b.caseKind === "improvement") || a.date - b.date || compareCells(a.origin, b.origin),
    );
}
