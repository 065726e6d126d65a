import type { consistencyIssues } from "../../core/issues/consistency.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const consistencyEnglish: IssueSentencesOf<typeof consistencyIssues> = {
  sumInconsistent: {
    what: say`“${"row"}”, “${"column"}” is ${"stands"}, which does not add up.`,
    why: say`It adds up with ${"consistent"} (further sums that then agree: ${"agreeing"}).`,
    remedy: say`Compare with the source and mend this cell or one of those that are added.`,
  },
  partInconsistent: {
    what: say`“${"row"}”, “${"column"}” is ${"stands"}: the part is larger than the whole.`,
    why: say`It can be ${"consistent"} at most (further sums that then agree: ${"agreeing"}).`,
    remedy: say`Check in the source whether the part or the whole is right.`,
  },
  rateInconsistent: {
    what: say`“${"row"}”, “${"column"}” is ${"stands"}, which does not follow from its figures.`,
    why: say`It follows with ${"consistent"} (further sums that then agree: ${"agreeing"}).`,
    remedy: say`Mend the rate or the figures behind it.`,
  },
  sharesInconsistent: {
    what: say`The shares with “${"row"}”, “${"column"}” do not make 100 %.`,
    why: say`They do when ${"stands"} is read as ${"consistent"} (further sums that then agree: ${"agreeing"}).`,
    remedy: say`Compare with the tally and mend the share that differs.`,
  },
  levelInconsistent: {
    what: say`“${"row"}”, “${"column"}” is ${"stands"}; by the scale it is ${"consistent"}.`,
    why: say`The rate before rounding is held against the scale.`,
    remedy: say`If the rating is meant, write the reason beside it.`,
  },
  commaMisplaced: {
    what: say`“${"row"}”, “${"column"}” reads “${"stands"}”: the commas do not part thousands.`,
    why: say`Possible: ${"consistent"} (further sums that agree with it: ${"agreeing"}).`,
    remedy: say`Check the digits in the source and type the figure again.`,
  },
  numbersInOneCell: {
    what: say`“${"row"}”, “${"column"}” reads “${"stands"}”: several numbers in one cell.`,
    why: say`Possible: ${"consistent"} (further sums that agree with it: ${"agreeing"}).`,
    remedy: say`Keep one number in a cell and move the others to a column of their own.`,
  },
  unitChanged: {
    what: say`“${"row"}”, “${"column"}” is typed as ${"stands"}, not in the table's unit.`,
    why: say`In the table's unit it is ${"consistent"}.`,
    remedy: say`Type the figure alone, in the unit of the table.`,
  },
  magnitudeUnlikely: {
    what: say`“${"row"}”, “${"column"}” (${"stands"}) is about a thousand times off the other figures of its row.`,
    why: say`If yen and thousand yen were mixed up, it is ${"consistent"}.`,
    remedy: say`Check the unit. If the figure is right, leave it as it is.`,
  },
  roundingDifference: {
    what: say`“${"row"}”, “${"column"}” is ${"stands"}, slightly off its parts' sum ${"consistent"}.`,
    why: say`Rounding each part to thousands before adding makes such a difference.`,
    remedy: say`Add a note that parts may not add up because of rounding.`,
  },
  accountsNotSummed: {
    what: say`“${"sheet"}” looks like a trial balance or a statement of accounts, so its sums were not checked.`,
    why: say`Contra accounts and sub-accounts stand among its rows: they do not add up in the order in which they are written.`,
    remedy: say`“Import a trial balance” checks its totals and whether both sides agree.`,
  },
  tableMissing: {
    what: say`No table of figures was found on “${"sheet"}”.`,
    why: say`A table needs a row of headers with rows of figures below it.`,
    remedy: say`Choose a sheet or an area with a table and try again.`,
  },
  checkedSheetMissing: {
    what: say`There is no sheet “${"sheet"}”.`,
    why: say`It may have been renamed or deleted.`,
    remedy: say`Check its name and choose it again.`,
  },
};
