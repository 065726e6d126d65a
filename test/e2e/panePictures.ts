import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import type { Browser, BrowserContextOptions } from "playwright-core";
import type { Language } from "../../src/strings/language.js";
import { launchBrowser, openPage, serveDirectory } from "./browser.js";
import { paneStates, type PaneStateName } from "./paneStates.js";
import { buildPaneStory, reachState, storyAddress, storyDirectory } from "./paneStoryPage.js";
import { makeSmall } from "./smallPng.js";

// Takes the pictures of the pane's states anew: assets/pane/<state>.png, every look side by side.
const pictures = "assets/pane";
const width = 350;
/** Of a longer page only the beginning is kept: the rest repeats. */
const tallest = 1500;
/** Shades of the edges of letters that nobody tells apart; with each of them the files would be twice as large. */
const leastDistance = 6;

interface Look {
  readonly name: string;
  readonly language: Language;
  readonly theme: "light" | "dark";
  readonly options?: BrowserContextOptions;
}

const looks: readonly Look[] = [
  { name: "日本語・明るい", language: "ja", theme: "light" },
  { name: "日本語・暗い", language: "ja", theme: "dark" },
  { name: "English, light", language: "en", theme: "light" },
  { name: "English, dark", language: "en", theme: "dark" },
  { name: "Windows contrast theme", language: "ja", theme: "dark", options: { forcedColors: "active" } },
];

/** The pane in one state, as a PNG of its whole length. */
async function pictureOf(browser: Browser, server: string, state: PaneStateName, { language, theme, options }: Look): Promise<Buffer> {
  const { page } = await openPage(browser, storyAddress(server, state, language), { colorScheme: theme, ...options });
  await reachState(page, state, language);
  await page.mouse.move(0, 0);
  const height = await page.evaluate(() => {
    const frame = document.querySelector("#pane header")!.parentElement!;
    frame.scrollTop = 0;
    return Math.max(frame.scrollHeight, document.documentElement.scrollHeight);
  });
  await page.setViewportSize({ width, height: Math.min(height, tallest) });
  const picture = await page.screenshot({ animations: "disabled" });
  await page.context().close();
  return picture;
}

async function sideBySide(browser: Browser, path: string, columns: readonly (readonly [string, Buffer])[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: columns.length * (width + 10) - 10, height: 100 } });
  await page.setContent(
    `<body style="margin:0;display:flex;gap:10px;align-items:flex-start;background:#888;font:12px sans-serif;color:white">
       ${columns.map(([name, png]) => `<div>${name}<img style="display:block" src="data:image/png;base64,${png.toString("base64")}"></div>`).join("")}
     </body>`,
  );
  await page.screenshot({ path, fullPage: true });
  await page.close();
  await makeSmall(path, leastDistance);
}

await buildPaneStory();
await mkdir(pictures, { recursive: true });
const [browser, story] = await Promise.all([launchBrowser(), serveDirectory(storyDirectory)]);
const asked = process.argv.slice(2);
const states = (Object.keys(paneStates) as PaneStateName[]).filter((state) => asked.length === 0 || asked.includes(state));
for (const state of states) {
  const columns: [string, Buffer][] = [];
  for (const look of looks) columns.push([look.name, await pictureOf(browser, story.url, state, look)]);
  await sideBySide(browser, `${pictures}/${state}.png`, columns);
}
const kept = new Set(Object.keys(paneStates).map((state) => `${state}.png`));
const stale = (await readdir(pictures)).filter((file) => file.endsWith(".png") && !kept.has(file));
await Promise.all(stale.map((file) => rm(`${pictures}/${file}`)));
await writeFile(
  `${pictures}/README.md`,
  `# The pane in every state\n\nTaken by \`npm run pane:pictures\`: ${looks.map(({ name }) => name).join(" · ")}.\n\n` +
    Object.entries(paneStates)
      .map(([state, page]) => `## ${state}\n\nPage: ${page ?? "home"}\n\n![${state}](${state}.png)\n`)
      .join("\n"),
);
await Promise.all([browser.close(), story.close()]);
