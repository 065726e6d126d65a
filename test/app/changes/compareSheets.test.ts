import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hasChanges, type Changes } from "../../../src/app/changes/changes.js";
import { evaluateWorkbook } from "../../../src/app/evaluateWorkbook.js";
import type { FinishedRun, RunOptions } from "../../../src/app/run.js";
import { cellAddress } from "../../../src/core/cellAddress.js";
import { dateSerial, fiscalYear, type DateSerial } from "../../../src/core/fiscalYear.js";
import { excelWorkbook } from "../../../src/excel/workbook.js";
import { cellOfKey, type BookData } from "../../../src/local-excel/bookData.js";
import { openLocalExcel, type LocalExcel } from "../../../src/local-excel/officeJsNode.js";
import { sampleBook } from "../../../src/local-excel/sample/sampleBook.js";

const clock = { today: () => dateSerial(2026, 11, 22) as DateSerial, stamp: () => "2026-11-22 09:30" };
const options: RunOptions = {
  year: fiscalYear(2025),
  control: { progress: () => Promise.resolve(), stopRequested: () => false },
  onEdited: () => Promise.resolve("replace"),
};

let local: LocalExcel;
let evaluated: BookData;
let first: Changes | null;

const run = (more: Partial<RunOptions> = {}) => evaluateWorkbook({ workbook: excelWorkbook(), clock }, { ...options, ...more });

async function changesOf(more: Partial<RunOptions> = {}): Promise<Changes | null> {
  return ((await run(more)) as FinishedRun).changes ?? null;
}

/** Enters a record below the last one of 活動記録. */
function log(record: Readonly<Record<string, string | number>>): void {
  const { cells } = local.book.sheets.find(({ name }) => name === "活動記録")!;
  const places = [...cells].map(([key, { value }]) => ({ ...cellOfKey(key), value }));
  const row = Math.max(...places.map((place) => place.row)) + 1;
  for (const [header, value] of Object.entries(record)) {
    const { column } = places.find((place) => place.value === header)!;
    local.host.enter(`活動記録!${cellAddress(row, column)}`, value);
  }
}

const oneMore = { 日付: "R7.12.3", 指標ID: "K81-2a", 数量: "1件" };

beforeAll(async () => {
  local = await openLocalExcel(sampleBook());
  first = await changesOf();
  evaluated = structuredClone(local.book);
}, 120_000);

beforeEach(async () => {
  local = await openLocalExcel(structuredClone(evaluated));
});

describe("what has changed since the last run", () => {
  it("nothing is said of a first run", () => {
    expect(first).toBeNull();
  });

  it("nothing has changed where nothing was entered", async () => {
    const changes = (await changesOf())!;
    expect(hasChanges(changes)).toBe(false);
    expect(changes.figures).toEqual([]);
    expect(changes.sheets.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBeGreaterThan(4000);
  }, 120_000);

  it("one more record changes its figure, its level and what is summed from them, and nothing else", async () => {
    log(oneMore);
    const { sheets, figures } = (await changesOf())!;
    expect(sheets.find(({ sheet }) => sheet === "予算執行")).toMatchObject({ added: 0, changed: 0, removed: 0 });
    expect(sheets.find(({ sheet }) => sheet === "集計根拠")).toMatchObject({ changed: 0, removed: 0 });
    expect(sheets.find(({ sheet }) => sheet === "集計根拠")!.added).toBeGreaterThan(0);
    const attainment = figures.filter(({ sheet }) => sheet === "目標達成状況");
    expect(new Set(attainment.map(({ name }) => name.row))).toEqual(new Set(["K81-2a"]));
    expect(attainment).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: expect.objectContaining({ column: "実績" }) as object, before: 0, after: 1, format: "number" }),
        expect.objectContaining({ name: expect.objectContaining({ column: "達成率" }) as object, before: 0, after: 1, format: "percent" }),
        expect.objectContaining({ name: expect.objectContaining({ column: "評価" }) as object, before: "D", after: "A" }),
      ]),
    );
  }, 120_000);
});

describe("the preview before writing", () => {
  it("is not asked for where nothing would change", async () => {
    let asked = 0;
    await run({ onPreview: () => Promise.resolve(++asked > 0) });
    expect(asked).toBe(0);
  }, 120_000);

  it.each([
    ["refused, leaves the workbook as it was", false],
    ["accepted, is what is written", true],
  ])(
    "%s",
    async (_, accepted) => {
      log(oneMore);
      const before = structuredClone(local.book.sheets);
      const previews: Changes[] = [];
      const outcome = await run({
        onPreview: (changes) => {
          previews.push(changes);
          expect(local.book.sheets).toEqual(before);
          return Promise.resolve(accepted);
        },
      });
      expect(previews).toHaveLength(1);
      if (accepted) expect(outcome).toMatchObject({ kind: "done", changes: previews[0] });
      else {
        expect(outcome).toEqual({ kind: "cancelled" });
        expect(local.book.sheets).toEqual(before);
      }
    },
    120_000,
  );
});

it("reads what stands there in the same three round trips, within half of Excel's limit for one answer", async () => {
  await run();
  const { syncs, bytesOut } = local.host.counters.totals;
  expect(syncs).toBe(3);
  expect(bytesOut).toBeLessThan(2_500_000);
}, 120_000);
