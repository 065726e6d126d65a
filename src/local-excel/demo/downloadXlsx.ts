import type { BookData } from "../bookData.js";
import { saveXlsx } from "../xlsx/saveXlsx.js";

/** Hands the workbook to the browser as a download under the book's own name. */
export async function downloadXlsx(book: BookData): Promise<void> {
  const file = await saveXlsx(book);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([file as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = book.name;
  link.click();
  URL.revokeObjectURL(url);
}
