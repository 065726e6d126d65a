import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";

const dist = resolve(import.meta.dirname, "../dist");
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Bytes after gzip, office.js not counted: what the pane needs to be there, the largest script that a press loads, and all of them. */
const budgets = { start: 130_000, onDemand: 80_000, all: 580_000 };

interface Script {
  readonly name: string;
  readonly code: string;
}

interface SourceMap {
  readonly sources: readonly string[];
}

let page = "";
let scripts: readonly Script[] = [];
let sources: readonly string[] = [];

beforeAll(() => {
  if (!existsSync(resolve(dist, "taskpane.html"))) throw new Error("There is no dist/taskpane.html to look at: run `npm run build` first.");
  const read = (name: string) => readFileSync(resolve(dist, name), "utf8");
  page = read("taskpane.html");
  scripts = readdirSync(dist)
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({ name, code: read(name) }));
  sources = scripts.flatMap(({ name }) => (JSON.parse(read(`${name}.map`)) as SourceMap).sources);
});

describe("the scripts of the pane", () => {
  const bytes = (chosen: readonly Script[]) => chosen.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);

  test(`that the pane starts with are at most ${budgets.start / 1000} kB after gzip`, () => {
    expect(bytes(scripts.filter(({ name }) => page.includes(name)))).toBeLessThanOrEqual(budgets.start);
  });

  test(`that come with a press are at most ${budgets.onDemand / 1000} kB each`, () => {
    const onDemand = scripts.filter(({ name }) => !page.includes(name));
    expect(Math.max(...onDemand.map((script) => bytes([script])))).toBeLessThanOrEqual(budgets.onDemand);
  });

  test(`are at most ${budgets.all / 1000} kB after gzip, all together`, () => {
    expect(bytes(scripts)).toBeLessThanOrEqual(budgets.all);
  });

  const sourcesOf = ({ name }: Script) => (JSON.parse(readFileSync(resolve(dist, `${name}.map`), "utf8")) as SourceMap).sources;
  const holding = (source: RegExp) => scripts.filter((script) => sourcesOf(script).some((each) => source.test(each)));

  test("hold the tables of trades, and the picker of businesses, once and not among those that the pane starts with", () => {
    for (const part of [/finance\/industrySearch/, /react-combobox\/lib\/components\/Combobox\/Combobox\./]) {
      const [script, ...others] = holding(part);
      expect(others).toEqual([]);
      expect(page).not.toContain(script!.name);
    }
  });

  test("hold the sentences of findings apart from what the pane starts with", () => {
    for (const { name } of holding(/strings\/issues\//)) expect(page).not.toContain(name);
  });

  test("hold the pane, and nothing of the stand-in for Excel", () => {
    expect(sources.some((source) => source.includes("/src/taskpane/App.tsx"))).toBe(true);
    expect(sources.filter((source) => /local-excel|ironcalc|fflate|exceljs/.test(source))).toEqual([]);
  });

  test("hold the small zod, without its languages", () => {
    expect(sources.filter((source) => /zod\/v4\/(classic|locales)/.test(source))).toEqual([]);
  });

  test("make no code out of text, other than one fallback of webpack that the policy lets fail", () => {
    const evaluating = scripts.flatMap(({ code }) => code.match(/\beval\(|\bnew Function\([^)]*\)/g) ?? []);
    expect(evaluating.filter((call) => call !== 'new Function("return this")')).toEqual([]);
  });

  test("ask no network", () => {
    const asking = scripts.flatMap(({ name, code }) => (/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/.test(code) ? [name] : []));
    expect(asking).toEqual([]);
  });

  test("have their source maps in files of their own", () => {
    for (const { name, code } of scripts) expect(code.trimEnd().endsWith(`//# sourceMappingURL=${name}.map`)).toBe(true);
  });
});

describe("the page", () => {
  const addresses = () => [...page.matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, address]) => address ?? "");

  test("loads office.js from Microsoft before the pane's own scripts, and nothing else from elsewhere", () => {
    const loaded = [...page.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(([, address]) => address);
    expect(loaded[0]).toBe(officeJs);
    expect(scripts.map(({ name }) => name)).toEqual(expect.arrayContaining(loaded.slice(1)));
    expect(addresses().filter((address) => address !== officeJs && /^(https?:)?\/\//.test(address))).toEqual([]);
  });

  test("holds no script of its own", () => {
    const inline = [...page.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)].filter(
      ([, attributes, body]) => !/src=/.test(attributes ?? "") || body !== "",
    );
    expect(inline).toEqual([]);
    expect(page).not.toMatch(/\son[a-z]+=|javascript:/);
  });

  test("forbids everything that the pane does not need", () => {
    const [, policy = ""] = /Content-Security-Policy"? content="([^"]*)"/.exec(page) ?? [];
    expect(
      Object.fromEntries(policy.split(";").map((rule) => [rule.trim().split(" ")[0], rule.trim().split(" ").slice(1).join(" ")])),
    ).toEqual({
      "default-src": "'none'",
      "script-src": "'self' https://appsforoffice.microsoft.com",
      "style-src": "'self' 'unsafe-inline'",
      "img-src": "'self' data:",
      "connect-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
    });
  });

  test("is in Japanese until Office says otherwise", () => {
    expect(page).toMatch(/<html lang="?ja"?>/);
  });
});
