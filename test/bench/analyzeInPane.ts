/**
 * Analyses 5,000 businesses × 3 periods in the built pane in Chromium and tells how long the pane could not answer:
 * `npm run build && npx tsx test/bench/analyzeInPane.ts [businesses]`. Excel is stood in for by this process.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadFormulaEngine } from "../../src/local-excel/formulaEngine.js";
import { LocalHost, type Answer } from "../../src/local-excel/host.js";
import { hostInfoQuery, windowsExternal } from "../../src/local-excel/windowsExternal.js";
import { launchBrowser, openPage, serveDirectory } from "../e2e/browser.js";
import { bookOf } from "../excel/openGrids.js";
import { manyFinancials } from "../fixtures/manyFinancials.js";
import { words } from "../strings/words.js";

const { tasks, progress, cancelled } = words.ja.pane;

/** A stretch in which the pane's thread did one thing: milliseconds since the start, and how long. */
interface Stretch {
  readonly at: number;
  readonly duration: number;
}

/** What the page writes down while the pane works. */
interface Diary {
  /** What the progress said, and the value of its bar. */
  readonly told: { readonly at: number; readonly step: string; readonly value: number }[];
  readonly stretches: Stretch[];
  /** The longest time between two ticks of a clock that ticks every few milliseconds. */
  readonly gaps: Stretch[];
}

/** Runs in the page. */
function keepDiary(): void {
  const diary: Diary = { told: [], stretches: [], gaps: [] };
  Object.assign(window, { diary });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) diary.stretches.push({ at: startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    if (now - last > 50) diary.gaps.push({ at: last, duration: now - last });
    last = now;
  }, 5);
  document.addEventListener("DOMContentLoaded", () => {
    new MutationObserver(() => {
      const bar = document.querySelector("progress");
      const step = bar?.nextElementSibling?.querySelector("span")?.firstChild?.textContent ?? "";
      const value = bar?.value ?? 0;
      const before = diary.told.at(-1);
      if (before?.step !== step || before.value !== value) diary.told.push({ at: performance.now(), step, value });
    }).observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

const businesses = Number(process.argv[2]) || 5_000;
await loadFormulaEngine(readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")));
const { sheet, values } = manyFinancials(businesses);
const host = new LocalHost(bookOf({ [sheet]: values }));
const [browser, server] = await Promise.all([launchBrowser(), serveDirectory("dist")]);
const { page, errors } = await openPage(browser, `${server.url}taskpane.html?${hostInfoQuery()}#analyze`, {}, async (opened) => {
  opened.setDefaultTimeout(0);
  // tsx has functions call a helper of its own by this name.
  await opened.addInitScript("window.__name = (named) => named");
  await opened.addInitScript(keepDiary);
  // Local Excel needs minutes where Excel needs seconds: the pane's patience, counted in ticks of a second, is to last.
  await opened.addInitScript(() => {
    const real = window.setInterval.bind(window);
    window.setInterval = ((handler: () => void, delay: number) => real(handler, delay === 1000 ? 60_000 : delay)) as typeof setInterval;
  });
  // By the network and not by a binding of the browser's: that would itself keep the page's thread busy.
  await opened.route("**/answer", async (route) => {
    const answer = await host.answer(route.request().postData() ?? "");
    if (answer.kind === "refusal") await route.fulfill({ status: 500, body: String(answer.number) });
    else await route.fulfill({ contentType: "application/json", body: answer.body });
  });
  const answer = async (request: string): Promise<Answer> => {
    const response = await fetch("/answer", { method: "POST", body: request });
    const body = await response.text();
    return response.ok ? { kind: "response", body } : { kind: "refusal", number: Number(body), code: "" };
  };
  await opened.addInitScript(
    `Object.defineProperty(window, "external", { configurable: true,
       value: (${windowsExternal.toString()})({ answer: ${answer.toString()}, listen: () => undefined }) });`,
  );
});
const start = page.getByRole("button", { name: tasks.analyzeFinancials });
await start.waitFor();

/** Milliseconds from a press of 中止 in this step to the pane's word that it has stopped. */
async function stopped(step: string): Promise<number> {
  await start.click();
  await page.getByRole("region").getByText(step).waitFor();
  const began = await page.evaluate((name) => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
    button?.click();
    return performance.now();
  }, progress.stop);
  await page.getByText(cancelled.heading, { exact: true }).first().waitFor();
  return (await page.evaluate(() => performance.now())) - began;
}

for (const step of [progress.steps.checking, progress.steps.computing]) {
  console.log(`stopped in 「${step}」 after ${Math.round(await stopped(step))} ms`);
}

/** One run of the job, told in figures. */
async function run(what: string): Promise<void> {
  host.counters.reset();
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 2_000 });
  await session.send("Profiler.start");
  await page.evaluate(() => {
    const { diary } = window as unknown as { diary: Diary };
    diary.told.length = diary.stretches.length = diary.gaps.length = 0;
  });
  const began = Date.now();
  await start.click();
  await page.getByRole("progressbar").waitFor();
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  console.log(`${what}: ${Math.round((Date.now() - began) / 1000)} s`);
  const { told, stretches, gaps } = await page.evaluate(() => (window as unknown as { diary: Diary }).diary);
  const { profile } = await session.send("Profiler.stop");
  writeFileSync(join(tmpdir(), `${what}.cpuprofile`), JSON.stringify(profile));
  const steps = [...new Set(told.map(({ step }) => step))].filter((step) => step !== "");
  for (const step of steps) {
    const within = told.filter((each) => each.step === step);
    const from = within[0]!.at;
    const to = told.find(({ at, step: other }) => at > within.at(-1)!.at && other !== step)?.at ?? Infinity;
    const longest = (all: readonly Stretch[]) =>
      Math.round(Math.max(0, ...all.filter(({ at, duration }) => at + duration > from && at < to).map(({ duration }) => duration)));
    const seconds = ((to - from) / 1000).toFixed(1);
    console.log(
      `  ${step}: ${seconds} s, told ${within.length} times, longest task ${longest(stretches)} ms, longest silence ${longest(gaps)} ms`,
    );
  }
  const { totals, batches } = host.counters;
  console.log(`  ${totals.syncs} syncs, ${totals.bytesIn} bytes in, ${totals.bytesOut} bytes out`);
  for (const { actions, bytesIn, bytesOut, isCleanup } of batches)
    if (!isCleanup) console.log(`    ${actions} actions, ${bytesIn} in, ${bytesOut} out`);
  const shown = await page.locator("#pane").innerText();
  console.log(`  ${shown.match(/.*数式.*/g)?.join(" ") ?? shown}`);
}

await run("analyzeInPane-first");
if (process.argv.includes("--again")) await run("analyzeInPane-again");
console.log(errors);
await Promise.all([browser.close(), server.close()]);
