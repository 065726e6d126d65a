import { describe, expect, test } from "vitest";
import { fiscalYear } from "../../src/core/fiscalYear.js";
import type { Indicator, PlannedFigure } from "../../src/core/indicator.js";
import type { Issue } from "../../src/core/issue.js";
import type { CellValue } from "../../src/input/grid.js";
import { readTargets } from "../../src/input/targets.js";
import { codesAt } from "../fixtures/issues.js";
import { gridOf, pasted } from "../fixtures/grids.js";
import { printedPlan } from "../fixtures/printedPlan.js";
import { printedPlanIndicators } from "../fixtures/printedPlanIndicators.js";

function read(text: string) {
  const issues: Issue[] = [];
  return { ...readTargets(pasted("目標", text), issues), issues, codes: codesAt(issues) };
}

/** A dash is `null`, a figure that is not there `?`. */
function printed(figure: PlannedFigure | undefined): number | string | null {
  if (figure?.kind === "number") return figure.value;
  return figure?.kind === "notApplicable" ? null : "?";
}

const years = [2025, 2026, 2027, 2028].map(fiscalYear);
const row = ({ id, section, label, unit, parent, baseline, targets }: Indicator) => [
  id,
  section,
  label,
  unit,
  parent,
  printed(baseline),
  ...years.map((year) => printed(targets.get(year))),
];
const lines = (text: string) => read(text).indicators.map(({ id, parent, label }) => [id, parent, label]);

describe("the certified plan's tables, pasted as printed", () => {
  const plan = read(printedPlan);

  test("give its thirty indicators, figure by figure", () => expect(plan.indicators.map(row)).toEqual(printedPlanIndicators));

  test("give 120 targets, two of them not applicable", () => {
    const kinds = plan.indicators.flatMap(({ targets }) => [...targets.values()].map(({ kind }) => kind));
    expect(kinds).toHaveLength(120);
    expect(kinds.filter((kind) => kind === "notApplicable")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "missing")).toHaveLength(0);
  });

  test("say in one finding what was worked out", () => {
    expect(plan.codes).toEqual(["planTableRead"]);
    expect(plan.issues[0]).toMatchObject({ severity: "info", args: { indicators: 30, tables: 8 } });
  });

  test("are counted by unit and label", () => {
    const counted = Object.fromEntries(
      plan.indicators.map(({ id, counting, source, condition }) => [id, `${counting} ${source} ${condition}`]),
    );
    expect(counted).toMatchObject({
      "K5-1": "contacts activities all",
      "K5-2": "distinctBusinesses activities all",
      "K6-4": "distinctBusinesses businesses all",
      "K7-1": "distinctBusinesses followUps all",
      "K7-2": "contacts followUps all",
      "K7-3": "distinctBusinesses followUps targetMet",
      "K7-4": "distinctBusinesses activities all",
      "K81-1a": "contacts activities all",
      "K81-3": "contacts activities all",
    });
  });

  test("stand under their chapters and know their cells", () => {
    const indicator = plan.indicators.find(({ id }) => id === "K81-2a");
    expect(indicator?.project).toBe("製造業者を対象とした販路開拓支援 (BtoB)");
    expect(indicator?.origin.address).toMatch(/^B\d+$/);
  });
});

describe("the same tables pasted as plain text, each line into one cell", () => {
  const oneColumn = (lineOf: (line: string) => string) => {
    const issues: Issue[] = [];
    const lines = printedPlan.trim().split("\n").map(lineOf);
    const { indicators } = readTargets(
      gridOf(
        "目標",
        lines.map((line) => [line]),
      ),
      issues,
    );
    return { lines, indicators, codes: codesAt(issues) };
  };

  test.each<[string, (line: string) => string]>([
    ["with its tabs", (line) => line],
    ["with two spaces for a tab", (line) => line.trim().replaceAll("\t", "  ")],
    ["with a full-width space for a tab", (line) => line.trim().replaceAll("\t", "　")],
    ["with one space for a tab, as in units and years", (line) => line.trim().replaceAll("\t", " ")],
  ])("%s", (_name, lineOf) => {
    const { lines, indicators, codes } = oneColumn(lineOf);
    expect(indicators.map(row)).toEqual(printedPlanIndicators);
    expect(codes).toEqual(["planTableRead"]);
    for (const { label, origin } of indicators) expect(lines[Number(origin.address.slice(1)) - 1]).toContain(label);
    expect(indicators.every(({ origin }) => origin.address.startsWith("A"))).toBe(true);
  });

  test("a row with fewer figures than columns is reported at its cell", () => {
    expect(oneColumn((line) => line.replace("4回\t4回\t4回\t4回\t4回", "4回 4回 4回").replaceAll("\t", " ")).codes).toEqual([
      "planRowUnreadable A8",
      "planTableRead",
    ]);
  });

  test.each([
    ["①  展示会への出展  1者以上  1者", ["numberBound A3", "planTableRead"]],
    ["①  展示会への出展  5者（目安）くらい  1者", ["numberUnreadable A3", "planTableRead"]],
    ["① 展示会への出展 約5者 1者", ["numberBound A3", "planTableRead"]],
  ])("%s: what cannot be read is reported at its cell", (line, codes) => {
    const issues: Issue[] = [];
    const grid = gridOf("目標", [["8-1 販路開拓"], ["内容 R7年度 R8年度"], [line]]);
    expect(readTargets(grid, issues).indicators.map(({ id, label }) => [id, label])).toEqual([["K81-1", "展示会への出展"]]);
    expect(codesAt(issues)).toEqual(codes);
  });

  test("prose that names two years is no header", () => {
    expect(
      oneColumn((line) => line.replace("(3) 事業内容", "計画期間は R7年度 から R10年度 までとする。").replaceAll("\t", " ")).codes,
    ).toEqual(["planTableRead"]);
  });
});

