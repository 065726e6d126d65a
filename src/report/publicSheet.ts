import type { AttainmentSheet } from "./attainmentSheet.js";
import type { BudgetSheet } from "./budgetSheet.js";
import { computed, onSheet, type Term } from "./formula.js";
import { blank, text } from "./literal.js";
import {
  indicatorsOf,
  publishedLines,
  type PublicBudgetLine,
  type PublicGoal,
  type PublicIndicator,
  type PublicLevel,
  type PublicProject,
  type PublicReport,
} from "./publicReport.js";
import { pageBreaks, type PageBlock } from "./pageBreaks.js";
import type { Report } from "./report.js";
import { SheetDraft, type PageChoice } from "./sheetDraft.js";
import type { PlanCell, SheetPlan } from "./sheetPlan.js";
import { quantityStyle, strongStyle, type StyleName } from "./style.js";
import type { SummarySheet } from "./summarySheet.js";
import { placeTable, type Column, type PlacedTable } from "./table.js";
import { textLines } from "./textLines.js";

export interface PublicSheet {
  readonly plan: SheetPlan;
  readonly levels: PlacedTable;
}

/** The sheets on which the figures stand that are published. */
interface Home {
  readonly attainment: AttainmentSheet;
  readonly budget: BudgetSheet;
  readonly summary: SummarySheet;
}

const widths = [38, 8, 10, 10, 10, 10];
/** Half-width characters of a line across the page. */
const lineWidth = 94;
/** Points of the rows that keep the parts apart. */
const spacing = 10;
/** Points of such a line, close set. */
const proseRow = 17;
/** Where nothing is stated, or nothing was planned. */
const none = "－";

/** 公表用: the result for the chamber's web site and journal. Every figure leads home; no business and no staff is named. */
export function publicSheet({ evaluation, names }: Report, published: PublicReport, home: Home): PublicSheet {
  const draft = new SheetDraft("publication", names.publication, published.organisation);
  widths.forEach((width, column) => draft.width(column, width));
  draft.put(0, widths.length - 1, blank);
  draft.put(0, 0, text(published.title), "title");
  draft.put(1, 0, text([published.organisation, published.subtitle].filter((part) => part !== "").join("　")), "subtitle");
  let row = 2;
  const blocks: PageBlock[] = [{ row: 0, startsPage: false }];
  const block = (write: () => void): void => {
    blocks.push({ row: row + 1, startsPage: false });
    write();
  };
  const heading = (title: string): void => {
    draft.height(row, spacing);
    draft.put(row + 1, 0, text(title), "section");
    row += 2;
  };
  const line = (content: string, style: StyleName): void => {
    draft.put(row, 0, text(content), style);
    draft.height(row, proseRow);
    row += 1;
  };
  const prose = (content: string): void => {
    for (const part of content.split("\n").flatMap((paragraph) => textLines(paragraph, lineWidth))) line(part, "prose");
  };
  const table = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): PlacedTable => {
    const placed = placeTable(draft, { row, column: 0 }, columns, rows);
    row = placed.end;
    return placed;
  };

  heading("評価の方法");
  published.method.forEach(prose);
  heading("評価の分布");
  const levels = table(levelColumns(home.summary), [
    ...published.levels,
    { label: "評価なし", meaning: "目標または実績がない、対象外", count: published.unrated },
  ]);
  if (published.goals.length > 0) {
    block(() => {
      heading("計画全体の目標");
      table(goalColumns(home.summary, published.goals), published.goals);
    });
  }
  published.projects.forEach((project, index) => {
    const ids = evaluation.projects[index]!.indicatorIds;
    block(() => {
      heading(project.title === project.section ? project.title : `${project.section}　${project.title}`);
      draft.put(row, 0, text(project.meaning === "" ? "事業の評価" : `事業の評価（${project.meaning}）`), "rowLabel");
      draft.put(row++, 1, computed(home.summary.projects.cellFromOutside("最終評価", index), project.level), "level");
      table(
        indicatorColumns(
          project,
          indicatorsOf(evaluation.indicators, ids).map((of) => of.index),
          home.attainment,
        ),
        project.indicators,
      );
      for (const { heading: title, paragraphs } of project.texts) {
        line(title, "proseName");
        paragraphs.forEach(prose);
      }
    });
  });
  if (published.budget.length > 0) {
    block(() => {
      heading("予算の執行");
      table(
        budgetColumns(
          published,
          publishedLines(evaluation).map(({ index }) => index),
          home.budget,
        ),
        published.budget,
      );
    });
  }
  block(() => {
    heading("ご覧になるときに");
    published.notes.forEach((note) => prose(`・${note}`));
  });
  const page: PageChoice = { orientation: "portrait", titleRows: { first: 0, last: 1 } };
  return { plan: draft.plan({ ...page, breaksBefore: pageBreaks(draft.plan(page), blocks) }), levels };
}

