/**
 * Times 5,000 businesses × 3 periods from grid to sheets, and a quarter of them: `npx tsx test/bench/analyzeFinancials.ts`.
 * With `--excel` also through Local Excel: `npx tsx test/bench/analyzeFinancials.ts --excel`.
 */
import { analyzeFinancials } from "../../src/app/analyzeFinancials.js";
import { systemClock } from "../../src/app/systemClock.js";
import { analyzeInTurn } from "../../src/core/finance/analyzeAll.js";
import type { InTurn } from "../../src/core/inTurn.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import { readingFinancialRecords } from "../../src/input/readFinancialRecords.js";
import { cellKey, emptySheet, type BookData } from "../../src/local-excel/bookData.js";
import { openLocalExcel } from "../../src/local-excel/officeJsNode.js";
import { analysisSheets } from "../../src/report/analysisSheets.js";
import { analysisSheetNames } from "../../src/report/generatedSheets.js";
import { manyFinancials } from "../fixtures/manyFinancials.js";

/** Processor time of this process, so that a busy machine does not count. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed<Result>(what: string, work: () => Result): Result {
  const start = cpuMilliseconds();
  const result = work();
  console.log(`  ${what}: ${Math.round(cpuMilliseconds() - start)} ms`);
  return result;
}

/** Work in parts, and the longest of them: the pane cannot draw itself in between. */
function inParts<Result>(what: string, work: InTurn<Result>): Result {
  let longest = 0;
  return timed(what, () => {
    for (;;) {
      const start = performance.now();
      const part = work.next();
      longest = Math.max(longest, performance.now() - start);
      if (part.done !== true) continue;
      console.log(`  longest part: ${Math.round(longest)} ms`);
      return part.value;
    }
  });
}

for (const businesses of process.argv.includes("--excel") ? [] : [1_250, 5_000, 1_250, 5_000]) {
  console.log(`${businesses} businesses × 3 periods`);
  const grid = manyFinancials(businesses);
  const { periods, settings } = inParts("read", readingFinancialRecords([grid]));
  const analysis = inParts("analysed", analyzeInTurn(periods, settings));
  const report = {
    analysis,
    chosen: analysis.businesses[0]!,
    notes: null,
    officerOf: () => "",
    organisation: "",
    calendar: "western" as const,
    names: analysisSheetNames,
  };
  const plans = inParts("sheets made", analysisSheets(report));
  const formulas = plans.flatMap(({ cells }) => cells.flat()).filter(({ kind }) => kind === "formula").length;
  console.log(`  ${plans.reduce((sum, { cells }) => sum + cells.length * cells[0]!.length, 0)} cells, ${formulas} formulas`);
}

if (process.argv.includes("--excel")) {
  const { sheet: name, values } = manyFinancials(Number(process.argv.at(-1)) || 5_000);
  const sheet = emptySheet("{financials}", name);
  values.forEach((line, row) => line.forEach((value, column) => value !== "" && sheet.cells.set(cellKey(row, column), { value })));
  const book: BookData = { name: "many.xlsx", uses1904Dates: false, sheets: [sheet], settings: new Map() };
  const { host } = await openLocalExcel(book);
  const start = cpuMilliseconds();
  const outcome = await analyzeFinancials(
    { workbook: excelWorkbook(), clock: systemClock },
    {
      year: null,
      business: null,
      feedbackLanguage: null,
      editionsShown: null,
      control: { progress: () => Promise.resolve(), stopRequested: () => false },
      onEdited: () => Promise.resolve("replace"),
    },
  );
  const { totals, batches } = host.counters;
  console.log(`through Local Excel: ${Math.round(cpuMilliseconds() - start)} ms, ${totals.syncs} syncs, ${totals.bytesIn} bytes in`);
  console.log(
    `largest request ${Math.max(...batches.map(({ bytesIn }) => bytesIn))}, largest answer ${Math.max(...batches.map(({ bytesOut }) => bytesOut))}`,
  );
  if (outcome.kind === "done")
    console.log(`${outcome.verification.formulaCells} formulas, ${outcome.verification.mismatches.length} mismatches`);
}
