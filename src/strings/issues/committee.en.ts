import type { committeeIssues } from "../../core/issues/committee.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const committeeEnglish: IssueSentencesOf<typeof committeeIssues> = {
  yearUnreadable: {
    what: say`“${"text"}” cannot be read as a fiscal year.`,
    why: say`It is not known which year the row is about, so it is left out of the material.`,
    remedy: say`Enter it like R7 or 令和7年度, or leave the cell blank.`,
  },
  memberUnknown: {
    what: say`No member in the committee's table on 設定 matches the header “${"member"}”.`,
    why: say`It is not known whose levels these are, so the column is not counted.`,
    remedy: say`Use the member's name, or the place in the table (委員1 and so on), as the header.`,
  },
  scoredProjectUnknown: {
    what: say`“${"subject"}” is neither a project nor a section of 目標.`,
    why: say`It is not known which project was judged, so the row is not counted.`,
    remedy: say`Enter the name of a project or a section of 目標.`,
  },
  scoresRepeated: {
    what: say`The levels for “${"subject"}” ${"year"} also stand in ${"first"}.`,
    why: say`Counting both would double the votes, so only the first row was used.`,
    remedy: say`Keep only the row that is right.`,
  },
  voteSplit: {
    what: say`The two middle levels given to “${"project"}” differ.`,
    why: say`The lower one, ${"median"}, was taken for the median, and the chair has decided nothing.`,
    remedy: say`Enter what the committee decided under 委員長決定 on 委員採点.`,
  },
  selfLevelDiffers: {
    what: say`The self-rating ${"self"} of “${"project"}” differs from ${"proposed"}, which the attainment rates propose.`,
    why: say`The committee may ask for the reason.`,
    remedy: say`If the difference is meant, give the reason under 相違の理由 on 定性評価.`,
  },
  committeeLevelDiffers: {
    what: say`The committee's level ${"committee"} for “${"project"}” differs from ${"proposed"}, which the rates propose, and no reason is given.`,
    why: say`The committee's level is the final one, and readers of the published result may ask for the reason.`,
    remedy: say`Give it under 決定の理由 on 委員採点 or 相違の理由 on 定性評価.`,
  },
  committeeLevelsContradict: {
    what: say`The committee's level for “${"project"}” is ${"used"} on 委員採点 and ${"stated"} on 定性評価.`,
    why: say`The chair's decision goes first, then 定性評価, then the median of the members, so one of them is not used.`,
    remedy: say`Check the minutes and make the two agree.`,
  },
  frozenNothing: {
    what: say`No frozen copy of “${"sheet"}” was made.`,
    why: say`Material in which Excel's results differ from the add-in's own cannot be final.`,
    remedy: say`Mend the errors on 入力点検 and freeze again.`,
  },
};
