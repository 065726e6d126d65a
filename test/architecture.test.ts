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

/**
 * Folders whose files may import each other in a circle: the stand-in's objects lead to each other as those of Office.js do (a range has
 * its worksheet, a worksheet its ranges), and the pane's list of jobs names their pages, which take their props from the list.
 */
const circular: readonly string[] = [join("local-excel", "model"), "taskpane"];

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

/** Which file imports which, by their paths without extension; not within a folder that may be circular. */
function graphOf(all: readonly Import[]): ReadonlyMap<string, readonly string[]> {
  const plain = (path: string) => path.replace(/\.(?:js|tsx?)$/, "");
  const isAllowed = (one: string, other: string) => circular.some((folder) => [one, other].every((path) => path.startsWith(folder)));
  const graph = new Map<string, string[]>();
  for (const { file, target } of all.filter(({ target }) => target.startsWith("."))) {
    const imported = plain(normalize(join(dirname(file), target)));
    const known = graph.get(plain(file)) ?? [];
    graph.set(plain(file), isAllowed(file, imported) ? known : [...known, imported]);
  }
  return graph;
}

/** Files whose imports lead back to them. */
function inCircles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...graph.keys()].filter((file) => {
    const reached = new Set(graph.get(file));
    for (const next of reached) for (const further of graph.get(next) ?? []) reached.add(further);
    return reached.has(file);
  });
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

  it("a circle is found, and nothing that only leads to it or from it", () => {
    const graph = { a: ["b"], b: ["c"], c: ["b", "d"], d: [] };
    expect(inCircles(new Map(Object.entries(graph)))).toEqual(["b", "c"]);
  });

  // A circle, even of types alone, is one file cut in several: none of them can be read, tested or moved without the others.
  it("no files import each other in a circle", () => {
    expect(inCircles(graphOf(all))).toEqual([]);
  });

  it("has no room without a rule", () => {
    const rooms = new Set(all.map(({ file }) => roomOf(relative(".", file))));
    expect([...rooms].filter((room) => !(room in allowed))).toEqual([]);
  });
});
