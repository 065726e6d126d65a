import type { FollowUpStatus } from "../core/evaluation.js";
import { fiscalYearLabel, type FiscalYear } from "../core/fiscalYear.js";
import { call, computed, constant, operation, quoted, type Term } from "./formula.js";
import { blank } from "./literal.js";
import type { Column, PlacedTable } from "./table.js";

/** The cells of a sheet that say up to which day, and how many months lie between two contacts. */
export interface FollowUpCells {
  readonly asOf: Term;
  readonly interval: Term;
}

/**
 * When a business was last seen and is due again, from the contacts of an evidence sheet. The table needs the columns No
 * (the business's number there) and 計画策定日 too.
 */
export function followUpColumns(
  year: FiscalYear,
  contacts: PlacedTable,
  { asOf, interval }: FollowUpCells,
): Readonly<Record<"overdueDays" | "lastContact" | "nextDue" | "contactsInYear", Column<FollowUpStatus>>> {
  const [numbers, years] = [contacts.rangeFromOutside("No"), contacts.rangeFromOutside("年度")];
  return {
    overdueDays: {
      header: "超過日数",
      width: 8,
      style: "days",
      cell: ({ nextDue, overdueDays }, at) =>
        nextDue === null ? blank : computed(call("MAX", operation(asOf, "-", at.ref("次回期限")), constant(0)), overdueDays),
    },
    lastContact: {
      header: "最終支援日",
      width: 11,
      style: "date",
      cell: ({ lastContact }, at) =>
        computed(call("SUMIF", numbers, at.ref("No", "column"), contacts.rangeFromOutside("最終支援日")), lastContact ?? 0),
    },
    nextDue: {
      header: "次回期限",
      width: 11,
      style: "date",
      cell: ({ nextDue }, at) => {
        const last = at.ref("最終支援日");
        const from = call("IF", operation(last, ">", constant(0)), last, at.ref("計画策定日"));
        return nextDue === null ? blank : computed(call("EDATE", from, interval), nextDue);
      },
    },
    contactsInYear: {
      header: "年度内回数",
      width: 8,
      style: "integer",
      cell: ({ contactsInYear }, at) =>
        computed(call("COUNTIFS", numbers, at.ref("No", "column"), years, quoted(fiscalYearLabel(year))), contactsInYear),
    },
  };
}
