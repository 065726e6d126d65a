import { expect, test } from "vitest";
import { monthStrings } from "../../../src/strings/pane/month.js";
import { words } from "../../strings/words.js";
import { printed } from "./printed.js";
import { fillIn } from "./spreadsheet.js";
import { patient, walked } from "./walk.js";

const { issues, outcome, result, tasks } = words.ja.pane;
const month = monthStrings.ja;

test("法定経営指導員: the month's logs become the coordinators' sheet, cumulative against plan", () =>
  walked(async ({ keyboard, page, host, book, sees, reads, settled, insertTemplates }) => {
    await insertTemplates();
    const counted = { 区分: "5", 事業: "経営分析", 集計元: "活動記録" };
    fillIn(host, "目標", [
      { 指標ID: "K5-1", ...counted, 指標: "セミナーの実施", 単位: "回", R8: "4回", 数え方: "延べ" },
      { 指標ID: "K5-2", ...counted, 指標: "経営分析事業者数", 単位: "者", R8: "12 者", 数え方: "実数" },
    ]);
    fillIn(host, "支援先", [
      { 事業者ID: "J0001", 事業所名: "架空製菓", 計画策定日: "R8.4.20", 担当: "田中" },
      { 事業者ID: "J0002", 事業所名: "例示金物", 計画策定日: "R8.7.8", 担当: "鈴木" },
      { 事業者ID: "J0003", 事業所名: "仮名食堂", 計画策定日: "", 担当: "田中" },
    ]);
    fillIn(host, "活動記録", [
      { 日付: "R8.4.15", 指標ID: "K5-2", 事業者ID: "J0001", 数量: "1", 担当: "田中", 内容: "決算の分析" },
      { 日付: "2026/5/12", 指標ID: "K5-2", 事業者ID: "J0002", 数量: "", 担当: "鈴木", 内容: "決算の分析" },
      { 日付: "R8.6.3", 指標ID: "K5-2", 事業者ID: "J0001", 数量: "1", 担当: "田中", 内容: "試算表の分析" },
      { 日付: "R8.6.20", 指標ID: "K5-1", 事業者ID: "", 数量: "1回", 担当: "田中", 内容: "補助金セミナー" },
      { 日付: "R8.9.10", 指標ID: "K5-2", 事業者ID: "J0003", 数量: "1", 担当: "田中", 内容: "決算の分析" },
      { 日付: "R8.9.31", 指標ID: "K5-1", 事業者ID: "", 数量: "1回", 担当: "田中", 内容: "資金繰りセミナー" },
    ]);
    const done = { 担当: "田中", 区分: "巡回", 進捗: "順調" };
    fillIn(host, "フォロー記録", [
      { 支援日: "R8.9.15", 事業者ID: "J0001", ...done, 売上区分: "増加", 事例: "成功", 内容: "焼き菓子の新しい取引先が決まった" },
    ]);

    await keyboard.press(tasks.reportMonth);
    await page.getByRole("heading", { level: 1, name: tasks.reportMonth }).waitFor();
    await keyboard.choose(month.label, "2026年9月");
    await keyboard.press(tasks.reportMonth);
    await sees(outcome.reportMonth("2026年9月"));
    await expect.poll(() => reads(month.late), patient).toContain(month.lateOf("K5-1 セミナーの実施", "1回", "2回"));

    // September has no 31st day.
    await keyboard.pressFinding(issues.place("活動記録", "A11"));
    await expect.poll(() => host.selection, patient).toEqual({ sheet: "活動記録", row: 10, column: 0 });
    host.enter("活動記録!A11", "R8.9.30");
    await keyboard.goTo(tasks.reportMonth, "Shift+Tab");
    await keyboard.pressHere();
    await settled();
    await expect.poll(() => reads(month.late), patient).not.toContain("K5-1");
    expect(await reads(month.late)).toContain(month.lateOf("K5-2 経営分析事業者数", "3者", "6者"));
    await keyboard.press(result.openSheet("月次進捗"));
    await expect.poll(() => host.selection?.sheet, patient).toBe("月次進捗");

    // Half a year of 4 and of 12; as it went so far, the year would end at 4 and at 6.
    const pages = (await printed(book))("月次進捗");
    expect(pages[0]).toContain("2026年9月");
    expect(pages[0]).toContain("K5-1セミナーの実施回1242.00.0順調4");
    expect(pages[0]).toContain("K5-2経営分析事業者数者13126.0▲3.0遅れ6");
    expect(pages[1]).toContain("K5-2経営分析事業者数者1100013");
    expect(pages).toHaveLength(4);
  }));
