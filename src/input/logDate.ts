import { calendarDay, dateSerial, eras, isoDate, type DateSerial } from "../core/fiscalYear.js";
import type { InputSheet } from "../core/inputSheets/inputSheet.js";
import { issue } from "../core/issue.js";
import type { DateCell } from "./cellDate.js";
import { visibleText } from "./cellText.js";
import type { PlanPeriod, ReadingContext } from "./readingContext.js";
import type { SheetRow } from "./sheetRow.js";

type Key<Sheet extends InputSheet> = keyof Sheet["columns"] & string;

/** The day of something done under the plan. A day before, after or in the future is kept and reported. */
export function logDate<Sheet extends InputSheet>(row: SheetRow<Sheet>, key: Key<Sheet>, context: ReadingContext): DateSerial | null {
  const date = pastDate(row, key, context);
  const { planPeriod } = context;
  if (date === null || !planPeriod || isWithin(date.serial, planPeriod) || eraSlip(date, planPeriod) !== null) return date?.serial ?? null;
  const [from, to] = [isoDate(planPeriod.from), isoDate(planPeriod.to)];
  row.issues.push(issue("dateOutsidePlan", row.cell(key), { header: row.header(key), text: shown(row, key, date), from, to }));
  return date.serial;
}

/** A day that may lie before the plan (a plan made earlier) but not in the future, and whose era may be a slip. */
export function earlierDate<Sheet extends InputSheet>(row: SheetRow<Sheet>, key: Key<Sheet>, context: ReadingContext): DateSerial | null {
  return pastDate(row, key, context)?.serial ?? null;
}

function pastDate<Sheet extends InputSheet>(row: SheetRow<Sheet>, key: Key<Sheet>, { planPeriod, today }: ReadingContext): DateCell | null {
  const date = row.date(key);
  if (!date) return null;
  const [header, text] = [row.header(key), shown(row, key, date)];
  const proposal = planPeriod ? eraSlip(date, planPeriod) : null;
  if (proposal !== null) row.issues.push(issue("dateEraSlip", row.cell(key), { header, text, proposal }));
  else if (today !== null && date.serial > today && (!planPeriod || isWithin(date.serial, planPeriod))) {
    row.issues.push(issue("dateInFuture", row.cell(key), { header, text }));
  }
  return date;
}

/** The same year of another era, where that falls into the plan: H7.4.1 → `R7.4.1`. */
function eraSlip({ serial, era }: DateCell, period: PlanPeriod): string | null {
  const typed = eras.find(({ initial }) => initial === era);
  if (!typed || isWithin(serial, period)) return null;
  const { year, month, day } = calendarDay(serial);
  const yearOfEra = year - typed.firstYear + 1;
  for (const { initial, firstYear } of eras) {
    const meant = initial === era ? null : dateSerial(firstYear + yearOfEra - 1, month, day);
    if (meant !== null && isWithin(meant, period)) return `${initial}${yearOfEra}.${month}.${day}`;
  }
  return null;
}

function isWithin(serial: DateSerial, { from, to }: PlanPeriod): boolean {
  return serial >= from && serial <= to;
}

/** As typed; an Excel date, which is only a number, as a date. */
function shown<Sheet extends InputSheet>(row: SheetRow<Sheet>, key: Key<Sheet>, date: DateCell): string {
  const value = row.value(key);
  return typeof value === "number" ? isoDate(date.serial) : visibleText(value);
}
