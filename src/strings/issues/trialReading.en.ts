import type { trialReadingIssues } from "../../core/issues/trialReading.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const trialReadingEnglish: IssueSentencesOf<typeof trialReadingIssues> = {
  trialFileUnreadable: {
    what: say`“${"file"}” cannot be read as text.`,
    why: say`Excel workbooks, PDF files and the like cannot be taken in this way.`,
    remedy: say`Choose a text or CSV file exported from the accounting package. Open a workbook in Excel and choose its sheet.`,
  },
  trialNotFound: {
    what: say`There is no trial balance here.`,
    why: say`There are neither headers such as 勘定科目, 借方, 貸方, 残高 nor columns that relate as opening, debit, credit and balance.`,
    remedy: say`Paste the trial balance from its header to its last row and try again.`,
  },
  trialWithoutRows: {
    what: say`There are no accounts below the headers (${"header"}).`,
    why: say`There are no amounts to read.`,
    remedy: say`Paste the headers together with the rows of accounts.`,
  },
  trialWithoutAmounts: {
    what: say`There is not a single amount.`,
    why: say`This cannot be read as a trial balance.`,
    remedy: say`Paste a trial balance with accounts and amounts.`,
  },
  trialUnitCoarse: {
    what: say`The amounts are in a unit larger than thousand yen.`,
    why: say`Too much has been rounded off to compute the indicators.`,
    remedy: say`Paste a trial balance in yen or thousand yen.`,
  },
  trialTwoBalances: {
    what: say`“${"account"}” has a balance on both the debit and the credit side.`,
    why: say`It is not clear which one counts, so it was treated as missing.`,
    remedy: say`Check the original trial balance and keep one of them.`,
  },
  trialLineShort: {
    what: say`“${"text"}” has fewer than ${"expected"} amounts.`,
    why: say`It is not clear which column is blank, so only the last amount was read, as the balance.`,
    remedy: say`Check the balance. With 0 in the blank places the line can be read in full.`,
  },
  trialRowWithoutBalance: {
    what: say`“${"account"}” has no balance, although opening, debit and credit leave one.`,
    why: say`Without its balance, the items to which the account belongs stay blank.`,
    remedy: say`Compare with the original trial balance and fill in the balance.`,
  },
  trialRowDiffers: {
    what: say`The balance of “${"account"}”, ${"closing"} yen, differs by ${"difference"} yen from ${"computed"} yen, which follows from opening, debit and credit.`,
    why: say`An amount may be mistyped or in the wrong column. The balance was used as it stands.`,
    remedy: say`Compare with the original trial balance and mend the wrong amount.`,
  },
  trialAccountTwice: {
    what: say`“${"account"}” stands both in ${"first"} and here.`,
    why: say`Both were counted, so the amount is doubled if they are the same.`,
    remedy: say`Delete one of them if the row was repeated.`,
  },
  trialStatementMissing: {
    what: say`There are no accounts of the statement ${"statement"}.`,
    why: say`Without both 貸借対照表 and 損益計算書 some indicators cannot be computed.`,
    remedy: say`Export ${"statement"} from the accounting package too and paste it below.`,
  },
  trialIndentUnclear: {
    what: say`The rows indented below “${"account"}” do not add up to “${"account"}”.`,
    why: say`It is not clear whether they are its sub-accounts, so each was counted by itself. If they are, amounts are doubled.`,
    remedy: say`Delete the rows if they are sub-accounts; remove the spaces before their names if they are accounts.`,
  },
  trialNameDamaged: {
    what: say`The account name “${"account"}” holds a letter that cannot be read.`,
    why: say`It was probably lost when the file was exported. The account may be mistaken for another.`,
    remedy: say`Type the right name.`,
  },
  trialUnitAssumed: {
    what: say`The unit of the trial balance is unknown.`,
    why: say`It was read in yen. If it is in thousand yen, every amount is a thousandth of what it should be.`,
    remedy: say`If it is in thousand yen, write （単位：千円） above the table.`,
  },
  trialPeriodUnknown: {
    what: say`The period of the trial balance is unknown.`,
    why: say`Without the number of months its result cannot be compared with a year.`,
    remedy: say`Enter the closing month and the number of months.`,
  },
  trialPeriodCumulative: {
    what: say`Accounts of the profit and loss statement have opening amounts.`,
    why: say`The figures are cumulative from before the period in the heading, so its first day was not taken for the start of the year. Balances were read as cumulative.`,
    remedy: say`Enter the number of months since the start of the year.`,
  },
  trialDepartmentRead: {
    what: say`Of a trial balance by department, only “${"department"}” was read.`,
    why: say`Adding the rows of the departments would count every amount twice.`,
    remedy: say`To analyse one department, paste only its rows.`,
  },
  trialMonthsRead: {
    what: say`From the table of months, “${"balance"}” was read for the balance sheet and “${"result"}” for profit and loss.`,
    why: say`Another month would give other balances and profits.`,
    remedy: say`To analyse another month, paste the trial balance up to that month.`,
  },
};
