import type { FiscalYear } from "../core/fiscalYear.js";
import type { InputSheet } from "../core/inputSheets/inputSheet.js";
import { statedAmountUnit } from "./amountUnit.js";
import { nameKey } from "./cellText.js";
import { periodText } from "./fiscalYearText.js";

/** A column of a year or month, found by its header. `column` counts within the grid's values. */
export interface PeriodColumn {
  readonly column: number;
  readonly header: string;
  /** `null`: a month whose year the header does not name. */
  readonly year: FiscalYear | null;
  readonly month: number | null;
  /** The half of a year that ends with the month. */
  readonly isHalf: boolean;
  /** Value of the catalogue's measure: `budget`. */
  readonly measure: string;
  /** Yen in one unit of the column, where its header states the unit. */
  readonly amountUnit: number | null;
}

export interface NamedColumn {
  readonly column: number;
  readonly header: string;
  readonly amountUnit: number | null;
}

/** What the texts of a row would mean as headers of a sheet. */
export interface HeaderMatch {
  /** By the catalogue's column key. */
  readonly named: ReadonlyMap<string, NamedColumn>;
  readonly periods: readonly PeriodColumn[];
  /** Columns with the same header as one that is used. */
  readonly repeated: readonly { readonly column: number; readonly header: string; readonly used: number }[];
}

/** `own`: their header by our column key, where the user has said so; it goes before every name of ours. */
export function matchHeaders(
  texts: readonly (string | number)[],
  sheet: InputSheet,
  own: Readonly<Record<string, string>> = {},
): HeaderMatch {
  const named = new Map<string, NamedColumn & { rank: number }>();
  const periods: PeriodColumn[] = [];
  const repeated: { column: number; header: string; used: number }[] = [];
  const ranks = new Map([
    ...namesByKey(sheet),
    ...Object.entries(own).map(([key, header]) => [nameKey(header), { key, rank: -1 }] as const),
  ]);
  texts.forEach((text, column) => {
    const header = String(text).trim();
    const name = ranks.get(nameKey(header)) ?? ranks.get(bareName(header));
    if (name) {
      const present = named.get(name.key);
      if (present?.rank === name.rank) repeated.push({ column, header, used: present.column });
      else if (!present || name.rank < present.rank)
        named.set(name.key, { column, header, rank: name.rank, amountUnit: statedAmountUnit(header) });
      return;
    }
    const period = periodColumn(text, column, sheet);
    if (period) periods.push(period);
  });
  return { named, periods, repeated };
}

/** Every name of every column, by name key. The canonical header ranks first, then the aliases in their order. */
function namesByKey(sheet: InputSheet): Map<string, { key: string; rank: number }> {
  return new Map(
    Object.entries(sheet.columns).flatMap(([key, column]) =>
      [column.header, ...column.aliases].map((name, rank) => [nameKey(name), { key, rank }] as const),
    ),
  );
}

/** Without what people add to a header: a unit or remark in brackets, a mark for "required". */
function bareName(header: string): string {
  return nameKey(header)
    .replace(/[([【<].*[)\]】>]$/, "")
    .replace(/^[*※]+|[*※:]+$/g, "");
}

function periodColumn(text: string | number, column: number, { periods }: InputSheet): PeriodColumn | null {
  const period = periods ? periodText(text) : null;
  if (!periods || !period || (period.month !== null && !(period.isHalf ? periods.halves : periods.months))) return null;
  const header = String(text);
  const word = period.rest.replace(/\((?:単位:?)?(?:億円|百万円|万円|千円|円|必須|任意)\)/g, "").replace(/^\((.*)\)$/, "$1");
  const measure = periods.measures.find(({ label, aliases }, index) =>
    word === "" ? index === 0 : [label, ...aliases].some((name) => nameKey(name) === word),
  );
  return measure
    ? {
        column,
        header,
        year: period.year,
        month: period.month,
        isHalf: period.isHalf,
        measure: measure.value,
        amountUnit: statedAmountUnit(header),
      }
    : null;
}
