import { runInThisContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Answer, EventListener } from "../../src/local-excel/host.js";
import { windowsExternal, type WindowsExternal } from "../../src/local-excel/windowsExternal.js";

function connected(answer: Answer): { external: WindowsExternal; asked: string[]; listeners: EventListener[] } {
  const asked: string[] = [];
  const listeners: EventListener[] = [];
  const external = windowsExternal({
    answer: (text) => {
      asked.push(text);
      return Promise.resolve(answer);
    },
    listen: (listener) => listeners.push(listener),
  });
  return { external, asked, listeners };
}

function executed(external: WindowsExternal, dispatchId: number, parameters: readonly unknown[]): Promise<unknown[]> {
  return new Promise((resolve) => {
    external.Execute(dispatchId, { toArray: () => parameters }, (result, status) => resolve([result.toArray(), status]));
  });
}

const request = ["", "POST", "ProcessQuery", [], '{"Actions":[]}', 0, 1];

describe("windowsExternal", () => {
  it("hands batches on and their answers back", async () => {
    const { external, asked } = connected({ kind: "response", body: '{"Results":[]}' });
    expect(await executed(external, 93, [request])).toEqual([[0, [200, [], '{"Results":[]}']], 0]);
    expect(asked).toEqual(['{"Actions":[]}']);
  });

  it("tells a refusal by its number", async () => {
    const { external } = connected({ kind: "refusal", number: 5103, code: "RequestPayloadSizeLimitExceeded" });
    expect(await executed(external, 93, request)).toEqual([[5103], 5103]);
  });

  it("supports no other call", async () => {
    const { external, asked } = connected({ kind: "response", body: "" });
    expect(await executed(external, 64, [])).toEqual([[5002], 5002]);
    expect(asked).toEqual([]);
  });

  it("delivers events to who registered for them", async () => {
    const { external, listeners } = connected({ kind: "response", body: "" });
    const delivered: unknown[] = [];
    await new Promise((resolve) => external.RegisterEvent(33, "", (id, args) => delivered.push([id, args.toArray()]), resolve));
    await new Promise((resolve) => external.UnregisterEvent(39, "", resolve));
    listeners.forEach((listen) => listen([{ messageCategory: 65536, messageType: 10, targetId: "sheet", message: "{}" }]));
    expect(delivered).toEqual([[33, [[65536, 10, "sheet", "{}", "0"]]]]);
  });

  it("introduces itself as Japanese Excel for Windows with ExcelApi 1.14", () => {
    const context = connected({ kind: "response", body: "" }).external.GetContext();
    expect(context["GetAppUILocale"]?.()).toBe("ja-JP");
    expect(JSON.parse(String(context["GetSupportedMatrix"]?.()))).toMatchObject({ ExcelApi: 1.14 });
  });

  it("needs nothing outside its own text", () => {
    const rebuilt = runInThisContext(`(${windowsExternal.toString()})`) as typeof windowsExternal;
    expect(Object.keys(rebuilt({ answer: () => new Promise(() => undefined), listen: () => undefined }))).toEqual([
      "GetContext",
      "Execute",
      "RegisterEvent",
      "UnregisterEvent",
    ]);
  });
});
