import { expect, test } from "vitest";
import { packageFiles } from "../../src/packaging/packageFiles.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const site = {
  "manifest.xml": bytes("<OfficeApp/>"),
  "taskpane.html": bytes("pane"),
  "taskpane.1.js": bytes("js"),
  "taskpane.1.js.map": bytes("map"),
};
const demo = { "index.html": bytes("demo") };

test("the site goes without manifest and source maps, the manifest stands on top", () => {
  const files = packageFiles({ url: "https://example.jp/", share: null, offline: false }, site, demo);
  expect(Object.keys(files).sort()).toEqual(["demo/index.html", "manifest.xml", "site/taskpane.1.js", "site/taskpane.html"]);
  expect(files["manifest.xml"]).toBe(site["manifest.xml"]);
});

test("a shared folder gets the manifest and the files that a PC trusts it by", () => {
  const files = packageFiles({ url: "https://example.jp/", share: "\\\\server\\banso", offline: false }, site, demo);
  expect(Object.keys(files).filter((path) => path.startsWith("shared-folder/"))).toEqual([
    "shared-folder/manifest.xml",
    "shared-folder/add-catalogue.reg",
    "shared-folder/remove-catalogue.reg",
  ]);
});

test("a build without a manifest is none", () => {
  expect(() => packageFiles({ url: "https://example.jp/", share: null, offline: false }, {}, demo)).toThrow("manifest.xml");
});
