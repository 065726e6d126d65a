import { say, type IssueSentenceBook } from "./issueSentence.js";

export const issuesEnglish: IssueSentenceBook = {
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
    remedy: say`Delete them when they are no longer needed; if a row is data, take the mark （見本） out.`,
  },
  totalRowsSkipped: {
    what: say`${"count"} rows are totals, subtotals or “of which” rows.`,
    why: say`They were left out so that nothing is counted twice.`,
    remedy: say`If one of them is data, give it another name than 計 or うち.`,
  },

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

  planTableRead: {
    what: say`${"indicators"} indicators were read from ${"tables"} tables of the printed plan.`,
    why: say`IDs, units and counting come from the tables: 者 and 社 count distinct businesses, other units and 延べ count contacts; follow-ups come from フォロー記録, plans made from 支援先, all else from 活動記録.`,
    remedy: say`To change this, copy them into the template of 目標 and fill in 数え方 and 集計元.`,
  },
  planRowUnreadable: {
    what: say`The table row “${"text"}” has no readable name of an indicator.`,
    why: say`Its columns may be shifted, so the row was not read.`,
    remedy: say`Bring the row into line with its headers.`,
  },
  sectionAssumed: {
    what: say`No heading of a chapter (“5. …”, “8-1 …”) stands above this table.`,
    why: say`The indicators were given the section “${"section"}”.`,
    remedy: say`Write number and name of the chapter in the row above the table.`,
  },
  unitMissing: {
    what: say`The unit of “${"label"}” is unknown.`,
    why: say`How to count is not clear, so contacts are counted.`,
    remedy: say`Type the unit (者, 回 …) with the target or in the column 単位.`,
  },
  unitDiffersFromLabel: {
    what: say`The unit of “${"label"}” is ${"unit"}.`,
    why: say`Its name speaks of cases or times; it is counted by its unit.`,
    remedy: say`If the plan says so, leave it.`,
  },
  zeroTarget: {
    what: say`The target of “${"id"}” for ${"year"} is 0.`,
    why: say`Nothing can be divided by 0, so there is no rate and no level.`,
    remedy: say`If there is no target in that year, write － instead of 0.`,
  },
  planGoalDiffers: {
    what: say`The goal of “${"id"}” over all years (${"stated"}) differs from the sum of its years (${"computed"}).`,
    why: say`The cumulative rate depends on it.`,
    remedy: say`Check the plan and fix one of them.`,
  },

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
    what: say`“${"item"}” over all years, ${"stated"}, is not the sum of its years, ${"computed"}.`,
    why: say`Either the total or a year is wrong.`,
    remedy: say`Check the plan and fix one of them.`,
  },

  periodTwice: {
    what: say`“${"business"}” has more than one row for the period ending ${"closing"}.`,
    why: say`It is not clear which one is right; only the upper row was used.`,
    remedy: say`Keep only the right row.`,
  },
  periodGap: {
    what: say`“${"business"}”: ${"monthsBetween"} months lie between this period's end and the row before it; the period has ${"months"}.`,
    why: say`A period is missing between them, so sales growth uses the column 前期売上高 and nothing is compared with the period before.`,
    remedy: say`Add the missing period; if the closing month was changed, check 月数.`,
  },
  periodOverlap: {
    what: say`“${"business"}”: only ${"monthsBetween"} months have passed since the period before, but 月数 is ${"months"}.`,
    why: say`Sales and profits of overlapping periods cannot be compared.`,
    remedy: say`Check 決算年月 and 月数.`,
  },
  monthsImplausible: {
    what: say`“${"text"}” in 月数 is not a whole number from 1 to 24.`,
    why: say`The length of the period is unknown; it was taken as 12 months.`,
    remedy: say`Type the number of months of the period.`,
  },
  previousSalesDiffer: {
    what: say`“${"business"}”: 前期売上高 of ${"typed"} yen differs from the sales in the row of the period before, ${"recorded"} yen.`,
    why: say`As in the Local Benchmark, sales growth uses the row of the period before.`,
    remedy: say`Mend one of them, or leave 前期売上高 blank.`,
  },
  outOfScope: {
    what: say`“${"business"}” has neither capital nor employees.`,
    why: say`Its size is unknown, so the Local Benchmark gives no scores and no rank. Only the values were computed.`,
    remedy: say`Fill in 従業員数; a company of directors only and a sole proprietor enter 1.`,
  },
  industryBlank: {
    what: say`The industry of “${"business"}” is blank.`,
    why: say`There is nothing to compare with, so no scores are given.`,
    remedy: say`Type an industry of the Local Benchmark (for example 0501_小売業) or the four digits of the Japanese industry classification.`,
  },
  industryUnknown: {
    what: say`It is not clear which industry of the Local Benchmark “${"text"}” is.`,
    why: say`There is nothing to compare with, so no scores are given.`,
    remedy: say`Type an industry of the Local Benchmark (for example 0501_小売業) or the four digits of the Japanese industry classification.`,
  },
  industryAmbiguous: {
    what: say`Several industries fit “${"text"}”.`,
    why: say`It is not clear with which to compare, so no scores are given.`,
    remedy: say`Type one of: ${"proposals"}.`,
  },
  industryFound: {
    what: say`“${"text"}” was read as “${"found"}” and compared with “${"industry"}”.`,
    why: say`Another industry would give other scores.`,
    remedy: say`If it is wrong, type an industry of the Local Benchmark.`,
  },
  financialUnitAssumed: {
    what: say`The unit of the amounts in 財務 is unknown.`,
    why: say`They were read in ${"unit"}; if that is wrong, labour productivity is off by a factor of 1,000.`,
    remedy: say`Write (単位 千円) near the headers.`,
  },
  analysedBusinessUnknown: {
    what: say`There are no accounts of the business “${"business"}”.`,
    why: say`The page 財務分析 shows the first business instead.`,
    remedy: say`Choose a business ID that stands in the sheet 財務, or the name of a business without an ID.`,
  },
  officialSheetLabelMissing: {
    what: say`The Local Benchmark's input sheet has no row “${"label"}”.`,
    why: say`It is not laid out as published, so it was not read.`,
    remedy: say`Use the sheet of METI's file as it is, or copy the figures to 財務.`,
  },

  selfLevelDiffers: {
    what: say`The self-assessment ${"self"} of “${"project"}” differs from the level proposed from its rates, ${"proposed"}.`,
    why: say`The committee may ask why.`,
    remedy: say`If it is intended, give the reason in 定性評価.`,
  },
  sheetNameTaken: {
    what: say`There is a sheet “${"sheet"}” already.`,
    why: say`It was not made by this add-in and was left alone; the new sheet is “${"used"}”.`,
    remedy: say`To have the usual name, rename the existing sheet and run again.`,
  },
  sheetEdited: {
    what: say`The generated sheet “${"sheet"}” has been edited.`,
    why: say`Making it again would lose what was added.`,
    remedy: say`To keep it, choose “Make it my own sheet”.`,
  },
  sheetProtected: {
    what: say`The sheet “${"sheet"}” is protected.`,
    why: say`A protected sheet cannot be refreshed.`,
    remedy: say`Unprotect it (Review, Unprotect Sheet) and run again.`,
  },
  recalculationMismatch: {
    what: say`Excel computed ${"found"} where ${"expected"} was expected.`,
    why: say`A calculation setting or a changed formula may be the cause; the figure cannot be used as it is.`,
    remedy: say`Recalculate (Formulas tab); if it stays, make the sheets again.`,
  },
};
