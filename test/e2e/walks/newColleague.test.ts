import { expect, test } from "vitest";
import { sheetsStrings } from "../../../src/strings/pane/sheets.js";
import { words } from "../../strings/words.js";
import { printed } from "./printed.js";
import { fillIn } from "./spreadsheet.js";
import { patient, walked } from "./walk.js";

const { outcome, result, tasks } = words.ja.pane;
const sheets = sheetsStrings.ja;

test("はじめての職員: an empty workbook, templates with marked samples, a first result in few presses", () =>
  walked(async ({ keyboard, page, host, book, sees, reads, insertTemplates }) => {
    await insertTemplates();
    fillIn(host, "目標", [
      { 指標ID: "K5-2", 事業: "経営分析", 指標: "経営分析事業者数", 単位: "者", R8: "4者", 数え方: "実数", 集計元: "活動記録" },
    ]);
    fillIn(host, "支援先", [{ 事業者ID: "J0001", 事業所名: "架空製菓", 計画策定日: "" }]);
    fillIn(host, "活動記録", [{ 日付: "R8.9.10", 指標ID: "K5-2", 事業者ID: "J0001", 数量: "" }]);
    expect(await reads(sheets.heading)).toContain("フォロー記録");
    await keyboard.press(tasks.evaluateWorkbook);
    await page.getByRole("heading", { level: 1, name: tasks.evaluateWorkbook }).waitFor();
    await keyboard.press(tasks.evaluateWorkbook);
    await sees(outcome.evaluateWorkbook("R8年度"));
    expect(keyboard.presses).toBeLessThanOrEqual(5);
    await sees(result.ratedOf(1, 1));
    await keyboard.press(result.openSheet("評価総括表"));
    await expect.poll(() => host.selection?.sheet, patient).toBe("評価総括表");

    // One of four is a quarter, which the plan calls D.
    const pages = (await printed(book))("評価総括表");
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("R8年度の指標数ABCDE評価なし100010");
    expect(pages[0]).toContain("経営分析DD");
  }));
