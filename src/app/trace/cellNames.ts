/** Cells of a sheet as far as naming needs to know them; rows and columns count from A1. */
export interface NamingGrid {
  readonly rows: number;
  readonly columns: number;
  /** A text that was written as one; `null` for figures, formulas and blank cells. */
  text(row: number, column: number): string | null;
  isBlank(row: number, column: number): boolean;
  /** Whether a text is a figure with its unit, which heads no column. */
  isTypedFigure?(row: number, column: number): boolean;
}

/** What a person would call a cell: `K5-2` and `実績`. Empty where the sheet gives no name. */
export interface CellName {
  readonly row: string;
  /** What the row is about, where its name is a mere number or ID, or stands in other rows too: `経営分析事業者数`. */
  readonly about: string;
  readonly column: string;
}

/** Two words at least: one alone is a title or a note. */
const fewestHeaders = 2;
/** Beside a table that has begun before, where the row is not all words. */
const fewestBeside = 3;

const endOfSentence = "。";

/** An ID or number, which needs a word beside it. */
const bareId = /^[A-Z]{0,4}[\d-]+[A-Za-z]?$/;

/**
 * Names the cells of a sheet after its own headers and the words that tell its rows apart. A header is a row of nothing but words that
 * has a word where the row above has none (rows of words below a header are data), or several words side by side above nothing but
 * figures. It heads a column down to the first row that is blank.
 */
export class CellNames {
  private readonly headerRows: readonly number[];
  private readonly headings: readonly ReadonlySet<number>[];
  private readonly blankRows: readonly boolean[];
  /** By row and column, the header that stands over a cell; rows under the same headers share one list. */
  private readonly headerOver: readonly (readonly (number | null)[])[];
  /** By header and column, whether the column tells its rows apart. */
  private readonly labels = new Map<number, boolean[]>();

  constructor(private readonly grid: NamingGrid) {
    const rows = Array.from({ length: grid.rows }, (_, row) => row);
    const columns = Array.from({ length: grid.columns }, (_, column) => column);
    this.blankRows = rows.map((row) => columns.every((column) => grid.isBlank(row, column)));
    const wordColumns = rows.map((row) => this.wordColumns(row));
    this.headings = rows.map((row) => {
      const [words, above] = [wordColumns[row] ?? null, wordColumns[row - 1] ?? null];
      if (words === null) return new Set(this.columnsBeside(row));
      return new Set(above !== null && words.every((column) => above.includes(column)) ? [] : words);
    });
    let over: readonly (number | null)[] = columns.map(() => null);
    this.headerOver = rows.map((row) => {
      const above = over;
      const heads = this.headings[row]!;
      if (this.blankRows[row] === true) over = columns.map(() => null);
      else if (heads.size > 0) over = over.map((header, column) => (heads.has(column) ? row : header));
      return above;
    });
    this.headerRows = rows.filter((row) => wordColumns[row] !== null && this.headings[row]!.size > 0);
  }

  of(row: number, column: number): CellName {
    if (this.isHeader(row)) return { row: "", about: "", column: this.grid.text(row, column) ?? "" };
    const headerRow = this.headerRowOf(row, column);
    const header = headerRow === null ? "" : (this.grid.text(headerRow, column) ?? "");
    const [first, second] = this.words(row, column, headerRow);
    if (first === undefined) {
      const named = this.titleOf(row, column) || this.wordBefore(headerRow, row, column) || this.firstHeader(headerRow, column);
      return { row: headerRow === 0 ? "" : named, about: "", column: header };
    }
    const isEnough = !bareId.test(first.text) && (headerRow === null || this.tellsApart(headerRow, first.column));
    return { row: first.text, about: isEnough || second === undefined ? "" : second.text, column: header };
  }

  isHeader(row: number): boolean {
    return this.headerRows.includes(row);
  }

  /** The line of words that stands above the table of a cell: its title; empty where there is none, a figure or a note. */
  titleOf(row: number, column: number): string {
    const headerRow = this.headerRowOf(row, column);
    if (headerRow === null || headerRow === 0 || this.isFigure(headerRow - 1, column)) return "";
    const title = this.nearestWord(headerRow - 1, column);
    return title.endsWith(endOfSentence) ? "" : title;
  }

  /** The columns of a row under their headers, from left to right. */
  headers(row: number): { readonly column: number; readonly header: string }[] {
    return Array.from({ length: this.grid.columns }, (_, column) => column).flatMap((column) => {
      const headerRow = this.headerRowOf(row, column);
      const header = headerRow === null ? null : this.grid.text(headerRow, column);
      return header === null ? [] : [{ column, header }];
    });
  }

