import type { Area } from "../core/cellAddress.js";
import { blank, text } from "./literal.js";
import { pageBreaks, pageRoom, type PageBlock } from "./pageBreaks.js";
import { SheetDraft } from "./sheetDraft.js";
import type { PlanCell, SheetPlan } from "./sheetPlan.js";
import { styles } from "./style.js";
import { placeTable, type Column, type PlacedTable } from "./table.js";
import { textLines } from "./textLines.js";

/** Repeated on every page. */
export const titleRow = 0;

/** The columns that all parts of 委員会資料 share: a label, a name, and narrow ones for figures. */
const labelWidth = 17;
const nameWidth = 34;
/** Half-width characters of the narrow columns together, so that a page stays legible. */
const figuresWidth = 77;

/** Points of a line of prose: closer than a row of a table. */
const proseHeight = 16;
/** Points of a row under a chart, and how many a chart has that takes what its page leaves. */
const chartRow = 17;
const chartRows = { least: 9, most: 16 };
/** A chapter that is a little too long for its page is set closer; more than this would crowd its lines. */
const closest = 0.92;
/** Lines that stay together on a page, which holds some more. */
const linesTogether = 22;

/** 委員会資料 while it is laid out from top to bottom, in blocks that a page does not tear. */
export class CommitteeDraft {
  private readonly blocks: PageBlock[] = [{ row: 0, startsPage: false }];
  private row: number;
  private chapterRow: number;

  constructor(
    readonly sheet: SheetDraft,
    firstRow: number,
    /** Narrow columns right of label and name. */
    readonly figureColumns: number,
    narrowest: number,
  ) {
    this.row = firstRow;
    this.chapterRow = firstRow;
    sheet.put(0, 1 + figureColumns, blank);
    const figureWidth = Math.max(narrowest, Math.floor((figuresWidth / figureColumns) * 2) / 2);
    sheet.width(0, labelWidth);
    sheet.width(1, nameWidth);
    for (let column = 0; column < figureColumns; column++) sheet.width(2 + column, figureWidth);
    this.textWidth = Math.floor((nameWidth + figureWidth * figureColumns) * 1.1) - 3;
  }

  /** Half-width characters of a line of prose right of its label. */
  private readonly textWidth: number;

  get columns(): number {
    return 2 + this.figureColumns;
  }

  /** What follows stays on one page until the next block. */
  block(startsPage = false): void {
    this.blocks.push({ row: this.row, startsPage });
  }

  chapter(title: string): void {
    this.closeUp();
    this.chapterRow = this.row;
    this.block(true);
    this.line(title, "title");
    this.space(4);
  }

  section(title: string): void {
    this.block();
    this.line(title, "section");
  }

  line(content: string, style: "coverTitle" | "title" | "section" | "note" | "prose" | "subtitle"): void {
    this.sheet.put(this.row, 0, text(content), style);
    this.row += 1;
  }

  space(points: number): void {
    this.sheet.put(this.row, 0, blank);
    this.sheet.height(this.row, points);
    this.row += 1;
  }

  table<Row>(columns: readonly Column<Row>[], records: readonly Row[]): PlacedTable {
    const table = placeTable(this.sheet, { row: this.row, column: 0 }, columns, records);
    this.row = table.end;
    return table;
  }

  /** A table that may go on overleaf after any of its rows. */
  longTable<Row>(columns: readonly Column<Row>[], records: readonly Row[]): PlacedTable {
    const table = this.table(columns, records);
    for (let row = table.firstRow + 1; row < table.end; row++) this.blocks.push({ row, startsPage: false });
    return table;
  }

  /** A last column of texts, over all narrow columns that the table leaves free. */
  wideColumn({ headerRow, firstRow, firstColumn, columns }: PlacedTable, header: string, texts: readonly string[]): void {
    const area = (row: number): Area => ({ row, column: firstColumn + columns, rows: 1, columns: this.columns - columns });
    this.sheet.merge(area(headerRow), text(header), "header");
    texts.forEach((content, index) => this.sheet.merge(area(firstRow + index), text(content), "text"));
  }

  /** A row below a table, in the look of a sum. */
  totals(
    first: PlanCell,
    cells: readonly (readonly [column: number, cell: PlanCell, style: keyof typeof styles])[],
    columns: number,
  ): void {
    this.sheet.style({ row: this.row, column: 0, rows: 1, columns }, styles.mark);
    this.sheet.put(this.row, 0, first, "text");
    for (const [column, cell, style] of cells) this.sheet.put(this.row, column, cell, style);
    this.sheet.style({ row: this.row, column: 0, rows: 1, columns }, styles.total);
    this.row += 1;
  }

  /** Rows kept free for charts below what stands on the page, or on a page of their own where it leaves too little. */
  chartRows(): Pick<Area, "row" | "rows"> {
    const plan = this.pages();
    const pageTop = pageBreaks(plan, this.blocks).at(-1) ?? 0;
    const left = Math.floor((pageRoom(plan) - this.sheet.heightBetween(pageTop, this.row)) / chartRow);
    if (left < chartRows.least) this.block();
    const rows = left < chartRows.least ? chartRows.most : Math.min(left, chartRows.most);
    const first = this.row;
    for (let index = 0; index < rows; index++) this.space(chartRow);
    return { row: first, rows };
  }

  /** The sheet as far as it is laid out; each chapter on one page where it almost fits. */
  private closeUp(): void {
    const room = pageRoom(this.pages());
    const height = this.sheet.heightBetween(this.chapterRow, this.row);
    if (height > room && height * closest <= room) this.sheet.setCloser(this.chapterRow, this.row, room / height);
  }

  private pages(): SheetPlan {
    return this.sheet.plan({ orientation: "landscape", columns: this.columns, titleRows: { first: titleRow, last: titleRow } });
  }

  /** Closes the material. */
  plan(): SheetPlan {
    this.closeUp();
    const plan = this.pages();
    return { ...plan, print: { ...plan.print, breaksBefore: pageBreaks(plan, this.blocks) } };
  }

  /**
   * Texts of any length with their labels: every line has a row of its own, so no row is too high for Excel or cut by a page.
   * Short ones stay together with what stands above them; a long one may go on overleaf. `heading`: a section's name that
   * stays with the first of them.
   */
  texts(entries: readonly LabelledText[], heading: string | null = null): void {
    const texts = entries.map(({ label, content }) => ({ label, lines: this.linesOf(content) }));
    const together = texts.reduce((total, { lines }) => total + lines.length, 0) <= linesTogether;
    if (heading !== null) this.section(heading);
    else if (!together) this.block();
    texts.forEach(({ label, lines }, place) => {
      if (!together && place > 0) this.block();
      lines.forEach((line, index) => {
        const isContinued = index > 0 && index % linesTogether === 0;
        if (isContinued) this.block();
        const shown = index === 0 ? text(label) : isContinued ? text("（続き）") : blank;
        this.textLine(shown, line, index === lines.length - 1);
      });
    });
  }

  private linesOf(content: string): readonly string[] {
    return content.split("\n").flatMap((paragraph) => (paragraph === "" ? [""] : textLines(paragraph, this.textWidth)));
  }

  private textLine(label: PlanCell, line: string, isLast: boolean): void {
    this.sheet.put(this.row, 0, label, "proseLabel");
    this.sheet.put(this.row, 1, text(line), "prose");
    if (isLast) this.sheet.style({ row: this.row, column: 0, rows: 1, columns: this.columns }, { border: "bottom" });
    this.sheet.height(this.row, proseHeight);
    this.row += 1;
  }
}

export interface LabelledText {
  readonly label: string;
  readonly content: string;
}
