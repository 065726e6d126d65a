import type { SurveyGroup } from "../core/survey/surveyGroups.js";
import { surveyItems, type SurveyItemId } from "../core/survey/surveyItems.js";
import { roundLabel } from "../core/survey/surveyRound.js";
import { directionOf, type SurveySettings } from "../core/survey/surveySettings.js";
import type { SurveyTally } from "../core/survey/tallySurvey.js";
import type { SurveySheetNames } from "./generatedSheets.js";

/** What the sheets of a business-condition survey are made from. */
export interface SurveyReport {
  readonly tally: SurveyTally;
  readonly organisation: string;
  readonly names: SurveySheetNames;
}

const unsaid = "（記入なし）";
const all = "すべて";

/** The industry and size of a group, as two cells. */
export function groupWords({ kind, industry, size }: SurveyGroup): readonly [industry: string, size: string] {
  if (kind === "all") return ["全体", all];
  return [industry === null ? all : industry || unsaid, size === null ? all : size || unsaid];
}

/** The answer words of an item in its direction: 増加, 不変, 減少. */
export function balanceWords(
  item: SurveyItemId,
  settings: SurveySettings,
): { readonly plus: string; readonly unchanged: string; readonly minus: string } {
  const { answers } = surveyItems[item];
  const { plus, minus } = directionOf(item, settings);
  return { plus: answers[plus], unchanged: answers.middle, minus: answers[minus] };
}

/** 増加－減少. */
export function directionWords(item: SurveyItemId, settings: SurveySettings): string {
  const { plus, minus } = balanceWords(item, settings);
  return `${plus}－${minus}`;
}

/** The line under the title: who, which round, how many answers. */
export function surveySubtitle({ tally, organisation }: SurveyReport): string {
  const { round, answers } = tally.rounds.at(-1)!;
  const previous = tally.rounds.at(-2);
  const before = previous === undefined ? "前回なし" : `前回 ${roundLabel(previous.round)}（${previous.answers.length}票）`;
  return [organisation, `今回 ${roundLabel(round)}（回答 ${answers.length}票）`, before].filter((part) => part !== "").join("　");
}