  /** In a row, at a column or to its left; empty where there is none. */
  private nearestWord(row: number, column: number): string {
    for (let at = column; at >= 0; at--) {
      const text = this.grid.text(row, at);
      if (text !== null) return text;
    }
    return "";
  }

  private headerRowOf(row: number, column: number): number | null {
    return this.headerOver[row]?.[column] ?? null;
  }

  /** The columns of a row of nothing but words, several of them; `null` for any other row. */
  private wordColumns(row: number): number[] | null {
    const columns: number[] = [];
    for (let column = 0; column < this.grid.columns; column++) {
      if (this.isWord(row, column)) columns.push(column);
      else if (!this.grid.isBlank(row, column)) return null;
    }
    return columns.length >= fewestHeaders ? columns : null;
  }

  /** Words side by side above nothing but figures, in a row that another table shares. */
  private columnsBeside(row: number): number[] {
    const runs: number[][] = [[]];
    for (let column = 0; column < this.grid.columns; column++) {
      const isHead = this.isWord(row, column) && this.isFigure(row + 1, column);
      if (isHead) runs.at(-1)!.push(column);
      else if (runs.at(-1)!.length > 0) runs.push([]);
    }
    const differ = (columns: readonly number[]) => new Set(columns.map((column) => this.grid.text(row, column))).size === columns.length;
    return runs.flatMap((columns) => (columns.length >= fewestBeside && differ(columns) ? columns : []));
  }

  private isWord(row: number, column: number): boolean {
    return this.grid.text(row, column) !== null && this.grid.isTypedFigure?.(row, column) !== true;
  }

  private isFigure(row: number, column: number): boolean {
    return row < this.grid.rows && !this.grid.isBlank(row, column) && this.grid.text(row, column) === null;
  }

  /** The word that stands beside a table whose headers begin only after it. */
  private wordBefore(headerRow: number | null, row: number, column: number): string {
    const before = headerRow === null ? -1 : this.startOfHeaders(headerRow, column) - 1;
    return before < 0 ? "" : (this.grid.text(row, before) ?? "");
  }

  /** A one-line table without a word of its own is called after its first column. */
  private firstHeader(headerRow: number | null, column: number): string {
    if (headerRow === null) return "";
    const start = this.startOfHeaders(headerRow, column);
    return start === column ? "" : (this.grid.text(headerRow, start) ?? "");
  }

  private startOfHeaders(headerRow: number, column: number): number {
    let start = column;
    while (start > 0 && this.headings[headerRow]!.has(start - 1)) start -= 1;
    return start;
  }

  /** The words that tell the cell's row from others: those nearest to its left that no other row has, else the first of the row. */
  private words(row: number, column: number, headerRow: number | null): { readonly column: number; readonly text: string }[] {
    const all = Array.from({ length: this.grid.columns }, (_, at) => at).flatMap((at) => {
      // Under the sheet's title stands its subtitle, which names no row.
      const isSubtitle = headerRow === 0 && at === 0 && !this.headings[0]!.has(1);
      const text =
        isSubtitle || at === column || (headerRow !== null && !this.headings[headerRow]!.has(at)) ? null : this.grid.text(row, at);
      return text === null ? [] : [{ column: at, text }];
    });
    if (headerRow === null) return all;
    const telling = all.filter(({ column: at }) => this.tellsApart(headerRow, at));
    const nearest = telling.findLast(({ column: at }) => at < column);
    if (nearest === undefined) return all;
    // Up to the first figure to the left, where another table may end.
    let start = nearest.column;
    while (start > 0 && this.headings[headerRow]!.has(start - 1) && !this.isFigure(row, start - 1)) start -= 1;
    const own = telling.filter(({ column: at }) => at >= start);
    return [...own, ...all.filter((word) => word.column > own[0]!.column && !own.includes(word))];
  }

  /** Whether a column of a table holds another word in each of its rows. */
  private tellsApart(headerRow: number, column: number): boolean {
    const labels = this.labels.get(headerRow) ?? [];
    const known = labels[column];
    if (known !== undefined) return known;
    const texts: (string | null)[] = [];
    const heads = [...this.headings[headerRow]!];
    for (let row = headerRow + 1; row < this.grid.rows && this.blankRows[row] !== true && !this.headings[row]!.has(column); row++) {
      // A note below the table stands alone in its row.
      const filled = heads.filter((at) => !this.grid.isBlank(row, at)).length;
      if (filled >= fewestHeaders) texts.push(this.grid.text(row, column));
    }
    // A line of totals may be without a word of its own.
    if (texts.length > 1 && texts.at(-1) === null) texts.pop();
    const tells = texts.length > 0 && !texts.includes(null) && new Set(texts).size === texts.length;
    labels[column] = tells;
    this.labels.set(headerRow, labels);
    return tells;
  }
}
