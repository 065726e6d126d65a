import type { DateSerial } from "../../core/fiscalYear.js";
import { monthOf } from "../../core/month/calendarMonth.js";
import type { DateWords } from "../dateWords.js";
import type { Language } from "../language.js";

interface ChangeStrings {
  readonly heading: string;
  readonly none: string;
  readonly summary: (changed: number) => string;
  readonly sheet: string;
  readonly kinds: Readonly<Record<"changed" | "added" | "removed" | "unchanged", string>>;
  readonly count: (figures: number) => string;
  readonly nameOf: (row: string, column: string) => string;
  readonly value: (value: string | number | boolean, format: "number" | "percent" | "day" | "month", dates: DateWords) => string;
  readonly change: (before: string, after: string) => string;
  readonly more: (rest: number) => string;
  readonly write: string;
  readonly leave: string;
}

/** A figure as a sheet would show it, to four decimal places. */
function valueIn(locale: string, blank: string): ChangeStrings["value"] {
  return (value, format, dates) => {
    if (typeof value !== "number") return value === "" ? blank : String(value);
    if (format === "day") return value === 0 ? blank : dates.day(value as DateSerial);
    if (format === "month") return value === 0 ? blank : dates.month(monthOf(value as DateSerial));
    return format === "percent"
      ? value.toLocaleString(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 })
      : value.toLocaleString(locale, { maximumFractionDigits: 4 });
  };
}

/** The words of what a run changes. */
export const changeStrings: Readonly<Record<Language, ChangeStrings>> = {
  ja: {
    heading: "前回からの変化",
    none: "前回つくったときから、変わった数字はありません。",
    summary: (changed) => `変わった数字が${changed.toLocaleString("ja-JP")}個あります`,
    sheet: "シート",
    kinds: { changed: "変わる", added: "増える", removed: "なくなる", unchanged: "同じ" },
    count: (figures) => figures.toLocaleString("ja-JP"),
    nameOf: (row, column) => [row, column].filter((part) => part !== "").join(" の "),
    value: valueIn("ja-JP", "（空白）"),
    change: (before, after) => `${before} → ${after}`,
    more: (rest) => `ほかに${rest.toLocaleString("ja-JP")}個あります。`,
    write: "書きかえる",
    leave: "書かずに終わる",
  },
  en: {
    heading: "Changes since the last run",
    none: "No figure has changed since the sheets were made last.",
    summary: (changed) => `${changed.toLocaleString("en-US")} ${changed === 1 ? "figure has" : "figures have"} changed`,
    sheet: "Sheet",
    kinds: { changed: "Changed", added: "New", removed: "Gone", unchanged: "Same" },
    count: (figures) => figures.toLocaleString("en-US"),
    nameOf: (row, column) => [column, row].filter((part) => part !== "").join(" of "),
    value: valueIn("en-US", "(blank)"),
    change: (before, after) => `${before} → ${after}`,
    more: (rest) => `${rest.toLocaleString("en-US")} more.`,
    write: "Write the changes",
    leave: "Leave everything as it is",
  },
};
