import type { surveyIssues } from "../../core/issues/survey.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const surveyEnglish: IssueSentencesOf<typeof surveyIssues> = {
  roundUnknown: {
    what: say`It is not clear when the round “${"text"}” was.`,
    why: say`It is tallied as a round of its own, but stands first and may not count for any fiscal year.`,
    remedy: say`Write it like R7-1, 2025年4-6月期 or 第3回.`,
  },
  roundsMixed: {
    what: say`Rounds are written in two ways: “${"first"}” and “${"other"}”.`,
    why: say`They may be the same round; they were tallied as different ones.`,
    remedy: say`If they are the same, write them in one way.`,
  },
  questionnaireBlank: {
    what: say`There is no readable answer in this row.`,
    why: say`It was not counted as a returned questionnaire.`,
    remedy: say`Enter the answers, or delete the row.`,
  },
  answeredTwice: {
    what: say`The business “${"id"}” has answered “${"round"}” at ${"first"} too.`,
    why: say`Both rows are counted, so the DI may lean to one side.`,
    remedy: say`If it is a repeat, delete one of the rows.`,
  },
  answerColumnsMissing: {
    what: say`No column with answers was found.`,
    why: say`There is nothing to tally, so the sheet was not read.`,
    remedy: say`Add a column headed with one of these: ${"headers"}.`,
  },
  surveyIdsMissing: {
    what: say`Rows without a business ID: ${"count"}.`,
    why: say`The indicators ${"indicators"} count distinct business IDs, so these rows are left out of them.`,
    remedy: say`Enter the business IDs, or set the counting in 目標 to 延べ.`,
  },
  surveyDatesMissing: {
    what: say`Rows whose fiscal year is unknown: ${"count"}.`,
    why: say`The indicators ${"indicators"} are counted by fiscal year, so these rows are left out of them.`,
    remedy: say`Enter a date in the column “${"header"}”.`,
  },
};
