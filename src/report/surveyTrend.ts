import { surveyItems, type SurveyItemId } from "../core/survey/surveyItems.js";
import { roundLabel } from "../core/survey/surveyRound.js";
import { shownDi, type RoundTally } from "../core/survey/tallySurvey.js";
import type { Area } from "../core/cellAddress.js";
import { call, computed, operation, quoted } from "./formula.js";
import { blank, number, text } from "./literal.js";
import type { SheetDraft } from "./sheetDraft.js";
import type { ChartPlan, PlanCell } from "./sheetPlan.js";
import { palette } from "./style.js";
import { groupNumber, type SurveyEvidenceSheet } from "./surveyEvidenceSheet.js";
import { balanceWords, type SurveyReport } from "./surveyReport.js";
import type { SurveyTerms } from "./surveyTerms.js";
import { placeTable, type Column, type PlacedTable } from "./table.js";

/** More rounds than these do not fit the page; the newest are shown. */
const mostRounds = 12;

interface TrendRound {
  readonly tally: RoundTally;
  /** Place of the round in the tally. */
  readonly place: number;
}

const parts = ["plus", "unchanged", "minus"] as const;
type Part = (typeof parts)[number];
const partWords: Readonly<Record<Part, string>> = { plus: "＋", unchanged: "０", minus: "－" };

function partHeader(part: Part, item: SurveyItemId): string {
  return `${partWords[part]}${surveyItems[item].label}`;
}

function nHeader(item: SurveyItemId): string {
  return `n ${surveyItems[item].label}`;
}

/** The DI of all answers in every round; what it is counted from stands at `working`. */
export function placeTrend(
  draft: SheetDraft,
  place: { readonly row: number; readonly working: number },
  { report, evidence, terms }: { readonly report: SurveyReport; readonly evidence: SurveyEvidenceSheet; readonly terms: SurveyTerms },
): PlacedTable {
  const { tally } = report;
  const items = tally.items.filter((item) => evidence.placeOf(item) !== null);
  const rounds = tally.rounds.map((of, index) => ({ tally: of, place: index })).slice(-mostRounds);
  const counts = placeTable<TrendRound>(
    draft,
    { row: place.row, column: place.working },
    [
      { header: "回No", style: "key", printed: false, cell: (round) => number(groupNumber(tally, round.place, 0)) },
      ...parts.flatMap((part) =>
        items.map((item): Column<TrendRound> => ({
          header: partHeader(part, item),
          style: "integer",
          printed: false,
          cell: (round, at) => {
            const word = quoted(balanceWords(item, tally.settings)[part]);
            const term = call("COUNTIFS", evidence.keyOfAll, at.ref("回No", "column"), evidence.question(item), word);
            return computed(term, balanceOf(round, item)[part]);
          },
        })),
      ),
      ...items.map((item): Column<TrendRound> => ({
        header: nHeader(item),
        style: "integer",
        printed: false,
        cell: (round, at) => {
          const [plus, unchanged, minus] = parts.map((part) => at.ref(partHeader(part, item)));
          return computed(operation(operation(plus!, "+", unchanged!), "+", minus!), balanceOf(round, item).n);
        },
      })),
    ],
    rounds,
  );
  const diCell = (item: SurveyItemId, round: TrendRound, index: number): PlanCell => {
    const of = (header: string) => counts.cell(header, index);
    // A chart draws a text as 0, a blank as nothing.
    return shownDi(balanceOf(round, item), tally.settings) === null
      ? blank
      : terms.di(
          { n: of(nHeader(item)), plus: of(partHeader("plus", item)), minus: of(partHeader("minus", item)) },
          balanceOf(round, item),
        );
  };
  return placeTable<TrendRound>(
    draft,
    { row: place.row, column: 0 },
    [
      { header: "回", style: "text", cell: (round) => text(roundLabel(round.tally.round)) },
      { header: "回答（票）", style: "integer", cell: (round) => number(round.tally.answers.length) },
      ...items.map((item): Column<TrendRound> => ({
        header: surveyItems[item].label,
        style: "decimal",
        cell: (round, at) => diCell(item, round, at.index),
      })),
    ],
    rounds,
  );
}

function balanceOf({ tally }: TrendRound, item: SurveyItemId) {
  return tally.groups[0]!.balances[item];
}

/** Told apart by lightness as well as by colour. */
const lineColors = [palette.ink, palette.alarm, "#4F8F6B", palette.accentLight];

/** The DI of some items over the rounds. */
export function trendChart(
  title: string,
  items: readonly SurveyItemId[],
  trend: PlacedTable,
  values: readonly number[],
  place: Area,
): ChartPlan {
  const step = 25;
  return {
    name: title,
    kind: "line",
    title: `${title}（DIの推移、全体）`,
    categories: trend.area("回"),
    series: items.map((item, index) => ({
      name: surveyItems[item].label,
      values: trend.area(surveyItems[item].label),
      color: lineColors[index % lineColors.length]!,
    })),
    place,
    valueAxis: {
      minimum: Math.floor(Math.min(0, ...values) / step) * step,
      maximum: Math.ceil(Math.max(1, ...values) / step) * step,
      majorUnit: step,
      numberFormat: "0;▲0",
    },
  };
}
