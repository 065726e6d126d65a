import { describe, expect, test } from "vitest";
import { cellAddress } from "../../../src/core/cellAddress.js";
import { dateSerial } from "../../../src/core/fiscalYear.js";
import { issueCatalogue } from "../../../src/core/issue.js";
import { cellKey, cellOfKey, type CellData, type SheetData } from "../../../src/local-excel/bookData.js";
import { sampleBook, sampleMistakes } from "../../../src/local-excel/sample/sampleBook.js";

const book = sampleBook();

function sheet(name: string): SheetData {
  return book.sheets.find((candidate) => candidate.name === name)!;
}

/** Rows under the header that holds a word, each by its headers. */
function records(name: string, word: string): Record<string, CellData>[] {
  const { cells } = sheet(name);
  const keys = [...cells.keys()].sort((a, b) => a - b);
  const headerRow = cellOfKey(keys.find((key) => cells.get(key)?.value === word)!).row;
  const headers = keys
    .filter((key) => cellOfKey(key).row === headerRow)
    .map((key) => ({ ...cellOfKey(key), text: String(cells.get(key)?.value) }));
  const lastRow = cellOfKey(keys.at(-1)!).row;
  return Array.from({ length: lastRow - headerRow }, (_, place) =>
    Object.fromEntries(headers.map(({ column, text }) => [text, cells.get(cellKey(headerRow + 1 + place, column)) ?? {}])),
  );
}

const leadingNumber = (cell: CellData | undefined): number | null => {
  const digits = /^\d+/.exec(String(cell?.value ?? ""))?.[0];
  return digits === undefined ? null : Number(digits);
};

test("the same book at every call", () => {
  expect(sampleBook()).toEqual(book);
  expect(sampleMistakes()).toEqual(sampleMistakes());
});

test("the input sheets in the order in which a person fills them in, each saying that it is invented where it holds records", () => {
  expect(book.sheets.map(({ name }) => name)).toEqual([
    "設定",
    "目標",
    "実績入力",
    "活動記録",
    "支援先",
    "フォロー記録",
    "財務",
    "非財務",
    "予算",
    "定性評価",
    "委員採点",
    "景況調査",
    "ヒアリング",
    "試算表_見本鋳造",
  ]);
  for (const name of ["実績入力", "活動記録", "支援先", "フォロー記録", "財務", "非財務", "予算", "定性評価", "景況調査", "ヒアリング"]) {
    expect([...sheet(name).cells.values()].some(({ value }) => String(value).includes("架空です"))).toBe(true);
  }
});

