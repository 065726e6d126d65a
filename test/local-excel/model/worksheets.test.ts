import { describe, expect, it } from "vitest";
import { openBook } from "../books.js";

/** Names of the sheets after a batch. */
async function after(change: (sheets: Excel.WorksheetCollection) => void, ...names: string[]): Promise<string[]> {
  const { Excel } = await openBook(...names);
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    change(sheets);
    sheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

describe("worksheets", () => {
  it("are added after the last, under the name given or the next free one", async () => {
    expect(await after((sheets) => sheets.add("評価総括表"), "目標")).toEqual(["目標", "評価総括表"]);
    expect(await after((sheets) => sheets.add(), "Sheet1", "sheet2")).toEqual(["Sheet1", "sheet2", "Sheet3"]);
  });

  it.each(["", "あ".repeat(32), "a:b", "a\\b", "a/b", "a?b", "a*b", "a[b", "a]b", "'a", "a'", "History", "history"])(
    "cannot be called %j",
    async (name) => {
      await expect(after((sheets) => sheets.add(name), "目標")).rejects.toMatchObject({ code: "InvalidArgument" });
      await expect(after((sheets) => (sheets.getItem("目標").name = name), "目標")).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );

  it.each(["あ".repeat(31), "it's", "【入力】財務分析", "R7"])("can be called %j", async (name) => {
    expect(await after((sheets) => sheets.add(name), "目標")).toEqual(["目標", name]);
  });

  it("have names that differ by more than letter case", async () => {
    await expect(after((sheets) => sheets.add("DATA"), "data")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    await expect(after((sheets) => (sheets.getItem("b").name = "A"), "a", "b")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    expect(await after((sheets) => (sheets.getItem("a").name = "A"), "a", "b")).toEqual(["A", "b"]);
  });

  it("keep at least one visible sheet", async () => {
    await expect(after((sheets) => sheets.getItem("a").delete(), "a")).rejects.toMatchObject({ code: "InvalidOperation" });
    await expect(after((sheets) => (sheets.getItem("a").visibility = "Hidden"), "a")).rejects.toMatchObject({ code: "InvalidOperation" });
    expect(await after((sheets) => sheets.getItem("a").delete(), "a", "b")).toEqual(["b"]);
    const onlyOneVisible = after(
      (sheets) => {
        sheets.getItem("a").visibility = "Hidden";
        sheets.getItem("b").delete();
      },
      "a",
      "b",
    );
    await expect(onlyOneVisible).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("move to a position", async () => {
    expect(await after((sheets) => (sheets.getItem("c").position = 0), "a", "b", "c")).toEqual(["c", "a", "b"]);
    await expect(after((sheets) => (sheets.getItem("c").position = 3), "a", "b", "c")).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("are found by name in any letter case, by id, or not at all", async () => {
    const { Excel } = await openBook("Data");
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const byName = sheets.getItem("DATA");
      const missing = sheets.getItemOrNullObject("無い");
      const below = missing.getRange("A1");
      byName.load("id,name,position,visibility");
      below.load("values");
      const count = sheets.getCount();
      await context.sync();
      expect([byName.name, byName.position, byName.visibility]).toEqual(["Data", 0, "Visible"]);
      expect([missing.isNullObject, below.isNullObject, count.value]).toEqual([true, true, 1]);
      const byId = sheets.getItem(byName.id);
      byId.load("name");
      await context.sync();
      expect(byId.name).toBe("Data");
    });
  });

  it("stay the same objects in later batches after they were renamed", async () => {
    const { Excel, book } = await openBook("古い");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("古い");
      await context.sync();
      sheet.name = "新しい";
      await context.sync();
      sheet.getRange("A1").values = [["here"]];
      await context.sync();
    });
    expect(book.sheets[0]?.cells.get(0)?.value).toBe("here");
  });
});

describe("references to a sheet", () => {
  it("follow its new name", async () => {
    const { Excel, book } = await openBook("目標", "評価");
    const value = await Excel.run(async (context) => {
      const [targets, evaluation] = [context.workbook.worksheets.getItem("目標"), context.workbook.worksheets.getItem("評価")];
      targets.getRange("A1").values = [[3]];
      const formula = evaluation.getRange("A1");
      formula.formulas = [["=目標!A1&\"目標!A1\"&'目標'!A1"]];
      targets.name = "目標 R7";
      formula.load("values,formulas");
      await context.sync();
      return [...(formula.values as string[][]), ...(formula.formulas as string[][])].flat();
    });
    expect(value).toEqual(["3目標!A13", "='目標 R7'!A1&\"目標!A1\"&'目標 R7'!A1"]);
    expect(book.sheets[0]?.name).toBe("目標 R7");
  });

  it("break when it is deleted", async () => {
    const { Excel } = await openBook("目標", "評価");
    const values = await Excel.run(async (context) => {
      const formula = context.workbook.worksheets.getItem("評価").getRange("A1");
      formula.formulas = [["=目標!A1+1"]];
      context.workbook.worksheets.getItem("目標").delete();
      formula.load("values,formulas,valueTypes");
      await context.sync();
      return [formula.values, formula.formulas, formula.valueTypes];
    });
    expect(values).toEqual([[["#REF!"]], [["=#REF!A1+1"]], [["Error"]]]);
  });
});
