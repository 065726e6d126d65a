import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { publicFileStrings } from "../../../src/strings/pane/publicFile.js";
import { words } from "../../strings/words.js";
import { printed } from "./printed.js";
import { fillIn, replaceTexts, setBeside } from "./spreadsheet.js";
import { patient, walked } from "./walk.js";

const { issues, names, outcome, preview, progress, result, tasks } = words.ja.pane;
const publicFile = publicFileStrings.ja;

/** The plan began in R7; a template begins with the year in which it is inserted. */
const planYears = { R8: "R7", R9: "R8", R10: "R9", R11: "R10" };

const inventedNames = /架空製菓|例示金物|仮名食堂|見本木型/;

test("委員会事務局: a year of logs, budget and notes; the committee's material, then the public version and the state report", () =>
  walked(async ({ keyboard, page, host, book, sees, settled, holdAnswers, insertTemplates }) => {
    await insertTemplates();
    replaceTexts(host, "目標", planYears);
    replaceTexts(host, "実績入力", planYears);
    replaceTexts(
      host,
      "予算",
      Object.fromEntries(Object.entries(planYears).flatMap(([from, to]) => ["予算", "実績"].map((what) => [from + what, to + what]))),
    );
    const settings = { 年度: "R7", 実施機関名: "見本商工会議所", 計画開始: "R7.4.1", 計画終了: "R11.3.31" };
    Object.entries(settings).forEach(([label, value]) => setBeside(host, "設定", label, value));
    const analysis = { 区分: "5", 事業: "経営分析" };
    fillIn(host, "目標", [
      { 指標ID: "K3-1", 区分: "3", 事業: "動向調査", 指標: "調査の公表", 単位: "回", R7: "4回", 数え方: "入力", 集計元: "入力", 条件: "" },
      { 指標ID: "K5-1", ...analysis, 指標: "セミナーの実施", 単位: "回", R7: "2", 数え方: "延べ", 集計元: "活動記録" },
      { 指標ID: "K5-2", ...analysis, 指標: "経営分析事業者数", 単位: "者", R7: "５者", 数え方: "実数", 集計元: "活動記録" },
      {
        指標ID: "K7-1",
        区分: "7",
        事業: "策定後の支援",
        指標: "フォロー事業者数",
        単位: "者",
        R7: "2者",
        数え方: "実数",
        集計元: "フォロー記録",
      },
    ]);
    fillIn(host, "実績入力", [{ 指標ID: "K3-1", 指標: "調査の公表", R7: "3回" }]);
    fillIn(host, "支援先", [
      { 事業者ID: "J0001", 事業所名: "架空製菓", 計画策定日: "R7.4.20", 担当: "田中" },
      { 事業者ID: "J0002", 事業所名: "例示金物", 計画策定日: "R7.5.8", 担当: "鈴木" },
      { 事業者ID: "J0003", 事業所名: "仮名食堂", 計画策定日: "", 担当: "田中" },
      { 事業者ID: "J0004", 事業所名: "見本木型", 計画策定日: "", 担当: "鈴木" },
    ]);
    fillIn(host, "活動記録", [
      { 日付: "R7.5.12", 指標ID: "K5-1", 事業者ID: "", 数量: "1回", 内容: "補助金セミナー" },
      { 日付: "R7.6.2", 指標ID: "K5-2", 事業者ID: "J0001", 数量: "1", 内容: "決算の分析" },
      { 日付: "2025/9/3", 指標ID: "K5-2", 事業者ID: "J0002", 数量: "1", 内容: "決算の分析" },
      { 日付: "R7.11.20", 指標ID: "K5-2", 事業者ID: "J0001", 数量: "1", 内容: "二回目" },
      { 日付: "R8.1.20", 指標ID: "K5-2", 事業者ID: "J0003", 数量: "1", 内容: "決算の分析" },
      { 日付: "R8.3.30", 指標ID: "K5-2", 事業者ID: "J0004", 数量: "1者2回", 内容: "決算の分析" },
    ]);
    fillIn(host, "フォロー記録", [
      { 支援日: "R7.9.1", 事業者ID: "J0001", 担当: "田中", 区分: "巡回", 進捗: "順調", 売上区分: "増加" },
      { 支援日: "R8.2.3", 事業者ID: "J0002", 担当: "鈴木", 区分: "電話", 進捗: "遅れ", 売上区分: "減少" },
    ]);
    fillIn(host, "予算", [
      { 費目: "専門家謝金", R7予算: "100", R7実績: "90" },
      { 費目: "計", R7予算: "100", R7実績: "90" },
    ]);
    fillIn(host, "定性評価", [{ 年度: "R7", 事業: "経営分析", 成功事例: "架空製菓が新しい取引先を得た", 委員会評価: "" }]);

    const levels = async () => {
      const rows = await page.getByRole("region", { name: result.levels }).getByRole("row").allInnerTexts();
      return rows.map((row) => row.replace(/\s+/gu, " ").trim());
    };

    await keyboard.press(tasks.evaluateWorkbook);
    await page.getByRole("heading", { level: 1, name: tasks.evaluateWorkbook }).waitFor();
    // While Excel is slow the person goes on; what then comes takes the focus from nobody.
    const release = holdAnswers();
    await keyboard.press(tasks.evaluateWorkbook);
    await sees(progress.starting);
    await keyboard.goTo(preview.choice);
    release();
    await page.getByRole("region", { name: names.heading }).waitFor();
    await keyboard.expectKept();

    // The name goes unless the person decides otherwise; looked at, and left at that.
    await keyboard.goTo(names.decisions.mask("A社"));
    await keyboard.answer(names.decisions.keep);
    await keyboard.move("ArrowUp");
    await keyboard.press(names.decide);
    await sees(outcome.evaluateWorkbook("R7年度"));
    // J0001 was last seen on 1 September, six months and thirty days before the year's end.
    for (const fact of [result.ratedOf(4, 4), result.overdueOf(1, 2), result.executionOf(0.9, "90千円", "100千円")]) await sees(fact);
    expect(await levels()).toEqual(["A 1件", "B 1件", "C 2件", "D 0件", "E 0件"]);

    await keyboard.pressFinding(issues.place("活動記録", "E11"));
    await expect.poll(() => host.selection, patient).toEqual({ sheet: "活動記録", row: 10, column: 4 });
    host.enter("活動記録!E11", "1");
    // After the meeting the committee's level stands beside the proposed one.
    fillIn(host, "定性評価", [{ 年度: "R7", 事業: "経営分析", 成功事例: "架空製菓が新しい取引先を得た", 委員会評価: "B" }]);
    await keyboard.goTo(tasks.evaluateWorkbook, "Shift+Tab");
    await keyboard.pressHere();
    // About the name nothing is asked again.
    await settled();
    await page.getByText(issues.place("活動記録", "E11")).waitFor({ state: "detached" });

    const download = page.waitForEvent("download");
    await keyboard.press(publicFile.save);
    const html = await readFile(await (await download).path(), "utf8");
    expect(html).toContain("経営分析");
    expect(html).not.toMatch(inventedNames);
    await keyboard.press(result.openSheet("委員会資料"));
    await expect.poll(() => host.selection?.sheet, patient).toBe("委員会資料");

    const pages = await printed(book);
    const [summary, ...more] = pages("評価総括表");
    expect(more).toEqual([]);
    expect(summary).toContain("R7年度の指標数ABCDE評価なし411200");
    expect(summary).toContain("5経営分析BCB※");
    expect(summary).toContain("100901090.0%");
    const material = pages("委員会資料").join("\n");
    expect(pages("委員会資料")[0]).toContain("R7年度経営発達支援計画評価委員会資料");
    expect(material).toContain("K3-1調査の公表回4375.0%C");
    expect(material).toContain("K5-1セミナーの実施回2150.0%C");
    expect(material).toContain("K5-2経営分析事業者数者5480.0%B");
    expect(material).toContain("K7-1フォロー事業者数者22100.0%A");
    const published = pages("公表用").join("\n");
    expect(published).toContain("経営分析事業者数者5480.0%B");
    expect(published).toContain("A社が新しい取引先を得た");
    expect(published).not.toMatch(inventedNames);
    // Five analyses, of four businesses.
    expect(pages("実施状況報告").join()).toContain("5経営分析事業者数45実数");
    expect(["公表用", "実施状況報告"].map((name) => pages(name).length)).toEqual([2, 2]);
  }));
