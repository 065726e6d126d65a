import { describe, expect, it } from "vitest";
import type { PageData } from "../../../src/local-excel/bookData.js";
import { openBook } from "../books.js";

async function pageAfter(change: (sheet: Excel.Worksheet) => void): Promise<PageData | undefined> {
  const { Excel, book } = await openBook();
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
  return book.sheets[0]?.page;
}

describe("page layout", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, Partial<PageData>]>([
    ["orientation", ({ pageLayout }) => (pageLayout.orientation = "Landscape"), { orientation: "Landscape" }],
    ["paper", ({ pageLayout }) => (pageLayout.paperSize = "A3"), { paper: "A3" }],
    ["fit to one page across", ({ pageLayout }) => (pageLayout.zoom = { horizontalFitToPages: 1 }), { fitWide: 1 }],
    [
      "fit to pages",
      ({ pageLayout }) => (pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 }),
      { fitWide: 1, fitTall: 2 },
    ],
    ["centred", ({ pageLayout }) => (pageLayout.centerHorizontally = true), { centerHorizontally: true }],
    ["print area", ({ pageLayout }) => pageLayout.setPrintArea("A1:C9"), { printArea: { row: 0, column: 0, rows: 9, columns: 3 } }],
    ["title rows", ({ pageLayout }) => pageLayout.setPrintTitleRows("$2:$3"), { titleRows: { first: 1, last: 2 } }],
    [
      "margins",
      ({ pageLayout }) => pageLayout.setPrintMargins("Inches", { top: 1, left: 0.5 }),
      { margins: { top: 72, bottom: 54, left: 36, right: 50.4, header: 21.6, footer: 21.6 } },
    ],
    [
      "margins in centimetres, without what floating point adds, as a saved file gives them back",
      ({ pageLayout }) => pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.2 }),
      { margins: { top: 72, bottom: 54, left: 34.015748, right: 50.4, header: 21.6, footer: 21.6 } },
    ],
    [
      "margins one by one",
      ({ pageLayout }) =>
        pageLayout.set({ topMargin: 1, bottomMargin: 2, leftMargin: 3, rightMargin: 4, headerMargin: 5, footerMargin: 6 }),
      { margins: { top: 1, bottom: 2, left: 3, right: 4, header: 5, footer: 6 } },
    ],
    [
      "header and footer",
      ({ pageLayout: { headersFooters } }) =>
        headersFooters.defaultForAllPages.set({
          leftHeader: "a",
          centerHeader: "b",
          rightHeader: "c",
          leftFooter: "d",
          centerFooter: "&P / &N",
          rightFooter: "&D",
        }),
      { header: { left: "a", center: "b", right: "c" }, footer: { left: "d", center: "&P / &N", right: "&D" } },
    ],
    [
      "page breaks in order and once",
      ({ horizontalPageBreaks }) => ["A30", "A10", "A30"].forEach((address) => horizontalPageBreaks.add(address)),
      { rowBreaks: [9, 29] },
    ],
    [
      "no page breaks",
      ({ horizontalPageBreaks }) => {
        horizontalPageBreaks.add("A10");
        horizontalPageBreaks.removePageBreaks();
      },
      { rowBreaks: [] },
    ],
  ])("%s", async (_, change, page) => {
    expect(await pageAfter(change)).toMatchObject(page);
  });

  it("reads back", async () => {
    const { Excel } = await openBook();
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.load("orientation,paperSize,zoom,topMargin,centerHorizontally");
      await context.sync();
      expect(pageLayout.toJSON()).toEqual({
        orientation: "Portrait",
        paperSize: "A4",
        zoom: { scale: 100 },
        topMargin: 54,
        centerHorizontally: false,
      });
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      "a header of more than 255 characters",
      ({ pageLayout }) => (pageLayout.headersFooters.defaultForAllPages.centerHeader = "あ".repeat(256)),
    ],
    ["a negative margin", ({ pageLayout }) => (pageLayout.topMargin = -1)],
    ["title rows that are columns", ({ pageLayout }) => pageLayout.setPrintTitleRows("A:B")],
  ])("refuses %s", async (_, change) => {
    await expect(pageAfter(change)).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("frozen panes", () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, object | null]>([
    ["rows", (panes) => panes.freezeRows(3), { rows: 3, columns: 0 }],
    ["columns", (panes) => panes.freezeColumns(2), { rows: 0, columns: 2 }],
    ["both", (panes) => panes.freezeAt("A1:B3"), { rows: 3, columns: 2 }],
    ["none", (panes) => (panes.freezeRows(3), panes.unfreeze()), null],
  ])("%s", async (_, freeze, frozen) => {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      freeze(context.workbook.worksheets.getActiveWorksheet().freezePanes);
      await context.sync();
    });
    expect(book.sheets[0]?.frozen).toEqual(frozen);
  });
});
