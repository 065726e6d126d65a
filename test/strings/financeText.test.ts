import { describe, expect, it } from "vitest";
import { defaultAnalysisSettings } from "../../src/core/finance/analysisSettings.js";
import { analyzeBusiness } from "../../src/core/finance/analyzeBusiness.js";
import type { FeedbackLanguage } from "../../src/core/finance/feedbackLanguage.js";
import { indicatorIds } from "../../src/core/finance/indicators.js";
import { ratioIds, ratios } from "../../src/core/finance/ratios/ratios.js";
import {
  absentText,
  financeStrings,
  formulaText,
  indicatorSentences,
  shownAmount,
  shownValue,
  totalSentences,
} from "../../src/strings/financeText.js";
import { period, shop, shopBefore, shopBooks } from "../core/finance/firms.js";

const languages = Object.keys(financeStrings) as FeedbackLanguage[];
const { ja, en } = financeStrings;
const analysis = analyzeBusiness([period([2025, 3], shopBooks), period([2024, 3], shopBefore)], defaultAnalysisSettings);
const [latest] = analysis.periods;

describe("figures as they are printed", () => {
  it.each([
    [0.0785, "ratio", "7.9%", "7.9%"],
    [-0.00001, "ratio", "0.0%", "0.0%"],
    [-0.042, "ratio", "-4.2%", "-4.2%"],
    [400, "thousandYenPerPerson", "1人あたり400千円", "400 thousand yen per person"],
    [6, "times", "6.0倍", "6.0 times"],
    [0.7, "months", "0.7か月", "0.7 months"],
    [57_000_000, "yen", "57,000,000円", "57,000,000 yen"],
    [1, "persons", "1人", "1 person"],
    [3, "persons", "3人", "3 persons"],
  ] as const)("%d as %s", (figure, unit, japanese, english) => {
    expect(shownValue(figure, unit, ja)).toBe(japanese);
    expect(shownValue(figure, unit, en)).toBe(english);
  });

  it("amounts stand in the unit of the business's books", () => {
    expect([shownAmount(1_953_000, 1000, ja), shownAmount(1_953_000, 1, ja)]).toEqual(["1,953千円", "1,953,000円"]);
  });
});

describe("what is said about the small shop", () => {
  it("② in Japanese", () => {
    expect(indicatorSentences("operatingMargin", analysis.explanations.operatingMargin, 1000, ja)).toEqual({
      standing: [
        "売上のうち、本業の利益として残る割合です。",
        "営業利益率は2.0%です。",
        "5点満点の4点で、同じ業種・規模の中で、良い水準です。",
        "業種の標準（中央値0.0%）より良い値です。",
      ],
      notes: [],
      next: ["あと営業利益1,953千円で5点になります。"],
      moved: ["前の期の1.0%から2.0%に良くなりました。", "主な理由は、営業利益が580千円から1,200千円に増えたことです。"],
    });
  });

  it("④ in English", () => {
    expect(indicatorSentences("ebitdaDebtMultiple", analysis.explanations.ebitdaDebtMultiple, 1000, en)).toMatchObject({
      notes: [],
      next: [
        "3,876 thousand yen less of borrowings, with no less cash, would give 4 points.",
        "Another 955 thousand yen of operating profit would give 4 points.",
      ],
      moved: [
        "It has improved from 8.7 times in the previous period to 6.0 times.",
        "The main reason: EBITDA (operating profit + depreciation) rose from 1,380 thousand yen to 2,000 thousand yen.",
      ],
    });
  });

  it("the total, with what is missing in it", () => {
    expect(totalSentences(latest.total, ja)).toEqual(["合計は30点満点の19点、総合評価はBです。全体として良い状態です。"]);
    expect(totalSentences({ points: 16, rank: "C", missing: ["salesGrowth"] }, ja)[1]).toBe(
      "売上増加率は点数がないため、合計に入っていません。その分、合計は低く出ます。",
    );
    expect(totalSentences({ points: null, rank: null, missing: indicatorIds }, en)).toEqual([
      "No indicator has a score, so no rank can be given.",
    ]);
  });
});

