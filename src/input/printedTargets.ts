import type { FiscalYear } from "../core/fiscalYear.js";
import type { Indicator } from "../core/indicator.js";
import { issue, type Issue } from "../core/issue.js";
import { noPlannedMonths } from "../core/plannedMonths.js";
import { cellNumber } from "./cellNumber.js";
import { visibleText } from "./cellText.js";
import { defaultCounting, isResultLabel } from "./countingDefaults.js";
import { gridCell, type Grid } from "./grid.js";
import { plannedFigure } from "./plannedFigure.js";
import { chapterOf, isFigureRow, printedColumns, type Chapter, type PrintedColumns } from "./printedPlanTable.js";
import { numberedLabel, rowNumber } from "./printedRowNumber.js";

/** How far a chapter has been read: its indicators so far, and where the next row belongs. */
interface Progress {
  readonly chapter: Chapter;
  readonly used: Set<number>;
  ordinal: number;
  /** The last row with ① in a column of its own: rows without a number belong to it. */
  numbered: Indicator | null;
  /** The last row that names a project rather than a result. */
  project: Indicator | null;
  children: number;
}

/**
 * The tables of the certified plan's chapters, one below the other, prose between them or not. IDs, sections, units, parents and
 * counting rules are worked out from headings, numbers and labels. `null` when the sheet has no such table.
 */
export function readPrintedTargets(grid: Grid, issues: Issue[]): { indicators: Indicator[]; years: FiscalYear[] } | null {
  const indicators: Indicator[] = [];
  const years = new Set<FiscalYear>();
  const chapters = new Map<string, Progress>();
  let progress: Progress | null = null;
  let columns: PrintedColumns | null = null;
  let tables = 0;
  for (const [row, values] of grid.values.entries()) {
    const chapter = chapterOf(values);
    const header = printedColumns(values);
    if (chapter) {
      progress = progressIn(chapters, chapter);
      columns = null;
    } else if (header) {
      columns = header;
      tables += 1;
      for (const { year } of header.years) years.add(year);
      if (!progress) {
        progress = progressIn(chapters, { section: String(tables), title: String(tables) });
        issues.push(issue("sectionAssumed", gridCell(grid, row, header.label), { section: progress.chapter.section }));
      }
    } else if (columns && progress && isFigureRow(values, columns)) {
      const indicator = indicatorIn(grid, row, columns, progress, issues);
      if (indicator) indicators.push(indicator);
    }
  }
  if (tables === 0 || indicators.length === 0) return null;
  issues.push(issue("planTableRead", { sheet: grid.sheet, address: "" }, { indicators: indicators.length, tables }));
  return { indicators, years: [...years].sort((a, b) => a - b) };
}

function progressIn(chapters: Map<string, Progress>, chapter: Chapter): Progress {
  const known = chapters.get(chapter.section);
  if (known) return known;
  const fresh: Progress = { chapter, used: new Set(), ordinal: 0, numbered: null, project: null, children: 0 };
  chapters.set(chapter.section, fresh);
  return fresh;
}

function indicatorIn(grid: Grid, row: number, columns: PrintedColumns, progress: Progress, issues: Issue[]): Indicator | null {
  const values = grid.values[row] ?? [];
  const printed = visibleText(values[columns.label] ?? "");
  const { number: ownNumber, label } = numberedLabel(printed);
  if (label === "" || cellNumber(label).kind !== "problem") {
    issues.push(issue("planRowUnreadable", gridCell(grid, row, columns.label), { text: values.map(visibleText).join(" ").trim() }));
    return null;
  }
  const numberCell = columns.number === null ? null : rowNumber(visibleText(values[columns.number] ?? ""));
  const number = numberCell ?? ownNumber;
  const { id, parent } = place(progress, label, number, numberCell !== null);
  const unit = unitIn(grid, row, columns);
  if (unit === "") issues.push(issue("unitMissing", gridCell(grid, row, columns.label), { label }));
  const indicator: Indicator = {
    id,
    section: progress.chapter.section,
    project: progress.chapter.title,
    label,
    unit,
    ...defaultCounting(label, unit, parent),
    parent: parent?.id ?? null,
    baseline: columns.baseline ? plannedFigure(grid, row, columns.baseline, unit || null, issues) : { kind: "missing" },
    targets: new Map(columns.years.map((column) => [column.year, plannedFigure(grid, row, column, unit || null, issues)])),
    planGoal: { kind: "missing" },
    plannedMonths: noPlannedMonths,
    stateCount: null,
    origin: gridCell(grid, row, columns.label),
  };
  if (numberCell !== null) progress.numbered = indicator;
  if (!isResultLabel(label)) progress.project = indicator;
  return indicator;
}

/**
 * ID and parent of the next row. Where ① stands in a column of its own, rows without a number belong to the numbered row above (K81-2a);
 * elsewhere each row counts on (K7-2), and only a label that names a mere result has the project above it as its parent.
 */
function place(progress: Progress, label: string, number: number | null, isNumbered: boolean): { id: string; parent: Indicator | null } {
  if (progress.numbered && number === null) {
    progress.children += 1;
    return { id: `${progress.numbered.id}${childLetter(progress.children)}`, parent: progress.numbered };
  }
  progress.ordinal = number !== null && !progress.used.has(number) ? number : nextFree(progress);
  progress.used.add(progress.ordinal);
  progress.children = 0;
  const id = `K${progress.chapter.section.replaceAll("-", "")}-${progress.ordinal}`;
  return { id, parent: !isNumbered && isResultLabel(label) ? progress.project : null };
}

function nextFree({ ordinal, used }: Progress): number {
  let next = ordinal + 1;
  while (used.has(next)) next += 1;
  return next;
}

/** 1 → a … 26 → z, 27 → aa. */
function childLetter(child: number): string {
  const letter = String.fromCharCode(97 + ((child - 1) % 26));
  return child > 26 ? `${childLetter(Math.floor((child - 1) / 26))}${letter}` : letter;
}

/** The unit that the row's figures carry: the first of the years, else of the baseline. */
function unitIn(grid: Grid, row: number, { years, baseline }: PrintedColumns): string {
  for (const { column } of [...years, ...(baseline ? [baseline] : [])]) {
    const reading = cellNumber(grid.values[row]?.[column] ?? "");
    if (reading.kind === "number" && reading.unit !== null) return reading.unit;
  }
  return "";
}
