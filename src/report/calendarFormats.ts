import type { Calendar } from "../core/settings.js";
import type { SheetPlan } from "./sheetPlan.js";
import { styles } from "./style.js";

/**
 * Excel's own counting of eras, whatever language it runs in: `R7.10.31` fits every column that holds 2025/10/31. Japanese by its
 * number, which old Excels and LibreOffice know too; `ja-JP` they do not.
 */
const eraDay = "[$-411]ge.m.d";
const eraMonth = "[$-411]ge.m";

/** Number formats of days and months, each with the one by eras. A last section shows nothing for 0. */
const byEras: Readonly<Record<string, string>> = {
  [styles.date.numberFormat]: `${eraDay};;`,
  [styles.month.numberFormat]: `${eraMonth};;`,
  [styles.monthHead.numberFormat]: eraMonth,
  "yyyy/mm": eraMonth,
};

/** The same sheets with their days as the settings want them. The cells hold the same serial numbers. */
export function inCalendar(calendar: Calendar, plans: readonly SheetPlan[]): readonly SheetPlan[] {
  if (calendar === "western") return plans;
  return plans.map((plan) => ({
    ...plan,
    styles: plan.styles.map(({ area, style }) => {
      const numberFormat = byEras[style.numberFormat ?? ""];
      return numberFormat === undefined ? { area, style } : { area, style: { ...style, numberFormat } };
    }),
  }));
}
