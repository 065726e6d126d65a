import { diffusionIndex } from "../../core/survey/diffusionIndex.js";
import type { HearingTally, ProductTally } from "../../core/survey/hearing.js";
import { hearingItems } from "../../core/survey/hearingItems.js";
import type { GroupKind, SurveyGroup } from "../../core/survey/surveyGroups.js";
import { outlookOf, surveyItems } from "../../core/survey/surveyItems.js";
import { roundLabel } from "../../core/survey/surveyRound.js";
import type { RoundTally, SurveyTally } from "../../core/survey/tallySurvey.js";
import { groupWords } from "../../report/surveyReport.js";
import type { SurveyResults } from "../../report/surveySheets.js";

/** `di`: the newest round. `rounds`: every round before it, newest first. A DI that the sheets do not show is marked `hidden`. */
export function surveyReport({ survey, hearing }: SurveyResults): object {
  return { ...(survey === null ? {} : diReport(survey)), ...(hearing === null ? {} : { hearing: hearingReport(hearing) }) };
}

function diReport(tally: SurveyTally): object {
  const [newest, ...earlier] = [...tally.rounds].reverse() as [RoundTally, ...RoundTally[]];
  return {
    round: roundLabel(newest.round),
    returned: newest.answers.length,
    di: roundReport(tally, newest, false),
    outlook: roundReport(tally, newest, true),
    rounds: earlier.map((round) => ({
      round: roundLabel(round.round),
      returned: round.answers.length,
      di: roundReport(tally, round, false),
    })),
  };
}

function roundReport({ items, outlooks, settings }: SurveyTally, { groups }: RoundTally, outlook: boolean): object[] {
  return groups
    .filter(({ returned }) => returned > 0)
    .flatMap(({ group, balances }) =>
      (outlook ? outlooks : items).map((item) => {
        const balance = balances[outlook ? outlookOf(item) : item];
        const di = diffusionIndex(balance, settings.diRounding);
        return {
          group: groupName(group),
          item: surveyItems[item].label,
          n: balance.n,
          plus: balance.plus,
          minus: balance.minus,
          di,
          ...(di === null ? { reason: "noAnswers" } : balance.n < settings.fewestAnswers ? { hidden: true } : {}),
        };
      }),
    );
}

function groupName(group: SurveyGroup): string {
  const [industry, size] = groupWords(group);
  const names: Readonly<Record<GroupKind, string>> = { all: industry, industry, size, industryAndSize: `${industry}・${size}` };
  return names[group.kind];
}

function hearingReport({ products, exhibitions, items }: HearingTally): object[] {
  const tallyOf = ({ product, exhibition, interviews, items: tallies }: ProductTally): object => ({
    product,
    exhibition,
    n: interviews.length,
    items: items.map((item) => {
      const { n, mean } = tallies[item];
      return { item: hearingItems[item], n, mean, ...(mean === null ? { reason: "noAnswers" } : {}) };
    }),
    comments: interviews.flatMap(({ comment }) => (comment === "" ? [] : [comment])),
  });
  return [...products, ...exhibitions].map(tallyOf);
}
