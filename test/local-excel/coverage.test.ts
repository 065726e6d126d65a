import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HostCollection, HostObject } from "../../src/local-excel/protocol/hostObject.js";
import { surfaceOf } from "../../src/local-excel/protocol/surface.js";

const room = new URL("../../src/local-excel/", import.meta.url);
const coverage = readFileSync(new URL("COVERAGE.md", room), "utf8");

/** Members that the classes of the model have: `address` can be read, `values=` also be set, `getCell()` be called. */
async function modelledMembers(): Promise<Map<string, string[]>> {
  const members = new Map<string, string[]>();
  for (const file of readdirSync(new URL("model/", room))) {
    const exported = Object.values((await import(new URL(`model/${file}`, room).href)) as Record<string, unknown>);
    for (const candidate of exported) {
      if (typeof candidate !== "function" || !(candidate.prototype instanceof HostObject)) continue;
      const found = membersOf(candidate.prototype);
      if (found.length > 0) members.set(candidate.name, found);
    }
  }
  return members;
}

function membersOf(prototype: HostObject): string[] {
  const { getters, setters, methods } = surfaceOf(prototype);
  const readable = [...getters].map(([key, name]) => camel(name) + (setters.has(key) ? "=" : ""));
  const onlySet = [...setters].filter(([key]) => !getters.has(key)).map(([, name]) => `${camel(name)}=`);
  const callable = [...methods.values()].map((name) => `${camel(name)}()`);
  const items = prototype instanceof HostCollection ? ["items"] : [];
  return [...items, ...readable, ...onlySet, ...callable].sort();
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Rows of the table under "Members": class and members. */
function coveredMembers(): Map<string, string[]> {
  const section = coverage.slice(coverage.indexOf("## Members"), coverage.indexOf("## Behaviour"));
  const rows = [...section.matchAll(/^\| `(\w+)` +\| (.+?) +\|$/gm)];
  return new Map(
    rows.map(([, name = "", members = ""]) => [name, [...members.matchAll(/`([^`]+)`/g)].map(([, member = ""]) => member).sort()]),
  );
}

describe("COVERAGE.md", () => {
  it("names exactly the members that are modelled", async () => {
    expect(Object.fromEntries(coveredMembers())).toEqual(Object.fromEntries(await modelledMembers()));
  });

  it("says for every behaviour what it rests on, and for an unverified one how to verify it", () => {
    const section = coverage.slice(coverage.indexOf("## Behaviour"), coverage.indexOf("## Known"));
    const rows = section.split("\n").filter((line) => /^\| (?!Behaviour|-)/.test(line));
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const [behaviour, restsOn, verify] = row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      expect(behaviour).not.toBe("");
      expect(restsOn).toMatch(/^(Documented|Client|Unverified)/);
      if (restsOn?.startsWith("Unverified")) expect(verify).not.toBe("");
    }
  });
});
