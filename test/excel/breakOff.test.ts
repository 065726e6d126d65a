import { beforeAll, describe, expect, it } from "vitest";
import { placeSheets } from "../../src/app/placement.js";
import type { PlacedPlan, ReadRequest } from "../../src/app/ports.js";
import { readStamp, STAMP_KEY } from "../../src/excel/stamp.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import type { BookData, SheetData } from "../../src/local-excel/bookData.js";
import type { LocalExcel } from "../../src/local-excel/officeJsNode.js";
import type { FormulaText } from "../../src/report/formulaText.js";
import { number, text } from "../../src/report/literal.js";
import type { PlanCell, SheetPlan } from "../../src/report/sheetPlan.js";
import { openGrids } from "./openGrids.js";

/** One sheet that stands already, one that is new, one that is given to the user. */
const names = { budget: "予算執行", summary: "評価総括表", template: "目標" };

const request: ReadRequest = { inputNames: ["予算"], isInputName: (name) => name === "予算", outputNames: Object.values(names) };

function plan(kind: keyof typeof names, amount: number): SheetPlan {
  const total: PlanCell = { kind: "formula", formula: "=SUM(B2:B2)" as FormulaText, expected: amount };
  return {
    kind,
    name: names[kind],
    cells: [
      [text("費目"), text("千円")],
      [text("市場・需要調査"), number(amount)],
      [text("計"), total],
    ],
    columnWidths: [12, 12],
    rowHeights: new Map([[0, 30]]),
    styles: [{ area: { row: 0, column: 0, rows: 1, columns: 2 }, style: { bold: true, border: "bottom" } }],
    conditionalStyles: [{ area: { row: 1, column: 1, rows: 1, columns: 1 }, formula: "=B2>1" as FormulaText, style: { bold: true } }],
    validations: [{ area: { row: 1, column: 0, rows: 1, columns: 1 }, choices: ["A", "B"] }],
    charts: [
      {
        name: kind,
        kind: "column",
        title: "千円",
        categories: { row: 1, column: 0, rows: 1, columns: 1 },
        series: [{ name: "千円", values: { row: 1, column: 1, rows: 1, columns: 1 } }],
        place: { row: 5, column: 0, rows: 5, columns: 2 },
      },
    ],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape", pagesWide: 1, header: "&D", footer: "&P" },
    showGridlines: false,
  };
}

/** As a run does it: look where things are, then write what is to be there. */
async function run(amount: number, kinds: readonly (keyof typeof names)[]): Promise<void> {
  const workbook = excelWorkbook();
  const snapshot = await workbook.read(request);
  const placement = placeSheets(snapshot, names, "replace");
  const placed = kinds
    .filter((kind) => kind !== "template" || !snapshot.sheetNames.includes(names.template))
    .map((kind): PlacedPlan => ({ plan: plan(kind, amount), place: kind === "template" ? { kind: "give" } : placement.placeOf(kind) }));
  await workbook.write(placed);
}

/** A workbook in which an earlier run has written one of the sheets. */
async function openAfterRun(): Promise<LocalExcel> {
  const local = await openGrids({ 予算: [["費目"], [1650]] });
  await run(1650, ["budget"]);
  return local;
}

const all = ["budget", "summary", "template"] as const;

/** Sheets by name; where a new one was made twice, its identity does not count. */
function sheetsOf({ sheets }: BookData): object {
  return Object.fromEntries(sheets.map(({ id: _id, ...sheet }) => [sheet.name, sheet]));
}

function isHalfMade({ customProperties, cells }: SheetData): boolean {
  const stamp = customProperties.get(STAMP_KEY);
  return cells.size === 0 || (stamp !== undefined && readStamp(stamp)?.hash === null);
}

let undisturbed: object;
/** Actions of all batches of a second run, from its reading on. */
let actions: number;

beforeAll(async () => {
  const local = await openAfterRun();
  local.host.counters.reset();
  await run(1700, all);
  undisturbed = sheetsOf(local.book);
  actions = local.host.counters.batches.reduce((sum, batch) => sum + (batch.isCleanup ? 0 : batch.actions), 0);
});

describe("a run that Excel breaks off", () => {
  it("at any action leaves the inputs alone and no half-made new sheet, and the next run gives what an undisturbed one gives", async () => {
    const local = await openAfterRun();
    const start = structuredClone(local.book.sheets);
    for (let action = 1; action <= actions; action++) {
      local.book.sheets = structuredClone(start);
      local.host.faults.failAtAction(action, "GeneralException");
      await expect(run(1700, all), `action ${action}`).rejects.toMatchObject({ code: "refused" });
      const [input, old, ...added] = local.book.sheets;
      expect(input, `action ${action}`).toEqual(start[0]);
      expect(old?.name, `action ${action}`).toBe(names.budget);
      expect(added.filter(isHalfMade), `action ${action}`).toEqual([]);
      await run(1700, all);
      expect(sheetsOf(local.book), `action ${action}`).toEqual(undisturbed);
    }
    expect(actions).toBeGreaterThan(200);
  }, 120_000);
});
