import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import ExcelJS from "exceljs";
import { cellAddress } from "../src/core/cellAddress.js";
import { cellOfKey, type BookData } from "../src/local-excel/bookData.js";
import { saveXlsx } from "../src/local-excel/xlsx/saveXlsx.js";

const run = promisify(execFile);
const TIME_LIMIT = 90_000;

export type RecalculatedValue = string | number | boolean;

/**
 * What LibreOffice computes for a workbook: for each sheet the values of its cells by address, an error as its text.
 * LibreOffice calculates formulas that stand without result; its answer is read with exceljs, so no code of ours is asked about itself.
 */
export async function recalculate(xlsx: Uint8Array): Promise<Map<string, Map<string, RecalculatedValue>>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await convertedToXlsx(xlsx)).buffer as ArrayBuffer);
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, valuesOf(sheet)]));
}

/** Every formula of a workbook whose value LibreOffice computes otherwise than the workbook holds it. */
export async function differingFormulas(book: BookData): Promise<string[]> {
  const recalculated = await recalculate(await saveXlsx(book, { cachedValues: false }));
  return book.sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([key, { formula, value }]) => {
      if (formula === undefined) return [];
      const { row, column } = cellOfKey(key);
      const address = cellAddress(row, column);
      const found = recalculated.get(name)?.get(address);
      return isSame(value, found ?? "") ? [] : [`${name}!${address} ${formula}: ${String(value)}, but ${String(found)}`];
    }),
  );
}

function isSame(value: unknown, found: unknown): boolean {
  if (typeof value !== "number" || typeof found !== "number") return value === found;
  return Math.abs(value - found) <= 1e-9 * Math.max(1, Math.abs(value));
}

/** The workbook opened in LibreOffice and saved by it again. */
export async function convertedToXlsx(xlsx: Uint8Array): Promise<Uint8Array> {
  return withConverted(xlsx, "xlsx:Calc MS Excel 2007 XML", async (file) => new Uint8Array(await readFile(file)));
}

function valuesOf(sheet: ExcelJS.Worksheet): Map<string, RecalculatedValue> {
  const values = new Map<string, RecalculatedValue>();
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const value = plainValue(cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value);
      if (value !== undefined) values.set(cell.address, value);
    }),
  );
  return values;
}

/** exceljs gives dates, rich text and errors as objects. */
function plainValue(value: unknown): RecalculatedValue | undefined {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== "object" || value === null) return undefined;
  if ("error" in value) return String(value.error);
  if ("richText" in value) return (value.richText as { text: string }[]).map(({ text }) => text).join("");
  if ("text" in value) return plainValue(value.text);
  throw new TypeError(`a value of exceljs that is not known here: ${JSON.stringify(value)}`);
}

/** Prints a workbook as LibreOffice would and saves a picture of each page; returns their paths in page order. */
export async function toPdfPages(xlsx: Uint8Array, outDir: string): Promise<string[]> {
  return withConverted(xlsx, "pdf", async (file) => {
    const resolution = ["-r", "80"];
    await command("pdftoppm", ["-png", ...resolution, file, join(outDir, "page")]);
    const pages = (await readdir(outDir)).filter((name) => /^page-\d+\.png$/.test(name));
    return pages.sort().map((name) => join(outDir, name));
  });
}

/** Prints a workbook as LibreOffice would and returns the text of each page, laid out as on paper. */
export async function toPdfTexts(xlsx: Uint8Array): Promise<string[]> {
  return withConverted(xlsx, "pdf", async (file) => {
    await command("pdftotext", ["-layout", file, `${file}.txt`]);
    return (await readFile(`${file}.txt`, "utf8")).split("\f").slice(0, -1);
  });
}

/** Converts in a folder and with a user profile that are thrown away afterwards, so that runs do not meet. */
async function withConverted<T>(xlsx: Uint8Array, format: string, use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  try {
    const input = join(folder, "book.xlsx");
    const out = join(folder, "out");
    await writeFile(input, xlsx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    await command("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, input]);
    return await use(join(out, `book.${format.split(":")[0]}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function command(name: string, args: readonly string[]): Promise<void> {
  try {
    await run(name, args, { timeout: TIME_LIMIT });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new Error(`${name} is not installed: the tests need LibreOffice Calc and poppler-utils`, { cause: error });
    throw error;
  }
}
