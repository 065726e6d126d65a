import { areaAddress, cellAddress, type Area } from "../../src/core/cellAddress.js";
import { indicatorIds, indicators } from "../../src/core/finance/indicators.js";
import { indicatorWithUnit } from "../../src/report/indicatorWords.js";
import { formulaConstants, formulaFunctions } from "../../src/report/formula.js";
import { textWidth } from "../../src/report/rowHeight.js";
import type { CellStyle, PlanCell, SheetPlan } from "../../src/report/sheetPlan.js";
import { columnPoints, defaultRowHeight } from "./officeUnits.js";
import { financePageStrings } from "../../src/strings/financePage.js";
import { styles } from "../../src/report/style.js";

export interface LintOptions {
  /** The house's limit holds with the canonical sheet names; a taken name may be replaced by a longer one. */
  readonly longestFormula?: number;
  /** A mark that stands in every text of the user's; a formula must not contain it. */
  readonly userTextMark?: string;
  /** Whether texts must fit; hostile ones cannot. */
  readonly textsFit?: boolean;
}

/** Columns in which every row compares something else, or takes the median of a block of its own. */
const ownShapes = new Set([
  "試算表から",
  "試算表の数字",
  "科目からの計算",
  "左の値",
  "右の値",
  ...indicatorIds.flatMap((id) => [indicatorWithUnit(id), `${indicators[id].mark}n`]),
]);
/** Tables with a row per figure, by their first header. */
const pages = Object.values(financePageStrings);
const sideways = new Set([
  "担当",
  ...pages.flatMap(({ indicator, median, ratio, keyRatios, accounts, steps, annualisedIndicators, annualisedPoints }) => [
    indicator,
    median,
    ratio,
    keyRatios,
    accounts,
    steps,
    annualisedIndicators,
    annualisedPoints,
  ]),
]);

/** Points: A4 without the margins of applyPrint, which end 1.2 cm from the sides, 1.8 cm and 1.6 cm from top and bottom. */
export const paper = { width: mm(210 - 24), height: mm(297 - 34) };
const acrossPaper = { width: mm(297 - 24), height: mm(210 - 34) };
/** Points on paper: what stands in a cell of a table, and notes between the tables. */
const smallestPrint = { body: 8, note: 7 };

function mm(length: number): number {
  return (length / 25.4) * 72;
}

/** Everything the house asks of a generated sheet, as a list of what is wrong. */
export function lintPlan(plan: SheetPlan, options: LintOptions = {}): string[] {
  return [
    ...lintShape(plan),
    ...lintAreas(plan),
    ...lintPrint(plan),
    ...formulasOf(plan).flatMap(({ address, text }) =>
      lintFormula(text, options).map((fault) => `${plan.name}!${address} ${text}: ${fault}`),
    ),
    ...lintColumns(plan),
    ...(options.textsFit === false ? [] : [...lintWidths(plan), ...lintLegibility(plan)]),
  ];
}

function lintShape({ name, cells, columnWidths, rowHeights }: SheetPlan): string[] {
  const faults = cells.flatMap((line, row) =>
    line.length === columnWidths.length ? [] : [`${name}: row ${row + 1} has ${line.length} cells`],
  );
  const heights = [...(rowHeights ?? [])].filter(([row, height]) => row >= cells.length || height <= 0 || height > 409);
  return [...faults, ...heights.map(([row, height]) => `${name}: row ${row + 1} is ${height} points high`)];
}

function lintAreas({
  name,
  cells,
  columnWidths,
  styles: styled,
  conditionalStyles,
  validations,
  charts,
  freeze,
  merges = [],
  filter,
}: SheetPlan): string[] {
  const areas = [
    ...styled.map(({ area }) => area),
    ...conditionalStyles.map(({ area }) => area),
    ...validations.map(({ area }) => area),
    ...merges,
    ...(filter ? [filter] : []),
    ...charts.flatMap(({ place, categories, series }) => [place, categories, ...series.map(({ values }) => values)]),
  ];
  const isInside = ({ row, column, rows, columns }: Area): boolean =>
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= cells.length && column + columns <= columnWidths.length;
  const hidden = merges.flatMap((area) =>
    range(area.row, area.rows).flatMap((row) =>
      range(area.column, area.columns).filter(
        (column) => (row > area.row || column > area.column) && cells[row]?.[column]?.kind !== "blank",
      ),
    ),
  );
  return [
    ...(hidden.length > 0 ? [`${name}: ${hidden.length} cells are hidden under merged ones`] : []),
    ...areas.filter((area) => !isInside(area)).map((area) => `${name}: ${areaAddress(area)} lies outside the sheet`),
    ...(freeze && (freeze.rows > 14 || freeze.columns >= columnWidths.length) ? [`${name}: frozen panes fill the window`] : []),
  ];
}

