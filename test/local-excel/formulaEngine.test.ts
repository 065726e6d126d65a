import { describe, expect, it } from "vitest";
import { cellKey, type BookData, type CellData, type SheetData } from "../../src/local-excel/bookData.js";
import { FormulaEngine } from "../../src/local-excel/formulaEngine.js";
import { bookWith, openBook } from "./books.js";

/** A small workbook: 目標 with figures, '実績 R7' with a log, and a sheet for the formula. */
function sampleBook(): BookData {
  const book = bookWith("式", "目標", "実績 R7");
  const [, targets, log] = book.sheets;
  fill(targets, [
    ["K1", 10, 8],
    ["K2", 0, 5],
    ["K3", "－", 5],
    ["K4", 3, 3],
  ]);
  fill(log, [
    ["K1", 2024, 1, "事業者A"],
    ["K1", 2025, 2, "事業者B"],
    ["K2", 2025, 4, "事業者A"],
    ["K1", 2025, 8, ""],
  ]);
  return book;
}

function fill(sheet: SheetData | undefined, rows: readonly (readonly (string | number)[])[]): void {
  rows.forEach((cells, row) => cells.forEach((value, column) => value !== "" && sheet?.cells.set(cellKey(row, column), { value })));
}

function computed(formula: string, book = sampleBook()): CellData["value"] {
  const cell: CellData = { formula };
  book.sheets[0]?.cells.set(0, cell);
  new FormulaEngine(book).evaluate();
  return cell.value;
}

describe("formulas give what Excel gives", async () => {
  await openBook();

  it.each<[string, number | string | boolean]>([
    ["SUM(目標!B1:B4)", 13],
    ["SUM('目標'!B1:B4,1)", 14],
    ["SUM('実績 R7'!C:C)", 15],
    ["SUM('実績 R7'!$C$2:$C$4)", 14],
    ["SUMIFS('実績 R7'!$C$1:$C$4,'実績 R7'!$A$1:$A$4,\"K1\",'実績 R7'!$B$1:$B$4,2025)", 10],
    ["SUMIFS('実績 R7'!C1:C4,'実績 R7'!A1:A4,目標!A1)", 11],
    ["SUMIFS('実績 R7'!C1:C4,'実績 R7'!C1:C4,\">=4\")", 12],
    ["COUNTIFS('実績 R7'!A1:A4,\"K1\",'実績 R7'!B1:B4,\">2024\")", 2],
    ["COUNTIFS('実績 R7'!D1:D4,\"事業者*\")", 3],
    ['COUNTIF(目標!A1:A4,"K?")', 4],
    ["COUNTIF('実績 R7'!D1:D4,\"\")", 1],
    ['IF(目標!B2=0,"対象外",目標!C2/目標!B2)', "対象外"],
    ["IF(目標!B1>5,1)", 1],
    ["IF(目標!B1>50,1)", false],
    ['IFERROR(目標!C2/目標!B2,"－")', "－"],
    ['IFERROR(目標!C1/目標!B1,"－")', 0.8],
    ["AND(TRUE,1=1)", true],
    ["AND(目標!B1>0,目標!B2>0)", false],
    ["OR(目標!B1>0,目標!B2>0)", true],
    ["ISNUMBER(目標!B3)", false],
    ["ISNUMBER(目標!B1)", true],
    ["ISNUMBER(式!Z9)", false],
    ["ROUND(2.5,0)", 3],
    ["ROUND(-2.5,0)", -3],
    ["ROUND(1234.567,-2)", 1200],
    ["ROUND(0.8605,3)", 0.861],
    ["ROUNDDOWN(1.999,1)", 1.9],
    ["ROUNDDOWN(-1.55,1)", -1.5],
    ["ROUNDDOWN(1129868/1130000*100,1)", 99.9],
    ["MIN(目標!B1:B4)", 0],
    ["MAX(目標!B1:C4)", 10],
    ["MAX(0,-5)", 0],
    ['LOOKUP(0.8,{0,0.3,0.8,1},{"D","C","B","A"})', "B"],
    ['LOOKUP(0.7999,{0,0.3,0.8,1},{"D","C","B","A"})', "C"],
    ["LOOKUP(3,目標!B1:B1,目標!A1:A1)", "#N/A"],
    ["INDEX(目標!A1:C4,4,1)", "K4"],
    ['INDEX(目標!C1:C4,MATCH("K3",目標!A1:A4,0))', 5],
    ['MATCH("k2",目標!A1:A4,0)', 2],
    ['MATCH("K9",目標!A1:A4,0)', "#N/A"],
    ["EDATE(45748,6)", 45931],
    ["EDATE(45688,1)", 45716],
    ['HYPERLINK("#\'実績 R7\'!A1","行 1")', "行 1"],
    ['HYPERLINK("#目標!A1",目標!A1)&"へ"', "K1へ"],
    ["AVERAGE(目標!C1:C4)", 5.25],
    ["AVERAGE(目標!B3)", "#DIV/0!"],
    ["MEDIAN(目標!C1:C4)", 5],
    ["MEDIAN(1,2,3,4)", 2.5],
    ["ABS(-3)", 3],
    ["N(目標!B3)", 0],
    ["N(目標!B1)", 10],
    ["N(TRUE)", 1],
    ['TEXT(0.8605,"0.0%")', "86.1%"],
    ['TEXT(1234567,"#,##0")', "1,234,567"],
    ['TEXT(45748,"yyyy/m/d")', "2025/4/1"],
    ["1/3", 0.333333333333333],
    ["0.1+0.2=0.3", true],
    ['目標!B1&"件"', "10件"],
    ["式!Z9", 0],
    ['式!Z9&""', ""],
    ["目標!B3+1", "#VALUE!"],
    ["1/0", "#DIV/0!"],
    ["無い!A1", "#REF!"],
    ['COUNTIF(#REF!$B$19:$B$34,"不一致")', "#REF!"],
    ["SUM(#REF!A1:B9)+1", "#REF!"],
    ["NOSUCH(1)", "#NAME?"],
    ["-2^2", 4],
    ["10%", 0.1],
    ['"a"="A"', true],
  ])("=%s is %j", (formula, expected) => {
    expect(computed(formula)).toEqual(expected);
  });
});

