import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { InputSheet } from "../src/core/inputSheets/inputSheet.js";
import { inputSheets } from "../src/core/inputSheets/inputSheets.js";
import { indicatorIds } from "../src/core/finance/indicators.js";
import { generatedSheets } from "../src/report/generatedSheets.js";
import { guidePages } from "../src/strings/guidePages.js";
import { ja } from "../src/strings/pane.ja.js";

const directory = resolve(import.meta.dirname, "../assets/guide");
const files = readdirSync(directory);
const pages = files.filter((file) => file.endsWith(".html"));
const html = (page: string) => readFileSync(resolve(directory, page), "utf8");
const text = (page: string) => html(page).replace(/<[^>]*>/g, "");
const attributes = (page: string, name: string) =>
  [...html(page).matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value]) => value!);
const ids = (page: string) => attributes(page, "id");

/** Bytes that a picture may weigh. */
const heaviest = 150_000;

/** What a link or a picture of the page leads to that is not there. */
function dangling(page: string, address: string): boolean {
  const [file, place] = address.split("#");
  const target = file === "" ? page : file!;
  return !existsSync(resolve(directory, target)) || (place !== undefined && !ids(target).includes(place));
}

describe.each(pages)("%s", (page) => {
  test("is in Japanese, with a heading that is also its title", () => {
    expect(html(page)).toContain('<html lang="ja">');
    const [, heading] = /<h1>(.*)<\/h1>/.exec(html(page))!;
    expect(html(page)).toContain(`<title>${heading}｜伴走シートの使い方</title>`);
  });

  test("leads nowhere that is not there, and to no other place", () => {
    const addresses = [...attributes(page, "href"), ...attributes(page, "src")];
    expect(addresses.filter((address) => /^[a-z]+:|^\/|^\.\./.test(address))).toEqual([]);
    expect(addresses.filter((address) => dangling(page, address))).toEqual([]);
  });

  test("is nothing but words and pictures", () => {
    expect(html(page)).not.toMatch(/<script|<iframe|<form|<style|\sstyle=|\son[a-z]+=/);
    expect(html(page)).toContain("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'");
  });

  test("says what each picture shows", () => {
    const pictures = [...html(page).matchAll(/<img [^>]*>/g)].map(([picture]) => picture);
    expect(pictures.filter((picture) => !/ alt="[^"]{10,}"/.test(picture))).toEqual([]);
  });
});

test("every page can be reached from the first", () => {
  const reached = new Set(["index.html"]);
  for (const page of reached)
    for (const address of attributes(page, "href")) if (/\.html/.test(address)) reached.add(address.split("#")[0]!);
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});

describe("the pictures", () => {
  const pictures = files.filter((file) => /\.(png|svg)$/.test(file));
  const used = new Set(pages.flatMap((page) => attributes(page, "src")));

  test("are all used", () => {
    expect(pictures.length).toBeGreaterThan(15);
    expect(pictures.filter((picture) => !used.has(picture))).toEqual([]);
  });

  test(`are at most ${heaviest / 1000} kB`, () => {
    expect(pictures.filter((picture) => statSync(resolve(directory, picture)).size > heaviest)).toEqual([]);
  });

  test("say of themselves that they are drawn where they are", () => {
    const drawings = pictures.filter((picture) => picture.endsWith(".svg"));
    expect(drawings.filter((drawing) => !html(drawing).includes("図（実際の画面とは異なります）"))).toEqual([]);
  });
});

describe("the guide tells of", () => {
  test("every page of the pane, under the name of its button", () => {
    const { home, ...jobs } = guidePages;
    expect(dangling("index.html", home.replace("guide/", ""))).toBe(false);
    expect(Object.keys(jobs).sort()).toEqual(Object.keys(ja.tasks).sort());
    for (const [task, page] of Object.entries(jobs)) {
      const address = page.replace("guide/", "");
      expect({ page, isThere: !dangling("index.html", address) }).toEqual({ page, isThere: true });
      expect(text(address.split("#")[0]!)).toContain(ja.tasks[task as keyof typeof ja.tasks]);
    }
  });

  test.each(Object.values<InputSheet>(inputSheets).map((sheet) => [sheet.name, sheet] as const))(
    "the input sheet %s and its columns",
    (name, sheet) => {
      const row = html("sheets.html")
        .split("<tr>")
        .find((each) => each.includes(`<th scope="row">${name}</th>`));
      const [, columns] = /<td>[^<]*<\/td><td>(.*?)<\/td>/.exec(row ?? "")!;
      const listed = columns!
        .replace(/、<strong>年度ごと.*?）/, "")
        .replace(/、[^、]+1、[^、]+2 …/, "")
        .split("、");
      expect(listed).toEqual(
        Object.values(sheet.columns).map(({ header, required }) => (required ? `<strong>${header}</strong>` : header)),
      );
    },
  );

  test("every sheet that the add-in makes", () => {
    const all = pages.map(text).join("\n");
    expect(Object.values(generatedSheets).filter((name) => !all.includes(name))).toEqual([]);
  });

  test("the six indicators of the Local Benchmark", () => {
    expect(indicatorIds.length).toBe("①②③④⑤⑥".split("").filter((mark) => text("glossary.html").includes(mark)).length);
  });

  test("every behaviour that has not been seen in a real Excel, as COVERAGE.md has them", () => {
    const coverage = readFileSync(resolve(import.meta.dirname, "../src/local-excel/COVERAGE.md"), "utf8");
    const unverified = coverage.split("\n").filter((line) => line.startsWith("|") && /unverified/i.test(line));
    const batches = new Set(unverified.flatMap((line) => [...line.matchAll(/Golden batch "([^"]+)"/g)].map(([, name]) => name!)));
    expect(batches.size).toBeGreaterThan(10);
    expect([...batches].filter((name) => !text("limits.html").includes(name))).toEqual([]);
    const byHand = unverified.filter((line) => line.includes("By hand:"));
    expect(text("limits.html").match(/手で：/g)!.length).toBeGreaterThanOrEqual(byHand.length);
  });
});
