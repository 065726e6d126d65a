import type { accountsIssues } from "../../core/issues/accounts.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const accountsEnglish: IssueSentencesOf<typeof accountsIssues> = {
  trialBalanceMissing: {
    what: say`No trial balance was found.`,
    why: say`No sheet has a table with accounts and balances.`,
    remedy: say`Paste the trial balance of the accounting package into a sheet, or choose its exported file.`,
  },
  trialBalancesSeveral: {
    what: say`Several sheets look like a trial balance (${"sheets"}).`,
    why: say`It is not clear which one is meant; “${"used"}” was imported.`,
    remedy: say`To import another one, choose its sheet.`,
  },
  accountUnknown: {
    what: say`It is not clear which item the account “${"account"}” (${"amount"} yen) belongs to.`,
    why: say`Until that is settled it counts in no item.`,
    remedy: say`Choose an item, or write it in 科目対応.`,
  },
  accountMappedTwice: {
    what: say`科目対応 has more than one row for “${"account"}”.`,
    why: say`It is not clear which one is right; the upper row was used.`,
    remedy: say`Keep only the right row.`,
  },
  debitCreditDiffer: {
    what: say`Debits add up to ${"debit"} yen and credits to ${"credit"} yen (difference ${"difference"} yen).`,
    why: say`A row may be missing, or sub-accounts may be counted twice.`,
    remedy: say`See whether rows were lost when the trial balance was pasted.`,
  },
  balanceSheetDiffers: {
    what: say`Assets of ${"assets"} yen and liabilities with net assets of ${"others"} yen differ by ${"difference"} yen.`,
    why: say`An account is missing, or stands in the wrong item or with the wrong sign.`,
    remedy: say`Look in 試算表対応 for an account of that amount or of half of it.`,
  },
  resultsDiffer: {
    what: say`The balance sheet shows a profit of ${"ofBalanceSheet"} yen, the profit and loss statement ${"ofStatement"} yen (difference ${"difference"} yen).`,
    why: say`Either net assets or operating profit is wrong.`,
    remedy: say`See whether both statements are of the same period.`,
  },
  printedSubtotalDiffers: {
    what: say`“${"subtotal"}” is printed as ${"printed"} yen, but its accounts add up to ${"computed"} yen (difference ${"difference"} yen).`,
    why: say`A row may be missing, or a sign may be read wrongly.`,
    remedy: say`Check the accounts of that section.`,
  },
  finishedCostDiffers: {
    what: say`The cost carried into the profit and loss statement, ${"carried"} yen, differs from the manufacturing statement, ${"computed"} yen (difference ${"difference"} yen).`,
    why: say`Depreciation or personnel cost may be incomplete.`,
    remedy: say`See whether rows of the manufacturing statement are missing.`,
  },
  openingDiffers: {
    what: say`The opening balance of ${"figure"}, ${"opening"} yen, differs from ${"recorded"} yen in 財務 for the period before (difference ${"difference"} yen).`,
    why: say`With a wrong figure or a wrong item, changes cannot be compared.`,
    remedy: say`Check last period's accounts and the items of the accounts.`,
  },
  trialUnitImplausible: {
    what: say`Sales were read as ${"sales"} yen; the period before in 財務 has ${"recorded"} yen.`,
    why: say`A trial balance in thousands may have been read as yen, or the other way round.`,
    remedy: say`Write 単位：千円 or 単位：円 above the trial balance.`,
  },
  closingStockMissing: {
    what: say`There is no closing stock (期末棚卸高).`,
    why: say`Before stock-taking the cost of sales is too high and the operating profit too low.`,
    remedy: say`Use a trial balance with the stock booked, or check the amount.`,
  },
  depreciationMissing: {
    what: say`There are fixed assets but no depreciation.`,
    why: say`Before closing entries the operating profit is too high.`,
    remedy: say`Use a trial balance with depreciation booked, or check the amount.`,
  },
  manufacturingStatementMissing: {
    what: say`The accounts of the manufacturing (or works) statement are not there.`,
    why: say`Depreciation and personnel cost lack the part of production.`,
    remedy: say`Use a trial balance exported together with that statement.`,
  },
  ownersPayMissing: {
    what: say`These are the books of a sole proprietor; the owner's own pay is not among the costs.`,
    why: say`Compared with companies, operating margin and labour productivity look high.`,
    remedy: say`When comparing with companies, take off what the owner lives on.`,
  },
  taxIncluded: {
    what: say`The trial balance includes consumption tax.`,
    why: say`Sales and costs are larger than without tax, and cannot be compared with periods without it.`,
    remedy: say`If possible, export the trial balance without tax.`,
  },
  shortPeriod: {
    what: say`The period has ${"months"} months.`,
    why: say`The Local Benchmark takes 12 months for granted, so growth and turnover figures are off.`,
    remedy: say`The setting 12か月でない期 shows figures for 12 months beside them (an addition of this add-in).`,
  },
  periodMonthsUnknown: {
    what: say`It is not clear how many months the trial balance covers.`,
    why: say`Its heading names no period, so it cannot be added to 財務.`,
    remedy: say`Type the number of months.`,
  },
  periodClosingUnknown: {
    what: say`It is not clear in which month the trial balance ends.`,
    why: say`Its heading names no period, so it cannot be added to 財務.`,
    remedy: say`Type the last month.`,
  },
  trialBusinessUnknown: {
    what: say`“${"name"}” is neither in 支援先 nor in 財務.`,
    why: say`Industry, employees and capital could not be carried over and are blank.`,
    remedy: say`Choose the business, or register it in 支援先.`,
  },
  trialBusinessMissing: {
    what: say`It is not clear whose trial balance this is.`,
    why: say`Its heading names no business, so it cannot be added to 財務.`,
    remedy: say`Choose the business.`,
  },
  financialRowExists: {
    what: say`財務 has a row for “${"business"}”, ${"closing"}, already.`,
    why: say`The period would stand twice, so nothing was added.`,
    remedy: say`To replace it, delete the old row first.`,
  },
  financialRowIncomplete: {
    what: say`Business, closing month or number of months is not settled.`,
    why: say`The row cannot be added to 財務.`,
    remedy: say`Choose or type what is missing.`,
  },
  rowNotBlank: {
    what: say`There is no blank row below the last one of “${"sheet"}”.`,
    why: say`Cells that hold something are never overwritten, so nothing was added.`,
    remedy: say`Clear the row below the table and add again.`,
  },
};
