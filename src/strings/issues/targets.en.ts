import type { targetsIssues } from "../../core/issues/targets.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const targetsEnglish: IssueSentencesOf<typeof targetsIssues> = {
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
  halfTargetsDiffer: {
    what: say`The target ${"stated"} for ${"year"} differs from ${"computed"}, the sum of its half years.`,
    why: say`It is not known which is right. The year's own target was used.`,
    remedy: say`Check the targets and mend one of them.`,
  },
  planGoalDiffers: {
    what: say`The goal of “${"id"}” over all years (${"stated"}) differs from the sum of its years (${"computed"}).`,
    why: say`The cumulative rate depends on it.`,
    remedy: say`Check the plan and fix one of them.`,
  },
};
