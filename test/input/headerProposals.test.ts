import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inputSheets, type InputSheetKey } from "../../src/core/inputSheets/inputSheets.js";
import { headerProposals } from "../../src/input/headerProposals.js";
import { gridOf, pasted } from "../fixtures/grids.js";

/** `our column ← their header`, for the columns that are proposed. */
function proposed(key: InputSheetKey, text: string): string[] {
  const found = headerProposals(pasted("どれか", text), inputSheets[key]);
  return found?.columns.flatMap(({ header, theirs }) => (theirs === null ? [] : [`${header} ← ${found.theirs[theirs]!.header}`])) ?? [];
}

describe("their headers beside ours", () => {
  test("a diary under other words", () => {
    expect(
      proposed(
        "activityLog",
        `
窓口日報　令和7年度

訪問日	指標の番号	会員No	お客様名	対応者	対応の内容
R7.5.12	K5-1	C001	川口鋳物工業	田中	補助金の相談
R7.6.2	K5-2	C002	鳩ヶ谷製菓	鈴木	決算の分析`,
      ),
    ).toEqual(expect.arrayContaining(["日付 ← 訪問日", "指標ID ← 指標の番号", "内容 ← 対応の内容"]));
  });

  test("a list of businesses", () => {
    expect(
      proposed(
        "businesses",
        `
会員の番号	事業所の名称	業種区分	計画の策定日
C001	川口鋳物工業	製造業	R7.4.20
C002	鳩ヶ谷製菓	小売業	R7.5.30`,
      ),
    ).toEqual(expect.arrayContaining(["事業所名 ← 事業所の名称", "計画策定日 ← 計画の策定日"]));
  });

  // Headers as offices invent them; what else they hold is beside the point.
  test.each<[key: InputSheetKey, text: string, expected: readonly string[]]>([
    [
      "activityLog",
      "訪問日\t会社コード\t会社名\t相談員名\t回数\t記号\t相談のなかみ\nR7.5.1\tJ0001\t架空堂\t佐藤\t1\tK5-2\t決算の分析",
      [
        "日付 ← 訪問日",
        "指標ID ← 記号",
        "事業者ID ← 会社コード",
        "事業所名 ← 会社名",
        "数量 ← 回数",
        "担当 ← 相談員名",
        "内容 ← 相談のなかみ",
      ],
    ],
    [
      "activityLog",
      "受付日\t相談者番号\t相談者\t相談員\t計画の指標\t相談内容\nR7.5.1\tJ0001\t架空堂\t佐藤\tK5-2\t決算の分析",
      ["日付 ← 受付日", "指標ID ← 計画の指標", "事業者ID ← 相談者番号", "事業所名 ← 相談者", "担当 ← 相談員", "内容 ← 相談内容"],
    ],
    [
      "businesses",
      "顧客番号\t屋号\t業態\t従業者\t策定した日\t係\nJ0001\t架空堂\t小売業\t5\tR7.5.1\t佐藤",
      ["事業者ID ← 顧客番号", "事業所名 ← 屋号", "業種 ← 業態", "従業員数 ← 従業者", "計画策定日 ← 策定した日", "担当 ← 係"],
    ],
    [
      "followUpLog",
      "巡回日\t会社コード\t会社名\t相談員\t進み具合\nR7.5.1\tJ0001\t架空堂\t佐藤\t順調",
      ["支援日 ← 巡回日", "事業者ID ← 会社コード", "事業所名 ← 会社名", "担当 ← 相談員", "進捗 ← 進み具合"],
    ],
    ["budget", "費用の種類\tR7予算\n謝金\t100", ["費目 ← 費用の種類"]],
  ])("words that mean the same, %s: %j", (key, text, expected) => {
    expect(proposed(key, text)).toEqual(expected);
  });

  test("numbers of people are no numbers of months, though both are 数", () => {
    expect(proposed("financials", "会社名\t決算期\t人数\n架空堂\tR7.3\t5")).not.toContain("月数 ← 人数");
  });

  test("a column of names is no date, whatever its header says", () => {
    expect(proposed("activityLog", "実施日時\t指標ID\n川口鋳物工業\tK5-1\n鳩ヶ谷製菓\tK5-2")).not.toContain("日付 ← 実施日時");
  });

  test("nothing alike is not proposed", () => {
    expect(proposed("activityLog", "緯度\t経度\n35.8\t139.7\n35.9\t139.8")).toEqual([]);
  });

  test("three values of each column are shown", () => {
    const found = headerProposals(
      pasted("日報", "訪問日\t対応者\nR7.4.1\t田中\n\t鈴木\nR7.4.3\t佐藤\nR7.4.4\t高橋"),
      inputSheets.activityLog,
    )!;
    expect(found.theirs).toEqual([
      { header: "訪問日", samples: ["R7.4.1", "R7.4.3", "R7.4.4"] },
      { header: "対応者", samples: ["田中", "鈴木", "佐藤"] },
    ]);
  });

  test("what the user has said before is proposed first", () => {
    const grid = gridOf(
      "日報",
      [
        ["日付", "記入日"],
        ["R7.4.1", "R7.4.2"],
      ],
      { own: { key: "activityLog", headers: { date: "記入日" } } },
    );
    const found = headerProposals(grid, inputSheets.activityLog)!;
    expect(found.theirs[found.columns.find(({ key }) => key === "date")!.theirs!]?.header).toBe("記入日");
  });

  test.each(["", "\n\n", "題名だけ"])("no headers in %j", (text) => {
    expect(headerProposals(pasted("空", text), inputSheets.activityLog)).toBeNull();
  });
});

test("law: whatever the headers, no column of theirs is proposed twice, and every proposal is a column that is there", () => {
  const word = fc.constantFrom("日付", "訪問日", "ID", "番号", "名前", "事業所名", "内容", "担当", "数", "", "R7", "備考", "月日");
  const cell = fc.oneof(word, fc.integer({ min: 0, max: 60_000 }), fc.string({ maxLength: 5 }));
  const sheetKey = fc.constantFrom(...(Object.keys(inputSheets) as InputSheetKey[]));
  fc.assert(
    fc.property(sheetKey, fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 8 }), (key, rows) => {
      const found = headerProposals(gridOf("何か", rows), inputSheets[key]);
      const used = (found?.columns ?? []).flatMap(({ theirs }) => (theirs === null ? [] : [theirs]));
      expect(new Set(used).size).toBe(used.length);
      expect(used.every((index) => found!.theirs[index] !== undefined)).toBe(true);
    }),
  );
});
