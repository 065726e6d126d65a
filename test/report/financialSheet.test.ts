import { describe, expect, it, test } from "vitest";
import { analyzeAll } from "../../src/core/finance/analyzeAll.js";
import { feedbackLanguages, type FeedbackLanguage } from "../../src/core/finance/feedbackLanguage.js";
import { nonFinancialKeys, type NonFinancialNotes } from "../../src/core/finance/nonFinancial.js";
import { ratioIds } from "../../src/core/finance/ratios/ratios.js";
import { atOnce } from "../../src/core/inTurn.js";
import { cellKey, emptySheet } from "../../src/local-excel/bookData.js";
import type { Calendar } from "../../src/core/settings.js";
import { readFinancialRecords } from "../../src/input/readFinancialRecords.js";
import { analysisSheets } from "../../src/report/analysisSheets.js";
import { analysisSheetNames } from "../../src/report/generatedSheets.js";
import type { SheetPlan } from "../../src/report/sheetPlan.js";
import { styles } from "../../src/report/style.js";
import { financePageStrings } from "../../src/strings/financePage.js";
import { financeStrings } from "../../src/strings/financeText.js";
import { miscalculationsOver } from "./calculate.js";
import { lintPlan, paper, printScale } from "./lintPlan.js";
import { defaultRowHeight } from "./officeUnits.js";
import { shown } from "./readPlan.js";
import { smallFinancials } from "./smallAnalysis.js";

const grid = smallFinancials("千円");
const { periods, settings } = readFinancialRecords([grid]);

/** All sheets with the page of one of the firms, every comparison asked for. */
function plansWith(
  feedbackLanguage: FeedbackLanguage,
  firm: number,
  notes: NonFinancialNotes | null = null,
  { of = periods, calendar = "western" }: { readonly of?: typeof periods; readonly calendar?: Calendar } = {},
): readonly SheetPlan[] {
  const analysis = analyzeAll(of, { ...settings, feedbackLanguage, unevenPeriods: "alsoAnnualised", editionsShown: "all" });
  const chosen = analysis.businesses[firm]!;
  return atOnce(analysisSheets({ analysis, chosen, notes, officerOf: () => "", organisation: "", calendar, names: analysisSheetNames }));
}

const pageOf = (plans: readonly SheetPlan[]) => plans.find(({ kind }) => kind === "financial")!;
const textsOf = ({ cells }: SheetPlan) =>
  cells
    .flat()
    .map(shown)
    .filter((value) => typeof value === "string" && value !== "") as string[];

/** Points on paper of each printed page, up to the breaks that the sheet sets itself. */
function pageHeights(plan: SheetPlan): number[] {
  const ends = [...plan.print.breaksBefore!, plan.print.rows!];
  return ends.map((end, page) => {
    const rows = Array.from({ length: end - (ends[page - 1] ?? 0) }, (_, index) => (ends[page - 1] ?? 0) + index);
    return rows.reduce((sum, row) => sum + (plan.rowHeights?.get(row) ?? defaultRowHeight), 0) * printScale(plan);
  });
}

const calendars: readonly Calendar[] = ["western", "era"];
const firms = analyzeAll(periods, settings).businesses.map(({ name }, index) => [name, index] as const);

describe.each(feedbackLanguages)("in %s", (language) => {
  describe.each(firms.flatMap((firm) => calendars.map((calendar) => [...firm, calendar] as const)))(
    "the page of %s",
    (_, firm, calendar) => {
      const page = pageOf(plansWith(language, firm, null, { calendar }));

      it("keeps the house's rules", () => {
        expect(lintPlan(page)).toEqual([]);
      });

      it("has scores, radar and SWOT on the front of one sheet of paper, explanations and viewpoints on its back", () => {
        const [front, back] = pageHeights(page);
        expect(front).toBeLessThanOrEqual(paper.height);
        expect(back).toBeLessThanOrEqual(paper.height);
        for (const { place } of page.charts) expect(place.row + place.rows).toBeLessThan(page.print.breaksBefore![0]!);
      });
    },
  );

  it("prints the assumptions, and keeps definitions and figures for the screen", () => {
    const plan = pageOf(plansWith(language, 0));
    const { assumptions, definitions, basis } = financePageStrings[language];
    const rowOf = (heading: string) => plan.cells.findIndex(([first]) => first !== undefined && shown(first) === heading);
    expect(rowOf(assumptions)).toBeLessThan(plan.print.rows!);
    expect(rowOf(definitions)).toBe(plan.print.rows);
    expect(rowOf(basis)).toBeGreaterThan(plan.print.rows!);
  });

  it("names and explains every ratio, and leaves no label in another language", () => {
    const texts = textsOf(pageOf(plansWith(language, 0))).join("\n");
    const { words, page } = { words: financeStrings[language], page: financePageStrings[language] };
    for (const id of ratioIds) expect(texts).toContain(words.ratios[id].name);
    for (const key of nonFinancialKeys) expect(texts).toContain(page.nonFinancial[key]);
    for (const label of [page.title, page.indicator, page.rank, page.explanations, page.assumptions, page.definitions, page.basis])
      expect(texts).toContain(label);
    const formats = pageOf(plansWith(language, 0)).styles.map(({ style }) => style.numberFormat ?? "");
    expect(formats.some((format) => format.includes("▲"))).toBe(language === "ja");
    if (language !== "en" && language !== "zh") return;
    expect(texts.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)).toBeNull();
  });

  test("every formula gives the result that TypeScript expects", async () => {
    const source = emptySheet("source", grid.sheet);
    grid.values.forEach((line, row) => line.forEach((value, column) => value !== "" && source.cells.set(cellKey(row, column), { value })));
    // The firm with a period of nine months.
    expect(await miscalculationsOver(plansWith(language, 4), [source])).toEqual([]);
  });
});

