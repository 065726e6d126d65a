import { afterEach, expect } from "vitest";
import { emptySheet, type BookData } from "../../src/local-excel/bookData.js";
import type { LocalHost } from "../../src/local-excel/host.js";
import { openLocalExcel, type LocalExcel } from "../../src/local-excel/officeJsNode.js";

/** An empty workbook with sheets of these names. */
export function bookWith(...names: readonly string[]): BookData {
  const sheets = names.map((name, index) => emptySheet(`{00000000-0001-0000-${String(index + 1).padStart(4, "0")}-000000000000}`, name));
  return { name: "試験.xlsx", uses1904Dates: false, sheets, settings: new Map() };
}

const opened: LocalHost[] = [];

/** Opens a new workbook; after each test no member may have been asked for that is not modelled. */
export async function openBook(...names: readonly string[]): Promise<LocalExcel> {
  const excel = await openLocalExcel(bookWith(...(names.length > 0 ? names : ["Sheet1"])));
  opened.push(excel.host);
  return excel;
}

afterEach(() => {
  const unimplemented = opened.splice(0).flatMap((host) => host.unimplemented);
  expect(unimplemented).toEqual([]);
});
