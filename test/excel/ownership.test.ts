import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planHashes, sheetHash as hashInTurn } from "../../src/excel/ownership.js";
import { readStamp, stampText } from "../../src/excel/stamp.js";
import type { CellValue } from "../../src/input/grid.js";
import type { FormulaText } from "../../src/report/formulaText.js";
import { blank, number, text } from "../../src/report/literal.js";
import type { PlanCell, SheetPlan } from "../../src/report/sheetPlan.js";

function plan(cells: PlanCell[][]): SheetPlan {
  return {
    kind: "summary",
    name: "評価総括表",
    cells,
    columnWidths: [],
    styles: [],
    conditionalStyles: [],
    validations: [],
    charts: [],
    print: { orientation: "portrait", pagesWide: 1, header: "", footer: "" },
    showGridlines: false,
  };
}

function formula(content: string): PlanCell {
  return { kind: "formula", formula: content as FormulaText, expected: 0 };
}

const unwatched = () => Promise.resolve();
const planHash = async (whole: SheetPlan) => (await planHashes(whole, unwatched)).hash;
const sheetHash = (formulas: CellValue[][], row: number, column: number) => hashInTurn(formulas, row, column, unwatched);

describe("the stamp", () => {
  it.each([
    { kind: "summary", hash: null, plan: null },
    { kind: "about", hash: "0a1f", plan: null },
    { kind: "about", hash: "0a1f", plan: "0b" },
  ])("is read as it was written: %j", (stamp) => {
    expect(readStamp(stampText(stamp))).toEqual(stamp);
  });

  it.each(["", "banso", '{"version":2,"kind":"summary","hash":null}', '{"version":1,"kind":"<b>","hash":null}'])(
    "%s is none of ours",
    (content) => {
      expect(readStamp(content)).toBeNull();
    },
  );
});

describe("the hash of a plan and of the sheet it became", () => {
  const cells = [
    [text("実績"), number(0.1 + 0.2), formula("=SUM('集計根拠'!A1:A3)")],
    [blank, text("=1+1"), text("'quoted")],
  ];

  it.each<[string, CellValue[][]]>([
    [
      "as Excel hands it back",
      [
        ["実績", 0.30000000000000004, "=SUM('集計根拠'!A1:A3)"],
        ["", "=1+1", "'quoted"],
      ],
    ],
    [
      "with the quotes around a sheet name dropped",
      [
        ["実績", 0.30000000000000004, "=SUM(集計根拠!A1:A3)"],
        ["", "=1+1", "'quoted"],
      ],
    ],
    [
      "with a number cut to Excel's 15 digits",
      [
        ["実績", 0.3, "=SUM('集計根拠'!A1:A3)"],
        ["", "=1+1", "'quoted"],
      ],
    ],
  ])("is the same %s", async (_, formulas) => {
    expect(await sheetHash(formulas, 0, 0)).toBe(await planHash(plan(cells)));
  });

  it.each<[string, CellValue[][]]>([
    [
      "a figure was typed over",
      [
        ["実績", 0.31, "=SUM('集計根拠'!A1:A3)"],
        ["", "=1+1", "'quoted"],
      ],
    ],
    [
      "a formula was replaced by its value",
      [
        ["実績", 0.3, 6],
        ["", "=1+1", "'quoted"],
      ],
    ],
    [
      "a note was added",
      [
        ["実績", 0.3, "=SUM('集計根拠'!A1:A3)"],
        ["確認済", "=1+1", "'quoted"],
      ],
    ],
    [
      "a row was inserted",
      [
        ["", "", ""],
        ["実績", 0.3, "=SUM('集計根拠'!A1:A3)"],
        ["", "=1+1", "'quoted"],
      ],
    ],
  ])("differs when %s", async (_, formulas) => {
    expect(await sheetHash(formulas, 0, 0)).not.toBe(await planHash(plan(cells)));
  });

  it("does not depend on where the used range begins", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(5), fc.nat(5), fc.string({ minLength: 1 }), async (row, column, content) => {
        const padded = Array.from({ length: row + 1 }, (_, r) =>
          Array.from({ length: column + 1 }, (__, c) => (r === row && c === column ? content : "")),
        );
        expect(await sheetHash([[content]], row, column)).toBe(await sheetHash(padded, 0, 0));
      }),
    );
  });

  it("is the same wherever the used part of a long sheet begins", async () => {
    const lines = Array.from({ length: 250 }, (_, row): CellValue[] => [`行${row}`, row]);
    const padded = [...Array.from({ length: 37 }, (): CellValue[] => ["", "", ""]), ...lines.map((line): CellValue[] => ["", ...line])];
    expect(await sheetHash(lines, 37, 1)).toBe(await sheetHash(padded, 0, 0));
    expect(await sheetHash(lines, 37, 1)).not.toBe(await sheetHash(lines, 38, 1));
  });
});
