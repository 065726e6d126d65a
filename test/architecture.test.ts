import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Which rooms of `src` a room may import. The composition root of the pane is the one place that joins the face to Excel. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  input: ["core"],
  strings: ["core"],
  report: ["core", "strings"],
  app: ["core", "input", "report", "strings"],
  excel: ["app", "core", "input", "report"],
  taskpane: ["app", "core", "strings"],
  "local-excel": ["app", "core", "excel", "input", "report", "strings", "taskpane"],
  packaging: [],
};

/** Rooms that never reach a user: they may use the packages that tests and tools use. */
const tools: readonly string[] = ["local-excel", "packaging"];

/** Packages that only some rooms may use; every other package is for tests and tools. */
const packages: Readonly<Record<string, readonly string[]>> = {
  input: ["zod/mini"],
  taskpane: ["react", "react-dom/client", "@fluentui/react-components", "@fluentui/react-icons"],
};

const compositionRoot = join("taskpane", "index.tsx");
const root = new URL("../src", import.meta.url).pathname;

interface Import {
  readonly file: string;
  readonly target: string;
}

function imports(): Import[] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  return files.flatMap((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"));
    const specifiers = importedFiles.map(({ fileName }) => fileName);
    return specifiers.map((target) => ({ file, target }));
  });
}

function roomOf(path: string): string {
  return path.split(/[\\/]/)[0]!;
}

describe("import directions", () => {
  const all = imports();

  it("finds the imports it is to judge", () => {
    expect(all.length).toBeGreaterThan(50);
  });

  it.each(Object.keys(allowed))("src/%s imports only the rooms it may", (room) => {
    const offenders = all
      .filter(({ file, target }) => roomOf(file) === room && target.startsWith("."))
      .map(({ file, target }) => ({ file, imported: roomOf(normalize(join(dirname(file), target))) }))
      .filter(({ imported }) => imported !== room && !allowed[room]!.includes(imported))
      .filter(({ file, imported }) => !(file === compositionRoot && imported === "excel"));
    expect(offenders).toEqual([]);
  });

  it.each(Object.keys(allowed).filter((room) => !tools.includes(room)))("src/%s uses only the packages it may", (room) => {
    const offenders = all.filter(
      ({ file, target }) => roomOf(file) === room && !target.startsWith(".") && !(packages[room] ?? []).includes(target),
    );
    expect(offenders).toEqual([]);
  });

  it("has no room without a rule", () => {
    const rooms = new Set(all.map(({ file }) => roomOf(relative(".", file))));
    expect([...rooms].filter((room) => !(room in allowed))).toEqual([]);
  });
});