function lintPrint(plan: SheetPlan): string[] {
  const { name, cells, print } = plan;
  const checks: readonly [holds: boolean, fault: string][] = [
    [print.pagesWide === 1, "is not one page wide"],
    [printedColumns(plan) > 0 && printedColumns(plan) <= plan.columnWidths.length, "prints columns that are not there"],
    [print.header !== "" && print.header.length <= 255, "has no header"],
    [["&D", "&P", "&N"].every((code) => print.footer.includes(code)), "lacks date or page numbers"],
    [!/&[^DPN&]/.test(print.header.replaceAll("&&", "")), "has user text as a code in its header"],
    [!print.titleRows || print.titleRows.last < cells.length, "repeats rows that are not there"],
    [(print.breaksBefore ?? []).every((row) => row > 0 && row < cells.length), "breaks outside the sheet"],
  ];
  return checks.filter(([holds]) => !holds).map(([, fault]) => `${name}: ${fault}`);
}

function printedColumns({ print, columnWidths }: SheetPlan): number {
  return print.columns ?? columnWidths.length;
}

/** How far Excel shrinks a sheet to fit its pages; it never enlarges. */
export function printScale(plan: SheetPlan): number {
  const { columnWidths, print, cells, rowHeights } = plan;
  const page = print.orientation === "portrait" ? paper : acrossPaper;
  const width = columnWidths.slice(0, printedColumns(plan)).reduce((sum, characters) => sum + columnPoints(characters), 0);
  const height = range(0, cells.length).reduce((sum, row) => sum + (rowHeights?.get(row) ?? defaultRowHeight), 0);
  return Math.min(1, page.width / width, print.pagesTall === undefined ? 1 : (page.height * print.pagesTall) / height);
}

/** Letters stay legible on paper: the committee's members are not young. */
export function lintLegibility(plan: SheetPlan): string[] {
  const scale = printScale(plan);
  const styleOf = effectiveStyles(plan);
  return plan.cells.flatMap((line, row) =>
    line.slice(0, printedColumns(plan)).flatMap((cell, column) => {
      if (cell.kind === "blank") return [];
      const { fontSize = 11, border } = styleOf(row, column);
      const smallest = border === undefined ? smallestPrint.note : smallestPrint.body;
      const printed = fontSize * scale;
      return printed < smallest ? [`${plan.name}!${cellAddress(row, column)} is printed at ${printed.toFixed(1)} points`] : [];
    }),
  );
}

const quotedParts = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/g;
const reference = /(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b(?!\()/g;

export function lintFormula(formula: string, { longestFormula = 80, userTextMark }: LintOptions = {}): string[] {
  const bare = formula.replace(quotedParts, (part) => (part.endsWith("!") ? "S!" : '""'));
  const withoutReferences = bare.replace(reference, "");
  const functions = [...bare.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, called]) => called!);
  const constants = [...withoutReferences.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure));
  return [
    ...(formula.length > longestFormula ? [`${formula.length} characters`] : []),
    ...functions.filter((called) => !formulaFunctions.some((known) => known === called)).map((called) => `calls ${called}`),
    ...constants.filter((figure) => !formulaConstants.some((known) => known === figure)).map((figure) => `holds the figure ${figure}`),
    ...(/\$?[A-Z]+:\$?[A-Z]+(?!\$?\d)/.test(bare) ? ["takes whole columns"] : []),
    ...(userTextMark !== undefined && formula.replace(/'(?:[^']|'')*'!/g, "").includes(userTextMark) ? ["contains user text"] : []),
  ];
}

/** In every table each column has formulas of one shape; in one that lies on its side, each row. */
function lintColumns(plan: SheetPlan): string[] {
  return tableBodies(plan).flatMap((body) => {
    const headers = plan.cells[body.row - 1]!;
    const rows = range(body.row, body.rows);
    const columns = range(body.column, body.columns).filter((column) => !ownShapes.has(textOf(headers[column])));
    const liesOnItsSide = sideways.has(textOf(headers[body.column]));
    const lines = liesOnItsSide
      ? rows.map((row) => columns.map((column) => [row, column] as const))
      : columns.map((column) => rows.map((row) => [row, column] as const));
    // A row may show a figure from elsewhere before it computes.
    const shapes = (line: (typeof lines)[number]) =>
      line
        .flatMap(([row, column]) => shapeAt(plan, row, column) ?? [])
        .filter((shape) => !liesOnItsSide || !(shape === home || bareReference.test(shape)));
    const mixed = lines.filter((line) => new Set(shapes(line)).size > 1);
    return mixed.map((line) => `${plan.name}: formulas of several shapes from ${cellAddress(...line[0]!)}`);
  });
}