describe("headings whose number has a cell of its own", () => {
  test.each<[string, CellValue[], string]>([
    ["8-1", ["8-1", "製造業者を対象とした販路開拓支援"], "K81-1"],
    ["8-1 in full width, a column free", ["", "８－１", "製造業者を対象とした販路開拓支援"], "K81-1"],
    ["8-1 that Excel took for the first of August", [46235, "製造業者を対象とした販路開拓支援"], "K81-1"],
    ["3.", ["3.", "地域の経済動向調査"], "K3-1"],
    ["3", [3, "地域の経済動向調査に関すること"], "K3-1"],
    ["第3章", ["第3章", "地域の経済動向調査"], "K3-1"],
  ])("%s", (_name, heading, id) => {
    const issues: Issue[] = [];
    const rows = [heading, ["内容", "R7年度", "R8年度"], ["①出展", "1者", "1者"]];
    expect(readTargets(gridOf("目標", rows), issues).indicators.map((read) => read.id)).toEqual([id]);
    expect(codesAt(issues)).toEqual(["planTableRead"]);
  });

  test("a number of another list is none", () => {
    expect(lines("5. 経営分析\n1\t窓口で相談を受ける\n内容\tR7年度\tR8年度\n①A\t1回\t1回").map(([id]) => id)).toEqual(["K5-1"]);
  });
});

describe("tables as other plans and other copies have them", () => {
  test("a table broken by a page, with its header again and a page number between", () => {
    const text = `
5. 経営分析
内容	現行	R7年度	R8年度
①セミナー	-	1回	1回
- 12 -
内容	現行	R7年度	R8年度
②個別相談	-	2回	2回`;
    expect(lines(text)).toEqual([
      ["K5-1", null, "セミナー"],
      ["K5-2", null, "個別相談"],
    ]);
  });

  test("in a sheet whose first column is left free", () => {
    const text = `
	5. 経営分析
	支援内容	現状	R7	R8
	①セミナー	－	1 回	―
	成約件数	—	1 件	1 件`;
    expect(lines(text)).toEqual([
      ["K5-1", null, "セミナー"],
      ["K5-2", "K5-1", "成約件数"],
    ]);
  });

  test("two tables in one chapter with the same numbers keep their IDs apart", () => {
    const table = `
内容	R7年度	R8年度
①A	1回	1回
②B	1回	1回`;
    expect(lines(`4. 調査${table}${table}`).map(([id]) => id)).toEqual(["K4-1", "K4-2", "K4-3", "K4-4"]);
  });

  test("other tables and prose between them are no indicators", () => {
    const text = `
8-1 販路開拓
	事業内容	現状	R7年度	R8年度
①	出展	-	1者	1者

展示会の概要
来場者数	21,418 (R6年度実績)
出展社数	150企業・団体(同上)`;
    expect(lines(text)).toEqual([["K81-1", null, "出展"]]);
  });
});

describe("what is wrong with a printed table", () => {
  test.each([
    ["no heading above", "内容\tR7年度\tR8年度\n①A\t1回\t1回", ["sectionAssumed A1", "planTableRead"]],
    [
      "a row whose cells have shifted",
      "5. 章\n\t内容\tR7年度\tR8年度\n①\tA\t1回\t1回\n成約\t1件\t1件\t",
      ["planRowUnreadable B4", "planTableRead"],
    ],
    ["no unit anywhere", "5. 章\n内容\tR7年度\tR8年度\n①A\t1\t1", ["unitMissing A3", "planTableRead"]],
    ["two units in a row", "5. 章\n内容\tR7年度\tR8年度\n①A\t1回\t1者", ["numberUnit C3", "planTableRead"]],
    ["a target that is a limit", "5. 章\n内容\tR7年度\tR8年度\n①A\t90%以上\t1回", ["numberBound B3", "planTableRead"]],
  ])("%s", (_name, text, codes) => expect(read(text).codes).toEqual(codes));
});
