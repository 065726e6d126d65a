import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import type { BookData } from "./bookData.js";
import { loadFormulaEngine } from "./formulaEngine.js";
import { LocalHost } from "./host.js";
import { nativeBridge, type NativeBridge } from "./nativeBridge.js";

const require = createRequire(import.meta.url);
const clientFile = "@microsoft/office-js/dist/excel-win32-16.01.js";

/** A workbook that `Excel.run` works on until the next one is opened. */
export interface LocalExcel {
  readonly Excel: typeof Excel;
  readonly host: LocalHost;
  readonly book: BookData;
}

interface OfficeClient {
  Excel: typeof Excel;
  OfficeExtension: { HostBridge: { init(bridge: NativeBridge): void } };
}

/**
 * Opens a workbook for Microsoft's own client in Node. The client is loaded once per process; the newest workbook
 * is the one that a following `Excel.run` sees, while batches begun before stay with theirs.
 */
export async function openLocalExcel(book: BookData): Promise<LocalExcel> {
  await loadFormulaEngine(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
  const client = officeClient();
  const host = new LocalHost(book);
  client.OfficeExtension.HostBridge.init(nativeBridge(host));
  return { Excel: client.Excel, host, book };
}

let loadedClient: OfficeClient | null = null;

function officeClient(): OfficeClient {
  loadedClient ??= loadClient();
  return loadedClient;
}

/** Runs the unmodified client in this realm (in another its checks of plain objects and errors would fail). */
function loadClient(): OfficeClient {
  const globals = globalThis as unknown as Record<string, unknown>;
  const standIns = browserStandIns();
  const missing = Object.keys(standIns).filter((name) => !(name in globals));
  for (const name of missing) globals[name] = standIns[name];
  const file = require.resolve(clientFile);
  new Script(readFileSync(file, "utf8"), { filename: file }).runInThisContext();
  // From here on nothing should take this process for a browser.
  for (const name of missing) delete globals[name];
  return globals as unknown as OfficeClient;
}

/** As much of a browser as the client looks at while it loads. */
function browserStandIns(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = (): object => ({ style: {}, setAttribute: nothing, appendChild: nothing, getAttribute: () => null });
  const location = { href: "https://localhost/", search: "", hash: "", host: "localhost", protocol: "https:", pathname: "/" };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  return {
    window: globalThis,
    self: globalThis,
    location,
    navigator: { userAgent: "node", platform: "node", language: "ja-JP" },
    document: {
      URL: location.href,
      location,
      readyState: "complete",
      cookie: "",
      getElementsByTagName: () => [],
      getElementById: () => null,
      createElement: element,
      addEventListener: nothing,
      head: element(),
      body: element(),
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    sessionStorage: storage,
    localStorage: storage,
    external: {},
  };
}
