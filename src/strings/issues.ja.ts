import type { IssueSentenceBook } from "./issueSentence.js";
import { accountsJapanese } from "./issues/accounts.ja.js";
import { budgetJapanese } from "./issues/budget.ja.js";
import { cellsJapanese } from "./issues/cells.ja.js";
import { consistencyJapanese } from "./issues/consistency.ja.js";
import { committeeJapanese } from "./issues/committee.ja.js";
import { financialsJapanese } from "./issues/financials.ja.js";
import { generatedJapanese } from "./issues/generated.ja.js";
import { monthJapanese } from "./issues/month.ja.js";
import { publicationJapanese } from "./issues/publication.ja.js";
import { rowsJapanese } from "./issues/rows.ja.js";
import { settingsJapanese } from "./issues/settings.ja.js";
import { sheetsJapanese } from "./issues/sheets.ja.js";
import { surveyJapanese } from "./issues/survey.ja.js";
import { targetsJapanese } from "./issues/targets.ja.js";
import { trialReadingJapanese } from "./issues/trialReading.ja.js";

export const issuesJapanese: IssueSentenceBook = {
  ...sheetsJapanese,
  ...cellsJapanese,
  ...rowsJapanese,
  ...settingsJapanese,
  ...targetsJapanese,
  ...monthJapanese,
  ...budgetJapanese,
  ...financialsJapanese,
  ...accountsJapanese,
  ...trialReadingJapanese,
  ...consistencyJapanese,
  ...committeeJapanese,
  ...surveyJapanese,
  ...generatedJapanese,
  ...publicationJapanese,
};
