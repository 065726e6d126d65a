import type { monthIssues } from "../../core/issues/month.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const monthEnglish: IssueSentencesOf<typeof monthIssues> = {
  plannedMonthsUnreadable: {
    what: say`The planned months “${"text"}” cannot be read.`,
    why: say`What is expected by now is worked out as if no month were planned.`,
    remedy: say`Write for example 6月、11月, R8.6, 第2四半期, 上期, 年度末 or 通年.`,
  },
  monthInFuture: {
    what: say`${"month"} has not begun yet (today is ${"today"}).`,
    why: say`There is nothing to count, so the monthly sheet was not made.`,
    remedy: say`Choose a month that is over.`,
  },
  monthNotOver: {
    what: say`${"month"} is not over yet.`,
    why: say`What is expected by the end of the month stands beside the records up to today, so delays may look greater than they are.`,
    remedy: say`Make the sheet again when the month is over.`,
  },
  monthOutsidePlan: {
    what: say`${"month"} lies outside the plan.`,
    why: say`That year has no targets, so nothing is expected and nothing is marked.`,
    remedy: say`Choose a month of the plan, or check 計画開始 and 計画終了 in 設定.`,
  },
};