function levelColumns({ distribution }: SummarySheet): readonly Column<PublicLevel>[] {
  return [
    { header: "意味", style: "text", cell: ({ meaning }) => text(meaning) },
    { header: "評価", style: "mark", cell: ({ label }) => text(label) },
    { header: "指標数", style: "strong", cell: ({ label, count }) => computed(distribution.cellFromOutside(label, 0), count) },
  ];
}

function goalColumns({ goals }: SummarySheet, shown: readonly PublicGoal[]): readonly Column<PublicGoal>[] {
  const figures = shown.flatMap(({ goal, actual }) => [goal, actual]);
  const figure = homeColumn<PublicGoal>((header, index) => goals.cellFromOutside(header, index));
  return [
    { header: "指標", style: "text", cell: ({ label }) => text(label) },
    { header: "単位", style: "mark", cell: ({ unit }) => text(unit) },
    figure("計画の目標", "計画の目標", quantityStyle(figures), ({ goal }) => goal),
    figure("累計実績", "累計実績", strongStyle(figures), ({ actual }) => actual),
    figure("進捗率", "期間進捗率", "percent", ({ rate }) => rate),
  ];
}

function indicatorColumns(
  { indicators: shown }: PublicProject,
  places: readonly number[],
  { indicators }: AttainmentSheet,
): readonly Column<PublicIndicator>[] {
  const home = (header: string, index: number): Term => indicators.cellFromOutside(header, places[index]!);
  const figure = homeColumn<PublicIndicator>(home);
  const quantity = quantityStyle(shown.flatMap(({ target, actual }) => [target, actual]));
  return [
    { header: "指標", style: "text", cell: ({ label }) => text(label) },
    { header: "単位", style: "mark", cell: ({ unit }) => text(unit) },
    figure("目標", "目標", quantity, ({ target }) => target),
    figure("実績", "実績", quantity, ({ actual }) => actual),
    figure("達成率", "達成率", "percent", ({ rate }) => rate),
    { header: "評価", style: "level", cell: ({ level }, at) => computed(home("評価", at.index), level) },
  ];
}

function budgetColumns(
  { budget: lines, budgetUnit }: PublicReport,
  places: readonly number[],
  { lines: home, total }: BudgetSheet,
): readonly Column<PublicBudgetLine>[] {
  const figure = homeColumn<PublicBudgetLine>((header, index) => {
    const place = places[index];
    return place === undefined ? onSheet(total.table.sheet, total.ref(header)) : home.cellFromOutside(header, place);
  });
  const money = quantityStyle(lines.flatMap(({ budget, actual }) => [budget, actual]));
  return [
    { header: "費目", style: "text", cell: ({ item }) => text(item) },
    { header: "単位", style: "mark", cell: () => text(budgetUnit) },
    figure("予算", "予算", money, ({ budget }) => budget),
    figure("実績", "実績", money, ({ actual }) => actual),
    figure("執行率", "執行率", "percent", ({ executionRate }) => executionRate),
  ];
}

/** A column of figures that each stand on another sheet under `at`; where there is none, a dash. */
function homeColumn<Row>(home: (header: string, index: number) => Term) {
  return (header: string, from: string, style: StyleName, value: (row: Row) => number | null): Column<Row> => ({
    header,
    style,
    cell: (row, at): PlanCell => {
      const expected = value(row);
      return expected === null ? text(none) : computed(home(from, at.index), expected);
    },
  });
}
