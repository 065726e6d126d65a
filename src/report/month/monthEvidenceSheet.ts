import type { MonthEvidenceRow } from "../../core/month/monthlyProgress.js";
import { firstDayOfMonth } from "../../core/fiscalYear.js";
import { evidencePlan, type EvidenceSheet } from "../evidenceSheet.js";
import { numberOrBlank } from "../literal.js";
import type { Column } from "../table.js";
import type { MonthReport } from "./monthReport.js";

/** The first day of a row's month, by which the months are summed. */
const monthColumn: Column<MonthEvidenceRow> = {
  header: "月",
  width: 9,
  style: "month",
  printed: false,
  cell: ({ year, month }) => numberOrBlank(month === null ? null : firstDayOfMonth(year, month)),
};

/** 月次根拠: every record that counts up to the end of the month, each with its month and the way back to its cell. */
export function monthEvidenceSheet({ progress, names, numbers }: MonthReport): EvidenceSheet {
  const homes = { indicators: names.month, businesses: names.monthDetails };
  const choice = { kind: "monthEvidence", name: names.monthEvidence, homes, monthColumn: [monthColumn] } as const;
  return evidencePlan(choice, { evaluation: progress.evaluation, numbers }, progress.evidence);
}
