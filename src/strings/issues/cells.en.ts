import type { cellsIssues } from "../../core/issues/cells.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const cellsEnglish: IssueSentencesOf<typeof cellsIssues> = {
  cellError: {
    what: say`“${"header"}” holds an error value (${"text"}).`,
    why: say`The value is unknown and is not counted.`,
    remedy: say`Fix the formula or type the value.`,
  },
  requiredBlank: {
    what: say`“${"header"}” is blank.`,
    why: say`The row cannot be counted.`,
    remedy: say`Fill it in, or delete the row if it is not needed.`,
  },
  numberUnreadable: {
    what: say`“${"text"}” in “${"header"}” is not a number.`,
    why: say`Nothing was guessed; it is treated as not filled in.`,
    remedy: say`Type the number alone and put remarks in another column.`,
  },
  numberTwo: {
    what: say`“${"text"}” in “${"header"}” holds more than one number.`,
    why: say`It is not clear which one is meant; it is treated as not filled in.`,
    remedy: say`Type one number in one cell.`,
  },
  numberComma: {
    what: say`The commas in “${"text"}” (“${"header"}”) are misplaced.`,
    why: say`A digit may be missing or too many; it is treated as not filled in.`,
    remedy: say`Type the right number again.`,
  },
  numberBound: {
    what: say`“${"text"}” in “${"header"}” is not an exact number.`,
    why: say`No rate can be computed from “at least” or “about”; it is treated as not filled in.`,
    remedy: say`Type the number that is to be the measure.`,
  },
  numberUnit: {
    what: say`“${"text"}” in “${"header"}” is in ${"unit"}, not in ${"expected"}.`,
    why: say`Something else may have been counted; it is treated as not filled in.`,
    remedy: say`Check the value and use ${"expected"}, or type the number alone.`,
  },
  numberNegative: {
    what: say`“${"header"}” is below zero (${"text"}).`,
    why: say`This cannot be below zero; it is treated as not filled in.`,
    remedy: say`Check the sign and type it again.`,
  },
  quantityMissing: {
    what: say`“${"header"}” holds no number that can be added.`,
    why: say`${"id"} is a sum of quantities: this row adds nothing to it.`,
    remedy: say`Type the quantity.`,
  },
  quantityTakenForOne: {
    what: say`“${"text"}” in “${"header"}” cannot be used; the row was counted as one contact.`,
    why: say`${"id"} counts contacts, and a row without a quantity is one of them.`,
    remedy: say`If there were more, type their number.`,
  },
  dateUnreadable: {
    what: say`“${"text"}” in “${"header"}” is not a date.`,
    why: say`Without a date the record belongs to no fiscal year.`,
    remedy: say`Type it like 2025/4/1 or R7.4.1.`,
  },
  dateImpossible: {
    what: say`There is no day “${"text"}” (“${"header"}”).`,
    why: say`Without a date the record belongs to no fiscal year.`,
    remedy: say`Check month and day and type it again.`,
  },
  dateWithoutYear: {
    what: say`The year of “${"text"}” in “${"header"}” is not clear.`,
    why: say`A guess could put it into another fiscal year; it is treated as not filled in.`,
    remedy: say`Type the year too, like 2025/4/1 or R7.4.1.`,
  },
  dateTwo: {
    what: say`“${"text"}” in “${"header"}” holds more than one date.`,
    why: say`One row counts as one contact, so the date is not clear.`,
    remedy: say`Use one row for each day.`,
  },
  dateEraSlip: {
    what: say`“${"text"}” in “${"header"}” lies far outside the plan.`,
    why: say`The era may be a slip; as it stands the record counts in no year of the plan.`,
    remedy: say`Check whether “${"proposal"}” is meant and type it again.`,
  },
  dateOutsidePlan: {
    what: say`“${"text"}” in “${"header"}” lies outside the plan (${"from"} to ${"to"}).`,
    why: say`The record counts in no year of the plan.`,
    remedy: say`Check the date; if it is right, leave it.`,
  },
  dateInFuture: {
    what: say`“${"text"}” in “${"header"}” is later than today.`,
    why: say`Something that has not happened may be counted as done.`,
    remedy: say`Check the date; take the row out if it is only planned.`,
  },
  choiceUnknown: {
    what: say`“${"text"}” is not one of the choices of “${"header"}”.`,
    why: say`Its meaning is not clear; it is treated as blank.`,
    remedy: say`Use one of: ${"choices"}.`,
  },
};
