import { describe, expect, test } from "vitest";
import { checkInputs } from "../../src/app/checkInputs.js";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import { saveMapping, sheetMappings } from "../../src/app/sheetMappings.js";
import { finished, openSheets, options } from "./userSheets.js";

const diary = `
窓口日報
訪問日	指標の番号	会員番号	お客様名	件数	対応者
R7.5.12	K5-1			1	田中
R7.6.2	K5-2	C001	川口鋳物工業	1	田中
2025/6/3	K5-2	C002	鳩ヶ谷製菓		鈴木`;

/** The sound workbook with the diary in the place of 活動記録. */
async function openDiary() {
  const opened = await openSheets({ 窓口日報: diary });
  const { sheets } = opened.local.book;
  sheets.splice(
    sheets.findIndex(({ name }) => name === "活動記録"),
    1,
  );
  return opened;
}

describe("a log in other words", () => {
  test("is offered with its columns, and read once it is saved; nothing is written into it", async () => {
    const { local, deps } = await openDiary();
    const [offered] = await sheetMappings(deps);
    expect(offered).toMatchObject({ sheet: "窓口日報", key: "activityLog", why: "alike" });

    const before = structuredClone(local.book.sheets);
    await saveMapping(deps, "窓口日報", {
      key: "activityLog",
      headers: { date: "訪問日", indicatorId: "指標の番号", businessName: "お客様名" },
    });
    expect(local.book.sheets).toEqual(before);
    const run = finished(await evaluateWorkbook(deps, options));
    expect(run.inputSheets).toContain("窓口日報");
    expect(run.evaluation?.indicators.map(({ actual }) => actual).slice(0, 2)).toEqual([1, 2]);
    expect(run.evaluation?.evidence.map(({ source }) => source.sheet)).toContain("窓口日報");
    expect(run.verification.mismatches).toEqual([]);
    expect(local.host.unimplemented).toEqual([]);
    expect(await sheetMappings(deps)).toMatchObject([{ sheet: "窓口日報", why: "saved" }]);

    await saveMapping(deps, "窓口日報", null);
    expect(finished(await checkInputs(deps, options)).inputSheets).not.toContain("窓口日報");
  });

  test("a sheet known by name whose required columns are missing is offered too", async () => {
    const { deps } = await openSheets({ 活動記録: diary.replace("窓口日報", "活動の記録") });
    expect(await sheetMappings(deps)).toMatchObject([{ sheet: "活動記録", key: "activityLog", why: "unreadable" }]);
  });

  test("one that looks like nothing is there to be asked for, with the nearest kind", async () => {
    const { deps } = await openSheets({ 相談カード: "いつ\tだれ\tどの目標\nR7.5.12\t川口鋳物工業\tK5-2" });
    expect(await sheetMappings(deps)).toMatchObject([{ sheet: "相談カード", why: "unlike" }]);
  });

  test("a sheet that names ours is taken for that one, whatever else its columns suit", async () => {
    const { deps } = await openSheets({ 数値目標一覧: "番号\tもくひょう\tたんい\t令和7年度\nK5-2\t経営分析事業者数\t者\t4" });
    expect(await sheetMappings(deps)).toMatchObject([{ sheet: "数値目標一覧", key: "targets", why: "unlike" }]);
  });

  test("sheets that can be read are not asked about", async () => {
    const { deps } = await openSheets();
    expect(await sheetMappings(deps)).toEqual([]);
  });
});

describe("a log in several sheets", () => {
  const log = (lines: string) => `日付\t指標ID\t事業者ID\t事業所名\t数量\n${lines}`;

  test("is counted as one; every row keeps its own sheet", async () => {
    const { local, deps } = await openSheets({
      活動記録: log("R7.5.12\tK5-1\t\t\t1"),
      活動記録_佐藤: log("R7.6.2\tK5-2\tC001\t川口鋳物工業\t1\nR7.7.1\tK5-1\t\t\t1"),
      "活動記録 (2)": log("R7.6.2\tK5-2\tC002\t鳩ヶ谷製菓\t1"),
    });
    const run = finished(await evaluateWorkbook(deps, options));
    expect(run.evaluation?.indicators.map(({ actual }) => actual).slice(0, 2)).toEqual([2, 1]);
    const sources = run.evaluation?.evidence.filter(({ source }) => source.sheet.startsWith("活動記録")).map(({ source }) => source);
    expect(new Set(sources?.map(({ sheet, address }) => `${sheet} ${address}`))).toEqual(
      new Set(["活動記録 A2", "活動記録_佐藤 A2", "活動記録_佐藤 A3"]),
    );
    expect(run.issues.map(({ code }) => code)).toContain("sheetsReadTogether");
    expect(run.verification.mismatches).toEqual([]);
    expect(local.host.unimplemented).toEqual([]);
  });
});
