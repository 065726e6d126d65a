import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { checkInputs } from "../../../src/app/checkInputs.js";
import { setAsideIssue } from "../../../src/app/setAsideIssue.js";
import { systemClock } from "../../../src/app/systemClock.js";
import { dateSerial, type DateSerial } from "../../../src/core/fiscalYear.js";
import { excelWorkbook } from "../../../src/excel/workbook.js";
import { openLocalExcel } from "../../../src/local-excel/officeJsNode.js";
import { parseCommandLine } from "../../../src/local-excel/headless/commandLine.js";
import { runCommand } from "../../../src/local-excel/headless/commands.js";
import { UnreadableWorkbook } from "../../../src/local-excel/xlsx/unreadableWorkbook.js";
import { cellKey, emptySheet } from "../../../src/local-excel/bookData.js";
import { loadXlsx } from "../../../src/local-excel/xlsx/loadXlsx.js";
import { saveXlsx } from "../../../src/local-excel/xlsx/saveXlsx.js";
import { printedPlan } from "../../fixtures/printedPlan.js";
import { inputSheets } from "../../../src/core/inputSheets/inputSheets.js";

let folder: string;
const file = (name: string): string => join(folder, name);
const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "banso-"));
  await run(`sample -o ${file("sample.xlsx")}`);
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => errors.mockClear());

function run(line: string): Promise<0 | 1> {
  return runCommand(parseCommandLine(line.split(" ")));
}

interface Report {
  readonly year: string;
  readonly issues: { code: string; severity: string; sheet: string; address: string; message: string }[];
  readonly setAside: { code: string; address: string; reason: string; on: string }[];
  readonly indicators: { id: string; target: number | null; actual: number | null; cumulativeTarget: number | null; reason?: string }[];
  readonly followUps: { businesses: number; contacts: number; overdue: string[] };
  readonly budget: { item: string; budget: number; actual: number; executionRate: number }[];
  readonly verification: { formulaCells: number; mismatches: number };
  readonly host: { syncs: number };
}

async function report(name: string): Promise<Report> {
  return JSON.parse(await readFile(file(name), "utf8")) as Report;
}

async function sheetNames(name: string): Promise<string[]> {
  return (await loadXlsx(await readFile(file(name)))).sheets.map((sheet) => sheet.name);
}

it("lists findings set aside with their reason, apart from the open ones", async () => {
  const local = await openLocalExcel(await loadXlsx(await readFile(file("sample.xlsx"))));
  const deps = {
    workbook: excelWorkbook(),
    clock: { today: () => dateSerial(2026, 11, 22) as DateSerial, stamp: () => "2026-11-22 09:30" },
  };
  const control = { progress: () => Promise.resolve(), stopRequested: () => false };
  const checked = await checkInputs(deps, { year: null, control, onEdited: () => Promise.resolve("replace") });
  if (checked.kind !== "done") throw new Error(checked.kind);
  const { identity, code, address } = checked.issues[0]!;
  await setAsideIssue(deps, identity, "確かめた");
  await writeFile(file("aside.xlsx"), await saveXlsx(local.book));
  await run(`check ${file("aside.xlsx")} -o ${file("aside-out.xlsx")} --json ${file("aside.json")}`);
  const { setAside, issues } = await report("aside.json");
  expect(setAside).toMatchObject([{ code, address, reason: "確かめた", on: "2026-11-22 09:30" }]);
  expect(issues).toHaveLength(checked.issues.length - 1);
}, 60_000);

