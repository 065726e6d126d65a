import type { BusinessAnalysis } from "../core/finance/analyzeBusiness.js";
import { keyRatioIds } from "../core/finance/ratios/keyRatios.js";
import { ratioClasses, evaluateRatios, ratioIds, ratios, type RatioClass, type RatioId } from "../core/finance/ratios/ratios.js";
import type { Ratio } from "../core/finance/ratios/ratio.js";
import { absentText, formulaText, shownValue } from "../strings/financeText.js";
import { absentPeriods } from "./absentPeriods.js";
import { expressionTerm, type ExpressionCells } from "./expressionTerm.js";
import type { Feedback } from "./feedback.js";
import { cellTerm, computed } from "./formula.js";
import { noFigure } from "./indicatorWords.js";
import { text } from "./literal.js";
import type { SheetDraft } from "./sheetDraft.js";
import { styles, type StyleName } from "./style.js";

/** The table runs over three pages, each with its header; the last has room for what follows. */
const pages: readonly (readonly RatioClass[])[] = [["profitability", "breakEven", "efficiency"], ["productivity", "safety"], ["growth"]];

const idsOf = (ratioClass: RatioClass) => Object.keys(ratioClasses[ratioClass]) as RatioId[];
const rowsOfPage = (classes: readonly RatioClass[]) => classes.reduce((rows, ratioClass) => rows + 1 + idsOf(ratioClass).length, 1);

/** Rows of the table, headers included. */
export const financialRatioRows = pages.reduce((rows, classes) => rows + rowsOfPage(classes), 0);

/** Rows of the short table on the first page, header included. */
export const keyRatioRows = 1 + keyRatioIds.length;

const aboutColumn = 4;
const aboutColumns = 4;
/** Beside the radar: a name over two columns, the newest period, the one before. */
const keyColumns = { name: 4, names: 2, newest: 6 } as const;

const ratioStyle: Readonly<Record<Ratio["unit"], StyleName>> = {
  ratio: "percent",
  times: "decimal",
  months: "decimal",
  years: "decimal",
  yen: "integer",
  yenPerPerson: "integer",
};

/** The rows in which the pages of a table begin that itself begins at `top`. */
export function ratioPageTops(top: number): readonly number[] {
  return tableRows(top).headers;
}

/** Rows of a table that begins at `top`. */
function tableRows(top: number) {
  const headers: number[] = [];
  const classes = new Map<RatioClass, number>();
  const ids = new Map<RatioId, number>();
  let row = top;
  for (const page of pages) {
    headers.push(row++);
    for (const ratioClass of page) {
      classes.set(ratioClass, row++);
      for (const id of idsOf(ratioClass)) ids.set(id, row++);
    }
  }
  return { headers, classes, ids };
}

/** The ratios by class: value in each period, and beside it the rule of thumb and the meaning, or why a period has no value. */
export function placeFinancialRatios(
  draft: SheetDraft,
  top: number,
  { periods, amountUnit }: BusinessAnalysis,
  labels: readonly string[],
  cells: (period: number) => ExpressionCells,
  feedback: Feedback,
): void {
  const { words, page } = feedback;
  const outcomes = periods.map(({ context }) => evaluateRatios(context));
  const rows = tableRows(top);
  const whole = (row: number) => ({ row, column: 0, rows: 1, columns: aboutColumn + aboutColumns });
  for (const header of rows.headers) {
    [page.ratio, ...labels].forEach((label, column) => draft.put(header, column, text(label)));
    draft.style({ row: header, column: 0, rows: 1, columns: 1 + labels.length }, styles.header);
    draft.merge({ row: header, column: aboutColumn, rows: 1, columns: aboutColumns }, text(page.about), "header");
  }
  for (const [ratioClass, row] of rows.classes) draft.merge(whole(row), text(words.ratioClasses[ratioClass]), "group");
  for (const [id, row] of rows.ids) {
    const { unit, expression, guide }: Ratio = ratios[id];
    draft.put(row, 0, text(nameWithUnit(id, amountUnit, feedback)), "smallText");
    outcomes.forEach((of, period) => {
      const outcome = of[id];
      const cell =
        outcome.kind === "none"
          ? text(noFigure)
          : computed(expressionTerm(expression, cells(period)), inBooks(id, outcome.value, amountUnit));
      draft.put(row, 1 + period, cell, ratioStyle[unit]);
    });
    const newest = outcomes[0]![id];
    const guideText = guide ? `${words.guide[guide.side](shownValue(guide.value, unit, words))}${words.sentenceEnd}` : "";
    const about = newest.kind === "none" ? absentText(newest.reason, words) : `${guideText}${words.ratios[id].meaning}`;
    const earlier = absentPeriods(
      outcomes.map((of) => of[id]),
      labels,
      feedback,
    );
    const content = [about, ...earlier].join(words.sentenceGap);
    draft.merge({ row, column: aboutColumn, rows: 1, columns: aboutColumns }, text(content), "smallText");
  }
}

/** The few ratios of the first page: references into the whole table, which begins at `tableTop`. */
export function placeKeyRatios(
  draft: SheetDraft,
  top: number,
  tableTop: number,
  { periods, amountUnit }: BusinessAnalysis,
  labels: readonly string[],
  feedback: Feedback,
): void {
  const { name, names, newest } = keyColumns;
  const shown = periods.slice(0, 2).map(({ context }) => evaluateRatios(context));
  const rows = tableRows(tableTop).ids;
  draft.merge({ row: top, column: name, rows: 1, columns: names }, text(feedback.page.keyRatios), "header");
  labels.slice(0, 2).forEach((label, period) => draft.put(top, newest + period, text(label), "header"));
  keyRatioIds.forEach((id, index) => {
    const row = top + 1 + index;
    draft.merge({ row, column: name, rows: 1, columns: names }, text(nameWithUnit(id, amountUnit, feedback)), "smallText");
    shown.forEach((of, period) => {
      const outcome = of[id];
      const source = cellTerm({ row: rows.get(id)!, column: 1 + period });
      const cell = outcome.kind === "none" ? text(noFigure) : computed(source, inBooks(id, outcome.value, amountUnit));
      draft.put(row, newest + period, cell, ratioStyle[ratios[id].unit]);
    });
  });
}

/** Amounts in the unit in which the business keeps its accounts. */
function inBooks(id: RatioId, value: number, amountUnit: 1 | 1000): number {
  const { unit } = ratios[id];
  return unit === "yen" || unit === "yenPerPerson" ? value / amountUnit : value;
}

/** `正常運転資金（千円）`; a percentage shows its own sign. */
function nameWithUnit(id: RatioId, amountUnit: 1 | 1000, { words, page }: Feedback): string {
  const { name } = words.ratios[id];
  const { unit } = ratios[id];
  if (unit === "ratio") return name;
  const thousand = { yen: "thousandYen", yenPerPerson: "thousandYenPerPerson" } as const;
  const inUnit = (unit === "yen" || unit === "yenPerPerson") && amountUnit === 1000 ? thousand[unit] : unit;
  return words.bracketed(name, page.units[inUnit]);
}

/** How every ratio is defined: its formula in words, and where the definition is taken from. */
export function ratioDefinitions({ words }: Feedback): readonly { readonly name: string; readonly definition: string }[] {
  return ratioIds.map((id) => {
    const { expression, source }: Ratio = ratios[id];
    return { name: words.ratios[id].name, definition: words.bracketed(formulaText(expression, words), words.ratioSources[source]) };
  });
}
