import type { budgetIssues } from "../../core/issues/budget.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const budgetEnglish: IssueSentencesOf<typeof budgetIssues> = {
  budgetUnitAssumed: {
    what: say`The unit of the budget's amounts is unknown.`,
    why: say`They were read in ${"unit"}; if that is wrong, they are off by a factor of 1,000.`,
    remedy: say`Write (単位 千円) near the headers, or fill in 金額単位 in 設定.`,
  },
  dittoWithoutItem: {
    what: say`There is no item above for “${"text"}” to repeat.`,
    why: say`Its name is not clear and was read as it stands.`,
    remedy: say`Write the name of the item.`,
  },
  footingColumn: {
    what: say`“${"item"}” of ${"year"}, ${"stated"}, is not the sum of the items, ${"computed"}.`,
    why: say`Either the total or an item is wrong. The sum of the items is used.`,
    remedy: say`Check the amounts and fix one of them.`,
  },
  footingRow: {
    what: say`The total of the row “${"item"}”, ${"stated"}, is not the sum of its years, ${"computed"}.`,
    why: say`Either the total or a year is wrong.`,
    remedy: say`Check the amounts and fix one of them.`,
  },
  footingChildren: {
    what: say`“${"item"}” of ${"year"}, ${"stated"}, is not the sum of its breakdown, ${"computed"}.`,
    why: say`Either the item or its breakdown is wrong.`,
    remedy: say`Check the amounts and fix one of them.`,
  },
  footingSubtotal: {
    what: say`“${"item"}” of ${"year"}, ${"stated"}, is not the sum of the items above it, ${"computed"}.`,
    why: say`Either the subtotal or an item is wrong. The items are used.`,
    remedy: say`Check the amounts and mend one of them.`,
  },
  footingOfWhich: {
    what: say`The parts of “${"item"}” of ${"year"}, ${"computed"}, are more than the item itself, ${"stated"}.`,
    why: say`Rows marked “of which” are parts of the item; one of the amounts is wrong.`,
    remedy: say`Check the amounts and mend one of them.`,
  },
  footingPlan: {
    what: say`“${"item"}” over all years, ${"stated"}, is not the sum of every item in every year, ${"computed"}.`,
    why: say`Either the total or a year is wrong.`,
    remedy: say`Check the plan and fix one of them.`,
  },
};
