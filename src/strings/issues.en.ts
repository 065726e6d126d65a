import type { IssueSentenceBook } from "./issueSentence.js";
import { accountsEnglish } from "./issues/accounts.en.js";
import { budgetEnglish } from "./issues/budget.en.js";
import { cellsEnglish } from "./issues/cells.en.js";
import { consistencyEnglish } from "./issues/consistency.en.js";
import { committeeEnglish } from "./issues/committee.en.js";
import { financialsEnglish } from "./issues/financials.en.js";
import { generatedEnglish } from "./issues/generated.en.js";
import { monthEnglish } from "./issues/month.en.js";
import { publicationEnglish } from "./issues/publication.en.js";
import { rowsEnglish } from "./issues/rows.en.js";
import { settingsEnglish } from "./issues/settings.en.js";
import { sheetsEnglish } from "./issues/sheets.en.js";
import { surveyEnglish } from "./issues/survey.en.js";
import { targetsEnglish } from "./issues/targets.en.js";
import { trialReadingEnglish } from "./issues/trialReading.en.js";

export const issuesEnglish: IssueSentenceBook = {
  ...sheetsEnglish,
  ...cellsEnglish,
  ...rowsEnglish,
  ...settingsEnglish,
  ...targetsEnglish,
  ...monthEnglish,
  ...budgetEnglish,
  ...financialsEnglish,
  ...accountsEnglish,
  ...trialReadingEnglish,
  ...consistencyEnglish,
  ...committeeEnglish,
  ...surveyEnglish,
  ...generatedEnglish,
  ...publicationEnglish,
};
