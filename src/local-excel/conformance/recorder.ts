import { goldenBatches, observed } from "./goldenBatches.js";

/** What one golden batch did in a real Excel. */
interface Recording {
  readonly name: string;
  readonly local: unknown;
  readonly excel: unknown;
  readonly agrees: boolean;
  /** The client's own log of requests and responses. */
  readonly log: readonly string[];
}

async function record(): Promise<Recording[]> {
  const recordings: Recording[] = [];
  for (const batch of goldenBatches) {
    const { result, log } = await logged(() => observed(batch).catch((error: unknown) => String(error)));
    const agrees = JSON.stringify(result) === JSON.stringify(batch.local);
    recordings.push({ name: batch.name, local: batch.local, excel: result, agrees, log });
  }
  return recordings;
}

/** The client writes its log to the console; for as long as the work lasts it is kept here. */
async function logged<Result>(work: () => Promise<Result>): Promise<{ result: Result; log: string[] }> {
  const { CoreUtility } = OfficeExtension as unknown as { CoreUtility: { _logEnabled: boolean } };
  const toConsole = console.log;
  const log: string[] = [];
  console.log = (...parts: unknown[]) => void log.push(parts.map(String).join(" "));
  CoreUtility._logEnabled = true;
  try {
    return { result: await work(), log };
  } finally {
    CoreUtility._logEnabled = false;
    console.log = toConsole;
  }
}

function show(recordings: readonly Recording[]): void {
  const { host, platform } = Office.context.diagnostics;
  const lines = recordings.map(({ name, local, excel, agrees }) =>
    agrees ? `same       ${name}` : `DIFFERENT  ${name}\n  local ${JSON.stringify(local)}\n  excel ${JSON.stringify(excel)}`,
  );
  element("outcome").textContent = [`${host} on ${platform}, ${Office.context.diagnostics.version}`, ...lines].join("\n");
  const file = new Blob([JSON.stringify({ diagnostics: Office.context.diagnostics, recordings }, null, 1)], { type: "application/json" });
  element("download").setAttribute("href", URL.createObjectURL(file));
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}

void Office.onReady().then(() => {
  element("record").addEventListener("click", () => void record().then(show));
});