describe("FormulaEngine", async () => {
  await openBook();

  it.each([1e-7 / 3, 123456789.123456, 1234567890123, 1129868 / 1130000, 98765432.1, -5.55])("hands %f back with 15 digits", (number) => {
    const book = bookWith("式");
    book.sheets[0]?.cells.set(cellKey(1, 1), { value: number });
    const result = Number(computed("B2*1", book));
    expect(Math.abs(result - number)).toBeLessThanOrEqual(Math.abs(number) * 1e-14);
  });

  it("marks error values, and only them", () => {
    const book = sampleBook();
    computed("1/0", book);
    expect(book.sheets[0]?.cells.get(0)).toEqual({ formula: "1/0", value: "#DIV/0!", isError: true });
    computed('"#DIV/0!"', book);
    expect(book.sheets[0]?.cells.get(0)).toEqual({ formula: '"#DIV/0!"', value: "#DIV/0!" });
  });

  it("hands errors that were typed on to formulas", () => {
    const book = bookWith("式");
    book.sheets[0]?.cells.set(cellKey(1, 1), { value: "#N/A", isError: true });
    expect(computed("B2+1", book)).toBe("#N/A");
  });

  it("follows changed cells without a new start", () => {
    const book = sampleBook();
    const [sheet] = book.sheets;
    const engine = new FormulaEngine(book);
    const sum: CellData = { formula: "SUM(B1:B2)" };
    sheet?.cells.set(0, sum);
    engine.sheetsChanged();
    engine.evaluate();
    expect(sum.value).toBe(0);
    sheet?.cells.set(cellKey(0, 1), { value: 5 });
    if (sheet) engine.cellChanged(sheet, 0, 1);
    engine.evaluate();
    expect(sum.value).toBe(5);
  });

  it("keeps a mere reference to another sheet at its cell, whatever becomes of that", () => {
    const book = sampleBook();
    const [sheet, targets] = book.sheets as [SheetData, SheetData];
    const engine = new FormulaEngine(book);
    const reference: CellData = { formula: "'目標'!$B$1" };
    const beyond: CellData = { formula: 'A1&"!"' };
    sheet.cells.set(0, reference).set(cellKey(1, 0), beyond);
    engine.sheetsChanged();
    const became = (cell: CellData | null): unknown[] => {
      const key = cellKey(0, 1);
      if (cell === null) targets.cells.delete(key);
      else targets.cells.set(key, cell);
      engine.cellChanged(targets, 0, 1);
      engine.evaluate();
      return [reference.value, beyond.value];
    };
    expect(became({ value: 10 })).toEqual([10, "10!"]);
    expect(became({ value: "－" })).toEqual(["－", "－!"]);
    expect(became({ value: true })).toEqual([true, "TRUE!"]);
    expect(became({ value: "=1+1" })).toEqual(["=1+1", "=1+1!"]);
    expect(became({ formula: "C1*2" })).toEqual([16, "16!"]);
    expect(became(null)).toEqual([0, "0!"]);
    expect(became({ value: "#N/A", isError: true })).toEqual(["#N/A", "#N/A"]);
    expect(reference.isError).toBe(true);
    expect(became({ value: 0.1 + 0.2 })[0]).toBeCloseTo(0.3, 14);
  });

  it("shows a circle as 0, as Excel does", () => {
    expect(computed("A1+1")).toBe(0);
  });

  it("is loud about a formula that it cannot read", () => {
    expect(() => computed("SUM(1;2)")).toThrow(expect.objectContaining({ code: "HostNotImplemented" }));
  });

  it("computes 300 two-criteria SUMIFS over 2,000 rows", () => {
    const book = bookWith("評価", "集計根拠");
    const [evaluation, evidence] = book.sheets as [SheetData, SheetData];
    fill(
      evidence,
      Array.from({ length: 2000 }, (_, row) => [`K${row % 30}`, 2024 + (row % 2), 1]),
    );
    for (let row = 0; row < 300; row++) {
      evaluation.cells.set(cellKey(row, 0), {
        formula: `SUMIFS(集計根拠!$C$1:$C$2000,集計根拠!$A$1:$A$2000,"K${row % 30}",集計根拠!$B$1:$B$2000,${2024 + (row % 2)})`,
      });
    }
    new FormulaEngine(book).evaluate();
    // Row n of the evidence has indicator n mod 30 and year n mod 2, so even indicators meet only 2024: 2000 ÷ 30 = 66 or 67 rows.
    expect(evaluation.cells.get(cellKey(0, 0))?.value).toBe(67);
    expect(evaluation.cells.get(cellKey(29, 0))?.value).toBe(66);
  });
});
