import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SurveyAnswer } from "../../../src/core/records.js";
import { surveyItemIds, type Answer, type Question } from "../../../src/core/survey/surveyItems.js";
import { defaultSurveySettings, type SurveySettings } from "../../../src/core/survey/surveySettings.js";
import { shownDi, tallySurvey, type SurveyTally } from "../../../src/core/survey/tallySurvey.js";
import { R7, R8 } from "../examples.js";
import { answer, answers, firstRound, secondRound } from "./examples.js";

function tally(records: readonly SurveyAnswer[], settings: Partial<SurveySettings> = {}): SurveyTally {
  return tallySurvey(records, { ...defaultSurveySettings, ...settings }, null)!;
}

/** Balance of a question in a round (0 is the oldest), for all answers. */
function whole(of: SurveyTally, question: Question, round = 0) {
  return of.rounds[round]!.groups[0]!.balances[question];
}

test("the denominator is who answered the item, not who returned the questionnaire", () => {
  const records = [...answers("sales", { first: 17, middle: 41, last: 45 }), answer({ conditions: "first" })];
  const found = tally(records);
  expect(whole(found, "sales")).toEqual({ n: 103, plus: 17, unchanged: 41, minus: 45 });
  expect(found.rounds[0].groups[0]!.returned).toBe(104);
  expect(shownDi(whole(found, "sales"), found.settings)).toBe(-27.2);
});

describe("direction", () => {
  const records = [
    ...answers("purchasePrice", { first: 6, middle: 3, last: 1 }),
    ...answers("employees", { first: 5, middle: 4, last: 1 }),
  ];

  test("cheaper purchases and too few hands are plus", () => {
    expect(whole(tally(records), "purchasePrice")).toMatchObject({ plus: 1, minus: 6 });
    expect(whole(tally(records), "employees")).toMatchObject({ plus: 5, minus: 1 });
  });

  test("unless the settings say otherwise", () => {
    const turned = tally(records, { purchasePricePlus: "first", employeesPlus: "last" });
    expect(whole(turned, "purchasePrice")).toMatchObject({ plus: 6, minus: 1 });
    expect(whole(turned, "employees")).toMatchObject({ plus: 1, minus: 5 });
  });

  test("an outlook goes the way of its item", () => {
    expect(whole(tally(answers("purchasePriceOutlook", { first: 6, middle: 3, last: 1 })), "purchasePriceOutlook")).toMatchObject({
      plus: 1,
    });
  });
});

describe("a DI that rests on few answers is not shown", () => {
  test.each([
    [4, null],
    [5, 100],
  ])("%d answers: %s", (count, di) => {
    const found = tally(answers("sales", { first: count, middle: 0, last: 0 }));
    expect(shownDi(whole(found, "sales"), found.settings)).toBe(di);
  });

  test("the limit is a setting", () => {
    const found = tally(answers("sales", { first: 1, middle: 0, last: 0 }), { fewestAnswers: 1 });
    expect(shownDi(whole(found, "sales"), found.settings)).toBe(100);
  });
});

describe("groups", () => {
  const groupsOf = (records: readonly SurveyAnswer[]) => tally(records).groups.map(({ kind, industry, size }) => [kind, industry, size]);

  test("all, by industry in the chambers' order, by size from the smallest, by both where somebody answered", () => {
    const records = [
      answer({ sales: "first" }, { industry: "園芸業", size: "21人以上" }),
      answer({ sales: "first" }, { industry: "小売業", size: "6～20人" }),
      answer({ sales: "first" }, { industry: "建設業", size: "6～20人" }),
      answer({ sales: "first" }, { industry: "", size: "1～5人" }),
    ];
    expect(groupsOf(records)).toEqual([
      ["all", null, null],
      ["industry", "建設業", null],
      ["industry", "小売業", null],
      ["industry", "園芸業", null],
      ["industry", "", null],
      ["size", null, "1～5人"],
      ["size", null, "6～20人"],
      ["size", null, "21人以上"],
      ["industryAndSize", "建設業", "6～20人"],
      ["industryAndSize", "小売業", "6～20人"],
      ["industryAndSize", "園芸業", "21人以上"],
    ]);
  });

  test("what nobody states makes no group", () => {
    expect(groupsOf([answer({ sales: "first" }, { industry: "", size: "" })])).toEqual([["all", null, null]]);
  });
});

