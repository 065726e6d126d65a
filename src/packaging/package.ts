import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { zipSync } from "fflate";
import type { Configuration } from "webpack";
import { build } from "./build.js";
import { packageFiles, type Files } from "./packageFiles.js";
import { parsePackageArguments, type PackageArguments } from "./packageArguments.js";

const root = resolve(import.meta.dirname, "../..");
const output = resolve(root, "out");

interface Targets {
  readonly paneTarget: (options: { mode: "production"; url: string; offline: boolean; directory: string }) => Configuration;
  readonly demoTarget: (options: { directory: string }) => Configuration;
}

/** Builds the pane for its address and the demo, and puts all that an office needs into one zip; returns its path. */
export async function makePackage(given: PackageArguments): Promise<string> {
  const { paneTarget, demoTarget } = (await import(new URL("../../webpack.config.js", import.meta.url).href)) as Targets;
  const [site, demo] = [join(output, "site"), join(output, "demo")];
  await build(paneTarget({ mode: "production", url: given.url, offline: given.offline, directory: site }));
  await build(demoTarget({ directory: demo }));
  const { name, zip } = await packageZip(given, await filesOf(site), await filesOf(demo));
  await mkdir(output, { recursive: true });
  const path = join(output, `${name}.zip`);
  await writeFile(path, zip);
  return path;
}

/** What was built, as one zip with a single folder of its name in it. */
export async function packageZip(given: PackageArguments, site: Files, demo: Files): Promise<{ name: string; zip: Uint8Array }> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const name = `banso-sheet-${version}`;
  const files = packageFiles(given, version, site, demo);
  return { name, zip: zipSync(Object.fromEntries(Object.entries(files).map(([path, content]) => [`${name}/${path}`, content]))) };
}

/** Every file of a built directory. */
export async function filesOf(directory: string): Promise<Files> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => [relative(directory, path).split(sep).join("/"), new Uint8Array(await readFile(path))] as const),
  );
  return Object.fromEntries(files);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  try {
    console.log(await makePackage(parsePackageArguments(process.argv.slice(2))));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
