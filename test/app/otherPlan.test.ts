import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parseCommandLine } from "../../src/local-excel/headless/commandLine.js";
import { runCommand } from "../../src/local-excel/headless/commands.js";
import { loadXlsx } from "../../src/local-excel/xlsx/loadXlsx.js";
import { saveXlsx } from "../../src/local-excel/xlsx/saveXlsx.js";
import { otherPlanBook } from "../fixtures/otherPlan.js";

interface Report {
  readonly issues: readonly { code: string; severity: string }[];
  readonly indicators: readonly {
    id: string;
    target: number | null;
    actual: number | null;
    level: string | null;
    cumulativeTarget: number;
  }[];
  readonly projects: readonly { project: string; proposedLevel: string | null; committeeLevel: string | null; finalLevel: string | null }[];
  readonly budget: readonly { item: string; budget: number; actual: number }[];
  readonly verification: { formulaCells: number; mismatches: number };
}

const file = { folder: "", name: (name: string) => join(file.folder, name) };
vi.spyOn(console, "error").mockImplementation(() => undefined);

beforeAll(async () => {
  file.folder = await mkdtemp(join(tmpdir(), "other-plan-"));
  await writeFile(file.name("book.xlsx"), await saveXlsx(otherPlanBook()));
});
afterAll(() => rm(file.folder, { recursive: true }));

async function evaluated(year: string): Promise<Report> {
  const line = `evaluate ${file.name("book.xlsx")} -o ${file.name(`${year}.xlsx`)} --json ${file.name(`${year}.json`)} --year ${year}`;
  await runCommand(parseCommandLine(line.split(" ")));
  return JSON.parse(await readFile(file.name(`${year}.json`), "utf8")) as Report;
}

async function textsOf(workbook: string, sheetName: string): Promise<string[]> {
  const book = await loadXlsx(await readFile(file.name(workbook)));
  const sheet = book.sheets.find(({ name }) => name === sheetName)!;
  return [...sheet.cells.values()].map(({ value }) => String(value ?? ""));
}

describe("the plan of another chamber, changed in 設定 and 目標 only: five years, S to D, half years", () => {
  it("R8: halves add up, what is planned for the year's end stands alone, levels follow the other scale", async () => {
    const { indicators, verification, issues } = await evaluated("R8");
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(verification.mismatches).toBe(0);
    // By hand: 12 + 13 of 10 + 10 = 125 %; 4 of 5 = 80 %; 30 + 29 + 40 of 50 + 50 = 99 %; 0 of 2.
    expect(indicators.map(({ id, target, actual, level, cumulativeTarget }) => [id, target, actual, level, cumulativeTarget])).toEqual([
      ["甲1", 20, 25, "S", 20 + 20 + 20 + 24 + 24],
      ["甲2", 5, 4, "B", 3 + 4 + 5 + 5 + 6],
      ["乙1", 100, 99, "B", 100 + 100 + 100 + 80 + 80],
      ["乙2", 2, 0, "D", 2 + 3 + 3],
    ]);
  }, 60_000);

  it("R8: the members' median is the committee's level; a chapter's row speaks for each of its projects", async () => {
    const { projects } = await evaluated("R8");
    expect(
      projects.map(({ project, proposedLevel, committeeLevel, finalLevel }) => [project, proposedLevel, committeeLevel, finalLevel]),
    ).toEqual([
      ["巡回相談", "B", "A", "A"],
      ["直売所", "B", "B", "B"],
      ["通信販売", "D", "B", "B"],
    ]);
  }, 60_000);

  it("R8: the budget stays in yen", async () => {
    expect((await evaluated("R8")).budget[0]).toMatchObject({ item: "相談事業費", budget: 1_300_000, actual: 1_234_567 });
  }, 60_000);

  it.each([
    // By hand: 9 + 8 of 20 = 85 %, 3 of 3, 90 of 100, － ; 10 + 11 of 20, 3 of 4, 100 of 100, －.
    ["R6", ["B", "A", "B", null]],
    ["R7", ["A", "C", "A", null]],
  ] as const)(
    "%s is rated against its own targets, and what begins later is not rated",
    async (year, levels) => {
      const { indicators, verification } = await evaluated(year);
      expect(indicators.map(({ level }) => level)).toEqual(levels);
      expect(verification.mismatches).toBe(0);
    },
    60_000,
  );

  it("each year's material has that year's texts, and this chamber's committee", async () => {
    await evaluated("R8");
    await evaluated("R7");
    const [r8, r7] = [await textsOf("R8.xlsx", "委員会資料"), await textsOf("R7.xlsx", "委員会資料")];
    expect([r8.includes("R8の成功"), r8.includes("R7の成功")]).toEqual([true, false]);
    expect([r7.includes("R8の成功"), r7.includes("R7の成功")]).toEqual([false, true]);
    expect(r8).toContain("例示町事業評価会議");
    expect(r8).toContain("承継は相手の都合で翌月に延びた");
  }, 60_000);
});
