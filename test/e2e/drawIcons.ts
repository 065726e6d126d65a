import { readdir, readFile } from "node:fs/promises";
import { launchBrowser } from "./browser.js";

/** Pixels: 16, 32 and 80 for the ribbon; of the add-in's own icon also 64 and 128, for the lists of add-ins. */
const ribbonSizes = [16, 32, 80];
const listSizes = [64, 128];

// Draws assets/icon-….png anew from assets/icon….svg, as the manifest names them.
const drawings = (await readdir("assets")).filter((name) => /^icon.*\.svg$/.test(name));
const browser = await launchBrowser();
for (const drawing of drawings) {
  const svg = await readFile(`assets/${drawing}`, "utf8");
  for (const size of drawing === "icon.svg" ? [...ribbonSizes, ...listSizes] : ribbonSizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
    await page.screenshot({ path: `assets/${drawing.replace(".svg", "")}-${size}.png`, omitBackground: true });
    await page.close();
  }
}
await browser.close();
