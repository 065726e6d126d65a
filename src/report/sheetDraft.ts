import type { Area } from "../core/cellAddress.js";
import { generatedSheets, type SheetKind } from "./generatedSheets.js";
import { joinedAreas } from "./joinedAreas.js";
import { blank, text } from "./literal.js";
import { plottedChart } from "./plottedChart.js";
import { heightOfLines, lineCount } from "./rowHeight.js";
import type { CellStyle, CellValidation, ChartPlan, ConditionalStyle, PlanCell, PrintPlan, SheetPlan, StyledArea } from "./sheetPlan.js";
import { palette, styles, type StyleName } from "./style.js";

const defaultWidth = 9;
const defaultFontSize = 11;
/** Points of a row that nothing decides, in the font of a Japanese Excel. */
const defaultRowHeight = 18.75;
/** Points of a column per character of its width; a half-width letter takes half its font size. */
const columnUnit = 6;

/** What a sheet decides about its pages; the rest is the same for all. */
export interface PageChoice {
  readonly orientation: PrintPlan["orientation"];
  readonly titleRows?: PrintPlan["titleRows"];
  readonly breaksBefore?: readonly number[];
  readonly pagesTall?: number;
  /** Where not all columns are printed. */
  readonly columns?: number;
  /** Where not all rows are printed. */
  readonly rows?: number;
  readonly freeze?: SheetPlan["freeze"];
  readonly filter?: SheetPlan["filter"];
  /** Title of the pages, where it is not the sheet's own. */
  readonly title?: string;
}

/** A sheet while it is laid out: cells are put where they belong, and `plan` closes it to a rectangle with row heights that fit. */
export class SheetDraft {
  private readonly rows: PlanCell[][] = [];
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  private readonly styled: StyledArea[] = [];
  private readonly conditional: ConditionalStyle[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly merges: Area[] = [];
  private readonly validations: CellValidation[] = [];

  constructor(
    private readonly kind: SheetKind,
    readonly name: string,
    private readonly organisation: string,
  ) {}

  put(row: number, column: number, cell: PlanCell, style?: StyleName): void {
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row]!;
    while (line.length <= column) line.push(blank);
    line[column] = cell;
    if (style !== undefined) this.style({ row, column, rows: 1, columns: 1 }, styles[style]);
  }

  /** One cell over an area; a text that wraps has the width of all its columns. */
  merge(area: Area, cell: PlanCell, style: StyleName): void {
    const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
    if (this.rows[lastRow]?.[lastColumn] === undefined) this.put(lastRow, lastColumn, blank);
    this.put(area.row, area.column, cell);
    this.style(area, styles[style]);
    this.merges.push(area);
  }

  style(area: Area, style: CellStyle): void {
    this.styled.push({ area, style });
  }

  width(column: number, characters: number): void {
    this.widths.set(column, characters);
  }

  /** In points, where the row's texts do not decide. */
  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  /** The title of the sheet, a line under it, and notes; returns the first row that is free. */
  heading(subtitle: string, notes: readonly string[] = [], title: string = generatedSheets[this.kind]): number {
    this.put(0, 0, text(title), "title");
    this.put(1, 0, text(subtitle), "subtitle");
    notes.forEach((note, index) => this.put(2 + index, 0, text(note), "note"));
    return 2 + notes.length;
  }

  /** Points that rows take as far as they are laid out, from one up to another. */
  heightBetween(first: number, end: number): number {
    const heights = new Map([
      ...rowHeights(this.rows, this.columnWidths(Math.max(1, ...this.rows.map((line) => line.length))), this.styled, this.merges),
      ...this.heights,
    ]);
    let total = 0;
    for (let row = first; row < end; row++) total += heights.get(row) ?? defaultRowHeight;
    return total;
  }

  /** Sets rows closer to each other, as far as they are laid out. */
  setCloser(first: number, end: number, factor: number): void {
    for (let row = first; row < end; row++) this.heights.set(row, Math.floor(this.heightBetween(row, row + 1) * factor * 4) / 4);
  }

  highlight(conditional: ConditionalStyle): void {
    this.conditional.push(conditional);
  }

