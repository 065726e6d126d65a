import { expect, test } from "vitest";
import { packageFiles } from "../../src/packaging/packageFiles.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const site = {
  "manifest.xml": bytes("<OfficeApp/>"),
  "taskpane.html": bytes("pane"),
  "taskpane.1.js": bytes("js"),
  "taskpane.1.js.map": bytes("map"),
  "guide/index.html": bytes("guide"),
};
const demo = { "index.html": bytes("demo") };

test("the site goes without manifest and source maps, the manifest stands on top", () => {
  const files = packageFiles({ url: "https://example.jp/", share: null, offline: false }, "1.2.3", site, demo);
  expect(Object.keys(files).sort()).toEqual([
    "README.html",
    "demo/index.html",
    "guide/index.html",
    "manifest.xml",
    "site/guide/index.html",
    "site/taskpane.1.js",
    "site/taskpane.html",
  ]);
  expect(files["manifest.xml"]).toBe(site["manifest.xml"]);
});

test("a shared folder gets the manifest and the files that a PC trusts it by", () => {
  const files = packageFiles({ url: "https://example.jp/", share: "\\\\server\\banso", offline: false }, "1.2.3", site, demo);
  expect(Object.keys(files).filter((path) => path.startsWith("shared-folder/"))).toEqual([
    "shared-folder/manifest.xml",
    "shared-folder/add-catalogue.reg",
    "shared-folder/remove-catalogue.reg",
  ]);
});

test("a build without a manifest is none", () => {
  expect(() => packageFiles({ url: "https://example.jp/", share: null, offline: false }, "1.2.3", {}, demo)).toThrow("manifest.xml");
});

test("a build without a guide is none", () => {
  const without = Object.fromEntries(Object.entries(site).filter(([path]) => !path.startsWith("guide/")));
  expect(() => packageFiles({ url: "https://example.jp/", share: null, offline: false }, "1.2.3", without, demo)).toThrow("guide");
});