describe("evaluate", () => {
  it("writes the sheets and the report, and leaves the input file as it was", async () => {
    const before = await readFile(file("sample.xlsx"));
    const status = await run(`evaluate ${file("sample.xlsx")} -o ${file("result.xlsx")} --json ${file("r.json")} --year R7`);
    expect(await readFile(file("sample.xlsx"))).toEqual(before);
    const { year, indicators, budget, followUps, verification, host } = await report("r.json");
    expect(year).toBe("R7");
    expect(indicators.find(({ id }) => id === "K5-2")).toEqual({
      id: "K5-2",
      target: 230,
      actual: 198,
      rate: 198 / 230,
      shownRate: "86.1%",
      level: "B",
      cumulativeActual: 198,
      cumulativeTarget: 920,
    });
    expect(indicators.find(({ id }) => id === "K81-4")).toMatchObject({ target: null, rate: null, level: null, reason: "notApplicable" });
    expect(budget[0]).toMatchObject({ item: "市場・需要調査", budget: 1650 });
    expect(followUps).toMatchObject({ businesses: 134, contacts: 251 });
    expect(followUps.overdue.length).toBeGreaterThan(0);
    expect(verification.mismatches).toBe(0);
    expect(host.syncs).toBeLessThanOrEqual(4);
    // Planted mistakes remain: done, but not without errors; each on a line of its own.
    expect(status).toBe(1);
    const { issues } = await report("r.json");
    expect(errors).toHaveBeenCalledTimes(issues.filter(({ severity }) => severity === "error").length);
    expect(errors.mock.calls.map(([line]) => String(line).split("\t").length)).toEqual(errors.mock.calls.map(() => 5));
  }, 60_000);

  it("writes 公表用 as one HTML file, the same whenever it is run", async () => {
    await run(`evaluate ${file("sample.xlsx")} --html ${file("public.html")} --year R7`);
    const page = await readFile(file("public.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>\n<html lang="ja">/);
    expect(page).toContain("令和7年度の評価");
    await run(`evaluate ${file("sample.xlsx")} --html ${file("again.html")} --year R7`);
    expect(await readFile(file("again.html"), "utf8")).toBe(page);
  }, 60_000);

  it("keeps the parts of the user's sheets byte for byte", async () => {
    const [before, after] = [unzipSync(await readFile(file("sample.xlsx"))), unzipSync(await readFile(file("result.xlsx")))];
    const inputs = (await sheetNames("sample.xlsx")).map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
    expect(inputs).toHaveLength(14);
    for (const part of inputs) expect(Buffer.from(after[part]!).equals(before[part]!), part).toBe(true);
  });

  it("run on its own output at another time: the same bytes but for the time stamps", async () => {
    const stamp = vi.spyOn(systemClock, "stamp").mockReturnValue("2099-12-31 23:59");
    await run(`evaluate ${file("result.xlsx")} -o ${file("again.xlsx")} --year R7`);
    stamp.mockRestore();
    const names = await sheetNames("result.xlsx");
    expect(await sheetNames("again.xlsx")).toEqual(names);
    const [first, second] = [unzipSync(await readFile(file("result.xlsx"))), unzipSync(await readFile(file("again.xlsx")))];
    expect(Buffer.from(second["xl/styles.xml"]!).equals(first["xl/styles.xml"]!)).toBe(true);
    names.forEach((name, index) => {
      const part = `xl/worksheets/sheet${index + 1}.xml`;
      if (name !== "このブックについて" && name !== "入力点検") expect(Buffer.from(second[part]!).equals(first[part]!), name).toBe(true);
    });
  }, 60_000);

  it("says everything in English when asked", async () => {
    await run(`evaluate ${file("sample.xlsx")} --json ${file("en.json")} --lang en`);
    const { issues } = await report("en.json");
    expect(issues.length).toBeGreaterThan(10);
    for (const { message } of issues) expect(message).toMatch(/^[“A-Z0-9].*[.?]$/s);
  }, 60_000);

  it("reads the plan's printed tables pasted into 目標: the same 30 targets as the sample's", async () => {
    const lines = printedPlan.split("\n").map((line) => line.split("\t"));
    const sheet = emptySheet("{sheet-1}", "目標");
    lines.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value !== "") sheet.cells.set(cellKey(row, column), { value });
      }),
    );
    await writeFile(
      file("pasted.xlsx"),
      await saveXlsx({ name: "pasted.xlsx", uses1904Dates: false, settings: new Map(), sheets: [sheet] }),
    );
    await run(`evaluate ${file("pasted.xlsx")} --json ${file("pasted.json")} --year R7`);
    const targets = async (name: string) =>
      (await report(name)).indicators.map(({ id, target, cumulativeTarget }) => [id, target, cumulativeTarget]);
    expect(await targets("pasted.json")).toEqual(await targets("r.json"));
    // Without logs nothing is known of the actuals: not zero, but nothing.
    expect((await report("pasted.json")).indicators.every(({ actual }) => actual === null)).toBe(true);
  }, 60_000);
});

