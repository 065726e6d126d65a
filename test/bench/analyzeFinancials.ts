/**
 * How the analysis grows from 1,000 to 5,000 businesses × 3 periods, from grid to sheets: `npx tsx test/bench/analyzeFinancials.ts`.
 * With `--excel` also through Local Excel: `npx tsx test/bench/analyzeFinancials.ts --excel [businesses]`.
 * How long the pane cannot answer meanwhile: `analyzeInPane.ts`.
 */
import { analyzeFinancials } from "../../src/app/analyzeFinancials.js";
import { systemClock } from "../../src/app/systemClock.js";
import { analyzeInTurn } from "../../src/core/finance/analyzeAll.js";
import type { InTurn } from "../../src/core/inTurn.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import { readingFinancialRecords } from "../../src/input/readFinancialRecords.js";
import { openLocalExcel } from "../../src/local-excel/officeJsNode.js";
import { analysisSheets } from "../../src/report/analysisSheets.js";
import { analysisSheetNames } from "../../src/report/generatedSheets.js";
import { bookOf } from "../excel/openGrids.js";
import { manyFinancials } from "../fixtures/manyFinancials.js";

/** Processor time of this process, so that a busy machine does not count. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A part of the work: processor time, and the longest stretch in which the pane could not draw itself. */
interface Cost {
  readonly milliseconds: number;
  readonly longest: number;
}

function inParts<Result>(work: InTurn<Result>): readonly [Result, Cost] {
  let longest = 0;
  const start = cpuMilliseconds();
  for (;;) {
    const began = cpuMilliseconds();
    const part = work.next();
    longest = Math.max(longest, cpuMilliseconds() - began);
    if (part.done === true) return [part.value, { milliseconds: cpuMilliseconds() - start, longest }];
  }
}

function analysis(businesses: number): Readonly<Record<string, Cost>> {
  const [{ periods, settings }, read] = inParts(readingFinancialRecords([manyFinancials(businesses)]));
  const [analysed, rated] = inParts(analyzeInTurn(periods, settings));
  const [, laidOut] = inParts(
    analysisSheets({
      analysis: analysed,
      chosen: analysed.businesses[0]!,
      notes: null,
      officerOf: () => "",
      organisation: "",
      calendar: "western",
      names: analysisSheetNames,
    }),
  );
  return { read, rated, "laid out": laidOut };
}

if (!process.argv.includes("--excel")) {
  // Once for warming up.
  analysis(1_000);
  const [small, large] = [analysis(1_000), analysis(5_000)];
  for (const [what, { milliseconds, longest }] of Object.entries(large)) {
    const ratio = (milliseconds / small[what]!.milliseconds).toFixed(1);
    console.log(`${what}: ${Math.round(milliseconds)} ms, ${ratio} times that of 1,000; longest part ${Math.round(longest)} ms`);
  }
}

if (process.argv.includes("--excel")) {
  const { sheet: name, values } = manyFinancials(Number(process.argv.at(-1)) || 5_000);
  const { host } = await openLocalExcel(bookOf({ [name]: values }));
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