/** Whether a style of a plan is a named one; a plan holds lines apart from the rest. */
function isStyle(style: CellStyle, { border: _, ...named }: CellStyle): boolean {
  return JSON.stringify(style) === JSON.stringify(named);
}

/** Below each header row, until an empty row, a row of totals, or the next header. */
function tableBodies({ cells, styles: styled }: SheetPlan): Area[] {
  const isHeader = (style: CellStyle): boolean => isStyle(style, styles.header) || isStyle(style, styles.workingHeader);
  const stops = new Set(styled.filter(({ style }) => isHeader(style) || isStyle(style, styles.total)).map(({ area }) => area.row));
  return styled
    .filter(({ style }) => isHeader(style))
    .map(({ area }): Area => {
      const isEmpty = (row: number): boolean =>
        cells[row]!.slice(area.column, area.column + area.columns).every(({ kind }) => kind === "blank");
      let end = area.row + 1;
      while (end < cells.length && !stops.has(end) && !isEmpty(end)) end += 1;
      return { row: area.row + 1, column: area.column, rows: end - area.row - 1, columns: area.columns };
    })
    .filter(({ rows }) => rows > 0);
}

/** The shape of a bare reference within the sheet. */
const bareReference = /^=R\[?-?\d+\]?C\[?-?\d+\]?$/;
/** The shape of a bare reference to another sheet. */
const home = "=home";

/** The formula with its references relative to its own cell; a bare reference home may lead anywhere. */
function shapeAt({ cells }: SheetPlan, row: number, column: number): string | null {
  const cell = cells[row]?.[column];
  if (cell?.kind !== "formula") return null;
  if (/^=(?:'(?:[^']|'')*'|[^'!(),]+)!\$?[A-Z]+\$?\d+$/.test(cell.formula)) return home;
  const withoutTexts = cell.formula.replace(/"(?:[^"]|"")*"/g, '"…"');
  return withoutTexts.replace(reference, (_, columnLock: string, letters: string, rowLock: string, digits: string) => {
    const at = { row: Number(digits) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
    return `R${rowLock ? at.row : `[${at.row - row}]`}C${columnLock ? at.column : `[${at.column - column}]`}`;
  });
}

/** A text that does not wrap runs over the empty cells beside it, not beyond what is printed; a figure stays within its column. */
function lintWidths(plan: SheetPlan): string[] {
  const faults: string[] = [];
  const styleOf = effectiveStyles(plan);
  plan.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const style = styleOf(row, column);
      const needed = (shownWidth(cell, style) * (style.fontSize ?? 11)) / 11;
      if (style.wrap || needed === 0) return;
      let room = plan.columnWidths[column]!;
      const step = style.align === "right" ? -1 : 1;
      const runsOver = cell.kind === "text" && style.align !== "center";
      const isOnPaper = (at: number): boolean => at < printedColumns(plan) === column < printedColumns(plan);
      for (let next = column + step; runsOver && line[next]?.kind === "blank" && isOnPaper(next); next += step)
        room += plan.columnWidths[next]!;
      if (needed > room) faults.push(`${plan.name}!${cellAddress(row, column)} needs ${needed} and has ${room}`);
    }),
  );
  return faults;
}

function shownWidth(cell: PlanCell, { numberFormat }: CellStyle): number {
  if (cell.kind === "blank") return 0;
  const value = cell.kind === "text" ? cell.text : cell.kind === "number" ? cell.value : cell.expected;
  if (typeof value !== "number") return textWidth(String(value));
  if (numberFormat === undefined) return String(value).length;
  if (numberFormat.startsWith("yyyy")) return (numberFormat.includes("d") ? "2026/03/31" : "2026/12").length;
  if (numberFormat.startsWith("[")) return "100.0%".length;
  if (numberFormat.includes("%")) return `${(value * 100).toFixed(1)}%`.length;
  const decimals = /0\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  const padding = numberFormat.includes("_)") ? 1 : 0;
  return value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).length + padding;
}

function effectiveStyles({ styles: styled, cells }: SheetPlan): (row: number, column: number) => CellStyle {
  const perRow: CellStyle[][] = cells.map(() => []);
  for (const { area, style } of styled) {
    for (const row of range(area.row, area.rows)) {
      const line = perRow[row] ?? [];
      for (const column of range(area.column, area.columns)) line[column] = { ...line[column], ...style };
    }
  }
  return (row, column) => perRow[row]?.[column] ?? {};
}

function formulasOf({ cells }: SheetPlan): { address: string; text: string }[] {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell.kind === "formula" ? [{ address: cellAddress(row, column), text: cell.formula }] : [])),
  );
}

function textOf(cell: PlanCell | undefined): string {
  return cell?.kind === "text" ? cell.text : "";
}

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