  /** A drop-down, on a sheet that people fill in. */
  validate(validation: CellValidation): void {
    this.validations.push(validation);
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
    const { row, column, rows, columns } = chart.place;
    const [lastRow, lastColumn] = [row + rows - 1, column + columns - 1];
    if (this.rows[lastRow]?.[lastColumn] === undefined) this.put(lastRow, lastColumn, blank);
    this.style(chart.place, styles.chart);
  }

  plan(page: PageChoice): SheetPlan {
    const width = Math.max(1, ...this.rows.map((line) => line.length));
    const cells = this.rows.map((line) => [...line, ...Array<PlanCell>(width - line.length).fill(blank)]);
    const columnWidths = this.columnWidths(width);
    const charts = this.charts.flatMap((chart) => {
      const plotted = plottedChart(chart, cells);
      const { row, column } = chart.place;
      if (plotted === null && cells[row]?.[column]?.kind === "blank") cells[row][column] = text(nothingToPlot(chart));
      return plotted ?? [];
    });
    return {
      kind: this.kind,
      name: this.name,
      cells,
      columnWidths,
      rowHeights: new Map([...rowHeights(cells, columnWidths, this.styled, this.merges), ...this.heights]),
      styles: joinedAreas(this.styled),
      conditionalStyles: this.conditional,
      validations: this.validations,
      charts,
      ...(this.merges.length > 0 && { merges: this.merges }),
      ...(page.filter && { filter: page.filter }),
      ...(page.freeze && { freeze: page.freeze }),
      print: {
        orientation: page.orientation,
        pagesWide: 1,
        ...(page.pagesTall !== undefined && { pagesTall: page.pagesTall }),
        ...(page.columns !== undefined && { columns: page.columns }),
        ...(page.rows !== undefined && { rows: page.rows }),
        ...(page.titleRows && { titleRows: page.titleRows }),
        ...(page.breaksBefore && { breaksBefore: page.breaksBefore }),
        header: [this.organisation, page.title ?? generatedSheets[this.kind]]
          .filter((part) => part !== "")
          .map(pageText)
          .join("　"),
        footer: "&D　　&P / &N",
      },
      tabColor: palette.accent,
      showGridlines: false,
    };
  }

  private columnWidths(count: number): number[] {
    return Array.from({ length: count }, (_, column) => this.widths.get(column) ?? defaultWidth);
  }
}

/** Every styled row gets the height of its tallest cell: Excel does not fit rows to what formulas and add-ins write. */
function rowHeights(
  cells: readonly (readonly PlanCell[])[],
  widths: readonly number[],
  styledAreas: readonly StyledArea[],
  merges: readonly Area[],
): Map<number, number> {
  const heights = new Map<number, number>();
  const characters = widthsOfCells(widths, merges);
  for (const { area, style } of styledAreas) {
    const fontSize = style.fontSize ?? defaultFontSize;
    for (let row = area.row; row < area.row + area.rows; row++) {
      let lines = 1;
      for (let column = area.column; style.wrap && column < area.column + area.columns; column++) {
        const cell = cells[row]?.[column];
        const width = (characters(row, column) * columnUnit) / (fontSize / 2) - 2 * (style.indent ?? 0);
        if (cell && width > 0) lines = Math.max(lines, lineCount(shownText(cell), width));
      }
      heights.set(row, Math.max(heights.get(row) ?? 0, heightOfLines(lines, fontSize)));
    }
  }
  return heights;
}

/** Characters that a cell is wide; 0 for one over several rows, which does not decide the height of any. */
function widthsOfCells(widths: readonly number[], merges: readonly Area[]): (row: number, column: number) => number {
  const merged = new Map(merges.map((area) => [`${area.row},${area.column}`, area]));
  return (row, column) => {
    const area = merged.get(`${row},${column}`);
    if (area === undefined) return widths[column] ?? defaultWidth;
    if (area.rows > 1) return 0;
    return widths.slice(column, column + area.columns).reduce((sum, width) => sum + width, 0);
  };
}

function shownText(cell: PlanCell): string {
  if (cell.kind === "text") return cell.text;
  return cell.kind === "formula" && typeof cell.expected === "string" ? cell.expected : "";
}

/** Stands in place of a chart that would be empty. */
function nothingToPlot({ title }: ChartPlan): string {
  return `「${title}」: 図にする数値がまだありません。`;
}

/** User text for a page header: `&` begins a code there, and Excel allows 255 characters in all. */
function pageText(content: string): string {
  return content.slice(0, 60).replaceAll("&", "&&");
}