describe("目標", () => {
  const targets = records("目標", "指標ID");
  const yearHeaders = ["R7年度", "R8年度", "R9年度", "R 1 0 年度"];

  test("30 indicators, 28 of them with a target in R7 and all from R8", () => {
    expect(targets).toHaveLength(30);
    expect(yearHeaders.map((year) => targets.filter((row) => leadingNumber(row[year]) !== null).length)).toEqual([28, 30, 30, 30]);
  });

  test.each([
    ["K5-2", 920],
    ["K6-4", 520],
    ["K81-1", 40],
    ["K81-3", 24],
  ])("%s: the plan's goal of %d is the sum of its years", (id, goal) => {
    const row = targets.find((candidate) => candidate["指標ID"]?.value === id)!;
    expect(row["4年目標"]?.value).toBe(goal);
    expect(yearHeaders.reduce((sum, year) => sum + leadingNumber(row[year])!, 0)).toBe(goal);
  });

  test("every sub-indicator names a parent that is there", () => {
    const ids = targets.map((row) => row["指標ID"]?.value);
    const parents = targets.flatMap((row) => (row["親指標"]?.value === undefined ? [] : [row["親指標"].value]));
    expect(parents).toHaveLength(10);
    expect(parents.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("予算 in thousand yen", () => {
  const lines = records("予算", "費目");
  const total = lines.at(-1)!;
  const sumOf = (header: string) => lines.slice(0, -1).reduce((sum, line) => sum + (line[header]?.value as number), 0);

  test.each([
    ["R7予算", 43_400],
    ["R8予算", 44_600],
    ["R9予算", 43_800],
    ["R10予算", 43_800],
    ["4年計", 175_600],
    ["R8実績", 10_967],
  ])("%s foots: %d", (header, amount) => {
    expect(lines).toHaveLength(9);
    expect(sumOf(header)).toBe(amount);
    expect(total[header]?.value).toBe(amount);
  });

  test("the typed total of R7実績 does not: two digits have changed places", () => {
    expect(sumOf("R7実績")).toBe(40_825);
    expect(total["R7実績"]?.value).toBe(40_852);
  });
});

describe("logs", () => {
  test.each([
    ["活動記録", "日付", 500],
    ["支援先", "事業者ID", 302],
    ["フォロー記録", "支援日", 420],
  ])("%s holds a year and a half: at least %3$d rows", (name, word, rows) => {
    expect(records(name, word).length).toBeGreaterThanOrEqual(rows);
  });

  test("dates are typed in several ways, numbers too", () => {
    const written = (name: string, header: string, pattern: RegExp) =>
      records(name, header).filter((row) => pattern.test(String(row[header]?.value))).length;
    for (const pattern of [/^R\d+\.\d+\.\d+$/, /^令和\d+年\d+月\d+日$/, /^\d{4}-\d\d-\d\d$/, /^[０-９]{4}／/, /^4[56]\d{3}$/]) {
      expect(written("活動記録", "日付", pattern)).toBeGreaterThan(5);
    }
    const quantities = records("活動記録", "日付").map((row) => row["数量"]?.value);
    for (const writing of [1, "１", "1者", undefined]) expect(quantities.filter((value) => value === writing).length).toBeGreaterThan(5);
  });

  test("but for the planted mistakes every real date lies in April 2025 to September 2026", () => {
    const [first, last] = [dateSerial(2025, 4, 1)!, dateSerial(2026, 9, 30)!];
    const outside = ["活動記録", "支援先", "フォロー記録"].flatMap((name) => {
      const dates = [...sheet(name).cells].filter(
        ([, { numberFormat }]) => numberFormat === "yyyy/m/d" || numberFormat?.startsWith("[$-411]"),
      );
      const header = name === "フォロー記録" ? 11 : -1; // 次回予定 looks ahead
      return dates
        .filter(([key, { value }]) => cellOfKey(key).column !== header && ((value as number) < first || (value as number) > last))
        .map(([key]) => ({ name, address: cellAddress(cellOfKey(key).row, cellOfKey(key).column) }));
    });
    const planted = sampleMistakes().find(({ sheet: name, code }) => name === "フォロー記録" && code === "dateOutsidePlan")!;
    expect(outside).toEqual([{ name: "フォロー記録", address: planted.address }]);
  });
});

describe("定性評価", () => {
  const notes = records("定性評価", "事業");

  test("every project has a self-assessment; the committee has spoken of two", () => {
    expect(notes).toHaveLength(8);
    expect(notes.every((row) => /^[A-E]$/.test(String(row["自己評価"]?.value)))).toBe(true);
    const committee = notes.filter((row) => row["委員会評価"]?.value !== undefined);
    expect(committee.map((row) => [row["事業"]?.value, row["自己評価"]?.value, row["委員会評価"]?.value])).toEqual([
      ["経営状況の分析", "B", "B"],
      ["販路開拓支援（BtoB）", "D", "C"],
    ]);
  });
});

describe("景況調査", () => {
  const rows = records("景況調査", "回");

  test("five rounds of about a hundred answers from five industries and three sizes", () => {
    const rounds = ["R7-1", "R7-2", "R7-3", "R7-4", "R8-1"].map((round) => rows.filter((row) => row["回"]?.value === round).length);
    expect(rows.length).toBeGreaterThan(480);
    expect(Math.min(...rounds)).toBeGreaterThan(50);
    expect(new Set(rows.map((row) => row["規模"]?.value)).size).toBe(3);
  });

  test("answers are words, codes and synonyms; some are left out", () => {
    const answers = rows.map((row) => row["売上額"]?.value);
    for (const writing of ["増加", 1, "１", "横ばい", undefined])
      expect(answers.filter((value) => value === writing).length).toBeGreaterThan(0);
  });
});

describe("ヒアリング", () => {
  const rows = records("ヒアリング", "展示会");

  test("four products at two exhibitions, with voices", () => {
    expect(new Set(rows.flatMap((row) => row["製品"]?.value ?? [])).size).toBe(4);
    expect(new Set(rows.map((row) => row["展示会"]?.value)).size).toBe(2);
    expect(rows.filter((row) => row["自由記述"]?.value !== undefined).length).toBeGreaterThan(8);
  });
});

describe("planted mistakes", () => {
  const mistakes = sampleMistakes();

  test("at least ten kinds, each an issue that the check knows", () => {
    const codes = new Set(mistakes.map(({ code }) => code));
    expect(codes.size).toBeGreaterThanOrEqual(10);
    expect([...codes].filter((code) => !(code in issueCatalogue))).toEqual([]);
  });

  test.each([
    ["numberComma", "21,1940,200"],
    ["dateEraSlip", "H7.5.20"],
    ["dateImpossible", "2026/6/31"],
    ["numberNegative", -2],
    ["numberUnit", "4kg"],
    ["cellError", "#N/A"],
    ["numberTwo", "1,198 (▲6.4%)"],
    ["choiceUnknown", "まあまあ"],
    ["footingColumn", 40_852],
    ["numberBound", "2回以上"],
  ])("%s: the cell holds %s", (code, value) => {
    const at = mistakes.find((mistake) => mistake.code === code)!;
    const key = [...sheet(at.sheet).cells.keys()].find((candidate) => {
      const { row, column } = cellOfKey(candidate);
      return cellAddress(row, column) === at.address;
    })!;
    expect(sheet(at.sheet).cells.get(key)?.value).toBe(value);
  });

  test("the merged cells and the repeated row are there", () => {
    const merged = mistakes.find(({ code }) => code === "mergedCells")!;
    expect(sheet("活動記録").merges.map(({ row, column }) => cellAddress(row, column))).toEqual([merged.address]);
    const repeated = mistakes.find(({ code }) => code === "duplicateRow")!;
    const row = Number(repeated.address.replace(/\D/g, "")) - 1;
    const values = (at: number) => Array.from({ length: 8 }, (_, column) => sheet("活動記録").cells.get(cellKey(at, column))?.value);
    expect(values(row)).toEqual(values(row - 1));
  });
});
