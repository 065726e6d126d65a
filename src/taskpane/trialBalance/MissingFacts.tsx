import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { lazy } from "react";
import type { TrialBalanceImport } from "../../app/trialBalanceImport.js";
import { addMonths, calendarDay, dateSerial, type DateSerial } from "../../core/fiscalYear.js";
import { trialStrings } from "../../strings/pane/trial.js";
import type { TrialChoices } from "../actions.js";
import { LoadedPart } from "../LoadedPart.js";
import { pickedBusiness } from "../pickedBusiness.js";
import { Section } from "../Section.js";
import { Select } from "../Select.js";
import { useDates, usePageStrings } from "../words.js";

const BusinessPicker = lazy(() => import(/* webpackChunkName: "picker" */ "../BusinessPicker.js"));
const IndustryPicker = lazy(() => import(/* webpackChunkName: "industryPicker" */ "./IndustryPicker.js"));

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  typed: { minWidth: 0 },
});

const monthsOfYear = Array.from({ length: 12 }, (_, index) => index + 1);

interface MissingFactsProps {
  readonly trial: TrialBalanceImport;
  readonly choices: TrialChoices;
  readonly today: DateSerial;
  readonly onChange: (choice: Partial<TrialChoices>) => void;
}

/** What the heading does not tell and no sheet knows. Whatever was answered once stays open to another answer. */
export function MissingFacts({ trial, choices, today, onChange }: MissingFactsProps) {
  const styles = useStyles();
  const { missing: text } = usePageStrings(trialStrings);
  const asks = {
    months: trial.missing.includes("months") || choices.months !== null,
    closing: trial.missing.includes("closing") || choices.closing !== null,
    business: trial.missing.includes("business") || choices.business !== null,
    industry: trial.row.industry === "",
    employees: trial.row.figures.employees === null,
  };
  if (!Object.values(asks).includes(true)) return null;
  return (
    <Section heading={text.heading}>
      {asks.business && <BusinessQuestion trial={trial} choices={choices} onChange={onChange} />}
      {asks.industry && (
        <LoadedPart>
          <IndustryPicker chosen={choices.industry} onChoose={(industry) => onChange({ industry })} />
        </LoadedPart>
      )}
      {asks.closing && <ClosingQuestion closing={choices.closing} today={today} onChange={(closing) => onChange({ closing })} />}
      {asks.months && (
        <Select
          label={text.months}
          options={[{ value: null, text: text.choose }, ...monthsOfYear.map((value) => ({ value, text: text.month(value) }))]}
          value={choices.months}
          onChoose={(months) => onChange({ months })}
        />
      )}
      {asks.employees && (
        <Field label={text.employees} hint={text.employeesHint}>
          <Input
            className={styles.typed}
            inputMode="numeric"
            value={choices.employees === null ? "" : String(choices.employees)}
            onChange={(_, { value }) => onChange({ employees: headCount(value) })}
          />
        </Field>
      )}
    </Section>
  );
}

function BusinessQuestion({ trial: { businesses, heading }, choices, onChange }: Omit<MissingFactsProps, "today">) {
  const styles = useStyles();
  const { missing: text } = usePageStrings(trialStrings);
  if (businesses.length === 0) {
    return (
      <Field label={text.name}>
        <Input
          className={styles.typed}
          value={choices.business ?? ""}
          onChange={(_, { value }) => onChange({ business: value === "" ? null : value })}
        />
      </Field>
    );
  }
  const known = businesses.map(({ id, name }) => pickedBusiness(id, name));
  const asNew = heading === null ? [] : [{ key: heading, text: text.asHeading(heading) }];
  return (
    <LoadedPart>
      <BusinessPicker businesses={[...asNew, ...known]} chosen={choices.business} onChoose={(business) => onChange({ business })} />
    </LoadedPart>
  );
}

interface ClosingQuestionProps {
  readonly closing: DateSerial | null;
  readonly today: DateSerial;
  readonly onChange: (closing: DateSerial | null) => void;
}

/** Year and month apart: not every browser that Excel uses knows the input for months. */
function ClosingQuestion({ closing, today, onChange }: ClosingQuestionProps) {
  const styles = useStyles();
  const { missing: text } = usePageStrings(trialStrings);
  const dates = useDates();
  const day = closing === null ? null : calendarDay(closing);
  const thisYear = calendarDay(today).year;
  const choose = (year: number | null, month: number | null) => onChange(year === null ? null : lastDay(year, month ?? 3));
  return (
    <div className={styles.pair}>
      <Select
        label={text.closingYear}
        options={[
          { value: null, text: text.choose },
          ...Array.from({ length: 10 }, (_, back) => thisYear + 1 - back).map((value) => ({ value, text: dates.year(value) })),
        ]}
        value={day?.year ?? null}
        onChoose={(year) => choose(year, day?.month ?? null)}
      />
      <Select
        label={text.closingMonth}
        options={monthsOfYear.map((value) => ({ value, text: dates.monthOfYear(value) }))}
        value={day?.month ?? 3}
        onChoose={(month) => choose(day?.year ?? thisYear, month)}
      />
    </div>
  );
}

function lastDay(year: number, month: number): DateSerial {
  return (addMonths(dateSerial(year, month, 1)!, 1) - 1) as DateSerial;
}

/** Digits of any width; anything else is not taken. */
function headCount(text: string): number | null {
  const digits = text.normalize("NFKC").replace(/\D/gu, "");
  return digits === "" ? null : Number(digits);
}
