import { surveyItems, type SurveyItemId } from "../core/survey/surveyItems.js";
import { shownDi, type SurveyTally } from "../core/survey/tallySurvey.js";
import { weatherBands, weatherWords } from "../core/survey/weather.js";
import { text } from "./literal.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { groupColumns, overviewColumns, printedDiColumns, type DiLine } from "./surveyColumns.js";
import type { SurveyEvidenceSheet } from "./surveyEvidenceSheet.js";
import { directionWords, surveySubtitle, type SurveyReport } from "./surveyReport.js";
import { placeSurveyLimits } from "./surveyTerms.js";
import { placeTrend, trendChart } from "./surveyTrend.js";
import { placeTable, type PlacedTable } from "./table.js";

/** Right of the paper: one narrow column, then what formulas read. */
const workingColumn = printedDiColumns + 1;
const chartRows = 22;
/** Points; lower than usual, so that five industries by three sizes stand on one page. */
const lineHeight = 17;
const headerHeight = 35;
const sectionHeight = 38;
/** Points of a landscape page below the repeated title. */
const pageHeight = 545;
const linesPerPage = Math.floor((pageHeight - headerHeight - sectionHeight) / lineHeight);

/** 景況DI: the whole at a glance with its trend, then every item by industry and size. */
export function surveySheet(report: SurveyReport, evidence: SurveyEvidenceSheet): SheetPlan {
  const { tally, names, organisation } = report;
  const draft = new SheetDraft("survey", names.survey, organisation);
  const top = draft.heading(surveySubtitle(report), notes(tally));
  const terms = placeSurveyLimits(draft, workingColumn, tally.settings);
  const columns = { report, evidence, terms };

  const whole = tally.items.map((item): DiLine => ({ item, group: tally.groups[0]!, place: 0 }));
  const overview = placeTable(draft, { row: top + 1, column: 0 }, overviewColumns(columns), whole);
  whole.forEach((_, index) => draft.height(overview.firstRow + index, lineHeight));

  const trendRow = overview.end + 1;
  draft.put(trendRow, 0, text("DIの推移（全体）"), "section");
  const trend = placeTrend(draft, { row: trendRow + 1, working: workingColumn }, columns);
  const chartRow = trend.end + 1;
  placeCharts(draft, chartRow, tally, trend);

  const breaksBefore = [chartRow];
  let row = chartRow + chartRows + 1;
  let used = pageHeight;
  for (const item of tally.items) {
    for (const lines of pages(groupLines(tally, item))) {
      const height = sectionHeight + headerHeight + lines.length * lineHeight;
      if (used + height > pageHeight) {
        breaksBefore.push(row);
        used = 0;
      }
      used += height;
      draft.put(row, 0, text(`${surveyItems[item].label}　DI = ${directionWords(item, tally.settings)}`), "section");
      const table = placeTable(draft, { row: row + 1, column: 0 }, groupColumns(columns, item), lines);
      lines.forEach((_, index) => draft.height(table.firstRow + index, lineHeight));
      row = table.end + 1;
    }
  }
  return draft.plan({
    orientation: "landscape",
    columns: printedDiColumns,
    titleRows: { first: 0, last: 1 },
    breaksBefore,
    freeze: { rows: 2, columns: 2 },
  });
}

/** Every group that answered now or in the round before. */
function groupLines({ rounds, groups }: SurveyTally, item: SurveyItemId): readonly DiLine[] {
  const recent = rounds.slice(-2);
  return groups
    .map((group, place) => ({ item, group, place }))
    .filter(({ place }) => recent.some((round) => round.groups[place]!.returned > 0));
}

/** Lines that stand on a page together; what is too long for one is parted before industry by size. */
function pages(lines: readonly DiLine[]): readonly (readonly DiLine[])[] {
  if (lines.length <= linesPerPage) return [lines];
  const first = lines.findIndex(({ group }) => group.kind === "industryAndSize");
  const parts = first < 0 ? [lines] : [lines.slice(0, first), lines.slice(first)];
  return parts.flatMap((part) =>
    Array.from({ length: Math.ceil(part.length / linesPerPage) }, (_, page) => part.slice(page * linesPerPage, (page + 1) * linesPerPage)),
  );
}

/** Fine or foul on the left, prices and staff on the right. */
function placeCharts(draft: SheetDraft, row: number, tally: SurveyTally, trend: PlacedTable): void {
  const half = printedDiColumns / 2;
  const shown = (items: readonly SurveyItemId[]): number[] =>
    tally.rounds.flatMap(({ groups: [whole] }) => items.flatMap((item) => shownDi(whole!.balances[item], tally.settings) ?? []));
  const asked = tally.items.filter((item) => tally.rounds.some(({ groups: [whole] }) => whole!.balances[item].n > 0));
  const sides = [
    ["業況・売上など", asked.filter((item) => surveyItems[item].hasWeather)],
    ["単価と従業員", asked.filter((item) => !surveyItems[item].hasWeather)],
  ] as const;
  sides.forEach(([title, items], side) => {
    if (items.length === 0) return;
    draft.chart(trendChart(title, items, trend, shown(items), { row, column: side * half, rows: chartRows, columns: half }));
  });
}

function notes({ settings }: SurveyTally): readonly string[] {
  const rounding = settings.diRounding === "exact" ? "差を求めてから四捨五入します。" : "四捨五入した割合どうしの差とします。";
  const bands = [...weatherBands].reverse().map((band, index) => {
    const isLowest = index === weatherBands.length - 1;
    return `${weatherWords(band)} ${isLowest ? "それ未満" : `${String(band.minimum).replace("-", "▲")}以上`}`;
  });
  return [
    "DI = プラスの答えの割合(%) － マイナスの答えの割合(%)。分母 n はその項目に答えた数で、空欄は入りません。",
    `どの答えをプラスとするかは「DIの向き」の列のとおりです（設定で変えられます）。${rounding}季節調整はしていません。`,
    `n が ${settings.fewestAnswers} に満たない区分は「－」とします。10 に満たない区分の値は参考程度にご覧ください。見通しを尋ねていない項目も「－」です。`,
    `天気: ${bands.join("、")}。表示したDIで決め、単価と従業員には付けません。`,
  ];
}
