import { describe, expect, test } from "vitest";
import { checkInputs } from "../../src/app/checkInputs.js";
import { typeProposal, untypeProposal } from "../../src/app/typeProposal.js";
import { cellKey, type SheetData } from "../../src/local-excel/bookData.js";
import type { LocalExcel } from "../../src/local-excel/officeJsNode.js";
import { finished, openSheets, options } from "./userSheets.js";

const header = "日付\t指標ID\t事業者ID\t事業所名\t数量";

const logOf = (local: LocalExcel): SheetData => local.book.sheets.find(({ name }) => name === "活動記録")!;

async function found(line: string, code: string) {
  const { local, deps } = await openSheets({ 活動記録: `${header}\n${line}` });
  const { issues } = finished(await checkInputs(deps, options));
  return { local, deps, issue: issues.find((each) => each.code === code)! };
}

describe("a proposal is typed into its one cell", () => {
  test.each([
    ["a misspelt ID", "businessMisspelt", "R7.6.2\tK5-2\tC00l\t川口鋳物工業\t1", cellKey(1, 2), "C001"],
    ["an ID left out", "businessIdProposed", "R7.6.2\tK5-2\t\t鳩ヶ谷製菓\t1", cellKey(1, 2), "C002"],
    ["a misspelt indicator", "indicatorMisspelt", "R7.6.2\tK5-22\tC001\t川口鋳物工業\t1", cellKey(1, 1), "K5-2"],
    ["a date of the wrong era", "dateEraSlip", "H7.6.2\tK5-2\tC001\t川口鋳物工業\t1", cellKey(1, 0), "R7.6.2"],
  ])("%s", async (_, code, line, key, proposal) => {
    const { local, deps, issue } = await found(line, code);
    const before = structuredClone(logOf(local).cells);
    const outcome = await typeProposal(deps, issue);
    expect(outcome).toMatchObject({ kind: "typed", typed: proposal });
    expect(logOf(local).cells.get(key)?.value).toBe(proposal);
    expect([...logOf(local).cells].filter(([each]) => each !== key)).toEqual([...before].filter(([each]) => each !== key));
    const again = finished(await checkInputs(deps, options));
    expect(again.issues.map(({ code: each }) => each)).not.toContain(code);
    expect(local.host.unimplemented).toEqual([]);
  });

  test("and is taken back again", async () => {
    const { local, deps, issue } = await found("R7.6.2\tK5-2\tC00l\t川口鋳物工業\t1", "businessMisspelt");
    const outcome = await typeProposal(deps, issue);
    if (outcome.kind !== "typed") throw new Error(outcome.kind);
    expect(await untypeProposal(deps, outcome)).toBe(true);
    expect(logOf(local).cells.get(cellKey(1, 2))?.value).toBe("C00l");
  });
});

describe("nothing is typed", () => {
  const line = "R7.6.2\tK5-2\tC00l\t川口鋳物工業\t1";

  test.each<[string, (sheet: SheetData) => void]>([
    ["the cell has been changed", (sheet) => sheet.cells.set(cellKey(1, 2), { value: "C003" })],
    ["another cell of the row has been changed", (sheet) => sheet.cells.set(cellKey(1, 3), { value: "荒川木型製作所" })],
    ["the row is gone", (sheet) => [0, 1, 2, 3, 4].forEach((column) => sheet.cells.delete(cellKey(1, column)))],
    ["the cell holds a formula that gives the same", (sheet) => sheet.cells.set(cellKey(1, 2), { value: "C00l", formula: '="C00l"' })],
  ])("where %s since the check", async (_, change) => {
    const { local, deps, issue } = await found(line, "businessMisspelt");
    change(logOf(local));
    const before = structuredClone(logOf(local).cells);
    expect(await typeProposal(deps, issue)).toEqual({ kind: "changed" });
    expect(logOf(local).cells).toEqual(before);
  });

  test("into a protected sheet", async () => {
    const { local, deps, issue } = await found(line, "businessMisspelt");
    logOf(local).isProtected = true;
    await expect(typeProposal(deps, issue)).rejects.toMatchObject({ code: "protected", detail: "活動記録" });
  });

  test("back, where somebody has typed since", async () => {
    const { local, deps, issue } = await found(line, "businessMisspelt");
    const outcome = await typeProposal(deps, issue);
    if (outcome.kind !== "typed") throw new Error(outcome.kind);
    logOf(local).cells.set(cellKey(1, 2), { value: "C002" });
    expect(await untypeProposal(deps, outcome)).toBe(false);
    expect(logOf(local).cells.get(cellKey(1, 2))?.value).toBe("C002");
  });
});
