import type { AnalysisSettings } from "../core/finance/analysisSettings.js";
import type { BusinessAnalysis } from "../core/finance/analyzeBusiness.js";
import type { BusinessSize } from "../core/finance/businessSize.js";
import { benchmark, editionIds, editions, type EditionId } from "../core/finance/edition.js";
import { indicatorIds, indicators, type IndicatorId } from "../core/finance/indicators.js";
import { industryCodes, type IndustryCode } from "../core/finance/industries.js";
import { rankBands } from "../core/finance/totalScore.js";
import type { FinancialReport } from "./financialReport.js";
import { editionLine } from "./financialReport.js";
import { call, cellTerm, constant, onSheet, rangeTerm, type Term } from "./formula.js";
import { indicatorStyle, indicatorWithUnit, words } from "./indicatorWords.js";
import { blank, number, text } from "./literal.js";
import { pageBreaks, type PageBlock } from "./pageBreaks.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { styles } from "./style.js";
import { placeTable, type Column, type PlacedTable } from "./table.js";

/** Below every value that occurs: the first column of a table, as LOOKUP asks. */
const noLimit = -1_000_000_000_000;
const medianColumn = 3;
const firstScoreColumn = 4;
const scoreColumns = 5;

interface PeerGroup {
  readonly industry: IndustryCode;
  readonly size: BusinessSize;
}

/** The tables of one edition as they stand on the sheet, and the formulas that read them. */
export interface EditionTables {
  /** The score by METI's table; ④ has two rules before it. */
  readonly scoreByTable: (id: IndicatorId, value: Term, peerNumber: Term) => Term;
  /** The cell that holds 5. */
  readonly bestScore: (id: IndicatorId) => Term;
  /** The cell of 業種基準値. */
  readonly median: (id: IndicatorId, peerNumber: number) => Term;
}

export interface BenchmarksSheet {
  readonly plan: SheetPlan;
  /** Number by which formulas find the firms that a business is measured against; `null` out of scope. */
  readonly peerNumber: (business: BusinessAnalysis) => number | null;
  /** @throws RangeError for an edition that the settings do not show */
  readonly of: (edition: EditionId) => EditionTables;
  readonly rank: (total: Term) => Term;
}

/** 業種基準値: medians and limits of the scores for every industry and size that occurs, a table for each indicator and edition. */
export function benchmarksSheet(report: FinancialReport): BenchmarksSheet {
  const { analysis, names } = report;
  const draft = new SheetDraft("benchmarks", names.benchmarks, report.organisation);
  const groups = peerGroups(analysis.businesses);
  const shown = shownEditions(analysis.settings);
  const top = draft.heading(editionLine(report), [
    "点数は、値がその列の数以上のときに付きます。判定は四捨五入前の値で行います。",
    ...(shown.some((edition) => editions[edition].containsPandemicYears) ? [words.pandemicEdition()] : []),
  ]);
  const ranks = placeRanks(draft, top + 1);
  const headerRow = ranks.end + 1;
  placeHeader(draft, headerRow);
  const placed = new Map<EditionId, EditionTables>();
  const blocks: PageBlock[] = [{ row: 0, startsPage: false }];
  let row = headerRow + 1;
  for (const edition of shown) {
    const { tables, tops, end } = placeEdition(draft, row, edition, groups);
    blocks.push(...tops.map((top, index) => ({ row: top, startsPage: index === 0 && placed.size > 0 })));
    placed.set(edition, tables);
    row = end;
  }
  const page = { orientation: "portrait", titleRows: { first: headerRow, last: headerRow } } as const;
  return {
    plan: draft.plan({ ...page, breaksBefore: pageBreaks(draft.plan(page), blocks) }),
    peerNumber: (business) => {
      const index = groups.findIndex((group) => isMeasuredBy(business, group));
      return index < 0 ? null : index + 1;
    },
    of: (edition) => {
      const tables = placed.get(edition);
      if (tables === undefined) throw new RangeError(`The edition ${edition} is not shown`);
      return tables;
    },
    rank: (total) => call("LOOKUP", total, ranks.rangeFromOutside("合計点"), ranks.rangeFromOutside("評価")),
  };
}

/** The chosen edition first. */
export function shownEditions({ edition, editionsShown }: AnalysisSettings): readonly EditionId[] {
  return editionsShown === "chosen" ? [edition] : [edition, ...editionIds.filter((other) => other !== edition)];
}

/** Repeated on every page: what the columns of all tables hold. The tables name their scores themselves. */
function placeHeader(draft: SheetDraft, row: number): void {
  ["No", "業種", "規模", "基準値"].forEach((label, column) => draft.put(row, column, text(label), "header"));
  draft.merge({ row, column: firstScoreColumn, rows: 1, columns: scoreColumns }, text("点数が付く下限"), "header");
}