describe("month", () => {
  it("writes the month's sheets and figures, and leaves the input file as it was", async () => {
    const before = await readFile(file("sample.xlsx"));
    await run(`month ${file("sample.xlsx")} -o ${file("month.xlsx")} --json ${file("m.json")} --month 2025-09`);
    expect(await readFile(file("sample.xlsx"))).toEqual(before);
    expect((await sheetNames("month.xlsx")).slice(-3)).toEqual(["月次進捗", "月次明細", "月次根拠"]);
    const found = JSON.parse(await readFile(file("m.json"), "utf8")) as Report & { month: string; cases: object[] };
    expect(found).toMatchObject({ year: "R7", month: "2025-09", verification: { mismatches: 0 } });
    expect(found.indicators.find(({ id }) => id === "K5-2")).toEqual({
      id: "K5-2",
      month: 18,
      cumulative: 117,
      target: 230,
      expected: 115,
      difference: 2,
      method: "even",
      forecast: 234,
      certainty: "evenLong",
      mark: "onSchedule",
    });
    expect(found.indicators.find(({ id }) => id === "K3-1")).toMatchObject({ cumulative: null, mark: null, reason: "yearFigureOnly" });
    expect(found.followUps).toMatchObject({ overdue: [], gapsWithoutExpert: [{ id: "J0052", since: "2025-08-25" }, { id: "J0006" }] });
    expect(found.cases).toContainEqual({ kind: "success", id: "J0005", date: "2025-09-22" });
  }, 60_000);

  it("keeps the parts of the user's sheets byte for byte", async () => {
    const [before, after] = [unzipSync(await readFile(file("sample.xlsx"))), unzipSync(await readFile(file("month.xlsx")))];
    const inputs = (await sheetNames("sample.xlsx")).map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
    for (const part of inputs) expect(Buffer.from(after[part]!).equals(before[part]!), part).toBe(true);
  });
});

