import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { analysisStrings } from "../../../src/strings/pane/analysis.js";
import { trialStrings } from "../../../src/strings/pane/trial.js";
import { words } from "../../strings/words.js";
import { printed } from "./printed.js";
import { fillIn, pasteIntoNewSheet } from "./spreadsheet.js";
import { patient, walked } from "./walk.js";

const { issues, tasks } = words.ja.pane;
const trial = trialStrings.ja;
const { card } = analysisStrings.ja;

const fixture = (name: string) => fileURLToPath(new URL(`../../input/trialBalance/fixtures/${name}`, import.meta.url));

/** The accounting package's text as Excel pastes it: one value to a cell, without quotation marks. */
const pastedTrialBalance = () =>
  new TextDecoder("shift_jis")
    .decode(readFileSync(fixture("yayoi-year.txt")))
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split("\t").map((value) => value.replace(/^"(.*)"$/, "$1")));

test("経営指導員: from a pasted trial balance to the printed Local Benchmark of three periods, in three presses", () =>
  walked(async ({ keyboard, page, host, book, sees, reads, insertTemplates }) => {
    await insertTemplates();
    const client = "株式会社架空文具店";
    fillIn(host, "支援先", [{ 事業者ID: "J0001", 事業所名: client, 業種: "文房具店", 計画策定日: "R7.5.12" }]);
    const earlier = { 事業者ID: "J0001", 商号: client, 業種: "0501_小売業", 資本金: "10,000" };
    fillIn(host, "財務", [
      {
        ...{ ...earlier, 決算年月: "R5.3", 売上高: "60,000", 営業利益: "1,200", 減価償却費: "1,000", "現金・預金": "8,500" },
        ...{ 受取手形: "1,000", 売掛金: "5,000", 棚卸資産: "6,000", 負債合計: "30,000", 支払手形: "900", 買掛金: "3,600" },
        ...{ 借入金: "19,000", 純資産合計: "14,800", 従業員数: "5人" },
      },
      {
        ...{ ...earlier, 決算年月: "R6.3", 売上高: "61,500", 営業利益: "▲150", 減価償却費: "980", "現金・預金": "9,426" },
        ...{ 受取手形: "1,200", 売掛金: "5,480", 棚卸資産: "6,204", 負債合計: "27,804", 支払手形: "980", 買掛金: "3,877" },
        ...{ 借入金: "16,700", 純資産合計: "16,271", 従業員数: "5人（パート2）" },
      },
    ]);

    pasteIntoNewSheet(host, "試算表", pastedTrialBalance());
    keyboard.presses = 0;
    await keyboard.press(tasks.importTrialBalance);
    await sees(trial.source.selection);
    await keyboard.press(tasks.importTrialBalance);
    await sees(/試算表を読みました/);
    await keyboard.press(trial.row.add);
    await page.getByRole("region", { name: card.scores }).waitFor();
    expect({ presses: keyboard.presses, typed: keyboard.typed }).toEqual({ presses: 3, typed: 0 });

    // 3 + 4 + 3 + 4 + 3 + 4 by METI's boundaries of 2022 for small retailers.
    await sees(card.total("21"));
    await sees(card.rank("B"));
    const shown = await reads(card.scores);
    for (const value of ["4.1%", "4.2%", "534千円", "1.4倍", "1.5か月", "42.8%"]) expect(shown).toContain(value);

    // The head count of the year before holds two numbers: the finding leads to the cell, where the person types one.
    await keyboard.press(trial.row.show);
    await expect.poll(() => host.selection, patient).toEqual({ sheet: "財務", row: 7, column: 0 });
    await keyboard.press(trial.row.toAnalysis);
    await page.getByRole("heading", { level: 1, name: tasks.analyzeFinancials }).waitFor();
    await keyboard.pressFinding(issues.place("財務", "T7"));
    await expect.poll(() => host.selection, patient).toEqual({ sheet: "財務", row: 6, column: 19 });
    host.enter("財務!T7", "5人");
    await keyboard.goTo(tasks.analyzeFinancials, "Shift+Tab");
    await keyboard.pressHere();
    await sees(card.before(19));

    const pages = (await printed(book))("財務分析");
    // Front and back for the owner, then every ratio with the assumptions.
    expect(pages).toHaveLength(5);
    for (const figures of [
      "①売上増加率4.1%2.5%－",
      "②営業利益率4.2%▲0.2%2.0%",
      "③労働生産性534千円▲30千円240千円",
      "④EBITDA有利子負債倍率1.4倍8.8倍4.8倍",
      "⑤営業運転資本回転期間1.5か月1.6か月1.5か月",
      "⑥自己資本比率42.8%36.9%33.0%",
      "合計（30点）211917",
      "総合評価BBC",
    ]) {
      expect(pages[0]).toContain(figures);
    }
    expect(pages[0]).toContain(`財務分析J0001${client}`);
  }));

test("経営指導員: a new client's file of the accounting package, its trade and head count given, a question answered", () =>
  walked(async ({ keyboard, page, sees, reads, settled, insertTemplates }) => {
    await insertTemplates();
    await keyboard.press(tasks.importTrialBalance);
    await keyboard.goTo(trial.source.selection);
    await keyboard.answer(trial.source.file);
    const chooser = page.waitForEvent("filechooser");
    await keyboard.press(trial.source.chooseFile);
    await (await chooser).setFiles(fixture("money-forward.csv"));
    await sees("money-forward.csv");
    await keyboard.press(tasks.importTrialBalance);
    await sees(/試算表を読みました/);
    await keyboard.type(trial.missing.industry.label, "喫茶店");
    await page.getByRole("option", { name: "喫茶店" }).waitFor();
    await keyboard.move("Enter");
    await expect.poll(() => reads(trial.row.heading), patient).toContain("0601_飲食業");
    await keyboard.type(trial.missing.employees, "2");
    // Long-term payables of 120,000 yen count as debt, as a bank sees them: 2,680,000 become 2,800,000.
    expect(await reads(trial.row.heading)).toContain("2,680,000円");
    await keyboard.goTo("その他の固定負債");
    await keyboard.answer("借入金");
    await keyboard.press(trial.apply);
    await settled();
    await expect.poll(() => reads(trial.row.heading), patient).toContain("2,800,000円");
    await keyboard.press(trial.row.add);
    await sees(trial.row.remembered(1));
    expect(keyboard.typed).toBe(2);
    // The analysis follows with the scores of the trade that was given.
    await sees(card.closing("2024年12月"));
    // 3,092 of 6,209 thousand yen.
    await expect.poll(() => reads(card.scores), patient).toContain("49.8%");
  }));
