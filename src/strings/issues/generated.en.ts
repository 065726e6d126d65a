import type { generatedIssues } from "../../core/issues/generated.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const generatedEnglish: IssueSentencesOf<typeof generatedIssues> = {
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
