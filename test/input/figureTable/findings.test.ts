import fc from "fast-check";
import { expect, test } from "vitest";
import { checkTable } from "../../../src/core/consistency/checkTable.js";
import type { Finding } from "../../../src/core/consistency/finding.js";
import { readFigureTables } from "../../../src/input/figureTable/readFigureTables.js";
import { statedScale } from "../../../src/input/figureTable/statedScale.js";
import { gridOf, pasted } from "../../fixtures/grids.js";

/** Findings as `address kind → what would be consistent (how many further equations agree)`. */
function found(table: string): string[] {
  const grid = pasted("表", table);
  const findings = readFigureTables(grid).flatMap((each) => checkTable(each, statedScale(grid)));
  return findings.map(shown);
}

function shown({ cell, kind, consistent, alsoAgreeing, slip, isRounding }: Finding): string {
  return `${cell.address} ${kind} → ${String(consistent)} (${alsoAgreeing}${slip ? `, ${slip}` : ""}${isRounding ? ", rounding" : ""})`;
}

const tables: readonly [what: string, table: string, expected: readonly string[]][] = [
  [
    "a budget that foots",
    `
費目\tR7\tR8\t計
調査\t1,200\t1,300\t2,500
広報\t800\t700\t1,500
計\t2,000\t2,000\t4,000`,
    [],
  ],
  [
    "a part typed wrong: its row and its column agree on what it should be",
    `
費目\tR7\tR8\t計
調査\t1,200\t1,300\t2,500
広報\t880\t700\t1,500
備品\t400\t100\t500
計\t2,400\t2,100\t4,500`,
    ["B3 columnTotal → 800 (1, digitWrong)"],
  ],
  [
    "a total typed wrong",
    `
費目\tR7\tR8\tR9
調査\t1,200\t1,300\t900
広報\t800\t700\t950
計\t2,000\t2,100\t1,850`,
    ["C4 columnTotal → 2000 (0, digitWrong)"],
  ],
  [
    "a parent that differs from its children",
    `
費目\tR7\tR8
委託費\t1,500\t1,600
　調査\t900\t1,000
　広報\t500\t600
旅費\t300\t300
計\t1,800\t1,900`,
    ["B4 children → 600 (0, digitWrong)"],
  ],
  [
    "うち says only a part: it may be smaller, not larger",
    `
区分\tR7\tR8
相談\t230\t240
うち新規\t60\t250
セミナー\t20\t20
計\t250\t260`,
    ["C3 ofWhich → 240 (0, digitWrong)"],
  ],
  [
    "計 above the rows that it sums",
    `
事業\t実績
計\t160
巡回\t50
窓口\t60
電話\t30
Web\t20
専門家派遣\t7`,
    [],
  ],
  [
    "計 above its rows, and one of them is wrong",
    `
事業\t目標\t実績
計\t140\t160
巡回\t50\t50
窓口\t60\t60
電話\t30\t30
Web\t0\t20
計\t12\t10
専門家派遣\t9\t17
講師派遣\t3\t3`,
    ["C8 columnTotal → 7 (0, digitAdded)"],
  ],
  [
    "subtotals, and a total of subtotals",
    `
費目\tR7\tR8
旅費\t100\t100
謝金\t200\t250
小計\t300\t350
印刷\t50\t50
通信\t30\t40
小計\t80\t90
合計\t380\t450`,
    ["C8 columnTotal → 440 (0, digitWrong)"],
  ],
  [
    "a rate that does not follow from its figures",
    `
指標\t目標\t実績\t達成率
経営分析\t230\t198\t86.1%
計画策定\t130\t125\t69.2%
フォロー\t260\t251\t96.5%`,
    ["D3 rate → 0.962 (0, digitsSwapped)"],
  ],
  [
    "rates without the sign are percentages too, and are not capped",
    `
指標\t目標\t実績\t達成率(%)
経営分析\t230\t198\t86.1
計画策定\t130\t285\t219.2
フォロー\t260\t251\t95.6`,
    ["D4 rate → 0.965 (0, digitsSwapped)"],
  ],
  [
    "a rate kept below 100 % as the raw quotient is",
    `
指標\t目標\t実績\t達成率
入館\t1,130,000\t1,129,868\t99.9%
貸出\t90\t89\t98.9%`,
    [],
  ],
  [
    "a rating that does not follow the stated scale",
    `
評価基準　A：100%以上　B：80%以上　C：30%以上　D：30%未満
\t\t\t
指標\t目標\t実績\t達成率\t評価
経営分析\t230\t198\t86.1%\tB
計画策定\t130\t125\t96.2%\tA
入館\t1,130,000\t1,129,868\t100.0%\tA
セミナー\t10\t0\t0.0%\tE`,
    ["E5 level → B (0)", "E6 level → B (0)"],
  ],
  [
    "halves against the year",
    `
指標\t4~9月期\t10~3月期\t年度計
窓口相談\t120\t130\t250
巡回\t80\t95\t157
電話\t10\t12\t22`,
    ["D3 halves → 175 (0, digitsSwapped)"],
  ],
  [
    "compositions against 100 %",
    `
項目\t増加割合\t不変割合\t減少割合
売上\t16.5%\t39.8%\t43.7%
採算\t20.4%\t41.7%\t39.7%
資金繰り\t12.0%\t60.0%\t28.0%`,
    ["D3 shares → 0.379 (0, digitsSwapped)"],
  ],
  [
    "answers against the number of respondents",
    `
項目\t増加\t不変\t減少\t回答数
売上\t17\t41\t45\t103
採算\t21\t43\t38\t102
従業員\t9\t80\t13\t120`,
    ["E4 respondents → 102 (0, digitsSwapped)"],
  ],
  [
    "the number of respondents in the text against the table",
    `
景況調査　回答者数 130人
\t
業種\t回答数
製造業\t40
小売業\t33
サービス業\t30
計\t103`,
    ["A1 respondents → 103 (0, digitsSwapped)"],
  ],
  [
    "a misplaced comma, read as the total asks",
    `
費目\t予算額
調査\t1,200,000
広報\t21,1940,200
計\t22,394,200`,
    ["B3 misplacedComma → 21194200 (0)"],
  ],
  [
    "several numbers in one cell, of which the total needs the first",
    `
区分\tR6\tR7
来客数\t1,000\t▲1,198 (▲6.4%)
電話\t500\t600
計\t1,500\t-598`,
    ["C2 severalNumbers → -1198 (0)"],
  ],
  [
    "a figure in 円 among 千円",
    `
(単位：千円)
\t
費目\tR7\tR8\tR9
調査\t1,200\t1,300,000\t1,250
広報\t800\t700\t900`,
    ["C4 magnitude → 1300 (0)"],
  ],
  [
    "a unit typed into one cell of a table in 千円",
    `
費目\tR7(千円)\tR8(千円)
調査\t1,200\t1,300円
広報\t800\t700`,
    ["C2 unitTyped → 1300 (0)"],
  ],
  [
    "a difference the wrong way round",
    `
費目\t予算額\t決算額\t増減
調査\t1,200\t1,150\t▲50
広報\t800\t900\t100
印刷\t300\t240\t60`,
    ["D4 difference → -60 (0, sign)"],
  ],
  [
    "thousands that were rounded one by one",
    `
(単位：千円)
\t
費目\tR7\tR8
調査\t1,200\t1,201
広報\t800\t700
計\t2,000\t1,902`,
    ["C6 columnTotal → 1901 (0, digitWrong, rounding)"],
  ],
  [
    "a row of － or of words among the figures ends no table",
    `
費目\tR7\tR8
調査\t1,200\t1,300
新規\t－\t設定なし
中止した事業\t\t
広報\t800\t700
計\t2,000\t2,100`,
    ["C6 columnTotal → 2000 (0, digitWrong)"],
  ],
  [
    "sentences that hold numbers are texts",
    `
指標\t目標\t実績\t取組
経営分析\t230\t198\t2週間だけ時間帯別の売上を付け、品ぞろえを3品に絞った。
計画策定\t130\t125\t専門家 2名を4回、派遣した
フォロー\t260\t251\t⑤-3 粗利`,
    [],
  ],
  [
    "円 typed where the table states no unit changes nothing",
    `
事業所\t基準\t目標
甲商店\t27,130,000\t28,000,000円
乙食堂\t43,510,000円\t45,000,000`,
    [],
  ],
  [
    "ratings of several years, each beside the rate of its year",
    `
評価基準　A：100%以上　B：80%以上　C：80%未満
\t\t\t
指標\t目標\tR7実績\tR8実績\tR7評価\tR8評価\tR7達成率\tR8達成率
経営分析\t200\t100\t200\tC\tA\t50.0%\t100.0%
計画策定\t100\t90\t100\tB\tC\t90.0%\t100.0%`,
    ["F5 level → A (0)"],
  ],
  [
    "差 is a difference, however small beside its figures",
    `
費目\t記載額\t計算額\t差
調査\t40,852\t40,825\t27
広報\t39,000\t39,000\t0`,
    [],
  ],
  [
    "the name of a group stands between the header and its rows",
    `
指標\t目標\t実績\t達成率
5 経営状況の分析
経営分析\t230\t198\t86.1%
セミナー\t10\t12\t102.0%`,
    ["D4 rate → 1.2 (0, digitAdded)"],
  ],
  [
    "a rate of answers is not added up",
    `
業種\t対象数\t回答数\t回答率
製造業\t60\t42\t70.0%
建設業\t40\t25\t62.5%
小売業\t100\t36\t36.0%
合計\t200\t103\t51.5%`,
    [],
  ],
  [
    "two header rows, halves under 目標 and 実績, a row without a target",
    `
項目\t目標\t\t\t実績\t\t\t達成率
\t4~9月期\t10~3月期\t計\t4~9月期\t10~3月期\t計\t
窓口相談\t600\t600\t1,200\t640\t590\t1,230\t102.5%
巡回指導\t300\t300\t600\t210\t150\t360\t66%
講演会\t設定なし\t設定なし\t設定なし\t1回\t1回\t2回\t-
計\t900\t900\t1,800\t851\t741\t1,529`,
    ["H4 rate → 0.6 (0, digitAdded)", "G6 columnTotal → 1592 (1, digitsSwapped)"],
  ],
  [
    "a total that was worked out from another wrong one is no second mistake",
    `
費目\t予算\t実績\t残額\t執行率\tR8予算
調査\t1,200\t1,150\t50\t95.8%\t1,000
広報\t800\t700\t100\t87.5%\t900
旅費\t400\t300\t100\t75.0%\t300
計\t2,400\t2,510\t-110\t104.6%\t2,200`,
    ["C5 columnTotal → 2150 (0, digitsSwapped)"],
  ],
  [
    "累計 over the months is no sum of the rows above",
    `
指標\t区分\t4月\t5月\t6月
経営分析\t当月\t10\t12\t15
経営分析\t累計\t10\t22\t37
計画策定\t当月\t3\t4\t3
計画策定\t累計\t3\t7\t10`,
    [],
  ],
  [
    "a total of something else than the rows above",
    `
項目\tR6\tR7
売上高\t60,000\t62,000
借入金\t16,000\t15,000
純資産合計\t52,000\t56,000`,
    [],
  ],
  [
    "a rating beside a rate that the scale is not about",
    `
評価基準　A：100%以上　B：80%以上　C：30%以上　D：30%未満
\t\t
事業所\t自己資本比率\t評価
甲商店\t26.7%\tB
乙食堂\t41.0%\tA
丙工房\t35.0%\tC`,
    [],
  ],
  [
    "numbers of a list are part of its names",
    `
事業所\t①売上増加率\t②営業利益率\t③労働生産性
甲商店\t3.4%\t2.0%\t400
乙食堂\t1.5%\t4.0%\t610`,
    [],
  ],
  [
    "a difference that two columns give only where one of them is 0",
    `
区分\tA\tB\tC\tAの累計差
調査\t4\t1\t0\t1
分析\t3\t2\t0\t1
計画\t5\t0\t0\t5
支援\t4\t0\t1\t4
販路\t2\t0\t3\t2`,
    [],
  ],
  ["a table of words", "氏名\t役割\n佐藤\t会長\n鈴木\t委員", []],
  ["a total whose parts stand elsewhere says nothing", "区分\tR7\n前年度\t5\n合計\t900", []],
];

