import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analysisStrings } from "../../../src/strings/pane/analysis.js";
import { trialStrings } from "../../../src/strings/pane/trial.js";
import { words } from "../../strings/words.js";
import { printedPages } from "./printed.js";
import { fillIn, pasteIntoNewSheet } from "./spreadsheet.js";
import { walked } from "./walk.js";

const { outcome, tasks } = words.ja.pane;
const trial = trialStrings.ja;
const { card } = analysisStrings.ja;

const fixture = (name: string) => new URL(`../../input/trialBalance/fixtures/${name}`, import.meta.url);

/** The accounting package's text as Excel pastes it: one value to a cell, without quotation marks. */
const pastedTrialBalance = () =>
  new TextDecoder("shift_jis")
    .decode(readFileSync(fixture("yayoi-year.txt")))
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split("\t").map((value) => value.replace(/^"(.*)"$/, "$1")));

test("経営指導員: from a pasted trial balance to the printed Local Benchmark of three periods, in three presses", () =>
  walked(async ({ keyboard, page, host, book, sees, reads, settled, insertTemplates }) => {
    await insertTemplates();
    fillIn(host, "支援先", [
      { 事業者ID: "J0001", 事業所名: "株式会社架空文具店", 業種: "文房具店", 従業員数: "5人", 資本金: "10,000,000", 計画策定日: "R7.5.12" },
    ]);
    const earlier = { 事業者ID: "J0001", 商号: "株式会社架空文具店", 業種: "0501_小売業", 従業員数: "5" };
    fillIn(host, "財務", [
      {
        ...earlier,
        ...{ 決算年月: "R5.3", 売上高: "60,000", 営業利益: "1,200", 減価償却費: "1,000", "現金・預金": "8,500", 売掛金: "5,000" },
        ...{ 棚卸資産: "6,000", 負債合計: "30,000", 買掛金: "3,600", 借入金: "23,000", 純資産合計: "14,800", 資本金: "10,000" },
      },
      {
        ...earlier,
        ...{ 決算年月: "R6.3", 売上高: "61,500", 営業利益: "▲150", 減価償却費: "980", "現金・預金": "9,426", 売掛金: "5,426" },
        ...{ 棚卸資産: "6,204", 負債合計: "27,804", 買掛金: "3,877", 借入金: "20,300", 純資産合計: "16,271", 資本金: "10,000" },
      },
    ]);

    pasteIntoNewSheet(host, "試算表", pastedTrialBalance());
    keyboard.presses = 0;
    await keyboard.press(tasks.importTrialBalance);
    await sees(trial.source.selection);
    await keyboard.press(tasks.importTrialBalance);
    await sees(/試算表を読みました/);console.log(await page.innerText("body"));
    await settled();
    console.log(await reads(trial.row.heading));
    await keyboard.press(trial.row.add);
    await sees(card.closing(2025, 3));
    await settled();
    expect({ presses: keyboard.presses, typed: keyboard.typed }).toEqual({ presses: 3, typed: 0 });
    console.log(await reads(trial.row.heading));
    const pages = await printedPages(book, "財務分析");
    console.log(pages.join("\n---\n"));
  }));
