import type { AssumptionKey } from "../core/finance/assumptions.js";
import type { BusinessAnalysis } from "../core/finance/analyzeBusiness.js";
import { editions } from "../core/finance/edition.js";
import { indicatorIds, type IndicatorId } from "../core/finance/indicators.js";
import { monthOf } from "../core/month/calendarMonth.js";
import { dateWords } from "../strings/dateWords.js";
import { indicatorSentences, totalSentences } from "../strings/financeText.js";
import { absentPeriods } from "./absentPeriods.js";
import type { BenchmarksSheet } from "./benchmarksSheet.js";
import { feedbackIn, markedName, type Feedback } from "./feedback.js";
import { comparisonRows, placeComparisons } from "./financialComparisons.js";
import { dialogueRows, placeDialogue, placeSwot, swotRows } from "./financialDialogue.js";
import { placeFinancialFigures } from "./financialFigures.js";
import {
  financialRatioRows,
  keyRatioRows,
  placeFinancialRatios,
  placeKeyRatios,
  ratioDefinitions,
  ratioPageTops,
} from "./financialRatios.js";
import type { FinancialReport } from "./financialReport.js";
import { placeScores, scoreTableRows } from "./financialScores.js";
import { cellTerm, type Term } from "./formula.js";
import { number, text } from "./literal.js";
import { pageBreaks } from "./pageBreaks.js";
import { scoreRadar } from "./scoreRadar.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan, StyledArea } from "./sheetPlan.js";

/** A name, three periods; the industry's value, three scores. All parts of the sheet share these columns. */
const widths = [22, 10, 10, 10, 12.5, 9.5, 9.5, 9.5] as const;
const columns = widths.length;
/** Points of an empty row between two blocks. */
const gapHeight = 6;
const assumptionKeys: readonly AssumptionKey[] = ["variableShareOfCostOfSales", "variableShareOfSellingCosts"];

/**
 * 財務分析: one business for its owner, in the owner's language. Front and back of one sheet of paper: scores, radar, key
 * ratios and SWOT; then the explanations, the four viewpoints and what comes next. Behind them comparisons and all ratios with
 * their assumptions; their definitions and the figures stand below the print area.
 */
export function financialSheet(report: FinancialReport, benchmarks: BenchmarksSheet): SheetPlan {
  const { chosen, notes, names, analysis } = report;
  const { settings } = analysis;
  const feedback = feedbackIn(settings.feedbackLanguage);
  const { words, page } = feedback;
  const draft = new SheetDraft("financial", names.financial, report.organisation);
  widths.forEach((width, column) => draft.width(column, width));
  const dates = dateWords(settings.feedbackLanguage, report.calendar);
  const labels = chosen.periods.map(({ period }) => page.closing(dates.shortMonth(monthOf(period.closing))));
  const scoresTop = placeHeading(draft, report, feedback) + 1;
  const radarTop = scoresTop + scoreTableRows + 1;
  const standingRow = radarTop + keyRatioRows;
  const swotTop = standingRow + 2;
  const explanationsTop = swotTop + swotRows;
  const dialogueTop = explanationsTop + 1 + indicatorIds.length;
  const comparisonsTop = dialogueTop + dialogueRows;
  const compared = comparisonRows(chosen, settings);
  const ratiosTop = comparisonsTop + compared;
  const assumptionsTop = ratiosTop + 2 + financialRatioRows;
  const definitionsTop = assumptionsTop + 3 + assumptionKeys.length;
  const definitions = ratioDefinitions(feedback);
  const figuresTop = definitionsTop + 2 + definitions.length;

  const assumption = (key: AssumptionKey): Term => cellTerm({ row: assumptionsTop + 2 + assumptionKeys.indexOf(key), column: 1 }, "both");
  draft.put(figuresTop, 0, text(page.basis), "section");
  const figures = placeFinancialFigures(draft, figuresTop + 1, { business: chosen, settings, benchmarks, feedback, labels, assumption });
  placeScores(draft, scoresTop, chosen, benchmarks, labels, figures, feedback);
  const radarPlace = { row: radarTop, column: 0, rows: keyRatioRows, columns: 4 };
  const radar = scoreRadar(draft, scoresTop + 1, chosen.periods, labels, radarPlace, page);
  if (radar !== null) draft.chart(radar);
  placeKeyRatios(draft, radarTop, ratiosTop + 1, chosen, labels, feedback);
  placeWide(draft, standingRow, standing(chosen, feedback), "wideText");
  placeExplanations(draft, explanationsTop, chosen, labels, feedback);
  for (const row of [scoresTop - 1, radarTop - 1, swotTop - 1]) draft.height(row, gapHeight);
  placeSwot(draft, swotTop, 0, notes, widths, feedback);
  placeDialogue(draft, dialogueTop, explanationsTop, notes, widths, feedback);
  placeComparisons(draft, comparisonsTop, { business: chosen, settings, benchmarks, labels, figures, scoresTop }, feedback);
  draft.put(ratiosTop, 0, text(page.furtherRatios), "section");
  placeFinancialRatios(draft, ratiosTop + 1, chosen, labels, figures.cells, feedback);
  draft.put(assumptionsTop, 0, text(page.assumptions), "section");
  placeWide(draft, assumptionsTop + 1, page.assumptionsNote, "wrappedNote");
  assumptionKeys.forEach((key, index) => {
    draft.put(assumptionsTop + 2 + index, 0, text(words.assumptions[key]), "smallText");
    draft.put(assumptionsTop + 2 + index, 1, number(settings[key]), "percent");
  });
  draft.put(definitionsTop, 0, text(page.definitions), "section");
  definitions.forEach(({ name, definition }, index) => {
    draft.put(definitionsTop + 1 + index, 0, text(name), "definition");
    draft.merge({ row: definitionsTop + 1 + index, column: 1, rows: 1, columns: columns - 1 }, text(definition), "definition");
  });
  const pageTops = [0, explanationsTop, ...(compared > 0 ? [comparisonsTop] : []), ratiosTop, ...ratioPageTops(ratiosTop + 1).slice(1)];
  const choice = { orientation: "portrait", title: page.title, rows: definitionsTop } as const;
  const breaksBefore = pageBreaks(
    draft.plan(choice),
    pageTops.map((row) => ({ row, startsPage: true })),
  );
  const plan = draft.plan({ ...choice, breaksBefore });
  return { ...plan, styles: plan.styles.map((styled) => withMinus(styled, page.minus)) };
}

