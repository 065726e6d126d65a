import type { TrialBalanceImport } from "../../app/trialBalanceImport.js";
import { monthOf } from "../../core/month/calendarMonth.js";
import { trialStrings } from "../../strings/pane/trial.js";
import { Facts } from "../Facts.js";
import { Section } from "../Section.js";
import { useDates, usePageStrings } from "../words.js";

/** What the heading of the trial balance says, and who printed it. */
export function ReadFacts({ trial: { layout, sheet, heading, form, unit, taxBasis, row } }: { readonly trial: TrialBalanceImport }) {
  const { read: text, layouts } = usePageStrings(trialStrings);
  const dates = useDates();
  const period = [
    ...(row.closing === null ? [] : [text.closing(dates.month(monthOf(row.closing)))]),
    ...(row.months === null ? [] : [text.months(row.months)]),
  ];
  return (
    <Section heading={text.heading}>
      <Facts
        facts={[
          { name: text.layout, value: layouts[layout] ?? layout },
          { name: text.sheet, value: sheet },
          { name: text.business, value: heading ?? text.unknown },
          { name: text.form, value: text.forms[form] },
          { name: text.unit, value: text.units[unit ?? "unknown"] },
          { name: text.taxBasis, value: taxBasis === null ? text.unknown : text.taxBases[taxBasis] },
          { name: text.period, value: period.length === 0 ? text.unknown : period.join("　") },
        ]}
      />
    </Section>
  );
}
