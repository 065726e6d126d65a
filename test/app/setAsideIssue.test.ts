import { describe, expect, test } from "vitest";
import { checkInputs } from "../../src/app/checkInputs.js";
import { setAsideIssue, takeBackSetAside } from "../../src/app/setAsideIssue.js";
import { cellKey } from "../../src/local-excel/bookData.js";
import { loadXlsx } from "../../src/local-excel/xlsx/loadXlsx.js";
import { saveXlsx } from "../../src/local-excel/xlsx/saveXlsx.js";
import { openLocalExcel } from "../../src/local-excel/officeJsNode.js";
import { finished, openSheets, options } from "./userSheets.js";

const log = (lines: readonly string[]) => ["日付\t指標ID\t事業者ID\t事業所名\t数量", ...lines].join("\n");
const unknown = "R7.6.2\tK5-2\tC777\tどこかの会社\t1";
const sound = "R7.6.2\tK5-2\tC001\t川口鋳物工業\t1";
const ofUnknown = <Found extends { readonly code: string }>(found: readonly Found[]) =>
  found.filter(({ code }) => code === "businessUnknown");

async function checked(lines: readonly string[]) {
  const { local, deps } = await openSheets({ 活動記録: log(lines) });
  return { local, deps, check: async () => finished(await checkInputs(deps, options)) };
}

describe("a finding that was set aside", () => {
  test("is no longer open in the next run, and stands in 入力点検 with its reason", async () => {
    const { local, deps, check } = await checked([sound, unknown]);
    const [open] = ofUnknown((await check()).issues);
    await setAsideIssue(deps, open!.identity, " 転出した事業者 ");
    const again = await check();
    expect(ofUnknown(again.issues)).toEqual([]);
    expect(ofUnknown(again.setAside)).toMatchObject([{ address: "C3", setAside: { reason: "転出した事業者", on: "2026-03-31 09:30" } }]);
    const texts = [...local.book.sheets.find(({ name }) => name === "入力点検")!.cells.values()].map(({ value }) => value);
    expect(texts).toContain("転出した事業者（2026/3/31）");
    expect(texts).toContain("✓ 確認済み");
    expect(again.verification.mismatches).toEqual([]);
    expect(local.host.unimplemented).toEqual([]);
  });

  test("stays so when rows are inserted above it", async () => {
    const first = await checked([sound, unknown]);
    const [open] = ofUnknown((await first.check()).issues);
    await setAsideIssue(first.deps, open!.identity, "転出した事業者");
    const kept = first.local.book.settings;
    const later = await checked(["R7.5.1\tK5-1\t\t\t1", sound, "R7.5.2\tK5-1\t\t\t1", unknown]);
    for (const [key, value] of kept) later.local.book.settings.set(key, value);
    const again = await later.check();
    expect(ofUnknown(again.issues)).toEqual([]);
    expect(ofUnknown(again.setAside)).toMatchObject([{ address: "C5" }]);
  });

  test("is open again once its row has been changed", async () => {
    const { local, deps, check } = await checked([sound, unknown]);
    const [open] = ofUnknown((await check()).issues);
    await setAsideIssue(deps, open!.identity, "転出した事業者");
    local.book.sheets.find(({ name }) => name === "活動記録")!.cells.set(cellKey(2, 4), { value: "3" });
    expect(ofUnknown((await check()).issues)).toHaveLength(1);
  });

  test("a further row like it is open", async () => {
    const { deps, check } = await checked([unknown, unknown]);
    const [first] = ofUnknown((await check()).issues);
    await setAsideIssue(deps, first!.identity, "転出した事業者");
    const again = await check();
    expect([ofUnknown(again.issues).length, ofUnknown(again.setAside).length]).toEqual([1, 1]);
  });

  test("is open again when taken back", async () => {
    const { deps, check } = await checked([unknown]);
    const [open] = ofUnknown((await check()).issues);
    await setAsideIssue(deps, open!.identity, "転出した事業者");
    await takeBackSetAside(deps, open!.identity);
    expect(ofUnknown((await check()).issues)).toHaveLength(1);
  });

  test("is kept in the saved file, and no cell of the user's is touched", async () => {
    const { local, deps, check } = await checked([unknown]);
    const [open] = ofUnknown((await check()).issues);
    const before = structuredClone(local.book.sheets);
    await setAsideIssue(deps, open!.identity, "転出した事業者");
    expect(local.book.sheets).toEqual(before);
    await openLocalExcel(await loadXlsx(await saveXlsx(local.book), "saved.xlsx"));
    expect(ofUnknown((await check()).setAside)).toHaveLength(1);
  });
});
