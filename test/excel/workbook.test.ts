import { afterEach, describe, expect, it } from "vitest";
import type { PlacedPlan, ReadRequest } from "../../src/app/ports.js";
import { STAMP_KEY } from "../../src/excel/stamp.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import type { SheetData } from "../../src/local-excel/bookData.js";
import type { LocalExcel } from "../../src/local-excel/officeJsNode.js";
import type { FormulaText } from "../../src/report/formulaText.js";
import { blank, number, text } from "../../src/report/literal.js";
import type { PlanCell, SheetPlan } from "../../src/report/sheetPlan.js";
import { openGrids, type Lines } from "./openGrids.js";

let local: LocalExcel;

async function open(sheets: Readonly<Record<string, Lines>>): Promise<ReturnType<typeof excelWorkbook>> {
  local = await openGrids(sheets);
  return excelWorkbook();
}

afterEach(() => expect(local.host.unimplemented).toEqual([]));

const request: ReadRequest = {
  inputNames: ["目標", "活動記録"],
  isInputName: (name) => name.normalize("NFKC").trim() === "目標",
  outputNames: ["予算執行"],
};

function plan(cells: PlanCell[][], difference: Partial<SheetPlan> = {}): SheetPlan {
  return {
    kind: "budget",
    name: "予算執行",
    cells,
    columnWidths: cells[0]!.map(() => 12),
    rowHeights: new Map([[0, 30]]),
    styles: [{ area: { row: 0, column: 0, rows: 1, columns: cells[0]!.length }, style: { bold: true, fill: "#DDE6F0", border: "grid" } }],
    conditionalStyles: [],
    validations: [],
    charts: [],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape", pagesWide: 1, titleRows: { first: 0, last: 0 }, header: "&D", footer: "&P / &N" },
    showGridlines: false,
    ...difference,
  };
}

function formula(content: string, expected: number): PlanCell {
  return { kind: "formula", formula: content as FormulaText, expected };
}

const simplePlan = plan([
  [text("費目"), text("千円")],
  [text("市場・需要調査"), number(1650)],
  [text("計"), formula("=SUM(B2:B2)", 1650)],
]);

function create(sheetPlan: SheetPlan): PlacedPlan {
  return { plan: sheetPlan, place: { kind: "create" } };
}

function withoutPlanMark({ customProperties }: SheetData): void {
  customProperties.set(STAMP_KEY, customProperties.get(STAMP_KEY)!.replace(/,"plan":"[0-9a-f]+"/, ""));
}

function sheetNamed(name: string) {
  return local.book.sheets.find((sheet) => sheet.name === name)!;
}

