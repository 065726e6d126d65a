import { surveyItemIds, surveyItems, type Answer, type SurveyItemId } from "../../core/survey/surveyItems.js";
import type { CellData } from "../bookData.js";
import { numberCell, textCell, typedDate, typedId } from "./asTyped.js";
import { dice, type Dice } from "./dice.js";
import type { SampleRow, SampleTable } from "./sampleTable.js";
import { workingDayFrom } from "./workingDay.js";

/** Firms that get the questionnaire. */
const panel = 112;
const industries = ["製造業", "建設業", "卸売業", "小売業", "サービス業"] as const;
const sizes = ["1～5人", "6～20人", "21人以上"] as const;

/** A round: how it is written, and how often of 100 the first and the last answer are given to each item. */
interface Round {
  readonly writings: readonly [string, ...string[]];
  readonly year: number;
  readonly month: number;
  readonly shares: Readonly<Record<SurveyItemId, readonly [first: number, last: number]>>;
}

function round([fiscal, number]: readonly [number, number], [year, month]: readonly [number, number], shares: Round["shares"]): Round {
  const short = `R${fiscal}-${number}`;
  const fullWidth = short.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  return { writings: [short, short, short, short, short, short, fullWidth, `令和${fiscal}年度第${number}回`], year, month, shares };
}

/** Costs rise and hands are short; sales recover slowly. */
const rounds: readonly Round[] = [
  round([7, 1], [2025, 6], {
    sales: [18, 40],
    profitability: [12, 44],
    purchasePrice: [72, 3],
    sellingPrice: [28, 8],
    employees: [42, 6],
    conditions: [14, 38],
    cashFlow: [8, 26],
  }),
  round([7, 2], [2025, 9], {
    sales: [20, 36],
    profitability: [13, 41],
    purchasePrice: [70, 4],
    sellingPrice: [31, 7],
    employees: [44, 5],
    conditions: [16, 34],
    cashFlow: [9, 25],
  }),
  round([7, 3], [2025, 12], {
    sales: [29, 30],
    profitability: [17, 35],
    purchasePrice: [66, 5],
    sellingPrice: [36, 6],
    employees: [48, 4],
    conditions: [22, 29],
    cashFlow: [11, 22],
  }),
  round([7, 4], [2026, 3], {
    sales: [26, 31],
    profitability: [18, 33],
    purchasePrice: [62, 6],
    sellingPrice: [38, 6],
    employees: [49, 5],
    conditions: [23, 27],
    cashFlow: [12, 21],
  }),
  round([8, 1], [2026, 6], {
    sales: [34, 26],
    profitability: [22, 30],
    purchasePrice: [58, 7],
    sellingPrice: [40, 5],
    employees: [51, 4],
    conditions: [29, 24],
    cashFlow: [13, 19],
  }),
];

/** Items whose outlook the questionnaire asks. */
const outlooks: readonly SurveyItemId[] = ["sales", "profitability", "conditions"];

/** Better or worse than the whole, in points of the first answer. */
const industryLeaning: Readonly<Record<(typeof industries)[number], number>> = {
  製造業: 2,
  建設業: 8,
  卸売業: -2,
  小売業: -12,
  サービス業: 4,
};

const shortIndustry: Readonly<Partial<Record<string, string>>> = { 製造業: "製造", 小売業: "小売", サービス業: "サービス" };

/** Words of people who do not tick a box. */
const ownWords: Readonly<Partial<Record<SurveyItemId, Readonly<Record<Answer, string>>>>> = {
  sales: { first: "増えた", middle: "横ばい", last: "減った" },
  purchasePrice: { first: "値上がり", middle: "変わらない", last: "下がった" },
  employees: { first: "人手不足", middle: "適当", last: "余剰" },
  conditions: { first: "良くなった", middle: "変わらず", last: "悪くなった" },
};

const codes: Readonly<Record<Answer, number>> = { first: 1, middle: 2, last: 3 };

function drawn([first, last]: readonly [number, number], leaning: number, chance: Dice): Answer {
  const throwOf = chance.below(100);
  if (throwOf < first + leaning) return "first";
  return throwOf >= 100 - last + leaning / 2 ? "last" : "middle";
}

/** FAX answers are typed as their codes, web answers as words; now and then somebody leaves an item out. */
function answerCell(item: SurveyItemId, answer: Answer, isCoded: boolean, chance: Dice): CellData {
  if (chance.below(25) === 0) return {};
  const code = codes[answer];
  if (isCoded) return chance.below(15) === 0 ? textCell(String.fromCharCode(0xff10 + code)) : numberCell(code);
  const words = chance.below(12) === 0 ? ownWords[item]?.[answer] : undefined;
  return textCell(words ?? surveyItems[item].answers[answer]);
}

function rowsOf({ writings, year, month, shares }: Round, chance: Dice): SampleRow[] {
  return Array.from({ length: panel }, (_, place) => place)
    .filter(() => chance.below(10) > 0)
    .map((place, line) => {
      const industry = industries[(place * 3) % industries.length] ?? industries[0];
      const size = sizes[Math.floor(place / 5) % sizes.length] ?? sizes[0];
      const isCoded = place % 4 === 0;
      const cell = (item: SurveyItemId, better: number): CellData => {
        const leaning = surveyItems[item].hasWeather ? industryLeaning[industry] + better : 0;
        return answerCell(item, drawn(shares[item], leaning, chance), isCoded, chance);
      };
      return {
        cells: {
          回: textCell(chance.pick(writings)),
          回答日: typedDate(workingDayFrom(year, month, 2 + Math.floor(line / 6)), chance),
          会員番号: typedId(`M${String(place + 1).padStart(4, "0")}`, chance),
          業種: place === 17 ? {} : textCell(chance.below(20) === 0 ? (shortIndustry[industry] ?? industry) : industry),
          規模: textCell(size),
          ...Object.fromEntries(surveyItemIds.map((item) => [surveyItems[item].label, cell(item, 0)])),
          ...Object.fromEntries(outlooks.map((item) => [`来期${surveyItems[item].label}`, cell(item, 4)])),
        },
      };
    });
}

/** A hundred answers a quarter from a panel of firms that do not exist. */
export function surveyTable(): SampleTable {
  const chance = dice(20250411);
  return {
    sheet: "景況調査",
    title: "市内景況調査　回答一覧",
    notes: ["この回答はすべて架空です。", "FAXの回答は番号（1・2・3）、WEBの回答は言葉で入っています。空欄は回答なしです。"],
    header: { row: 4, column: 0 },
    columns: [
      { header: "回", width: 92 },
      { header: "回答日", width: 95, align: "Center" },
      { header: "会員番号", width: 60 },
      { header: "業種", width: 72 },
      { header: "規模", width: 64 },
      ...surveyItemIds.map((item) => ({ header: surveyItems[item].label, width: 62, align: "Center" as const })),
      ...outlooks.map((item) => ({ header: `来期${surveyItems[item].label}`, width: 66, align: "Center" as const })),
    ],
    rows: rounds.flatMap((of) => rowsOf(of, chance)),
    frozenColumns: 1,
    orientation: "Landscape",
  };
}
