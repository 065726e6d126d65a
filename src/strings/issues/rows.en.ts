import type { rowsIssues } from "../../core/issues/rows.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const rowsEnglish: IssueSentencesOf<typeof rowsIssues> = {
  duplicateRow: {
    what: say`The row is exactly the same as the one at ${"first"}.`,
    why: say`One record may be counted twice.`,
    remedy: say`Delete one of them if it is a duplicate.`,
  },
  duplicateId: {
    what: say`The ID “${"id"}” stands at ${"first"} already.`,
    why: say`The two cannot be told apart; only the earlier row was used.`,
    remedy: say`Change one of the IDs.`,
  },
  targetsEmpty: {
    what: say`There is no indicator on 目標, so no record can be counted.`,
    why: say`Rows that name an indicator count towards none. This goes for the other rows too.`,
    remedy: say`On the sheet 目標, enter the ID, the name and the unit of each indicator and its target for every year, one row each.`,
  },
  indicatorUnknown: {
    what: say`The indicator “${"id"}” is not on the sheet 目標.`,
    why: say`The row counts for no indicator.`,
    remedy: say`Check the ID on the sheet 目標 and type it again.`,
  },
  indicatorMisspelt: {
    what: say`The indicator “${"id"}” is not on the sheet 目標.`,
    why: say`The row counts for no indicator.`,
    remedy: say`Check whether “${"proposal"}” is meant and type it again.`,
  },
  parentUnknown: {
    what: say`The parent indicator “${"id"}” is not on the sheet 目標.`,
    why: say`The indicator is treated as one of its own.`,
    remedy: say`Check the ID of the parent and type it again.`,
  },
  typedActualDiffers: {
    what: say`The value typed for “${"id"}” in ${"year"} is ${"other"}; the records give ${"used"}.`,
    why: say`The evaluation uses what the records give.`,
    remedy: say`Check whether a record is missing.`,
  },
  monthlyActualsDiffer: {
    what: say`The months of “${"id"}” in ${"year"} sum to ${"other"}; the figure of the year is ${"used"}.`,
    why: say`The evaluation uses the figure of the year.`,
    remedy: say`Fix one of them, or leave one blank.`,
  },
  monthBesideHalf: {
    what: say`Indicator “${"id"}” has a figure for ${"period"} and one for the half year, in ${"half"}.`,
    why: say`Adding both would count twice, so only the half year's figure was used.`,
    remedy: say`Leave either the month or the half year blank.`,
  },
  typedActualTooEarly: {
    what: say`An actual of “${"id"}” is typed for ${"period"}, a year that has not begun yet.`,
    why: say`A year that has not begun has no actual; the value is not used.`,
    remedy: say`Check the column, and move the value if it belongs to another year.`,
  },
  typedActualRepeated: {
    what: say`The actual of “${"id"}” for ${"period"} stands at ${"first"} already.`,
    why: say`Adding both would count twice; only the earlier value was used.`,
    remedy: say`Keep the right value in one place.`,
  },
  businessUnknown: {
    what: say`The business “${"id"}” is not on the sheet 支援先.`,
    why: say`If it is a slip, one business too many is counted.`,
    remedy: say`Check the ID; register the business in 支援先 if it is new.`,
  },
  businessMisspelt: {
    what: say`The business “${"id"}” is not on the sheet 支援先.`,
    why: say`If it is a slip, one business too many is counted.`,
    remedy: say`Check whether “${"proposal"}” (${"name"}) is meant and type it again.`,
  },
  businessIdMissing: {
    what: say`The row has no business ID (name “${"name"}”).`,
    why: say`Businesses are counted by their IDs, so the row is not among them.`,
    remedy: say`Type the ID from the sheet 支援先.`,
  },
  businessIdProposed: {
    what: say`“${"name"}” has no business ID.`,
    why: say`Businesses are counted by their IDs, so the row is not among them.`,
    remedy: say`Check whether “${"proposal"}” (${"registered"}) is meant and type the ID.`,
  },
  businessNameDiffers: {
    what: say`The business “${"id"}” is called “${"name"}” here, not “${"registered"}”.`,
    why: say`ID or name may be another business's. The ID was counted.`,
    remedy: say`Check both and fix one.`,
  },
  businessNameRepeated: {
    what: say`“${"name"}” is registered at ${"first"} under another ID.`,
    why: say`If it is the same business, it is counted twice.`,
    remedy: say`Use one ID for one business.`,
  },
  contactBeforePlan: {
    what: say`The contact is earlier than the plan of “${"id"}” (${"planDate"}).`,
    why: say`It may not count as a follow-up of that plan.`,
    remedy: say`Check the day of the contact and the day of the plan.`,
  },
  subjectUnknown: {
    what: say`“${"subject"}” is neither an indicator, nor a project, nor a section.`,
    why: say`It cannot be placed in the material.`,
    remedy: say`Use an indicator ID, the name of a project, or a section from the sheet 目標.`,
  },
  levelUnknown: {
    what: say`“${"text"}” in “${"header"}” is not a level of the scale.`,
    why: say`It is treated as blank.`,
    remedy: say`Use one of ${"levels"}, or change 評価尺度 in 設定.`,
  },
};
