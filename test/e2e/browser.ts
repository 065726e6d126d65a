import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, resolve, sep } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const root = resolve(import.meta.dirname, "../..");
const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** Office.js tries to open a frame there; the page's content security policy refuses it, so that nothing leaves the PC. */
const officeTelemetry = "https://telemetryservice.firstpartyapps.oaspapps.com/";
const officePackage = resolve(root, "node_modules/@microsoft/office-js/dist");

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
};

/** A headless Chromium; `CHROMIUM` names another one than Debian's. It speaks to nobody on its own account. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export interface StaticServer {
  /** Ends with `/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the files of a directory (relative to the repository) on a free port. */
export async function serveDirectory(directory: string): Promise<StaticServer> {
  const base = resolve(root, directory);
  const server = createServer((request, response) => {
    const file = resolve(
      base,
      `.${decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname.replace(/\/$/, "/index.html"))}`,
    );
    if (!file.startsWith(base + sep)) {
      response.writeHead(403).end();
      return;
    }
    readFile(file).then(
      (content) => response.writeHead(200, { "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream" }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

export interface OpenPage {
  readonly page: Page;
  /** Addresses asked for outside the served origin and office.js; each was refused. */
  readonly outsideRequests: readonly string[];
  /** Errors of scripts and violations of the content security policy, as the console shows them. */
  readonly errors: readonly string[];
}

/**
 * A page in a context of its own. Office.js comes from the npm package, unmodified, at the address of the CDN.
 * `prepare` sees the page before anything is loaded into it.
 */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 }, locale: "ja-JP", ...options });
  const outsideRequests: string[] = [];
  const errors: string[] = [];
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    if (address.startsWith(new URL(url).origin) || address.startsWith("data:")) return route.continue();
    if (address.startsWith(officeCdn))
      return route.fulfill({ path: resolve(officePackage, new URL(address).pathname.slice("/lib/1/hosted/".length)) });
    outsideRequests.push(address);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes(officeTelemetry)) errors.push(message.text());
  });
  await prepare(page);
  await page.goto(url);
  return { page, outsideRequests, errors };
}
