import type { publicationIssues } from "../../core/issues/publication.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const publicationEnglish: IssueSentencesOf<typeof publicationIssues> = {
  nameMasked: {
    what: say`“${"found"}” in a text to be published was replaced by “${"mask"}” (name in the workbook: ${"name"}).`,
    why: say`The public version names neither businesses nor staff. The text on its own sheet was not changed.`,
    remedy: say`If this is no name, or the person has agreed, choose “Publish as it is” when you are asked.`,
  },
  nameKept: {
    what: say`“${"found"}” stands as it is in a text to be published (name in the workbook: ${"name"}).`,
    why: say`“Publish as it is” was chosen when the version was made.`,
    remedy: say`Before you publish, make sure that the person or business has agreed.`,
  },
  nameLeftOut: {
    what: say`A text with “${"found"}” was left out of the public version (name in the workbook: ${"name"}).`,
    why: say`“Leave the text out” was chosen, or the text would show the name even after replacing.`,
    remedy: say`To publish it, take the name out of the text on its own sheet and run again.`,
  },
  stateCountUnfed: {
    what: say`“${"count"}” of the report to the state is not counted.`,
    why: say`No indicator on 目標 is chosen for it, or the chosen one has no actual.`,
    remedy: say`Choose “${"count"}” in the column 報告項目 of 目標 for the indicator that counts. If there is none, report a figure of your own.`,
  },
  stateCountOverlaps: {
    what: say`“${"count"}” of the report to the state, ${"actual"}, counts some businesses twice (${"distinct"} different ones).`,
    why: say`It adds the actuals of ${"indicators"}; a business that appears in both is counted in both.`,
    remedy: say`Report ${"distinct"}, or choose one indicator only in the column 報告項目 of 目標.`,
  },
  staffMissing: {
    what: say`従事職員数 of the report to the state is not given.`,
    why: say`設定 does not say how many of the staff take part.`,
    remedy: say`Add a row 従事職員数 with the number to 設定.`,
  },
  profitNotGross: {
    what: say`The changes of gross profit in the report to the state are taken from 利益 (${"profit"}) of フォロー記録, for reference.`,
    why: say`The state asks for gross profit; 利益 in the log need not be that.`,
    remedy: say`If the log keeps gross profit, set フォロー記録の利益 to 粗利 in 設定. If not, find the gross profit before you report.`,
  },
  casesUnfinished: {
    what: say`${"count"} of ${"cases"} cases still lack one of 経緯, 課題, 解決策, 成果.`,
    why: say`Cases are shared in the form 経緯, 課題, 解決策, 成果.`,
    remedy: say`Add these columns to フォロー記録 and fill them in, or write on the printed case studies.`,
  },
};