function placeEdition(
  draft: SheetDraft,
  top: number,
  edition: EditionId,
  groups: readonly PeerGroup[],
): {
  readonly tables: EditionTables;
  /** The first row of every indicator; the edition's name stands above the first. */
  readonly tops: readonly number[];
  readonly end: number;
} {
  const { name } = draft;
  draft.put(top, 0, text(words.edition(edition, editions[edition].sources.ja)), "subtitle");
  let row = top + 1;
  const tables = {} as Record<IndicatorId, PlacedTable>;
  const scoreRows = {} as Record<IndicatorId, number>;
  for (const id of indicatorIds) {
    tables[id] = placeTable(draft, { row, column: 0 }, columns(id, edition), groups);
    placeScoreRow(draft, row, id);
    styleFigures(draft, tables[id], id);
    scoreRows[id] = row;
    row = tables[id].end + 1;
  }
  const scoreArea = (id: IndicatorId) => ({ row: scoreRows[id], column: firstScoreColumn, rows: 1, columns: scoreColumns });
  const limits = (id: IndicatorId) => ({ ...scoreArea(id), row: tables[id].firstRow, rows: tables[id].rows });
  return {
    tables: {
      scoreByTable: (id, value, peerNumber) =>
        call(
          "LOOKUP",
          value,
          call("INDEX", onSheet(name, rangeTerm(limits(id))), peerNumber, constant(0)),
          onSheet(name, rangeTerm(scoreArea(id))),
        ),
      bestScore: (id) => onSheet(name, cellTerm({ row: scoreRows[id], column: firstScoreColumn + scoresOf(id).indexOf(5) }, "both")),
      median: (id, peerNumber) => tables[id].cellFromOutside("基準値", peerNumber - 1),
    },
    tops: indicatorIds.map((id, index) => (index === 0 ? top : scoreRows[id])),
    end: row,
  };
}

/** Heads a table: the indicator, and the scores as the figures that formulas look up. */
function placeScoreRow(draft: SheetDraft, row: number, id: IndicatorId): void {
  for (let column = 0; column <= medianColumn; column++) draft.put(row, column, blank);
  draft.style({ row, column: 0, rows: 1, columns: firstScoreColumn + scoreColumns }, styles.group);
  draft.merge({ row, column: 0, rows: 1, columns: medianColumn + 1 }, text(indicatorWithUnit(id)), "group");
  scoresOf(id).forEach((score, index) => draft.put(row, firstScoreColumn + index, number(score)));
  const scores = { row, column: firstScoreColumn, rows: 1, columns: scoreColumns };
  draft.style(scores, { align: "center", indent: 0, numberFormat: '0"点"' });
}

function peerGroups(businesses: readonly BusinessAnalysis[]): PeerGroup[] {
  const all = industryCodes.flatMap((industry) => (["medium", "small"] as const).map((size) => ({ industry, size })));
  return all.filter((group) => businesses.some((business) => isMeasuredBy(business, group)));
}

function isMeasuredBy({ industry, size }: BusinessAnalysis, group: PeerGroup): boolean {
  return industry === group.industry && size.kind === "value" && size.value === group.size;
}

/** The scores in the order of ascending limits. */
function scoresOf(id: IndicatorId): readonly number[] {
  return indicators[id].better === "higher" ? [1, 2, 3, 4, 5] : [5, 4, 3, 2, 1];
}

function columns(id: IndicatorId, edition: EditionId): readonly Column<PeerGroup>[] {
  const of = ({ industry, size }: PeerGroup) => benchmark(edition, industry, size, id);
  const ascending = (group: PeerGroup): readonly number[] => {
    const { boundaries } = of(group);
    return [noLimit, ...(indicators[id].better === "higher" ? boundaries : [...boundaries].reverse())];
  };
  const style = indicatorStyle[indicators[id].unit];
  return [
    { header: "No", width: 6, style: "mark", cell: (_, at) => text(`${indicators[id].mark}${at.index + 1}`) },
    { header: "業種", width: 27, style: "text", cell: ({ industry }) => text(`${industry}_${words.industries[industry]}`) },
    { header: "規模", width: 14, style: "text", cell: ({ size }) => text(words.sizes[size]) },
    { header: "基準値", width: 9, style, cell: (group) => number(of(group).median) },
    ...scoresOf(id).map((score, index): Column<PeerGroup> => ({
      header: `${score}点`,
      width: 9,
      style,
      cell: (group) => number(ascending(group)[index]!),
    })),
  ];
}

/** The first column has no limit, whatever stands in it. */
function styleFigures(draft: SheetDraft, table: PlacedTable, id: IndicatorId): void {
  const first = table.area(`${scoresOf(id)[0]}点`);
  const { numberFormat } = styles[indicatorStyle[indicators[id].unit]] as { readonly numberFormat: string };
  draft.style(first, { numberFormat: `[<=${noLimit}]"下限なし"_);${numberFormat.split(";")[0]}` });
}

function placeRanks(draft: SheetDraft, row: number): PlacedTable {
  draft.put(row, 0, text("総合評価（6指標の合計点がこの点数以上）"), "section");
  const ascending = [...rankBands].reverse();
  return placeTable<(typeof rankBands)[number]>(
    draft,
    { row: row + 1, column: 2 },
    [
      { header: "評価", style: "level", cell: ({ rank }) => text(rank) },
      { header: "合計点", style: "integer", cell: ({ minimum }) => number(minimum) },
    ],
    ascending,
  );
}
