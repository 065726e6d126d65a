import { expect, test } from "vitest";
import { sheetsStrings } from "../../../src/strings/pane/sheets.js";
import { words } from "../../strings/words.js";
import { printed } from "./printed.js";
import { fillIn, pasteIntoNewSheet, setBeside } from "./spreadsheet.js";
import { patient, walked } from "./walk.js";

const { issues, outcome, result, tasks } = words.ja.pane;
const sheets = sheetsStrings.ja;

/** Kept as ever, under headers of the office's own; the last line has a letter O in the number of the business. */
const ownLog = [
  ["訪問した日", "会員No", "訪問先", "行った人", "進捗", "売上区分"],
  ["R8.7.10", "J0001", "架空製菓", "田中", "順調", "増加"],
  ["R8.5.20", "J0002", "例示金物", "鈴木", "遅れ", "減少"],
  ["R8.9.2", "J0O04", "見本木型", "鈴木", "ズレ", "不明"],
];

test("職員: the log kept as ever, its headers matched once; then who is late, by days, with the person in charge", () =>
  walked(async ({ keyboard, page, host, book, sees, reads, settled, insertTemplates, backToJobs }) => {
    await insertTemplates();
    setBeside(host, "設定", "フォロー間隔(月)", "3");
    fillIn(host, "目標", [
      {
        指標ID: "K7-1",
        事業: "策定後の支援",
        指標: "フォローアップ事業者数",
        単位: "者",
        R8: "4者",
        数え方: "実数",
        集計元: "フォロー記録",
      },
    ]);
    fillIn(host, "支援先", [
      { 事業者ID: "J0001", 事業所名: "架空製菓", 計画策定日: "R8.4.20", 担当: "田中" },
      { 事業者ID: "J0002", 事業所名: "例示金物", 計画策定日: "R8.4.8", 担当: "鈴木" },
      { 事業者ID: "J0003", 事業所名: "仮名食堂", 計画策定日: "R8.5.1", 担当: "田中" },
      { 事業者ID: "J0004", 事業所名: "見本木型", 計画策定日: "R8.6.12", 担当: "鈴木" },
    ]);
    pasteIntoNewSheet(host, "訪問のメモ", ownLog);

    await keyboard.press(sheets.map);
    await sees(sheets.card("訪問のメモ"));
    await keyboard.choose(sheets.kind, "フォロー記録");
    await keyboard.choose(sheets.columnOf("支援日", true), "訪問した日");
    await keyboard.choose(sheets.columnOf("事業者ID", true), "会員No");
    await keyboard.press(sheets.save);
    await sees(sheets.saved("訪問のメモ", "フォロー記録"));

    await keyboard.press(tasks.evaluateWorkbook);
    await page.getByRole("heading", { level: 1, name: tasks.evaluateWorkbook }).waitFor();
    await keyboard.press(tasks.evaluateWorkbook);
    await sees(outcome.evaluateWorkbook("R8年度"));
    await sees(result.overdueOf(3, 4));

    await keyboard.pressFinding(issues.place("訪問のメモ", "B4"));
    await expect.poll(() => host.selection, patient).toEqual({ sheet: "訪問のメモ", row: 3, column: 1 });
    host.enter("訪問のメモ!B4", "J0004");
    await keyboard.goTo(tasks.evaluateWorkbook, "Shift+Tab");
    await keyboard.pressHere();
    await settled();
    // By 1 October: due on 1 August and on 20 August; the other two have until 10 October and 2 December.
    await sees(result.overdueOf(2, 4));
    await keyboard.press(result.openSheet("フォロー状況"));
    await expect.poll(() => host.selection?.sheet, patient).toBe("フォロー状況");

    await backToJobs();
    expect(await reads(sheets.heading)).toContain("訪問のメモ");

    // The longest overdue first; each officer has one of them. The slip without an expert stands out.
    const pages = (await printed(book))("フォロー状況");
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatch(
      /期限超過61J0003仮名食堂田中.*期限超過42J0002例示金物鈴木.*予定内J0001架空製菓田中.*J0004見本木型鈴木.*▲未対応/,
    );
    expect(pages[0]).toContain("担当田中鈴木対象（者）22期限超過（者）11");
  }));