test.each(tables)("%s", (_, table, expected) => {
  expect(found(table.trimStart())).toEqual(expected);
});

test("days beside a number of days are no figures", () => {
  const rows = [
    ["事業所", "策定日", "最終支援日", "次回期限", "経過日数"],
    ["甲商店", 45748, 45870, 46054, 36],
    ["乙食堂", 45760, 45880, 46064, 26],
  ];
  expect(readFigureTables(gridOf("表", rows)).flatMap((table) => checkTable(table, []))).toEqual([]);
  // Without a name of a day they are figures: a thousand times as large as the last.
  const figures = [["事業所", "R5", "R6", "R7", "R8"], ...rows.slice(1)];
  expect(
    readFigureTables(gridOf("表", figures))
      .flatMap((table) => checkTable(table, []))
      .map(shown),
  ).toEqual(["E2 magnitude → 36000 (0)", "E3 magnitude → 26000 (0)"]);
});

test("a merged header belongs to every column under it, and to no other", () => {
  const rows = [
    ["事業", "R7目標", "", "", "", "R8目標", "", ""],
    ["", "上期", "下期", "計", "実績", "上期", "下期", "計"],
    ["窓口相談", 600, 610, 1210, 1230, 500, 510, 1010],
    ["巡回指導", 300, 310, 610, 360, 200, 120, 230],
    ["講演会", 20, 30, 50, 40, 10, 10, 20],
  ];
  const [table] = readFigureTables(gridOf("表", rows, { mergedAreas: ["A1:A2", "B1:D1", "F1:H1"] }));
  expect(table!.columns.map(({ header }) => header)).toEqual([
    "R7目標 上期",
    "R7目標 下期",
    "R7目標 計",
    "実績",
    "R8目標 上期",
    "R8目標 下期",
    "R8目標 計",
  ]);
  expect(checkTable(table!, []).map(shown)).toEqual(["H4 halves → 320 (0, digitsSwapped)"]);
  // In the lowest row of a header, too.
  const flat = gridOf("表", [["事業", "目標", "", "実績"], ...rows.slice(2).map((row) => row.slice(0, 4))], { mergedAreas: ["B1:C1"] });
  expect(readFigureTables(flat)[0]!.columns.map(({ header }) => header)).toEqual(["目標", "目標", "実績"]);
});

