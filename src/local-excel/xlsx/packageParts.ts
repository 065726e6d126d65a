import { UnreadableWorkbook } from "./unreadableWorkbook.js";
import { childrenOf, element, MalformedXml, parseXml, xmlDocument, type XmlElement, type XmlHandler } from "./xml.js";
import { unzipWorkbook, zipWorkbook } from "./zipFile.js";

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `chart`, `hyperlink`. The words before it differ between the standard's two dialects. */
  readonly type: string;
  readonly typeAddress: string;
  /** Path of a part, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

const RELATIONSHIP_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/";
const CONTENT_TYPES_PATH = "[Content_Types].xml";

/** The package itself, as the source of its first relationships. */
export const packageRoot = "";

/** The parts of an Office file with their types and relationships (ECMA-376 part 2, Open Packaging Conventions). */
export class PackageParts {
  private readonly relationshipLists = new Map<string, Relationship[]>();
  private readonly contentTypes = new Map<string, string>();
  private readonly defaultTypes = new Map([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ]);

  private constructor(private readonly files: Map<string, Uint8Array>) {}

  static empty(): PackageParts {
    return new PackageParts(new Map());
  }

  /** Throws `UnreadableWorkbook`. */
  static read(bytes: Uint8Array): PackageParts {
    const parts = new PackageParts(unzipWorkbook(bytes));
    if (!parts.has(CONTENT_TYPES_PATH)) throw new UnreadableWorkbook("notAWorkbook", "a zip file without content types");
    const types = parts.xml(CONTENT_TYPES_PATH);
    for (const { attributes } of childrenOf(types, "Default"))
      parts.defaultTypes.set((attributes.Extension ?? "").toLowerCase(), attributes.ContentType ?? "");
    for (const { attributes } of childrenOf(types, "Override"))
      parts.contentTypes.set((attributes.PartName ?? "").replace(/^\//, ""), attributes.ContentType ?? "");
    return parts;
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  bytes(path: string): Uint8Array {
    const bytes = this.files.get(path);
    if (bytes === undefined) throw new UnreadableWorkbook("damaged", `${path} is missing`);
    return bytes;
  }

  text(path: string): string {
    const bytes = this.bytes(path);
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
  }

  /** A part as a tree, see `parseXml`. */
  xml(path: string, streamed?: { readonly name: string; readonly handler: XmlHandler }): XmlElement {
    try {
      return parseXml(this.text(path), streamed);
    } catch (error) {
      if (error instanceof MalformedXml) throw new UnreadableWorkbook("damaged", `${path}: ${error.message}`);
      throw error;
    }
  }

  set(path: string, content: Uint8Array | string, contentType: string): void {
    this.files.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
    this.contentTypes.set(path, contentType);
  }

  /** The first path that is not taken; `#` in the pattern stands for a number. */
  freePath(pattern: string): string {
    for (let number = 1; ; number++) {
      const path = pattern.replace("#", String(number));
      if (!this.files.has(path)) return path;
    }
  }

  relationships(source: string): readonly Relationship[] {
    return this.relationshipList(source);
  }

  /** The first related part of a type. */
  related(source: string, type: string): string | undefined {
    return this.relationships(source).find((one) => one.type === type && !one.external && this.has(one.target))?.target;
  }

  /** Returns the new relationship's id. `target` is a part's path, or an address where `external`. */
  relate(source: string, type: string, target: string, external = false): string {
    const list = this.relationshipList(source);
    const taken = new Set(list.map(({ id }) => id));
    let number = list.length + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.setRelationships(source, [...list, { id, type, typeAddress: RELATIONSHIP_TYPES + type, target, external }]);
    return id;
  }

  setRelationships(source: string, list: readonly Relationship[]): void {
    this.relationshipLists.set(source, [...list]);
    const entries = list.map(({ id, typeAddress, target, external }) =>
      element("Relationship", {
        Id: id,
        Type: typeAddress,
        Target: external ? target : `/${target}`,
        TargetMode: external ? "External" : undefined,
      }),
    );
    const path = relationshipsPath(source);
    if (entries.length === 0) this.files.delete(path);
    else this.files.set(path, encode(xmlDocument(element("Relationships", { xmlns: `${PACKAGE_NAMESPACE}relationships` }, entries))));
  }

  /** The .xlsx file. Parts that no relationship leads to any more are left out. */
  zip(): Uint8Array {
    const reached = this.reachableParts();
    const files = new Map([...this.files].filter(([path]) => reached.has(path)));
    return zipWorkbook(new Map([[CONTENT_TYPES_PATH, encode(this.contentTypesXml(files))], ...files]));
  }

  private relationshipList(source: string): Relationship[] {
    const known = this.relationshipLists.get(source);
    if (known !== undefined) return known;
    const path = relationshipsPath(source);
    const list = this.has(path) ? childrenOf(this.xml(path), "Relationship").map((one) => readRelationship(source, one)) : [];
    this.relationshipLists.set(source, list);
    return list;
  }

  private reachableParts(): Set<string> {
    const reached = new Set<string>();
    const visit = (source: string): void => {
      const path = relationshipsPath(source);
      if (this.has(path)) reached.add(path);
      for (const { target, external } of this.relationships(source)) {
        if (external || reached.has(target) || !this.has(target)) continue;
        reached.add(target);
        visit(target);
      }
    };
    visit(packageRoot);
    return reached;
  }

  private contentTypesXml(files: ReadonlyMap<string, Uint8Array>): string {
    const defaults = [...this.defaultTypes].map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
    const overrides = [...this.contentTypes]
      .filter(([path]) => files.has(path))
      .map(([path, ContentType]) => element("Override", { PartName: `/${path}`, ContentType }));
    return xmlDocument(element("Types", { xmlns: `${PACKAGE_NAMESPACE}content-types` }, [...defaults, ...overrides]));
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function relationshipsPath(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

function readRelationship(source: string, { attributes }: XmlElement): Relationship {
  const typeAddress = attributes.Type ?? "";
  const target = attributes.Target ?? "";
  const external = attributes.TargetMode === "External";
  return {
    id: attributes.Id ?? "",
    type: typeAddress.slice(typeAddress.lastIndexOf("/") + 1),
    typeAddress,
    target: external ? target : partPath(folderOf(source), target),
    external,
  };
}

function partPath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
