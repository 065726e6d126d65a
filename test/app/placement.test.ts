import { describe, expect, it } from "vitest";
import { editedSheets, placeSheets } from "../../src/app/placement.js";
import { WorkbookFailure, type OwnedSheet, type WorkbookSnapshot } from "../../src/app/ports.js";

const preferred = { summary: "評価総括表", budget: "予算執行" };

function owned(kind: string, name: string, difference: Partial<OwnedSheet> = {}): OwnedSheet {
  return { kind, name, state: "asWritten", isProtected: false, charts: [], planHash: null, content: null, ...difference };
}

function snapshot(sheetNames: string[], ownedSheets: OwnedSheet[] = []): WorkbookSnapshot {
  return { sheetNames, grids: [], owned: ownedSheets, made: [], saved: { setAside: null, names: null, nameDecisions: null } };
}

describe("placeSheets", () => {
  it("creates what is not there", () => {
    const placement = placeSheets(snapshot(["目標"]), preferred, "replace");
    expect(placement.names).toEqual(preferred);
    expect(placement.placeOf("summary")).toEqual({ kind: "create" });
    expect(placement.issues).toEqual([]);
  });

  it("refreshes an owned sheet under the name it bears", () => {
    const mine = owned("summary", "評価総括表 (2)");
    const placement = placeSheets(snapshot(["評価総括表", "評価総括表 (2)"], [mine]), preferred, "replace");
    expect(placement.names.summary).toBe("評価総括表 (2)");
    expect(placement.placeOf("summary")).toEqual({ kind: "refresh", sheet: mine });
    expect(placement.issues).toEqual([]);
  });

  it("leaves a foreign sheet alone, takes a free name and says so", () => {
    const placement = placeSheets(snapshot(["予算執行"]), preferred, "replace");
    expect(placement.names.budget).toBe("予算執行 (2)");
    expect(placement.placeOf("budget")).toEqual({ kind: "create" });
    expect(placement.issues).toMatchObject([{ code: "sheetNameTaken", sheet: "予算執行", args: { used: "予算執行 (2)" } }]);
  });

  it("refreshes an edited sheet when told to replace it", () => {
    const edited = owned("budget", "予算執行", { state: "edited" });
    expect(placeSheets(snapshot(["予算執行"], [edited]), preferred, "replace").placeOf("budget")).toEqual({
      kind: "refresh",
      sheet: edited,
    });
  });

  it("gives an edited sheet to the user when told to keep it, and writes beside it without calling it foreign", () => {
    const edited = owned("budget", "予算執行", { state: "edited" });
    const placement = placeSheets(snapshot(["予算執行"], [edited]), preferred, "keep");
    expect(placement.names.budget).toBe("予算執行 (2)");
    expect(placement.placeOf("budget")).toEqual({ kind: "create" });
    expect(placement.released).toEqual(["予算執行"]);
    expect(placement.issues).toEqual([]);
  });

  it("refreshes a sheet that a broken-off run left unfinished", () => {
    const unfinished = owned("budget", "予算執行", { state: "unfinished" });
    expect(placeSheets(snapshot(["予算執行"], [unfinished]), preferred, "keep").placeOf("budget")).toEqual({
      kind: "refresh",
      sheet: unfinished,
    });
  });

  it("does not unlock a protected sheet", () => {
    const locked = owned("summary", "評価総括表", { isProtected: true });
    expect(() => placeSheets(snapshot(["評価総括表"], [locked]), preferred, "replace")).toThrow(WorkbookFailure);
  });
});

it("asks only about edited sheets of this run", () => {
  const sheets = [
    owned("summary", "評価総括表", { state: "edited" }),
    owned("about", "このブックについて", { state: "edited" }),
    owned("budget", "予算執行"),
  ];
  expect(editedSheets(snapshot([], sheets), ["summary", "budget"])).toEqual(["評価総括表"]);
});