describe("analyze", () => {
  interface Analysis {
    readonly businesses: {
      id: string;
      industry: string | null;
      size: string | null;
      base: string;
      reason?: string;
      periods: {
        closing: string;
        months: number;
        indicators: Record<string, { value: number | null; score: number | null; reason?: string }>;
        total: number | null;
        rank: string | null;
        ratios: Record<string, number | null>;
        reasons: Record<string, string>;
      }[];
    }[];
    readonly verification: { formulaCells: number; mismatches: number };
  }
  let analysis: Analysis;
  beforeAll(async () => {
    expect(await run(`analyze ${file("sample.xlsx")} -o ${file("analysis.xlsx")} --json ${file("a.json")}`)).toBe(0);
    analysis = JSON.parse(await readFile(file("a.json"), "utf8")) as Analysis;
  }, 60_000);

  it("adds its five sheets, every formula as expected", async () => {
    const added = ["分析一覧", "分析集計", "財務分析", "分析計算", "業種基準値"];
    expect(await sheetNames("analysis.xlsx")).toEqual([...(await sheetNames("sample.xlsx")), ...added]);
    expect(analysis.verification.mismatches).toBe(0);
  });

  it("gives the foundry's figures, worked out by hand from its row of 財務", () => {
    const [foundry] = analysis.businesses;
    expect(foundry).toMatchObject({ id: "J0001", industry: "0303", size: "小規模", base: "2022" });
    const [newest] = foundry!.periods;
    expect(newest!.closing).toBe("2026-03");
    // 188,300 of sales, 4,620 of profit, 6,591 of depreciation, debt 86,000, cash 24,100, receivables 32,011, inventory 16,947, payables 18,830.
    const { salesGrowth, operatingMargin, ebitdaDebtMultiple, workingCapitalMonths } = newest!.indicators;
    expect(salesGrowth!.value).toBeCloseTo(188_300 / 176_900 - 1, 12);
    expect(operatingMargin!.value).toBeCloseTo(4_620 / 188_300, 12);
    expect(ebitdaDebtMultiple!.value).toBeCloseTo((86_000 - 24_100) / (4_620 + 6_591), 12);
    expect(workingCapitalMonths!.value).toBeCloseTo((32_011 + 16_947 - 18_830) / (188_300 / 12), 12);
    expect(newest!.total).toBe(Object.values(newest!.indicators).reduce((sum, { score }) => sum + score!, 0));
    expect(newest!.ratios["grossMargin"]).toBeCloseTo(0.28, 12);
  });

  it("has a dozen businesses of three periods; what does not exist is null with a reason", () => {
    const { businesses } = analysis;
    expect(businesses).toHaveLength(12);
    for (const { periods } of businesses) expect(periods).toHaveLength(3);
    const outOfScope = businesses.find(({ size }) => size === null)!;
    expect(outOfScope.reason).toBe("noCapitalNorEmployees");
    expect(outOfScope.periods[0]).toMatchObject({ total: null, rank: null });
    const incomplete = businesses.find(({ periods }) => periods[0]!.ratios["ebitdaMargin"] === null)!;
    expect(incomplete.periods[0]!.indicators["ebitdaDebtMultiple"]).toEqual({ value: null, score: null, reason: "missingFigures" });
    expect(incomplete.periods[0]!.reasons["ebitdaMargin"]).toBe("missingFigures");
    expect(businesses.flatMap(({ periods }) => periods.filter(({ months }) => months !== 12))).toHaveLength(1);
  });

  it("with a business that is not there ends with 1", async () => {
    expect(await run(`analyze ${file("sample.xlsx")} --business J9999`)).toBe(1);
    expect(errors).toHaveBeenCalledTimes(1);
  }, 60_000);
});

