import { WorkbookFailure, type Workbook } from "../app/ports.js";
import { inExcel, sync } from "./batch.js";
import { keepText } from "./keptTexts.js";
import { STAMP_KEY } from "./ownership.js";
import { readActiveSheet, readSheets } from "./readContents.js";
import { readSelection } from "./readSelection.js";
import type { Contents } from "./readInputGrids.js";
import { readMarks } from "./readMarks.js";
import { readWorkbook } from "./readWorkbook.js";

/** The open workbook, by Office.js. What writes comes with the first write: the pane is there sooner without it. */
export function excelWorkbook(): Workbook {
  return {
    read: (request) => whole((context, contents) => readWorkbook(context, request, contents)),
    readMarks: (request) => whole((context, contents) => readMarks(context, request, contents)),
    write: async (plans, note) => {
      const { writeSheets } = await import(/* webpackChunkName: "writing" */ "./writeSheets.js");
      return inExcel((context) => writeSheets(context, plans, note));
    },
    readSelection: () => inExcel(readSelection),
    readActiveSheet: () => whole(readActiveSheet),
    readSheets: (names) => whole((context, contents) => readSheets(context, names, contents)),
    append: async (rows) => {
      const { appendRows } = await import(/* webpackChunkName: "writing" */ "./appendRows.js");
      return inExcel((context) => appendRows(context, rows));
    },
    keep: (what, text) => inExcel((context) => keepText(context, what, text)),
    type: async (cell, expected, value) => {
      const { typeCell } = await import(/* webpackChunkName: "writing" */ "./typeCell.js");
      return inExcel((context) => typeCell(context, cell, expected, value));
    },
    release: (sheetNames) =>
      inExcel(async (context) => {
        for (const name of sheetNames) context.workbook.worksheets.getItem(name).customProperties.getItem(STAMP_KEY).delete();
        await sync(context);
      }),
    select: ({ sheet, address }) =>
      inExcel(async (context) => {
        const target = context.workbook.worksheets.getItem(sheet);
        target.activate();
        target.getRange(address === "" ? "A1" : address).select();
        await sync(context);
      }),
  };
}

/** In one batch, and slice by slice where Excel finds that too large. */
async function whole<T>(reading: (context: Excel.RequestContext, contents: Contents) => Promise<T>): Promise<T> {
  try {
    return await inExcel((context) => reading(context, "inBatch"));
  } catch (failure) {
    if (!(failure instanceof WorkbookFailure) || failure.code !== "tooLarge") throw failure;
    return inExcel((context) => reading(context, "inSlices"));
  }
}
