import type { DelayMark } from "../../core/month/delayMark.js";
import type { Language } from "../language.js";

interface MonthPageStrings {
  readonly label: string;
  /** The last month that is over and of which there are records. */
  readonly newest: string;
  readonly marks: string;
  /** Indicators, by how they stand. */
  readonly mark: Readonly<Record<DelayMark, string>>;
  readonly count: (indicators: number) => string;
  readonly late: string;
  readonly lateOf: (label: string, cumulative: string, expected: string) => string;
  readonly noneLate: string;
  readonly gaps: string;
  readonly businesses: (count: number) => string;
  readonly overdue: string;
}

/** The words of 「今月の進捗をまとめる」. */
export const monthStrings: Readonly<Record<Language, MonthPageStrings>> = {
  ja: {
    label: "まとめる月",
    newest: "記録のある最後の月",
    marks: "指標の進み具合",
    mark: {
      reached: "達成",
      onSchedule: "順調",
      slightlyBehind: "やや遅れ",
      behind: "遅れ",
      notStarted: "未着手",
      notYetDue: "これから",
      atYearEnd: "年度末にわかる",
    },
    count: (indicators) => `${indicators}件`,
    late: "遅れている指標",
    lateOf: (label, cumulative, expected) => `${label}：累計${cumulative}（目安${expected}）`,
    noneLate: "遅れている指標はありません。",
    gaps: "ズレがあり、専門家の派遣がまだの事業者",
    businesses: (count) => `${count}者`,
    overdue: "フォローの遅れ",
  },
  en: {
    label: "Month to report",
    newest: "The last month with records",
    marks: "How the indicators stand",
    mark: {
      reached: "Target reached",
      onSchedule: "On schedule",
      slightlyBehind: "Slightly behind",
      behind: "Behind",
      notStarted: "Not begun",
      notYetDue: "Not yet due",
      atYearEnd: "Known at the year’s end",
    },
    count: (indicators) => String(indicators),
    late: "Indicators that are behind",
    lateOf: (label, cumulative, expected) => `${label}: ${cumulative} so far (${expected} expected)`,
    noneLate: "No indicator is behind.",
    gaps: "Businesses off plan without an expert so far",
    businesses: (count) => String(count),
    overdue: "Follow-ups overdue",
  },
};
