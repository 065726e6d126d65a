import type { sheetsIssues } from "../../core/issues/sheets.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const sheetsEnglish: IssueSentencesOf<typeof sheetsIssues> = {
  sheetMissing: {
    what: say`There is no sheet “${"sheet"}”.`,
    why: say`Nothing can begin without it.`,
    remedy: say`Add it with “Insert templates”, or name your own sheet “${"sheet"}”.`,
  },
  sheetDuplicate: {
    what: say`Several sheets could be “${"sheet"}”.`,
    why: say`Counting them all would count twice, so only “${"used"}” was read.`,
    remedy: say`Rename the sheet that is not meant.`,
  },
  sheetsReadTogether: {
    what: say`${"sheets"} were read together.`,
    why: say`They were taken for parts of one record. A row that stands in two of them is reported.`,
    remedy: say`Rename a sheet that does not belong to them, so that its name does not begin with the name of the record sheet.`,
  },
  sheetEmpty: {
    what: say`The sheet “${"sheet"}” has no rows of data.`,
    why: say`Nothing is counted from it.`,
    remedy: say`If it is still to be filled in, leave it as it is.`,
  },
  sourceSheetMissing: {
    what: say`The sheet “${"sheet"}”, from which actuals are counted, is missing.`,
    why: say`Unless 実績入力 gives them, the actuals of ${"indicators"} are unknown, not 0.`,
    remedy: say`Add the sheet “${"sheet"}”, or type the figures into 実績入力.`,
  },
  headerRowMissing: {
    what: say`No row of headers was found in the first 20 rows.`,
    why: say`The meaning of the columns is unknown, so the sheet was not read.`,
    remedy: say`Put the headers (${"headers"}) in one row, in any order.`,
  },
  headerMissing: {
    what: say`There is no column “${"header"}”.`,
    why: say`The column is needed, so the sheet was not read.`,
    remedy: say`Add a column headed “${"header"}”, or rename the header of the column that holds it.`,
  },
  headerDuplicate: {
    what: say`Several columns are headed “${"header"}”.`,
    why: say`It is not clear which one is meant, so only the one at ${"used"} was read.`,
    remedy: say`Rename the header of the column that is not meant.`,
  },
  yearColumnsMissing: {
    what: say`The sheet “${"sheet"}” has no column for a fiscal year.`,
    why: say`The figures cannot be given to a year.`,
    remedy: say`Add columns headed like R7, 令和7年度 or 2025年度.`,
  },
  yearColumnDuplicate: {
    what: say`There are several columns for ${"year"}.`,
    why: say`To count nothing twice, only the one at ${"used"} was read.`,
    remedy: say`Rename the header of the column that is not meant.`,
  },
  monthWithoutYear: {
    what: say`The header “${"header"}” does not say which year the month belongs to.`,
    why: say`The column was not read.`,
    remedy: say`Write the header like R7.5 or 2025/5, or give the year in 設定.`,
  },
  hiddenRows: {
    what: say`The sheet “${"sheet"}” has hidden rows.`,
    why: say`Rows that are hidden or filtered away are counted too.`,
    remedy: say`Delete or move rows that are not meant to count; hiding them is not enough.`,
  },
  mergedCells: {
    what: say`There are merged cells (${"area"}) among the data.`,
    why: say`The value belongs to the top left cell only; the others are read as blank.`,
    remedy: say`Unmerge the cells and fill in each of them.`,
  },
  sampleRowsSkipped: {
    what: say`${"count"} rows have a cell that begins with （見本）.`,
    why: say`They show how to write and were left out.`,
    remedy: say`Type below them, and press “Remove the sample rows” when they are no longer needed; if a row is data, take the mark （見本） out.`,
  },
  totalRowsSkipped: {
    what: say`${"count"} rows are totals, subtotals or “of which” rows.`,
    why: say`They were left out so that nothing is counted twice.`,
    remedy: say`If one of them is data, give it another name than 計 or うち.`,
  },
};