describe("formulas and missing figures in words", () => {
  it.each([
    ["grossMargin", "売上総利益 ÷ 売上高"],
    ["fixedLongTermRatio", "固定資産 ÷ (純資産合計 ＋ 固定負債)"],
    ["employeesGrowth", "従業員数 ÷ 前の期の従業員数 － 1"],
    ["inventoryMonthsOfCost", "棚卸資産 ÷ (売上原価 ÷ 12)"],
  ] as const)("%s is %s", (id, expected) => {
    expect(formulaText(ratios[id].expression, ja)).toBe(expected);
  });

  it("says what to fill in, and what a division by nothing was", () => {
    expect(absentText({ code: "missingFigures", figures: ["borrowings", "cash"] }, ja)).toBe(
      "借入金、現金・預金が入力されていません。ない場合は0を入力してください。",
    );
    expect(absentText({ code: "zeroBase", base: ratios.netMargin.expression.right }, ja)).toBe("売上高が0のため、割り算ができません。");
  });
});

/** Situations that together call for every kind of sentence. */
const situations = [
  {},
  { borrowings: 3_000 },
  { borrowings: 3_000, operatingProfit: -1_800 },
  { operatingProfit: -5_000 },
  { netAssets: -500, inventory: 0 },
  { sales: 0 },
  { previousSales: null, cash: null },
].flatMap((change) => [
  analyzeBusiness([period([2025, 3], { ...shop, ...change })], defaultAnalysisSettings),
  analyzeBusiness([period([2025, 3], { ...shop, ...change }), period([2024, 3], shopBefore)], defaultAnalysisSettings),
]);

describe.each(languages)("%s", (language) => {
  const words = financeStrings[language];
  const said = situations.flatMap((business) =>
    indicatorIds.flatMap((id) => {
      const { standing, notes, next, moved } = indicatorSentences(id, business.explanations[id], 1000, words);
      return [...standing, ...notes, ...next, ...moved];
    }),
  );

  it("says whole sentences in every situation, without a hole", () => {
    for (const sentence of said) {
      expect(sentence).toMatch(/[。.]$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\[object/u);
    }
  });

  it("does not say the same twice about one indicator", () => {
    for (const business of situations) {
      for (const id of indicatorIds) {
        const { standing, next, moved } = indicatorSentences(id, business.explanations[id], 1000, words);
        const all = [...standing, ...next, ...moved];
        expect(new Set(all).size).toBe(all.length);
      }
    }
  });

  it("names every ratio differently, explains each in a sentence, and puts its formula into words", () => {
    expect(new Set(ratioIds.map((id) => words.ratios[id].name)).size).toBe(ratioIds.length);
    for (const id of ratioIds) {
      expect(words.ratios[id].meaning).toMatch(/[。.]$/u);
      expect(formulaText(ratios[id].expression, words)).not.toContain("undefined");
    }
  });
});

it("English and Chinese keep no kana", () => {
  const keepsKana = (language: FeedbackLanguage) =>
    /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(JSON.stringify(shownStrings(language)));
  expect([keepsKana("en"), keepsKana("zh")]).toEqual([false, false]);
});

/** All strings of a language, those with gaps filled with a mark. */
function shownStrings(language: FeedbackLanguage): unknown {
  const filled = (part: unknown): unknown => {
    if (typeof part === "function") return (part as (...marks: string[]) => unknown)("§", "§", "§", "§");
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, key === "list" ? "" : filled(inner)]));
  };
  return filled(financeStrings[language]);
}

it("a note about an edition is printed only where scores differ", () => {
  const { notes } = indicatorSentences("salesGrowth", analysis.explanations.salesGrowth, 1000, ja);
  expect(notes).toEqual(["この基準値は新型コロナの影響を受けた年を含みます。2018年版の基準値では4点です。"]);
  expect(analysis.editions["2018"].indicators.salesGrowth.score).toBe(4);
});
