/**
 * How the evaluation grows with its logs: `npx tsx test/bench/evaluateWorkbook.ts`.
 * Prints processor time of the sample with its log once, twice and four times as long, and the ratios to the first.
 */
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import { dateSerial, fiscalYear, type DateSerial } from "../../src/core/fiscalYear.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import { cellKey, cellOfKey, type BookData } from "../../src/local-excel/bookData.js";
import { openLocalExcel } from "../../src/local-excel/officeJsNode.js";
import { sampleBook } from "../../src/local-excel/sample/sampleBook.js";

/** The sample with the rows of 活動記録 repeated below themselves. */
function bookWithLog(times: number): BookData {
  const book = sampleBook();
  const { cells } = book.sheets.find(({ name }) => name === "活動記録")!;
  const once = [...cells];
  const height = Math.max(...once.map(([key]) => cellOfKey(key).row)) + 1;
  for (let copy = 1; copy < times; copy++) {
    for (const [key, cell] of once) {
      const { row, column } = cellOfKey(key);
      cells.set(cellKey(row + copy * height, column), cell);
    }
  }
  return book;
}

/** Processor milliseconds of the second run, so that loading and warming up do not count. */
async function milliseconds(times: number): Promise<number> {
  const run = async () => {
    await openLocalExcel(bookWithLog(times));
    const began = process.cpuUsage();
    await evaluateWorkbook(
      { workbook: excelWorkbook(), clock: { today: () => dateSerial(2026, 11, 22) as DateSerial, stamp: () => "2026-11-22 09:30" } },
      {
        year: fiscalYear(2025),
        control: { progress: () => Promise.resolve(), stopRequested: () => false },
        onEdited: () => Promise.resolve("replace"),
      },
    );
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  await run();
  return run();
}

const base = await milliseconds(1);
for (const times of [1, 2, 4]) {
  const measured = times === 1 ? base : await milliseconds(times);
  console.log(`log × ${times}: ${Math.round(measured)} ms, ratio ${(measured / base).toFixed(2)}`);
}
