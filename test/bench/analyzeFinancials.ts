/** Times 5,000 businesses × 3 periods from grid to analysis: `npx tsx test/bench/analyzeFinancials.ts`. */
import { defaultAnalysisSettings } from "../../src/core/finance/analysisSettings.js";
import { analyzeAll } from "../../src/core/finance/analyzeAll.js";
import { figureKeys } from "../../src/core/finance/figures.js";
import { industries, industryCodes } from "../../src/core/finance/industries.js";
import { financialsSheet } from "../../src/core/inputSheets/financialsSheet.js";
import type { Issue } from "../../src/core/issue.js";
import { readFinancials } from "../../src/input/financials.js";
import type { CellValue, Grid } from "../../src/input/grid.js";

/** Processor time of this process, so that a busy machine does not count. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const businesses = 5_000;
const years = [2023, 2024, 2025];

/** Amounts that differ from row to row and hold no pattern a compiler could use. */
const amount = (business: number, year: number, column: number) =>
  ((business * 7919 + year * 104_729 + column * 1_299_709) % 90_000) + 1_000;

const headers = Object.values(financialsSheet.columns).map(({ header }) => header);
const rows: CellValue[][] = years.flatMap((year) =>
  Array.from({ length: businesses }, (_, business) => {
    const industry = industryCodes[business % industryCodes.length]!;
    const figures = figureKeys.map((key, column) => (key === "employees" ? (business % 40) + 1 : amount(business, year, column)));
    return [`B${business}`, `架空${business}`, `${industry}_${industries[industry].name}`, `${year}/3/31`, 12, ...figures];
  }),
);
const grid: Grid = {
  sheet: financialsSheet.name,
  row: 0,
  column: 0,
  values: [["（単位：千円）"], headers, ...rows],
  hasHiddenRows: false,
  mergedAreas: [],
  uses1904Dates: false,
};

for (let run = 1; run <= 3; run++) {
  const issues: Issue[] = [];
  const start = cpuMilliseconds();
  const periods = readFinancials(grid, null, issues);
  const read = cpuMilliseconds();
  const analysis = analyzeAll(periods, defaultAnalysisSettings);
  const end = cpuMilliseconds();
  console.log(
    `run ${run}: ${periods.length} periods read in ${Math.round(read - start)} ms, ${analysis.businesses.length} businesses analysed in ${Math.round(end - read)} ms`,
  );
}