describe("analyze on METI's own workbook", () => {
  /** 【入力】財務分析 and 【入力】4つの視点 with METI's labels in METI's places; one invented firm, three periods in 千円. */
  const accounts: Readonly<Record<number, readonly (string | number)[]>> = {
    5: ["商号", "架空商店有限会社"],
    9: ["大分類", "05_小売業"],
    10: ["小分類", "0501_小売業"],
    12: ["従業員数(正社員)※1", 3, 3, 4],
    13: ["資本金※2", 3_000],
    26: ["決算年月", 45_747, 45_382, 45_016],
    27: ["売上高", 60_000, 58_000, 57_000],
    28: ["前期売上高", 58_000, 57_000, 55_000],
    29: ["営業利益", 1_200, 580, -100],
    30: ["減価償却費 ※4", 800, 800, 800],
    31: ["現金・預金", 4_000, 4_000, 4_000],
    32: ["受取手形 ※5", 0, 0, 0],
    33: ["売掛金", 1_500, 1_500, 1_500],
    34: ["棚卸資産", 5_000, 5_000, 5_000],
    35: ["負債合計", 22_000, 22_000, 22_000],
    36: ["支払手形 ※6", 0, 0, 0],
    37: ["買掛金", 3_000, 3_000, 3_000],
    38: ["借入金 ※7", 16_000, 16_000, 16_000],
    39: ["純資産合計", 8_000, 8_000, 8_000],
  };

  it("gives the six indicators, the page with the talk, and leaves METI's sheets as they are", async () => {
    const form = emptySheet("{form}", "【入力】財務分析");
    for (const [row, values] of Object.entries(accounts)) {
      values.forEach((value, place) => form.cells.set(cellKey(Number(row) - 1, 2 + place), { value }));
    }
    // METI's own formula for 前期売上高.
    form.cells.set(cellKey(27, 3), { value: 58_000, formula: "E27" });
    const talk = emptySheet("{talk}", "【入力】4つの視点");
    talk.cells.set(cellKey(2, 1), { value: "①経営者" });
    talk.cells.set(cellKey(2, 2), { value: "後継者の有無" });
    talk.cells.set(cellKey(2, 3), { value: "長女が継ぐ" });
    const book = { name: "locaben.xlsx", uses1904Dates: false, sheets: [form, talk], settings: new Map<string, string>() };
    await writeFile(file("locaben.xlsx"), await saveXlsx(book));
    expect(await run(`analyze ${file("locaben.xlsx")} -o ${file("locaben-out.xlsx")} --json ${file("l.json")} --feedback zh`)).toBe(0);
    const { businesses, verification } = JSON.parse(await readFile(file("l.json"), "utf8")) as {
      businesses: {
        id: string | null;
        name: string;
        size: string;
        periods: { closing: string; total: number; indicators: Record<string, { value: number }> }[];
      }[];
      verification: { mismatches: number };
    };
    expect(verification.mismatches).toBe(0);
    const [firm] = businesses;
    expect(firm).toMatchObject({ id: null, name: "架空商店有限会社", size: "小規模" });
    expect(firm!.periods.map(({ closing }) => closing)).toEqual(["2025-03", "2024-03", "2023-03"]);
    const values = Object.values(firm!.periods[0]!.indicators).map(({ value }) => value);
    const expected = [60 / 58 - 1, 0.02, 400, 6, 0.7, 8 / 30];
    expected.forEach((value, index) => expect(values[index]).toBeCloseTo(value, 12));
    const written = await loadXlsx(await readFile(file("locaben-out.xlsx")));
    const page = written.sheets.find(({ name }) => name === "財務分析")!;
    const texts = [...page.cells.values()].map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining(["财务分析", "後継者の有無: 長女が継ぐ"]));
    expect(written.sheets[0]!.cells).toEqual((await loadXlsx(await readFile(file("locaben.xlsx")))).sheets[0]!.cells);
  }, 60_000);
});

