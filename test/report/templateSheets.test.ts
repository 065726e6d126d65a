import { describe, expect, test } from "vitest";
import { fiscalYear } from "../../src/core/fiscalYear.js";
import type { Grid } from "../../src/input/grid.js";
import { readFinancialRecords } from "../../src/input/readFinancialRecords.js";
import { readRecords } from "../../src/input/readRecords.js";
import type { InputSheet } from "../../src/core/inputSheets/inputSheet.js";
import { inputSheets } from "../../src/core/inputSheets/inputSheets.js";
import { sampleMark } from "../../src/core/inputSheets/sampleMark.js";
import { membersSample, settingItems } from "../../src/core/inputSheets/settingsSheet.js";
import type { PlanCell, SheetPlan } from "../../src/report/sheetPlan.js";
import { templateSheets } from "../../src/report/templateSheets.js";
import { lintLegibility } from "./lintPlan.js";

const plans = templateSheets([2025, 2026, 2027, 2028].map(fiscalYear));
const catalogue: readonly InputSheet[] = Object.values(inputSheets);

const shown = (cell: PlanCell | undefined): string =>
  cell?.kind === "text" ? cell.text : cell?.kind === "number" ? String(cell.value) : "";
const headerRow = (plan: SheetPlan) => plan.print.titleRows!.first;
const headers = (plan: SheetPlan) => plan.cells[headerRow(plan)]!.map(shown);
const dataRows = (plan: SheetPlan) => plan.cells.slice(headerRow(plan) + 1).map((row) => row.map(shown));
const named = (name: string) => plans.find((plan) => plan.name === name)!;

test("one sheet for each sheet that is read, in the order of the catalogue", () => {
  expect(plans.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => name));
});

describe.each(catalogue.map((sheet) => [sheet.name, sheet] as const))("%s", (name, sheet) => {
  const plan = named(name);

  test("cells form a rectangle with a width for every column", () => {
    expect(new Set(plan.cells.map((row) => row.length))).toEqual(new Set([plan.columnWidths.length]));
  });

  test("every column of the catalogue stands in the header row, which stays in view and on every page", () => {
    const missing = Object.values(sheet.columns).filter(({ header }) => !headers(plan).includes(header));
    expect(missing).toEqual([]);
    expect(new Set(headers(plan)).size).toBe(headers(plan).length);
    expect(plan.freeze?.rows).toBe(headerRow(plan) + 1);
  });

  test("every header of the catalogue explains itself when selected, within what Excel shows", () => {
    const hints = plan.validations.filter(({ area }) => area.row === headerRow(plan)).map(({ hint }) => hint!);
    for (const { header, hint } of Object.values(sheet.columns)) expect(hints).toContainEqual({ title: header, text: hint });
    expect(hints.filter(({ title, text }) => title.length > 32 || text.length > 255)).toEqual([]);
  });

  test("choice columns offer their choices below the header", () => {
    for (const { header, choices } of Object.values(sheet.columns)) {
      if (choices === undefined) continue;
      const column = headers(plan).indexOf(header);
      const offered = plan.validations.find(({ area, choices: some }) => some !== undefined && area.column === column);
      expect(offered?.choices).toEqual(choices.map(({ label }) => label));
      expect(offered?.area.row).toBe(headerRow(plan) + 1);
    }
  });
});

test("one column a year, and 予算 and 実績 of each year in the budget", () => {
  expect(headers(named("目標")).slice(5, 11)).toEqual(["現行", "R7", "R8", "R9", "R10", "数え方"]);
  expect(headers(named("実績入力"))).toEqual(["指標ID", "指標", "R7", "R8", "R9", "R10", "実施区分"]);
  expect(headers(named("予算")).slice(0, 5)).toEqual(["費目", "R7予算", "R7実績", "R8予算", "R8実績"]);
});

test("設定 holds every setting with its default and what it decides", () => {
  const settings = Object.values(settingItems).map(({ label, sample, hint }) => [label, String(sample), hint]);
  expect(dataRows(named("設定")).slice(0, settings.length)).toEqual(settings);
});

test("設定 offers ten seats of a committee, as they stand in a plan, with the names left blank", () => {
  const rows = dataRows(named("設定")).slice(Object.keys(settingItems).length + 2);
  expect(rows[0]).toEqual(["役割", "氏名", "所属・役職"]);
  expect(rows.slice(1)).toEqual(membersSample.map(({ role, position }) => [role, "", position]));
  expect(rows).toHaveLength(11);
});

test("rows elsewhere are samples, and each is marked as one", () => {
  for (const plan of plans.filter(({ name }) => name !== "設定")) {
    expect(dataRows(plan).length).toBeGreaterThan(0);
    expect(dataRows(plan).filter((row) => !row.some((content) => content.startsWith(sampleMark)))).toEqual([]);
  }
});

test("a choice in a sample row is one that is offered", () => {
  for (const plan of plans) {
    for (const { area, choices } of plan.validations) {
      if (choices === undefined || plan.name === "設定") continue;
      expect(
        dataRows(plan)
          .map((row) => row[area.column])
          .filter((content) => content !== "" && !choices.includes(content!)),
      ).toEqual([]);
    }
  }
});

test("IDs are kept as text, dates and amounts have a format", () => {
  const plan = named("支援先");
  const format = (header: string) =>
    plan.styles.filter(({ area, style }) => area.column === headers(plan).indexOf(header) && area.columns === 1 && style.numberFormat)[0]
      ?.style.numberFormat;
  expect([format("事業者ID"), format("計画策定日"), format("基準売上高")]).toEqual(["@", "yyyy/m/d", "#,##0;▲#,##0"]);
});

test("a workbook with nothing but fresh templates reads without an error or a warning, and counts no sample", () => {
  const grids = plans.map(({ name, cells }): Grid => ({
    sheet: name,
    row: 0,
    column: 0,
    values: cells.map((row) => row.map((cell) => (cell.kind === "text" ? cell.text : cell.kind === "number" ? cell.value : ""))),
    hasHiddenRows: false,
    mergedAreas: [],
    uses1904Dates: false,
  }));
  const { indicators, records, issues: ofRecords } = readRecords(grids);
  const accounts = readFinancialRecords(grids);
  const issues = [...ofRecords, ...accounts.issues];
  expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
  const withSamples = issues.filter(({ code }) => code === "sampleRowsSkipped").map(({ sheet }) => sheet);
  expect(new Set(withSamples)).toEqual(new Set(plans.slice(1).map(({ name }) => name)));
  expect([
    indicators,
    accounts.periods,
    records.activities,
    records.businesses,
    records.followUps,
    records.budget,
    records.qualitative,
    records.typedActuals,
  ]).toEqual(Array(8).fill([]));
});

test("every sheet is legible on paper", () => {
  expect(plans.flatMap((plan) => lintLegibility(plan).slice(0, 1))).toEqual([]);
});
