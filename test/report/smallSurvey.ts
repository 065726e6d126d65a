import { tallyHearings } from "../../src/core/survey/hearing.js";
import { surveyItemIds, type Answer, type Question } from "../../src/core/survey/surveyItems.js";
import type { SurveyAnswer } from "../../src/core/records.js";
import { defaultSurveySettings, type SurveySettings } from "../../src/core/survey/surveySettings.js";
import { tallySurvey } from "../../src/core/survey/tallySurvey.js";
import { surveySheetNames, type SurveySheetNames } from "../../src/report/generatedSheets.js";
import type { SheetPlan } from "../../src/report/sheetPlan.js";
import { surveySheets, type SurveyResults } from "../../src/report/surveySheets.js";
import { answer, firstRound, interview, secondRound } from "../core/survey/examples.js";
import { at } from "../core/examples.js";

const given: readonly Answer[] = ["first", "middle", "last"];

/**
 * Two rounds. In the second: 12 manufacturers (sales 7 up, 2 unchanged, 3 down), 4 shops (too few), and one questionnaire that
 * answers sales alone. The outlook is asked of sales only.
 */
export const smallAnswers: readonly SurveyAnswer[] = [firstRound, secondRound].flatMap((round, number) => {
  const firm = (industry: string, size: string, place: number, sales: Answer): SurveyAnswer => {
    const others = surveyItemIds.slice(1).map((item, index) => [item, given[(place + index) % 3]!] as [Question, Answer]);
    return answer(
      { ...Object.fromEntries(others), sales, salesOutlook: given[place % 3]! },
      { round, industry, size, origin: at("景況調査", `A${2 + place + number * 20}`) },
    );
  };
  const manufacturers = [...Array<Answer>(7).fill("first"), ...Array<Answer>(2).fill("middle"), ...Array<Answer>(3).fill("last")];
  return [
    ...manufacturers.map((sales, place) => firm("製造業", place % 2 === 0 ? "1～5人" : "6～20人", place, number === 0 ? "last" : sales)),
    ...[0, 1, 2, 3].map((place) => firm("小売業", "1～5人", 12 + place, "middle")),
    answer({ sales: "first" }, { round, industry: "", size: "", origin: at("景況調査", `A${18 + number * 20}`) }),
  ];
});

export const smallInterviews = [
  interview({
    scores: new Map([
      ["price", 4],
      ["weight", 1],
    ]),
    respondent: "バイヤー",
    comment: "重い。\nもう少し軽ければ仕入れたい",
    origin: at("ヒアリング", "A2"),
  }),
  interview({ scores: new Map([["price", 3]]), origin: at("ヒアリング", "A3") }),
  interview({ exhibition: "例示フェア", scores: new Map([["price", 5]]), origin: at("ヒアリング", "A4") }),
  interview({ product: "例示ばさみ", comment: "左利き用がほしい", origin: at("ヒアリング", "A5") }),
];

export function surveyResults(settings: Partial<SurveySettings> = {}, answers = smallAnswers, interviews = smallInterviews): SurveyResults {
  return { survey: tallySurvey(answers, { ...defaultSurveySettings, ...settings }, null), hearing: tallyHearings(interviews) };
}

export function surveyPlans(results = surveyResults(), names: SurveySheetNames = surveySheetNames): readonly SheetPlan[] {
  return surveySheets(results, { organisation: "見本商工会議所", calendar: "western" }, names);
}
