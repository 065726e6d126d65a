import type { FiscalYear } from "../fiscalYear.js";
import type { SurveyAnswer } from "../records.js";
import { diffusionIndex, type Balance } from "./diffusionIndex.js";
import { isOf, surveyGroups, type SurveyGroup } from "./surveyGroups.js";
import { outlookOf, surveyItemIds, type Answer, type Question, type SurveyItemId } from "./surveyItems.js";
import { compareRounds, roundLabel, type SurveyRound } from "./surveyRound.js";
import { directionOf, type SurveySettings } from "./surveySettings.js";

/** A group in one round. */
export interface GroupTally {
  readonly group: SurveyGroup;
  /** Questionnaires returned. */
  readonly returned: number;
  readonly balances: Readonly<Record<Question, Balance>>;
}

export interface RoundTally {
  readonly round: SurveyRound;
  readonly answers: readonly SurveyAnswer[];
  /** In the order of the tally's groups. */
  readonly groups: readonly GroupTally[];
}

export interface SurveyTally {
  readonly settings: SurveySettings;
  readonly groups: readonly SurveyGroup[];
  /** Items with at least one answer, now or as an outlook. */
  readonly items: readonly SurveyItemId[];
  /** Items whose outlook was asked. */
  readonly outlooks: readonly SurveyItemId[];
  /** Oldest first; the last is the one that is reported. */
  readonly rounds: readonly [RoundTally, ...RoundTally[]];
}

/** 景況調査, round by round. `until`: rounds after this fiscal year are left out. `null` without a round. */
export function tallySurvey(all: readonly SurveyAnswer[], settings: SurveySettings, until: FiscalYear | null): SurveyTally | null {
  const answers = all.filter(({ round }) => until === null || round.year === null || round.year <= until);
  const groups = surveyGroups(answers);
  const byRound = new Map<string, SurveyAnswer[]>();
  for (const answer of answers) {
    const label = roundLabel(answer.round);
    const known = byRound.get(label);
    if (known) known.push(answer);
    else byRound.set(label, [answer]);
  }
  const [first, ...others] = [...byRound.values()]
    .sort(([a], [b]) => compareRounds(a!.round, b!.round))
    .map((ofRound) => roundTally(ofRound, groups, settings));
  if (first === undefined) return null;
  const isAsked = (question: Question): boolean => answers.some((answer) => answer.answers.has(question));
  const outlooks = surveyItemIds.filter((item) => isAsked(outlookOf(item)));
  const items = surveyItemIds.filter((item) => isAsked(item) || outlooks.includes(item));
  return { settings, groups, items, outlooks, rounds: [first, ...others] };
}

function roundTally(answers: readonly SurveyAnswer[], groups: readonly SurveyGroup[], settings: SurveySettings): RoundTally {
  return {
    round: answers[0]!.round,
    answers,
    groups: groups.map((group) => {
      const own = answers.filter((answer) => isOf(group, answer));
      const balances = surveyItemIds.flatMap((item) => [
        [item, balance(own, item, item, settings)] as const,
        [outlookOf(item), balance(own, outlookOf(item), item, settings)] as const,
      ]);
      return { group, returned: own.length, balances: Object.fromEntries(balances) as Record<Question, Balance> };
    }),
  };
}

function balance(answers: readonly SurveyAnswer[], question: Question, item: SurveyItemId, settings: SurveySettings): Balance {
  const count = (wanted: Answer): number => answers.filter((answer) => answer.answers.get(question) === wanted).length;
  const direction = directionOf(item, settings);
  const [plus, unchanged, minus] = [count(direction.plus), count("middle"), count(direction.minus)];
  return { n: plus + unchanged + minus, plus, unchanged, minus };
}

/** The DI as it may be shown: `null` with fewer answers than the set limit. */
export function shownDi(balance: Balance, { diRounding, fewestAnswers }: SurveySettings): number | null {
  return balance.n < fewestAnswers ? null : diffusionIndex(balance, diRounding);
}