describe("survey", () => {
  interface Line {
    readonly group: string;
    readonly item: string;
    readonly n: number;
    readonly plus: number;
    readonly minus: number;
    readonly di: number | null;
  }
  interface Survey extends Report {
    readonly round: string;
    readonly di: Line[];
    readonly outlook: Line[];
    readonly rounds: { round: string; di: Line[] }[];
    readonly hearing: {
      product: string;
      exhibition: string | null;
      n: number;
      items: { item: string; n: number; mean: number | null }[];
      comments: string[];
    }[];
  }
  const survey = async (name: string): Promise<Survey> => (await report(name)) as Survey;
  const whole = (lines: readonly Line[], item: string) => lines.find((line) => line.group === "全体" && line.item === item);

  it("adds its four sheets, every formula as expected; the planted mistakes remain", async () => {
    expect(await run(`survey ${file("sample.xlsx")} -o ${file("survey.xlsx")} --json ${file("s.json")}`)).toBe(1);
    const added = ["景況DI", "景況根拠", "ヒアリング集計", "ヒアリング根拠"];
    expect(await sheetNames("survey.xlsx")).toEqual([...(await sheetNames("sample.xlsx")), ...added]);
    const { verification, round, rounds, issues, host } = await survey("s.json");
    expect(verification.mismatches).toBe(0);
    expect([round, ...rounds.map((earlier) => earlier.round)]).toEqual([
      "R8年度第1回",
      "R7年度第4回",
      "R7年度第3回",
      "R7年度第2回",
      "R7年度第1回",
    ]);
    expect(issues.map(({ code }) => code).sort()).toEqual([
      "answeredTwice",
      "choiceUnknown",
      "choiceUnknown",
      "questionnaireBlank",
      "requiredBlank",
    ]);
    expect(host.syncs).toBeLessThanOrEqual(3);
  }, 60_000);

  it("leaves the user's sheets byte for byte", async () => {
    const [before, after] = [unzipSync(await readFile(file("sample.xlsx"))), unzipSync(await readFile(file("survey.xlsx")))];
    (await sheetNames("sample.xlsx")).forEach((name, index) => {
      const part = `xl/worksheets/sheet${index + 1}.xml`;
      expect(Buffer.from(after[part]!).equals(before[part]!), name).toBe(true);
    });
  });

  it("every group of every item has the answers of its parts, and the DI of its answers", async () => {
    const { di } = await survey("s.json");
    for (const { n, plus, minus, di: index } of di) {
      expect(plus + minus).toBeLessThanOrEqual(n);
      if (index !== null) expect(Math.abs(index - ((plus - minus) / n) * 100)).toBeLessThanOrEqual(0.05 + 1e-9);
    }
    const trades = ["建設業", "製造業", "卸売業", "小売業", "サービス業", "（記入なし）"];
    const ofTrades = di.filter(({ group, item }) => item === "売上額" && trades.includes(group)).reduce((sum, { n }) => sum + n, 0);
    expect(ofTrades).toBe(whole(di, "売上額")!.n);
  });

  it("says what visitors thought of each product, and what they said", async () => {
    const { hearing } = await survey("s.json");
    expect(hearing.filter(({ exhibition }) => exhibition === null)).toHaveLength(4);
    expect(hearing.filter(({ exhibition }) => exhibition !== null)).toHaveLength(8);
    const pot = hearing.find(({ product, exhibition }) => product === "架空の鋳物鍋" && exhibition === null)!;
    expect(pot.n).toBe(11);
    expect(pot.comments).toHaveLength(4);
  });

  it("with a year reports the last round of it", async () => {
    await run(`survey ${file("sample.xlsx")} --json ${file("s7.json")} --year R7`);
    expect((await survey("s7.json")).round).toBe("R7年度第4回");
  }, 60_000);

  it("gives the published figures of a chamber: 17 up, 45 down of 103 answers to the item", async () => {
    const sheet = emptySheet("{sheet-1}", "景況調査");
    const answers: Readonly<Record<string, string>> = { 増: "増加", 変: "不変", 減: "減少", " ": "" };
    const rows = [
      ["回", "売上額", "業況"],
      ...[..."増".repeat(17), ..."変".repeat(41), ..."減".repeat(45), " "].map((sales) => ["R7-1", answers[sales]!, "不変"]),
    ];
    rows.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value !== "") sheet.cells.set(cellKey(row, column), { value });
      }),
    );
    await writeFile(file("published.xlsx"), await saveXlsx({ name: "", uses1904Dates: false, settings: new Map(), sheets: [sheet] }));
    expect(await run(`survey ${file("published.xlsx")} --json ${file("p.json")}`)).toBe(0);
    const { di } = await survey("p.json");
    expect(whole(di, "売上額")).toEqual({ group: "全体", item: "売上額", n: 103, plus: 17, minus: 45, di: -27.2 });
    expect(whole(di, "業況")).toEqual({ group: "全体", item: "業況", n: 104, plus: 0, minus: 0, di: 0 });
  }, 60_000);
});

