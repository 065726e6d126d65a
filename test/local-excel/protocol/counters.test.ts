import { describe, expect, it } from "vitest";
import { isCleanup } from "../../../src/local-excel/protocol/counters.js";
import type { Action, ObjectPath } from "../../../src/local-excel/protocol/wire.js";

const instantiate: Action = { Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 };
const remove: Action = { Id: 2, ActionType: 3, Name: "_RemoveReference", ObjectPathId: 1 };
const method: Action = { ...remove, Name: "Clear" };
const workbook: ObjectPath = { Id: 1, ObjectPathType: 1, Name: "" };
const service: ObjectPath = { Id: 1, ObjectPathType: 2, Name: "Microsoft.Telemetry.TelemetryService" };

describe("isCleanup", () => {
  it.each<[string, boolean, Action[], ObjectPath]>([
    ["removals of references", true, [instantiate, remove, remove], workbook],
    ["messages to the client's services", true, [instantiate, method], service],
    ["a removal among other work", false, [instantiate, method, remove], workbook],
    ["work", false, [instantiate, method], workbook],
    ["nothing but a path", false, [instantiate], workbook],
  ])("%s: %s", (_, expected, Actions, path) => {
    expect(isCleanup({ Actions, ObjectPaths: { 1: path } })).toBe(expected);
  });
});
