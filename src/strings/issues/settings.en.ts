import type { settingsIssues } from "../../core/issues/settings.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const settingsEnglish: IssueSentencesOf<typeof settingsIssues> = {
  settingUnknown: {
    what: say`The setting “${"item"}” is not used.`,
    why: say`Its value changes nothing.`,
    remedy: say`Check the name; if it is a note, leave it.`,
  },
  settingRepeated: {
    what: say`The setting “${"item"}” stands more than once.`,
    why: say`It is not clear which one is meant, so the one at ${"used"} was used.`,
    remedy: say`Delete the rows that are not meant.`,
  },
  settingInvalid: {
    what: say`“${"text"}” is no value for the setting “${"item"}”.`,
    why: say`The default was used.`,
    remedy: say`Write it like “${"expected"}”.`,
  },
  scaleInvalid: {
    what: say`The scale “${"text"}” cannot be read.`,
    why: say`The default scale was used.`,
    remedy: say`Name one of the scales offered, or write 独自 and put a block headed 評価 and 下限% below, highest first and ending at 0.`,
  },
  planPeriodImpossible: {
    what: say`The period of the plan (${"from"} to ${"to"}) cannot be.`,
    why: say`It ends before it begins or lasts more than 15 years; the years of the sheet 目標 were taken instead.`,
    remedy: say`Check 計画開始 and 計画終了 in 設定.`,
  },
  planYearsDiffer: {
    what: say`The plan's period in 設定 (${"stated"}) and the years in 目標 (${"found"}) differ.`,
    why: say`A year without targets cannot be rated; years outside the period are not used.`,
    remedy: say`Fix the period or the headers of the years.`,
  },
  yearNotBegun: {
    what: say`The fiscal year ${"year"} has not begun yet (it begins on ${"firstDay"}).`,
    why: say`There is nothing to count yet: its actuals are left empty and nothing is rated (開始前).`,
    remedy: say`Choose a year that has begun, or make the sheets again once the year has begun.`,
  },
};
