import { describe, expect, it } from "vitest";
import { openBook } from "../books.js";

type Change = (range: Excel.Range) => void;

async function validationsAfter(...changes: readonly (readonly [address: string, change: Change])[]): Promise<unknown> {
  const { Excel, book } = await openBook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [address, change] of changes) change(sheet.getRange(address));
    await context.sync();
  });
  return book.sheets[0]?.validations;
}

const list =
  (source: string): Change =>
  ({ dataValidation }) =>
    (dataValidation.rule = { list: { inCellDropDown: true, source } });
const prompt =
  (title: string, message: string): Change =>
  ({ dataValidation }) =>
    (dataValidation.prompt = { showPrompt: true, title, message });
const area = { row: 0, column: 0, rows: 2, columns: 1 };

describe("data validation", () => {
  it("offers a list and shows a hint on the same cells", async () => {
    expect(await validationsAfter(["A1:A2", list("実施,未実施")], ["A1:A2", prompt("実施区分", "選んでください")])).toEqual([
      { area, choices: ["実施", "未実施"], prompt: { title: "実施区分", message: "選んでください" } },
    ]);
  });

  it("replaces rules on cells within, and goes with clear", async () => {
    expect(await validationsAfter(["A1", list("a")], ["A1:A2", list("b")])).toEqual([{ area, choices: ["b"] }]);
    expect(await validationsAfter(["A1", list("a")], ["A1:C9", ({ dataValidation }) => dataValidation.clear()])).toEqual([]);
  });

  it("can be read", async () => {
    const { Excel } = await openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      list("a,b")(range);
      range.dataValidation.ignoreBlanks = true;
      range.dataValidation.load("rule,prompt,ignoreBlanks");
      await context.sync();
      expect(range.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "a,b" } });
      expect(range.dataValidation.prompt).toEqual({ showPrompt: true, title: "", message: "" });
      expect(range.dataValidation.ignoreBlanks).toBe(true);
    });
  });

  it.each<[string, Change]>([
    ["a list of more than 255 characters", list("あ".repeat(256))],
    ["an empty list", list("")],
    ["a hint's title of more than 32 characters", prompt("あ".repeat(33), "")],
    ["a hint of more than 255 characters", prompt("", "あ".repeat(256))],
  ])("refuses %s", async (_, change) => {
    await expect(validationsAfter(["A1", change])).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
