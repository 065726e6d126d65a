import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { startPage } from "../../src/packaging/startPage.js";

const html = (given: Partial<Parameters<typeof startPage>[0]>) =>
  new TextDecoder().decode(startPage({ url: "https://example.jp/banso", share: null, offline: false, ...given }, "1.2.3"));

test("names this package's version and address, with one slash at its end", () => {
  expect(html({})).toContain("伴走シート 1.2.3");
  expect(html({})).toContain("<code>https://example.jp/banso/taskpane.html</code>");
  expect(html({ url: "https://example.jp/banso/" })).toContain("<code>https://example.jp/banso/taskpane.html</code>");
});

describe("leads through what this package is for", () => {
  test("a shared folder, with its name", () => {
    const page = html({ share: "\\\\文書\\<banso>" });
    expect(page).toContain("<code>\\\\文書\\&lt;banso></code>");
    expect(page).toContain("guide/install-shared-folder.html");
    expect(page).not.toContain("guide/install-admin-center.html");
  });

  test("else the admin center or the web", () => {
    expect(html({})).toContain("guide/install-admin-center.html");
    expect(html({})).not.toContain("shared-folder");
  });

  test("an intranet", () => {
    expect(html({ offline: true })).toContain("office.js も入っています");
    expect(html({})).not.toContain("office.js");
  });
});

test("every page that it links to is in the guide", () => {
  const pages = [...html({ share: "\\\\a\\b" }).matchAll(/href="guide\/([^"#]+)/g), ...html({}).matchAll(/href="guide\/([^"#]+)/g)];
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.map(([, page]) => page!).filter((page) => !existsSync(resolve(import.meta.dirname, "../../assets/guide", page)))).toEqual(
    [],
  );
});
