/** How the cells of a column are read. `id` compares after NFKC and without case; `yen` is money and takes the unit of its header. */
export type ColumnKind = "text" | "id" | "number" | "yen" | "date" | "choice";

/** One answer of a choice column: what it means to core, how it is written, how else people write it. */
export interface Choice<Value extends string | null = string | null> {
  readonly value: Value;
  readonly label: string;
  readonly aliases: readonly string[];
}

/** A column of an input sheet. The same entry reads it, makes the template and explains it. */
export interface InputColumn {
  /** Canonical header. */
  readonly header: string;
  readonly aliases: readonly string[];
  /** Without this column the sheet cannot be read. */
  readonly required: boolean;
  readonly kind: ColumnKind;
  /** A row may leave the cell blank although the sheet needs the column. */
  readonly mayBeBlank?: boolean;
  /** A number or amount that may be below zero. */
  readonly mayBeNegative?: boolean;
  /** Only of a choice column; the first is the usual one. */
  readonly choices?: readonly Choice[];
  /** One sentence for the person who fills the column in. */
  readonly hint: string;
  /** In half-width characters, as Excel's dialogue counts. */
  readonly width: number;
}

/** Columns that repeat by fiscal year (or by month), headed `R7` or, with several measures, `R7予算` and `R7実績`. */
export interface PeriodColumns {
  /** Key of the column after which they stand in a template. */
  readonly after: string;
  /** Words that tell the columns of one year apart. A header without such a word means the first; a template writes none where there is but one. */
  readonly measures: readonly Choice<string>[];
  /** Columns of single months are read too (`2025-05`, `R7.5`, `5月`). */
  readonly months: boolean;
  /** Columns of half years are read too (`R7上期`, `4~9月期` under `R7`). */
  readonly halves: boolean;
  readonly kind: "number" | "yen";
  readonly hint: string;
  readonly width: number;
}

/** Columns of one kind for each of several people, headed `委員1`, `委員2` … or with the people's own names. */
export interface RepeatedColumns {
  /** Key of the column after which they stand in a template. */
  readonly after: string;
  readonly label: string;
  /** How many a template has. */
  readonly count: number;
  readonly hint: string;
  readonly width: number;
}

/** An input sheet, by its canonical name. Columns are in the order of the template, by the key that the reader uses. */
export interface InputSheet {
  readonly name: string;
  readonly aliases: readonly string[];
  /** What the sheet is for, in one sentence. */
  readonly purpose: string;
  /** It may be kept in several sheets, one by officer, month or year, that are read together. */
  readonly isParted?: true;
  readonly columns: Readonly<Record<string, InputColumn>>;
  readonly periods?: PeriodColumns;
  readonly repeated?: RepeatedColumns;
}