/** 架空商店's periods, newest first, and the line about western years. */
const periodsWritten: readonly (readonly [FeedbackLanguage, Calendar, readonly [string, string], readonly string[]])[] = [
  ["ja", "western", ["2025/3期", "2024/3期"], []],
  ["ja", "era", ["R7.3期", "R6.3期"], []],
  ["easyJa", "western", ["2025年3月", "2024年3月"], []],
  ["easyJa", "era", ["令和7年3月", "令和6年3月"], ["令和7年は 2025年です。令和6年は 2024年です。"]],
  ["en", "western", ["Mar 2025", "Mar 2024"], []],
  ["en", "era", ["Mar 2025", "Mar 2024"], []],
  ["zh", "western", ["2025年3月", "2024年3月"], []],
  ["zh", "era", ["2025年3月", "2024年3月"], []],
];

it.each(periodsWritten)("in %s by the calendar %s the periods are %j", (language, calendar, closings, years) => {
  const texts = textsOf(pageOf(plansWith(language, 0, null, { calendar })));
  for (const closing of closings) expect(texts).toContain(closing);
  const { points } = financePageStrings[language];
  expect(texts).toContain(points(closings[0]));
  expect(texts.flatMap((text) => text.match(/令和\d+年は.*/) ?? [])).toEqual(years);
});

it("English has no ideograph but in the firm's own name", () => {
  const own = textsOf(pageOf(plansWith("en", 0))).filter((text) => /\p{Script=Han}/u.test(text));
  expect(own).toEqual([expect.stringContaining("架空商店")]);
});

it("a firm with one period has no empty header beside it", () => {
  const { cells, styles: areas, merges = [] } = pageOf(plansWith("ja", 0, null, { of: periods.slice(0, 1) }));
  const placesOf = ({ row, column, rows, columns }: (typeof areas)[number]["area"]) =>
    Array.from({ length: rows * columns }, (_, index) => `${row + Math.floor(index / columns)} ${column + (index % columns)}`);
  const merged = new Set(merges.flatMap(placesOf));
  const headers = areas
    .filter(({ style }) => style.fill === styles.header.fill && style.bold === true)
    .flatMap(({ area }) => placesOf(area));
  expect(headers.length).toBeGreaterThan(0);
  const empty = headers.filter((place) => {
    const [row = 0, column = 0] = place.split(" ").map(Number);
    return !merged.has(place) && shown(cells[row]?.[column]) === "";
  });
  expect(empty).toEqual([]);
});

describe("what is written about the firm", () => {
  const notes: NonFinancialNotes = {
    businessId: "B1",
    name: "架空商店",
    texts: { strengths: "駅に近い", management: "=1+1", goals: "長い文".repeat(200) },
    origin: { sheet: "非財務", address: "B4" },
  };
  const plan = pageOf(plansWith("ja", 0, notes));
  const cellOf = (content: string) => plan.cells.flat().find((cell) => shown(cell) === content);

  it("stands in its box as text, whatever it begins with", () => {
    expect(cellOf("駅に近い")?.kind).toBe("text");
    expect(cellOf("=1+1")?.kind).toBe("text");
  });

  it("makes a box higher where it is long", () => {
    const row = plan.cells.findIndex((line) => line.some((cell) => shown(cell) === notes.texts.goals));
    expect(plan.rowHeights?.get(row)).toBeGreaterThan(100);
  });
});
