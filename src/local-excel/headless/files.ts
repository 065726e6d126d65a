import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { BookData } from "../bookData.js";
import { loadXlsx } from "../xlsx/loadXlsx.js";
import { saveXlsx } from "../xlsx/saveXlsx.js";
import { UsageError } from "./options.js";

/** @throws UsageError when there is no such file, UnreadableWorkbook when it is not a workbook */
export async function readBook(path: string): Promise<BookData> {
  const book = await loadXlsx(await bytesOf(path));
  book.name = basename(path);
  return book;
}

export interface TextFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** By its name a text that an accounting package wrote. */
export function isTextFile(path: string): boolean {
  return /\.(?:csv|txt|tsv)$/i.test(path);
}

/** @throws UsageError when there is no such file */
export async function readTextFile(path: string): Promise<TextFile> {
  return { name: basename(path), bytes: await bytesOf(path) };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export async function writeBook(path: string, book: BookData): Promise<void> {
  await writeWhole(path, await saveXlsx(book));
}

export async function writeText(path: string, text: string): Promise<void> {
  await writeWhole(path, text);
}

/** Whole or not at all: the bytes go to a neighbour file that then takes the name. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const neighbour = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(neighbour, content);
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw new UsageError(`cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