describe("check", () => {
  it("adds 入力点検 and nothing else", async () => {
    expect(await run(`check ${file("sample.xlsx")} -o ${file("checked.xlsx")} --json ${file("c.json")}`)).toBe(1);
    expect(await sheetNames("checked.xlsx")).toEqual([...(await sheetNames("sample.xlsx")), "入力点検"]);
    expect((await report("c.json")).indicators).toBeUndefined();
  }, 60_000);
});

describe("trial-balance", () => {
  it("finds the pasted sheet, puts its row into 財務 with --insert, and analyses it", async () => {
    expect(await run(`trial-balance ${file("sample.xlsx")} -o ${file("tb.xlsx")} --json ${file("tb.json")} --insert`)).toBe(0);
    const report = JSON.parse(await readFile(file("tb.json"), "utf8")) as Record<string, unknown>;
    expect(report).toMatchObject({
      command: "trial-balance",
      layout: "yayoi",
      business: { id: "J0001" },
      items: { sales: 96_400_000, operatingProfit: 4_590_000, cash: 27_460_000, borrowings: 83_800_000, netAssets: 47_820_000 },
      unmapped: [{ account: "木型預け品", amount: 1_200_000 }],
      verification: { mismatches: 0 },
    });
    expect(report["checks"]).toContainEqual({ name: "balance", ok: true, difference: 0 });
    expect(await sheetNames("tb.xlsx")).toEqual(expect.arrayContaining(["試算表対応", "財務分析"]));
  }, 60_000);

  it("reads the text file of a package; what its heading does not tell is given by options", async () => {
    const fixture = new URL("../../input/trialBalance/fixtures/tkc.txt", import.meta.url).pathname;
    expect(await run(`trial-balance ${fixture} --json ${file("tkc.json")} --business 架空文具店 --months 12`)).toBe(0);
    const report = JSON.parse(await readFile(file("tkc.json"), "utf8")) as Record<string, unknown>;
    expect(report).toMatchObject({ layout: "tkc", closing: "2025-03", months: 12, missing: [], items: { sales: 64_000_000 } });
  }, 60_000);

  it("scores a new client at once whose trade is given", async () => {
    const fixture = new URL("../../input/trialBalance/fixtures/tkc.txt", import.meta.url).pathname;
    const told = "--business 架空文具店 --months 12 --industry 文房具店 --insert";
    expect(await run(`trial-balance ${fixture} --json ${file("new.json")} ${told}`)).toBe(0);
    const report = JSON.parse(await readFile(file("new.json"), "utf8")) as Record<string, unknown>;
    expect(report).toMatchObject({ business: { id: null, name: "架空文具店", industry: "0501_小売業" } });
    // By METI's boundaries of 2022 for small retailers; growth needs a year before, productivity a head count.
    expect(report["businesses"]).toMatchObject([{ industry: "0501", periods: [{ closing: "2025-03", total: 15, rank: "C" }] }]);
  }, 60_000);
});

describe("templates", () => {
  it("writes the empty input sheets, which a check finds sound", async () => {
    expect(await run(`templates -o ${file("templates.xlsx")}`)).toBe(0);
    expect(await sheetNames("templates.xlsx")).toEqual(Object.values(inputSheets).map(({ name }) => name));
    expect(await run(`check ${file("templates.xlsx")}`)).toBe(0);
  }, 60_000);
});

describe("what cannot be read or written", () => {
  it.each([
    ["text.xlsx", "日付,指標ID\n"],
    ["empty.xlsx", ""],
  ])("%s is refused", async (name, content) => {
    await writeFile(file(name), content);
    await expect(run(`check ${file(name)}`)).rejects.toBeInstanceOf(UnreadableWorkbook);
  });

  it("a missing file is a wrong call", async () => {
    await expect(run(`check ${file("nowhere.xlsx")}`)).rejects.toThrow("cannot read");
  });

  it("nothing is left behind when the output cannot be written", async () => {
    await expect(run(`sample -o ${file("no-folder/out.xlsx")}`)).rejects.toThrow("cannot write");
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
