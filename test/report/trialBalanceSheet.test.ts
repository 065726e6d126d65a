import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mapTrialBalance } from "../../src/core/finance/trialBalance/mapTrialBalance.js";
import { figuresOf } from "../../src/core/finance/figures.js";
import type { Calendar } from "../../src/core/settings.js";
import { onDataSheet } from "../../src/input/trialBalance/onDataSheet.js";
import { readTrialBalance } from "../../src/input/trialBalance/readTrialBalance.js";
import { textFileGrid } from "../../src/input/trialBalance/textFile.js";
import { trialBalanceSheet } from "../../src/report/trialBalanceSheet.js";
import { trialDataSheet } from "../../src/report/trialDataSheet.js";
import { day } from "../fixtures/context.js";
import { miscalculationsOver } from "./calculate.js";
import { lintPlan } from "./lintPlan.js";
import { shown } from "./readPlan.js";

function plansOf(file: string, calendar: Calendar = "western") {
  const bytes = new Uint8Array(readFileSync(new URL(`../input/trialBalance/fixtures/${file}`, import.meta.url)));
  const grid = textFileGrid(file, bytes, [])!;
  const { trial, values } = onDataSheet(grid, readTrialBalance(grid, [])!, "試算表データ");
  const mapping = mapTrialBalance(trial);
  const row = {
    businessId: "B1",
    name: "架空",
    industry: "0501_小売業",
    closing: day(2025, 3, 31),
    months: 12,
    figures: figuresOf({ employees: 3, capital: 10_000_000 }),
  };
  const common = {
    checks: mapping.checks,
    questions: mapping.questions,
    row,
    source: trial.sheet,
    organisation: "見本商工会議所",
    calendar,
  } as const;
  const unit = { printedUnit: trial.unit ?? 1, financialsUnit: 1000 } as const;
  return [trialBalanceSheet({ mapping, ...common, ...unit, name: "試算表対応" }), trialDataSheet(values, "試算表データ", "")] as const;
}

describe.each([
  "yayoi-year.txt",
  "yayoi-sole.txt",
  "jobcan.csv",
  "epson.txt",
  "plain-thousand.txt",
  "months.csv",
  "two-sided.txt",
  "pdf.txt",
])("%s", (file) => {
  const [plan, data] = plansOf(file);

  test("keeps the house's rules", () => expect(lintPlan(plan)).toEqual([]));

  test("every formula gives the result that TypeScript expects", async () => {
    expect(await miscalculationsOver([plan, data], [])).toEqual([]);
  });
});

describe("of 弥生会計 in yen, for a 財務 in thousand yen", () => {
  const [plan] = plansOf("yayoi-year.txt");
  const rowWith = (label: string) => plan.cells.find((line) => line.some((cell) => shown(cell) === label))!;

  test("sales stand in both units", () => {
    expect(rowWith("売上高").slice(2, 4).map(shown)).toEqual([64_000_000, 64_000]);
  });

  test.each<[Calendar, string]>([
    ["western", "2025年3月"],
    ["era", "令和7年3月"],
  ])("%s: the period is written %s", (calendar, month) => {
    const [written] = plansOf("yayoi-year.txt", calendar);
    const texts = written.cells.flat().map(shown);
    expect(texts).toContain(month);
    expect(texts.filter((text) => typeof text === "string" && text.includes(`${month}までの12か月`))).toHaveLength(1);
  });

  test("capital is written with separators; the accounts keep their header overleaf", () => {
    const row = plan.cells.findIndex((line) => line.some((cell) => shown(cell) === "資本金（円）"));
    const column = plan.cells[row]!.findIndex((cell) => shown(cell) === "資本金（円）") + 1;
    const formats = plan.styles.filter(
      ({ area, style }) =>
        style.numberFormat !== undefined &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    expect(formats.at(-1)?.style.numberFormat).toContain("#,##0");
    expect(shown(plan.cells[plan.print.titleRows!.first]![1])).toBe("勘定科目");
  });

  test("an account refers to its cell of the pasted sheet", () => {
    const [, , balance] = plan.cells.find((line) => shown(line[1]) === "当座預金")!;
    expect(balance).toMatchObject({ kind: "formula", formula: "=試算表データ!H9", expected: 2_157_400 });
  });

  test("a question shows METI's stand beside the bank's view", () => {
    const texts = plan.cells.flatMap((line) => line.map((cell) => String(shown(cell))));
    expect(texts).toContain("　経済産業省: 別の科目で示した役員借入金は、借入金に含めません（注※7）。");
    expect(texts).toContain("　金融機関: 返さなくてよいお金とみて、純資産に加えて見ることがあります。");
  });
});
