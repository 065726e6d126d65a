import { WorkbookFailure, type AppendedRows, type AppendedValue } from "../app/ports.js";
import { cellInput, number, text } from "../report/literal.js";
import { sync } from "./batch.js";

/** A number format that shows a day: it names a year, a month or a day outside quoted text. */
const datesShown = /[ymd]/i;

/**
 * The only writing into sheets of the user's: the rows are looked at first, then all values go in one batch. `null` in an
 * array leaves its cell as it is, so nothing but blank cells is ever touched.
 */
export async function appendRows(context: Excel.RequestContext, appended: readonly AppendedRows[]): Promise<{ occupied: string | null }> {
  const places = appended.map(({ sheet: name, row, lines }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load("protected");
    const target = sheet.getRangeByIndexes(row, 0, lines.length, lines[0]?.length ?? 1);
    target.load("numberFormat");
    const whole = sheet.getRangeByIndexes(row, 0, lines.length, COLUMNS_LOOKED_AT);
    whole.load("formulas");
    return { name, sheet, target, whole, lines };
  });
  await sync(context);
  const locked = places.find(({ sheet }) => sheet.protection.protected);
  if (locked) throw new WorkbookFailure("protected", locked.name);
  const occupied = places.find(({ whole }) => (whole.formulas as unknown[][]).some((line) => line.some((formula) => formula !== "")));
  if (occupied) return { occupied: occupied.name };
  for (const { target, lines } of places) {
    const formats = target.numberFormat as string[][];
    target.values = lines.map((line, row) => line.map((value, column) => inputOf(value, formats[row]?.[column] ?? "General")));
  }
  await sync(context);
  return { occupied: null };
}

/** More columns than a sheet of records has. */
const COLUMNS_LOOKED_AT = 100;

function inputOf(value: AppendedValue, format: string): string | number | null {
  if (value === null) return null;
  if (typeof value === "number") return cellInput(number(value));
  if (typeof value === "string") return value === "" ? null : cellInput(text(value));
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return format !== "General" && format !== "@" && datesShown.test(shown) ? value.day : cellInput(text(value.text));
}
