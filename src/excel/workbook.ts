import { WorkbookFailure, type Tell, type Workbook } from "../app/ports.js";
import { inExcel, sync } from "./batch.js";
import { keepText } from "./keptTexts.js";
import { STAMP_KEY } from "./stamp.js";
import type { Contents } from "./readInputGrids.js";

/** The open workbook, by Office.js. What reads and what writes come when they are first needed: the pane is there sooner without them. */
export function excelWorkbook(): Workbook {
  return {
    read: async (request, tell = atOnce) => {
      const { readWorkbook } = await import(/* webpackChunkName: "reading" */ "./readWorkbook.js");
      return whole((context, contents) => readWorkbook(context, request, contents, tell));
    },
    readMarks: async (request) => {
      const { readMarks } = await import(/* webpackChunkName: "reading" */ "./readMarks.js");
      return whole((context, contents) => readMarks(context, request, contents));
    },
    write: async (plans, tell = atOnce, note = null) => {
      const { writeOrTakeBack } = await import(/* webpackChunkName: "writing" */ "./writeOrTakeBack.js");
      return writeOrTakeBack(plans, note, tell);
    },
    readSelection: async () => {
      const { readSelection } = await import(/* webpackChunkName: "reading" */ "./readSelection.js");
      return inExcel(readSelection);
    },
    readActiveSheet: async () => {
      const { readActiveSheet } = await import(/* webpackChunkName: "reading" */ "./readContents.js");
      return whole(readActiveSheet);
    },
    readSheets: async (names) => {
      const { readSheets } = await import(/* webpackChunkName: "reading" */ "./readContents.js");
      return whole((context, contents) => readSheets(context, names, contents));
    },
    append: async (rows) => {
      const { appendRows } = await import(/* webpackChunkName: "writing" */ "./appendRows.js");
      return inExcel((context) => appendRows(context, rows));
    },
    keep: (what, text) => inExcel((context) => keepText(context, what, text)),
    type: async (cell, expected, value) => {
      const { typeCell } = await import(/* webpackChunkName: "writing" */ "./typeCell.js");
      return inExcel((context) => typeCell(context, cell, expected, value));
    },
    emptyRows: async (rows) => {
      const { emptyRows } = await import(/* webpackChunkName: "writing" */ "./emptyRows.js");
      return inExcel((context) => emptyRows(context, rows));
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

/** Where nobody watches. */
const atOnce: Tell = () => Promise.resolve();