function withMinus({ area, style }: StyledArea, minus: string): StyledArea {
  const { numberFormat } = style;
  return numberFormat === undefined ? { area, style } : { area, style: { ...style, numberFormat: numberFormat.replace("▲", minus) } };
}

/** Title, business, edition, and what makes the figures hard to compare; returns the first free row. */
function placeHeading(draft: SheetDraft, report: FinancialReport, feedback: Feedback): number {
  const { words, page } = feedback;
  const { chosen: business } = report;
  const edition = editions[business.edition];
  const [newest] = business.periods;
  const top = draft.heading(businessLine(business, feedback), [], page.title);
  const notes = [
    // The years share the line that the edition leaves half empty: there is no room for another one.
    [words.edition(business.edition, page.source(edition.sources)), ...westernYears(report, feedback)].join("　"),
    ...(edition.containsPandemicYears ? [words.pandemicEdition()] : []),
    ...(newest.unevenLength ? [words.unevenLength(newest.period.months)] : []),
  ];
  notes.forEach((note, index) => placeWide(draft, top + index, note, "wrappedNote"));
  return top + notes.length;
}

/** What the total says. */
function standing({ size, periods: [newest] }: BusinessAnalysis, { words, page }: Feedback): string {
  const total = size.kind === "none" ? words.outOfScope[size.reason] : totalSentences(newest.total, words)[0]!;
  return `${total}${words.sentenceGap}${page.caveat}`;
}

function placeExplanations(
  draft: SheetDraft,
  top: number,
  business: BusinessAnalysis,
  labels: readonly string[],
  feedback: Feedback,
): void {
  draft.put(top, 0, text(feedback.page.explanations), "section");
  indicatorIds.forEach((id, index) => {
    const row = top + 1 + index;
    draft.put(row, 0, text(markedName(id, feedback)), "listName");
    const outcomes = business.periods.map(({ indicators: results }) => results[id].outcome);
    const content = [explanation(business, id, feedback), ...absentPeriods(outcomes, labels, feedback)].join(feedback.words.sentenceGap);
    draft.merge({ row, column: 1, rows: 1, columns: columns - 1 }, text(content), "smallText");
  });
}

function explanation({ explanations, amountUnit }: BusinessAnalysis, id: IndicatorId, { words }: Feedback): string {
  const { standing: stands, notes, next, moved } = indicatorSentences(id, explanations[id], amountUnit, words);
  // The first sentence says what the indicator means; the second says its value, which stands in the table above.
  const isKnown = explanations[id].result.outcome.kind === "value";
  return [...stands.slice(isKnown ? 2 : 1), ...notes, ...next, ...moved].join(words.sentenceGap);
}

function placeWide(draft: SheetDraft, row: number, content: string, style: "wrappedNote" | "wideText"): void {
  draft.merge({ row, column: 0, rows: 1, columns }, text(content), style);
}

function businessLine({ businessId, name, industry, size }: BusinessAnalysis, { words, page }: Feedback): string {
  const trade = industry === null ? page.unknownIndustry : words.industries[industry];
  const group = size.kind === "value" ? words.sizes[size.value] : page.outOfScope;
  return [businessId ?? "", name, words.bracketed(trade, group)].filter((part) => part !== "").join("　");
}

/** Which western years the page speaks of, the newest first. */
function westernYears({ chosen, analysis: { settings }, calendar }: FinancialReport, { words, page }: Feedback): readonly string[] {
  const { westernYear } = page;
  if (westernYear === null || calendar === "western") return [];
  const [byEra, western] = [dateWords(settings.feedbackLanguage, calendar), dateWords(settings.feedbackLanguage, "western")];
  const years = new Set(chosen.periods.map(({ period }) => monthOf(period.closing).year));
  return [[...years].map((year) => westernYear(byEra.year(year), western.year(year))).join(words.sentenceGap)];
}