describe("reading", () => {
  it("takes one sync for sheets under their usual names", async () => {
    const workbook = await open({
      目標: [
        ["指標ID", "R7"],
        ["K5-2", 230],
      ],
      活動記録: [["日付"]],
      メモ: [["x"]],
    });
    const snapshot = await workbook.read(request);
    expect(snapshot.sheetNames).toEqual(["目標", "活動記録", "メモ"]);
    expect(snapshot.grids).toEqual([
      {
        sheet: "目標",
        row: 0,
        column: 0,
        values: [
          ["指標ID", "R7"],
          ["K5-2", 230],
        ],
        hasHiddenRows: false,
        mergedAreas: [],
        uses1904Dates: false,
      },
      expect.objectContaining({ sheet: "活動記録", values: [["日付"]] }),
    ]);
    expect(snapshot.owned).toEqual([]);
    expect(local.host.counters.totals.syncs).toBe(1);
  });

  it("finds a name typed otherwise with a second sync", async () => {
    const workbook = await open({ "目標 ": [["指標ID"]] });
    expect((await workbook.read(request)).grids.map(({ sheet }) => sheet)).toEqual(["目標 "]);
    expect(local.host.counters.totals.syncs).toBe(2);
  });

  it("says where the used part begins, and what is hidden and merged", async () => {
    const workbook = await open({ 目標: [[], [], ["", "指標ID"], ["", "K5-2"]] });
    sheetNamed("目標").hiddenRows.add(3);
    sheetNamed("目標").merges.push({ row: 2, column: 1, rows: 1, columns: 2 });
    expect((await workbook.read(request)).grids).toMatchObject([
      { row: 2, column: 1, values: [["指標ID"], ["K5-2"]], hasHiddenRows: true, mergedAreas: ["B3:C3"] },
    ]);
  });

  it("gives an empty sheet as an empty grid, not as a missing sheet", async () => {
    const workbook = await open({ 目標: [] });
    expect((await workbook.read(request)).grids).toMatchObject([{ sheet: "目標", values: [] }]);
  });

  it("knows a workbook that counts days from 1904", async () => {
    const workbook = await open({ 目標: [["指標ID"]] });
    local.book.uses1904Dates = true;
    expect((await workbook.read(request)).grids[0]?.uses1904Dates).toBe(true);
  });

  it("reads in slices what is too large for one response", async () => {
    const lines = Array.from({ length: 6000 }, (_, row) => Array.from({ length: 20 }, (__, column) => `内容${row}-${column}`));
    const workbook = await open({ 活動記録: lines });
    local.host.limits.response = 1_500_000;
    expect((await workbook.read(request)).grids[0]?.values).toEqual(lines);
    expect(local.host.counters.totals.syncs).toBeGreaterThan(3);
  });
});