describe("rounds", () => {
  const records = [
    answer({ sales: "first" }, { round: secondRound }),
    answer({ sales: "last" }, { round: firstRound }),
    answer({ sales: "last" }, { round: { kind: "numbered", year: R8, number: 1 } }),
  ];

  test("stand oldest first; the last is reported", () => {
    expect(tally(records).rounds.map(({ round }) => round)).toEqual([firstRound, secondRound, { kind: "numbered", year: R8, number: 1 }]);
  });

  test("after the chosen year are left out", () => {
    expect(tallySurvey(records, defaultSurveySettings, R7)!.rounds.map(({ round }) => round)).toEqual([firstRound, secondRound]);
  });

  test("there is no tally without one", () => expect(tallySurvey([], defaultSurveySettings, null)).toBeNull());
});

test("items and outlooks are those that anybody answered", () => {
  const found = tally([answer({ conditions: "first", salesOutlook: "last" })]);
  expect([found.items, found.outlooks]).toEqual([["sales", "conditions"], ["sales"]]);
});

const questionnaires = fc.array(
  fc
    .record({
      industry: fc.constantFrom("製造業", "小売業", "*", "=1+1", ""),
      size: fc.constantFrom("1～5人", "6～20人", ""),
      round: fc.constantFrom(firstRound, secondRound),
      sales: fc.constantFrom<Answer | undefined>("first", "middle", "last", undefined),
      employees: fc.constantFrom<Answer | undefined>("first", "middle", "last", undefined),
    })
    .map(({ sales, employees, ...of }) => answer({ ...(sales && { sales }), ...(employees && { employees }) }, of)),
  { minLength: 1, maxLength: 60 },
);

function figures({ rounds, groups }: SurveyTally) {
  return { groups, rounds: rounds.map(({ round, groups: tallies }) => ({ round, tallies })) };
}

describe("laws", () => {
  test("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(questionnaires, (records) => {
        expect(figures(tally([...records].reverse()))).toEqual(figures(tally(records)));
      }),
    );
  });

  test("to turn every answer round turns every DI", () => {
    const turned: Readonly<Record<Answer, Answer>> = { first: "last", middle: "middle", last: "first" };
    fc.assert(
      fc.property(questionnaires, (records) => {
        const mirrored = records.map((record) => ({
          ...record,
          answers: new Map([...record.answers].map(([question, given]) => [question, turned[given]])),
        }));
        const [before, after] = [tally(records), tally(mirrored)];
        for (const item of surveyItemIds) {
          const { n, plus, unchanged, minus } = whole(before, item);
          expect(whole(after, item)).toEqual({ n, plus: minus, unchanged, minus: plus });
        }
      }),
    );
  });

  test.each(["industry", "size"] as const)("the groups by %s sum to the whole", (kind) => {
    fc.assert(
      fc.property(questionnaires, (records) => {
        for (const { groups } of tally(records).rounds) {
          const parts = groups.filter(({ group }) => group.kind === kind);
          if (parts.length === 0) continue;
          const sum = (value: (of: (typeof groups)[number]) => number) => parts.reduce((total, part) => total + value(part), 0);
          expect(sum(({ returned }) => returned)).toBe(groups[0]!.returned);
          for (const part of ["n", "plus", "unchanged", "minus"] as const) {
            expect(sum(({ balances }) => balances.sales[part])).toBe(groups[0]!.balances.sales[part]);
          }
        }
      }),
    );
  });
});
