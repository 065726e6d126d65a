/** Cells of a sheet as far as naming needs to know them; rows and columns count from A1. */
export interface NamingGrid {
  readonly rows: number;
  readonly columns: number;
  /** A text that was written as one; `null` for figures, formulas and blank cells. */
  text(row: number, column: number): string | null;
  isBlank(row: number, column: number): boolean;
}

/** What a person would call a cell: `K5-2` and `実績`. Empty where the sheet gives no name. */
export interface CellName {
  readonly row: string;
  /** What the row is about, where its name is a mere number or ID: `経営分析事業者数`. */
  readonly about: string;
  readonly column: string;
}

/** Two words at least: one alone is a title or a note. */
const fewestHeaders = 2;

/** An ID, and what it is about. */
const WORDS_IN_NAME = 2;

/** An ID or number, which needs a word beside it. */
const bareId = /^[A-Z]{0,4}[\d-]+[A-Za-z]?$/;

/**
 * Names the cells of a sheet after its own headers and the first words of its rows. A header is a row of nothing but words that has
 * a word where the row above has none: rows of words below a header are data.
 */
export class CellNames {
  private readonly headerRows: readonly number[];

  constructor(private readonly grid: NamingGrid) {
    const wordColumns = Array.from({ length: grid.rows }, (_, row) => this.wordColumns(row));
    this.headerRows = wordColumns.flatMap((columns, row) => {
      const above = wordColumns[row - 1] ?? null;
      const isUnderHeader = above !== null && columns?.every((column) => above.includes(column));
      return columns === null || isUnderHeader ? [] : [row];
    });
  }

  of(row: number, column: number): CellName {
    if (this.isHeader(row)) return { row: "", about: "", column: this.grid.text(row, column) ?? "" };
    const headerRow = this.headerRowOf(row, column);
    const [first, second] = this.words(row, column, headerRow);
    return {
      row: first ?? "",
      about: first !== undefined && second !== undefined && bareId.test(first) ? second : "",
      column: headerRow === null ? "" : (this.grid.text(headerRow, column) ?? ""),
    };
  }

  isHeader(row: number): boolean {
    return this.headerRows.includes(row);
  }

  /** The columns of a row under their headers, from left to right. */
  headers(row: number): { readonly column: number; readonly header: string }[] {
    return Array.from({ length: this.grid.columns }, (_, column) => column).flatMap((column) => {
      const headerRow = this.headerRowOf(row, column);
      const header = headerRow === null ? null : this.grid.text(headerRow, column);
      return header === null ? [] : [{ column, header }];
    });
  }

  private headerRowOf(row: number, column: number): number | null {
    return this.headerRows.findLast((candidate) => candidate < row && this.grid.text(candidate, column) !== null) ?? null;
  }

  /** The columns of a row of nothing but words, several of them; `null` for any other row. */
  private wordColumns(row: number): number[] | null {
    const columns: number[] = [];
    for (let column = 0; column < this.grid.columns; column++) {
      if (this.grid.text(row, column) !== null) columns.push(column);
      else if (!this.grid.isBlank(row, column)) return null;
    }
    return columns.length >= fewestHeaders ? columns : null;
  }

  /** The first words of the cell's own table where it begins with one, else those of the whole row: working columns begin with a number. */
  private words(row: number, column: number, headerRow: number | null): string[] {
    let start = column;
    while (headerRow !== null && start > 0 && this.grid.text(headerRow, start - 1) !== null) start -= 1;
    const words: string[] = [];
    for (let at = this.grid.text(row, start) === null ? 0 : start; at < this.grid.columns && words.length < WORDS_IN_NAME; at++) {
      const text = at === column ? null : this.grid.text(row, at);
      if (text !== null) words.push(text);
    }
    return words;
  }
}