test("one figure changed in a table that foots is found, with the figure that stood there", () => {
  const figures = fc.array(fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(figures, fc.nat(), fc.nat(2), fc.integer({ min: 1, max: 50_000 }), (rows, pick, column, slip) => {
      const row = pick % rows.length;
      const lines = rows.map((line) => [...line, line.reduce((all, figure) => all + figure, 0)]);
      const totals = [0, 1, 2, 3].map((index) => lines.reduce((all, line) => all + line[index]!, 0));
      const changed = lines.map((line, index) => (index === row ? line.with(column, line[column]! + slip) : line));
      const grid = gridOf("表", [
        ["費目", "調査", "広報", "旅費", "計"],
        ...changed.map((line, index) => [`事業${index + 1}号`, ...line]),
        ["計", ...totals],
      ]);
      const [table] = readFigureTables(grid);
      const findings = checkTable(table!, []).filter(({ kind }) => kind !== "magnitude");
      expect(findings.map(({ cell, consistent }) => [cell.address, consistent])).toEqual([
        [`${"BCD"[column]!}${row + 2}`, lines[row]![column]!],
      ]);
    }),
  );
});

test("any grid of junk is read without an exception", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom("計", "うち", "達成率", "評価", "21,1940,200", "R7", "回答数", "10%"),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const grid = gridOf("表", rows);
      readFigureTables(grid).forEach((table) => checkTable(table, statedScale(grid)));
    }),
  );
});