describe("writing", () => {
  it("writes, stamps and reads back in two syncs", async () => {
    const workbook = await open({ 目標: [["指標ID"]] });
    const written = await workbook.write([create(simplePlan)]);
    expect(written).toEqual([
      {
        name: "予算執行",
        values: [
          ["費目", "千円"],
          ["市場・需要調査", 1650],
          ["計", 1650],
        ],
      },
    ]);
    expect(local.host.counters.totals.syncs).toBe(2);
    expect(sheetNamed("予算執行").customProperties.has(STAMP_KEY)).toBe(true);
    expect(sheetNamed("予算執行").page).toMatchObject({
      orientation: "Landscape",
      paper: "A4",
      fitWide: 1,
      titleRows: { first: 0, last: 0 },
    });
    expect(sheetNamed("予算執行").frozen).toEqual({ rows: 1, columns: 0 });
  });

  it("knows the sheet again as it was written", async () => {
    const workbook = await open({});
    await workbook.write([create(simplePlan)]);
    expect((await workbook.read(request)).owned).toEqual([
      {
        kind: "budget",
        name: "予算執行",
        state: "asWritten",
        isProtected: false,
        charts: [],
        planHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        content: expect.objectContaining({ sheet: "予算執行", kind: "budget", row: 0, column: 0 }) as object,
      },
    ]);
  });

  it("notices that somebody typed into it", async () => {
    const workbook = await open({});
    await workbook.write([create(simplePlan)]);
    local.host.enter("予算執行!B2", 1600);
    expect((await workbook.read(request)).owned).toMatchObject([{ state: "edited" }]);
  });

  it("does not take a sheet of the same name for its own", async () => {
    const workbook = await open({ 予算執行: [["わたしの表"]] });
    expect((await workbook.read(request)).owned).toEqual([]);
  });

  it("refreshes in place: nothing of the old content, formats or charts stays, the sheet keeps its identity", async () => {
    const workbook = await open({ 目標: [["指標ID"]] });
    const long = plan(
      Array.from({ length: 50 }, (_, row) => [text(`行${row}`), number(row)]),
      {
        charts: [
          {
            name: "執行率",
            kind: "column",
            title: "執行率",
            categories: { row: 1, column: 0, rows: 3, columns: 1 },
            series: [{ name: "千円", values: { row: 1, column: 1, rows: 3, columns: 1 } }],
            place: { row: 5, column: 3, rows: 10, columns: 4 },
          },
        ],
        conditionalStyles: [{ area: { row: 1, column: 1, rows: 3, columns: 1 }, formula: "=B2>1" as FormulaText, style: { bold: true } }],
        validations: [{ area: { row: 1, column: 0, rows: 3, columns: 1 }, choices: ["A", "B"] }],
      },
    );
    await workbook.write([create(long)]);
    const { id } = sheetNamed("予算執行");
    const { owned } = await workbook.read(request);
    await workbook.write([{ plan: simplePlan, place: { kind: "refresh", sheet: owned[0]! } }]);
    const sheet = sheetNamed("予算執行");
    expect(sheet.id).toBe(id);
    expect([...sheet.cells.values()].filter(({ value }) => value !== undefined)).toHaveLength(6);
    expect(sheet).toMatchObject({ charts: [], conditionalFormats: [], validations: [] });
    expect((await workbook.read(request)).owned).toMatchObject([{ state: "asWritten" }]);
  });

  it("draws a combination chart over the sheet's own cells", async () => {
    const workbook = await open({});
    const chart = {
      name: "達成率",
      kind: "column" as const,
      title: "指標ごとの達成率",
      categories: { row: 1, column: 0, rows: 2, columns: 1 },
      series: [
        { name: "達成率", values: { row: 1, column: 1, rows: 2, columns: 1 }, color: "#2F5D8A" },
        { name: "100%", values: { row: 1, column: 1, rows: 2, columns: 1 }, kind: "line" as const, color: "#C0504D" },
      ],
      place: { row: 4, column: 0, rows: 10, columns: 2 },
      valueAxis: { minimum: 0, numberFormat: "0%" },
    };
    await workbook.write([
      create(
        plan(
          simplePlan.cells.map((line) => [...line]),
          { charts: [chart] },
        ),
      ),
    ]);
    expect(sheetNamed("予算執行").charts).toMatchObject([
      {
        name: "達成率",
        type: "ColumnClustered",
        title: "指標ごとの達成率",
        place: chart.place,
        valueAxis: { minimum: 0, numberFormat: "0%" },
        series: [
          { name: "達成率", values: "'予算執行'!$B$2:$B$3", categories: "'予算執行'!$A$2:$A$3", color: "#2F5D8A" },
          { name: "100%", type: "Line", color: "#C0504D" },
        ],
      },
    ]);
  });

  it("gives a template to the user without a stamp", async () => {
    const workbook = await open({});
    await workbook.write([{ plan: simplePlan, place: { kind: "give" } }]);
    expect(sheetNamed("予算執行").customProperties.size).toBe(0);
  });

  it("keeps user text as text, whatever it begins with", async () => {
    const workbook = await open({});
    const dangers = ["=1+1", "+1", "-1", "@SUM(A1)", "'quoted", "001", "2025/4/1", "TRUE", "<b>", "\t=1"];
    const [sheet] = await workbook.write([create(plan(dangers.map((danger) => [text(danger), blank])))]);
    expect(sheet?.values.map(([value]) => value)).toEqual(dangers);
    expect([...sheetNamed("予算執行").cells.values()].filter((cell) => cell.formula !== undefined)).toEqual([]);
  });

  it("splits a payload that is too large, and still knows the sheet as its own", async () => {
    const workbook = await open({});
    const lines = Array.from({ length: 8000 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => text(`伴走支援の記録${row}-${column}`)),
    );
    const [sheet] = await workbook.write([create(plan(lines))]);
    expect(local.host.counters.batches.filter(({ errorCode }) => errorCode !== null)).toEqual([]);
    expect(sheet?.values).toHaveLength(8000);
    expect(local.host.counters.totals.syncs).toBeGreaterThan(2);
    expect((await workbook.read(request)).owned).toMatchObject([{ state: "asWritten" }]);
  }, 60_000);

  describe("again", () => {
    const chart = {
      name: "予算",
      kind: "column" as const,
      title: "予算",
      categories: { row: 1, column: 0, rows: 1, columns: 1 },
      series: [{ name: "千円", values: { row: 1, column: 1, rows: 1, columns: 1 } }],
      place: { row: 5, column: 0, rows: 5, columns: 2 },
    };
    const charted: SheetPlan = { ...simplePlan, charts: [chart] };

    it.each<[string, () => void, SheetPlan, boolean]>([
      ["that stands as planned", () => undefined, charted, false],
      ["that was typed into", () => local.host.enter("予算執行!B2", 1600), charted, true],
      ["that has lost its chart", () => (sheetNamed("予算執行").charts = []), charted, true],
      ["that is to look otherwise", () => undefined, { ...charted, columnWidths: [20, 12] }, true],
      ["that is to say something else", () => undefined, plan([[text("費目")]]), true],
      ["of a version that kept no mark of its plan", () => withoutPlanMark(sheetNamed("予算執行")), charted, true],
    ])("a sheet %s", async (_, happens, again, isWritten) => {
      const workbook = await open({});
      await workbook.write([create(charted)]);
      happens();
      const { owned } = await workbook.read(request);
      local.host.counters.reset();
      const inputs = new Map([["予算", "0a1f"]]);
      const [written] = await workbook.write([{ plan: again, place: { kind: "refresh", sheet: owned[0]! }, inputs }]);
      expect(local.host.counters.batches[0]!.actions > 50).toBe(isWritten);
      // Read back, compared and marked as made from the new inputs it is in any case.
      expect(written?.values).toHaveLength(again.cells.length);
      expect(sheetNamed("予算執行").customProperties.get("banso-inputs")).toBe("0a1f 予算");
      expect((await workbook.read(request)).owned).toMatchObject([{ state: "asWritten", charts: again.charts.map(({ name }) => name) }]);
    });
  });

  it("leaves no half-made new sheet when it fails", async () => {
    const workbook = await open({ 目標: [["指標ID"], ["K5-2"]] });
    const before = structuredClone(local.book.sheets);
    local.host.faults.failAtAction(40, "GeneralException");
    await expect(workbook.write([create(simplePlan)])).rejects.toMatchObject({ name: "WorkbookFailure", code: "refused" });
    expect(local.book.sheets).toEqual(before);
  });

  it("leaves the user's sheets as they were when it fails, and says which of its own is unfinished", async () => {
    const workbook = await open({ 目標: [["指標ID"], ["K5-2"]] });
    const before = structuredClone(sheetNamed("目標"));
    await workbook.write([create(simplePlan)]);
    const { owned } = await workbook.read(request);
    local.host.faults.failAtAction(40, "GeneralException");
    const changed = plan([[text("費目"), text("円")]]);
    const failure = workbook.write([{ plan: changed, place: { kind: "refresh", sheet: owned[0]! } }]);
    await expect(failure).rejects.toMatchObject({ name: "WorkbookFailure", code: "refused" });
    expect(sheetNamed("目標")).toEqual(before);
    expect((await workbook.read(request)).owned).toMatchObject([{ kind: "budget", state: "unfinished" }]);
  });

  it.each([
    ["AccessDenied", "protected"],
    ["InvalidOperationInCellEditMode", "cellEditing"],
    ["SomethingNew", "refused"],
  ])("names Excel's %s as %s", async (code, expected) => {
    const workbook = await open({});
    local.host.faults.failAtBatch(1, code);
    await expect(workbook.write([create(simplePlan)])).rejects.toMatchObject({ code: expected });
  });
});

it("gives up a sheet by taking its stamp only", async () => {
  const workbook = await open({});
  await workbook.write([create(simplePlan)]);
  await workbook.release(["予算執行"]);
  expect((await workbook.read(request)).owned).toEqual([]);
  expect(sheetNamed("予算執行").cells.size).toBeGreaterThan(0);
});

it("selects a cell", async () => {
  const workbook = await open({ 目標: [["指標ID"]], 活動記録: [["日付"]] });
  await workbook.select({ sheet: "活動記録", address: "A1" });
  expect(local.host.selection).toEqual({ sheet: "活動記録", row: 0, column: 0 });
});
