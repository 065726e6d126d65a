/** An element as it stands in a part; names keep the prefix that the file's producer gave them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element; attributes that are `undefined` are left out, booleans become 1 and 0 as Excel writes them. */
export function element(name: string, attributes: XmlAttributes = {}, children: (XmlElement | string)[] = []): XmlElement {
  const written: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) written[key] = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
  }
  return { name, attributes: written, children };
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function xmlDocument(root: XmlElement): string {
  return xmlDeclaration + serializeXml(root);
}

export function serializeXml({ name, attributes, children }: XmlElement): string {
  const opening = Object.entries(attributes).reduce((text, [key, value]) => `${text} ${key}="${escapeXml(value)}"`, `<${name}`);
  if (children.length === 0) return `${opening}/>`;
  const content = children.map((child) => (typeof child === "string" ? escapeXml(child) : serializeXml(child))).join("");
  return `${opening}>${content}</${name}>`;
}

const markup: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Characters that XML 1.0 cannot hold, and a text that would be mistaken for the code of one. */
const unwritable = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text for an element or attribute. What XML cannot hold is coded as `_x000D_` (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[&<>"\n\t]/g, (character) => markup[character] ?? character);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes("&") && !text.includes("_x")) return text;
  const plain = text.includes("&")
    ? text.replace(/&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|([a-z]+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return entities[name] ?? whole;
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;
  return plain.includes("_x") ? plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : plain;
}

/** The text of a part is not well-formed XML, or declares entities of its own (which Office files never do). */
export class MalformedXml extends Error {
  override readonly name = "MalformedXml";
}

export interface XmlHandler {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

const openingTag = /<([^\s/<>!?]+)((?:\s+[^\s=<>"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  attribute.lastIndex = 0;
  for (let match = attribute.exec(text); match !== null; match = attribute.exec(text))
    attributes[match[1]!] = unescapeXml(match[2] ?? match[3] ?? "");
  return attributes;
}

/** Deeper than any Office file goes; what reads a tree may go down it step by step. */
const DEEPEST = 200;

/** Reads a part from front to back; throws `MalformedXml`. */
export function scanXml(source: string, handler: XmlHandler): void {
  const xml = source.includes("\r") ? source.replaceAll(/\r\n?/g, "\n") : source;
  const open: string[] = [];
  const endOf = (mark: string, from: number) => {
    const end = xml.indexOf(mark, from);
    if (end < 0) throw new MalformedXml(`${mark} is missing`);
    return end;
  };
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    const text = tag < 0 ? xml.slice(at) : xml.slice(at, tag);
    if (text !== "" && open.length > 0) handler.text(unescapeXml(text));
    if (tag < 0) break;
    if (xml.startsWith("</", tag)) {
      const end = endOf(">", tag);
      const name = xml.slice(tag + 2, end).trimEnd();
      if (open.pop() !== name) throw new MalformedXml(`unexpected </${name}>`);
      handler.close(name);
      at = end + 1;
    } else if (xml.startsWith("<?", tag)) {
      at = endOf("?>", tag) + 2;
    } else if (xml.startsWith("<!--", tag)) {
      at = endOf("-->", tag) + 3;
    } else if (xml.startsWith("<![CDATA[", tag)) {
      const end = endOf("]]>", tag);
      handler.text(xml.slice(tag + 9, end));
      at = end + 3;
    } else {
      openingTag.lastIndex = tag;
      const match = openingTag.exec(xml);
      if (match === null) throw new MalformedXml(`no element at ${tag}`);
      const name = match[1]!;
      handler.open(name, attributesOf(match[2]!));
      if (match[3] === "/") handler.close(name);
      else if (open.push(name) > DEEPEST) throw new MalformedXml(`elements stand more than ${DEEPEST} deep`);
      at = openingTag.lastIndex;
    }
  }
  if (open.length > 0) throw new MalformedXml(`<${open.at(-1)}> does not end`);
}

/** Reads a part as a tree. The content of `streamed` (by local name) goes to its handler and stays out of the tree. */
export function parseXml(source: string, streamed?: { readonly name: string; readonly handler: XmlHandler }): XmlElement {
  const top = element("");
  const path = [top];
  let depth = 0;
  scanXml(source, {
    open(name, attributes) {
      if (depth > 0) {
        depth++;
        streamed?.handler.open(name, attributes);
        return;
      }
      const opened: XmlElement = { name, attributes, children: [] };
      path.at(-1)!.children.push(opened);
      path.push(opened);
      if (localName(name) === streamed?.name) depth = 1;
    },
    text(text) {
      if (depth > 0) streamed?.handler.text(text);
      else path.at(-1)!.children.push(text);
    },
    close(name) {
      if (depth > 1) {
        depth--;
        streamed?.handler.close(name);
        return;
      }
      depth = 0;
      path.pop();
    },
  });
  const root = top.children.find((child) => typeof child !== "string");
  if (root === undefined) throw new MalformedXml("no element");
  return root;
}

/** Name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

export function childrenOf(parent: XmlElement | undefined, local?: string): XmlElement[] {
  const elements = parent?.children.filter((child) => typeof child !== "string") ?? [];
  return local === undefined ? elements : elements.filter((child) => localName(child.name) === local);
}

export function childOf(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, local) => childrenOf(found, local)[0], parent);
}

/** All text below an element. */
export function textOf(parent: XmlElement | undefined): string {
  return parent?.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("") ?? "";
}

/** An attribute whatever its prefix, for example the `id` of `r:id`. */
export function prefixedAttribute({ attributes }: XmlElement, local: string): string | undefined {
  return Object.entries(attributes).find(([name]) => name.includes(":") && localName(name) === local)?.[1];
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** The element with the prefix that `neighbour` has, so that it can stand beside it. */
export function inNamespaceOf(neighbour: XmlElement, added: XmlElement): XmlElement {
  const colon = neighbour.name.indexOf(":");
  if (colon < 0) return added;
  const rename = (one: XmlElement): XmlElement => ({
    name: neighbour.name.slice(0, colon + 1) + localName(one.name),
    attributes: one.attributes,
    children: one.children.map((child) => (typeof child === "string" ? child : rename(child))),
  });
  return rename(added);
}

/** The child of that name, made in its place where there is none; `order` names all children as the schema wants them. */
export function childInOrder(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const found = childOf(parent, name);
  if (found !== undefined) return found;
  const made = inNamespaceOf(parent, element(name));
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const next = parent.children.findIndex((child) => typeof child !== "string" && later.has(localName(child.name)));
  parent.children.splice(next < 0 ? parent.children.length : next, 0, made);
  return made;
}
