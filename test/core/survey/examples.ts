import type { HearingRecord, SurveyAnswer } from "../../../src/core/records.js";
import type { Answer, Question } from "../../../src/core/survey/surveyItems.js";
import type { SurveyRound } from "../../../src/core/survey/surveyRound.js";
import { R7, at, day } from "../examples.js";

export const firstRound: SurveyRound = { kind: "numbered", year: R7, number: 1 };
export const secondRound: SurveyRound = { kind: "numbered", year: R7, number: 2 };

/** A questionnaire of which a test says only what matters to it. */
export function answer(answers: Readonly<Partial<Record<Question, Answer>>>, of: Partial<SurveyAnswer> = {}): SurveyAnswer {
  return {
    round: firstRound,
    industry: "製造業",
    size: "1～5人",
    businessId: null,
    date: day("2025-06-10"),
    origin: at("景況調査", "A2"),
    ...of,
    answers: new Map(Object.entries(answers) as [Question, Answer][]),
  };
}

/** So many questionnaires with the first, the middle and the last answer to an item. */
export function answers(question: Question, counts: Readonly<Record<Answer, number>>, of: Partial<SurveyAnswer> = {}): SurveyAnswer[] {
  return (Object.keys(counts) as Answer[]).flatMap((given) =>
    Array.from({ length: counts[given] }, () => answer({ [question]: given }, of)),
  );
}

export function interview(of: Partial<HearingRecord> = {}): HearingRecord {
  return {
    exhibition: "架空展",
    product: "見本鍋",
    businessId: "J001",
    respondent: "",
    date: day("2025-10-17"),
    scores: new Map(),
    comment: "",
    origin: at("ヒアリング", "A2"),
    ...of,
  };
}
