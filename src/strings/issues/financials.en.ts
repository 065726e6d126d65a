import type { financialsIssues } from "../../core/issues/financials.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const financialsEnglish: IssueSentencesOf<typeof financialsIssues> = {
  periodTwice: {
    what: say`The period of “${"business"}” ending ${"closing"} stands at ${"first"} too.`,
    why: say`It is not clear which one is right; only the first row (${"first"}) was used.`,
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
  analysisDateMissing: {
    what: say`${"count"} rows of 財務 have no 分析日 (date of analysis).`,
    why: say`Nobody can tell when the analysis was made, so they are not counted. Rows of earlier periods may stay as they are.`,
    remedy: say`Enter the date of analysis in the rows that are to be counted.`,
  },
  analysisDatesAllMissing: {
    what: say`No row of 財務 has a 分析日 (date of analysis).`,
    why: say`Indicators counted from 財務 have no actual. Where 実績入力 has one, that is used.`,
    remedy: say`Add the column 分析日 to 財務 and enter the days on which the analyses were made.`,
  },
  officialSheetLabelMissing: {
    what: say`The Local Benchmark's input sheet has no row “${"label"}”.`,
    why: say`It is not laid out as published, so it was not read.`,
    remedy: say`Use the sheet of METI's file as it is, or copy the figures to 財務.`,
  },
};
