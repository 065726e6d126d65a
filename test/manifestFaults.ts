import { XMLParser } from "fast-xml-parser";

/** An element with its children in document order. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

/** Width and height in pixels of an image behind an address of the add-in, or `null` where there is none. */
export type ImageSize = (path: string) => { readonly width: number; readonly height: number } | null;

/**
 * Everything Excel or its administrators would reject in an add-in-only manifest of this add-in, one line each.
 * Microsoft's own validator needs its service; these rules are from the published reference of the XML manifest.
 */
export function manifestFaults(xml: string, imageSize: ImageSize): string[] {
  const manifest = parsed(xml);
  return [
    ...orderFaults(manifest),
    ...headFaults(manifest),
    ...overrideFaults(manifest),
    ...resourceFaults(manifest),
    ...addressFaults(manifest),
    ...iconFaults(manifest, imageSize),
  ];
}

/** Children in the order that the schema demands; `!` marks those that must be there. */
const childOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!",
    "AlternateId",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl!",
    "HighResolutionIconUrl!",
    "SupportUrl",
    "AppDomains",
    "Hosts!",
    "Requirements!",
    "DefaultSettings!",
    "Permissions!",
    "VersionOverrides!",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!"],
  DesktopFormFactor: ["GetStarted", "ExtensionPoint!"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  ExtensionPoint: ["OfficeTab!"],
  OfficeTab: ["Group!"],
  Group: ["Label!", "Icon!", "Control!"],
  Control: ["Label!", "Supertip!", "Icon!", "Action!"],
  Supertip: ["Title!", "Description!"],
  Action: ["TaskpaneId", "SourceLocation!"],
  Resources: ["bt:Images!", "bt:Urls!", "bt:ShortStrings!", "bt:LongStrings!"],
};

function orderFaults(manifest: Element): string[] {
  return descendants(manifest).flatMap(({ name, children }) => {
    const order = childOrder[name];
    if (order === undefined) return [];
    const names = children.map((child) => child.name);
    const allowed = order.map((entry) => entry.replace("!", ""));
    const missing = order.filter((entry) => entry.endsWith("!") && !names.includes(entry.slice(0, -1)));
    const unknown = names.filter((child) => !allowed.includes(child));
    const sorted = names.toSorted((a, b) => allowed.indexOf(a) - allowed.indexOf(b));
    return [
      ...missing.map((entry) => `${name} lacks ${entry.slice(0, -1)}`),
      ...unknown.map((child) => `${name} may not hold ${child}`),
      ...(unknown.length === 0 && sorted.join() !== names.join() ? [`the children of ${name} are out of order: ${names.join(", ")}`] : []),
    ];
  });
}

function headFaults(manifest: Element): string[] {
  const textOf = (name: string) => first(manifest, name)?.text ?? "";
  const hosts = descendants(manifest).flatMap(({ name, attributes }) =>
    name === "Host" ? [attributes["Name"] ?? attributes["xsi:type"]] : [],
  );
  const sets = descendants(manifest).filter(({ name }) => name === "Sets");
  const set = sets[0]?.children[0]?.attributes;
  const rules: readonly [boolean, string][] = [
    [/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(textOf("Id")), `Id is no GUID: ${textOf("Id")}`],
    [/^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(textOf("Version")), `Version is not of four numbers: ${textOf("Version")}`],
    [textOf("DefaultLocale") === "ja-JP", `DefaultLocale is ${textOf("DefaultLocale")}`],
    [textOf("Permissions") === "ReadWriteDocument", `Permissions is ${textOf("Permissions")}`],
    [hosts.join() === "Workbook,Workbook", `the hosts are ${hosts.join()}`],
    [sets.length === 1 && set?.["Name"] === "ExcelApi", "Requirements names another set than ExcelApi"],
    [(set?.["MinVersion"] ?? sets[0]?.attributes["DefaultMinVersion"]) === "1.14", "Requirements is not ExcelApi 1.14"],
    [first(manifest, "AppDomains") === undefined, "AppDomains lets the pane leave its own origin"],
    [
      descendants(manifest).every(({ name }) => !/^(Runtimes|FunctionFile|AllFormFactors)$/.test(name)),
      "a shared runtime, function file or custom function is declared",
    ],
  ];
  return rules.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

const longest: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, "bt:ShortStrings": 125, "bt:LongStrings": 250 };

/** Every text in Japanese and English, neither too long. */
function overrideFaults(manifest: Element): string[] {
  const texts = [
    ...manifest.children
      .filter(({ name }) => name === "DisplayName" || name === "Description")
      .map((element) => ({ element, kind: element.name })),
    ...descendants(manifest)
      .filter(({ name }) => name === "bt:ShortStrings" || name === "bt:LongStrings")
      .flatMap((group) => group.children.map((element) => ({ element, kind: group.name }))),
  ];
  return texts.flatMap(({ element, kind }) => {
    const label = element.attributes["id"] ?? element.name;
    const locales = element.children.map(({ attributes }) => attributes["Locale"]);
    const values = [element.attributes["DefaultValue"] ?? "", ...element.children.map(({ attributes }) => attributes["Value"] ?? "")];
    return [
      ...(locales.join() === "en-US" ? [] : [`${label} has overrides for ${locales.join() || "no language"}`]),
      ...values.flatMap((value) =>
        value === ""
          ? [`${label} is empty`]
          : value.length > (longest[kind] ?? 0)
            ? [`${label} is longer than ${longest[kind]} characters`]
            : [],
      ),
    ];
  });
}

const resourceGroups: Readonly<Record<string, readonly string[]>> = {
  "bt:Images": ["bt:Image"],
  "bt:Urls": ["SourceLocation", "LearnMoreUrl"],
  "bt:ShortStrings": ["Label", "Title"],
  "bt:LongStrings": ["Description"],
};

/** Every reference finds a resource of its kind, every resource is referred to, ids are short and unique. */
function resourceFaults(manifest: Element): string[] {
  const groups = first(manifest, "Resources")?.children ?? [];
  const ids = groups.flatMap(({ children }) => children.map(({ attributes }) => attributes["id"] ?? ""));
  const references = descendants(manifest).filter(({ attributes }) => attributes["resid"] !== undefined);
  const used = new Set(references.map(({ attributes }) => attributes["resid"]));
  const dangling = references.filter(({ name, attributes }) => {
    const group = groups.find((candidate) => resourceGroups[candidate.name]?.includes(name));
    return !group?.children.some((resource) => resource.attributes["id"] === attributes["resid"]);
  });
  return [
    ...dangling.map(({ name, attributes }) => `${name} refers to ${attributes["resid"]}, which is not there`),
    ...ids.filter((id) => !used.has(id)).map((id) => `${id} is never referred to`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `${id} is longer than 32 characters`),
  ];
}

function addresses(manifest: Element): string[] {
  return descendants(manifest).flatMap(({ name, attributes }) =>
    /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|bt:Image|bt:Url)$/.test(name) && attributes["DefaultValue"] !== undefined
      ? [attributes["DefaultValue"]]
      : [],
  );
}

function addressFaults(manifest: Element): string[] {
  const all = addresses(manifest);
  const origins = new Set(all.map((address) => new URL(address).origin));
  return [
    ...all.filter((address) => !address.startsWith("https://")).map((address) => `${address} is not https`),
    ...all.filter((address) => address.length > 2048).map((address) => `${address.slice(0, 40)}… is longer than 2048 characters`),
    ...(origins.size > 1 ? [`more than one origin: ${[...origins].join(", ")}`] : []),
  ];
}

/** Icons of 16, 32 and 80 pixels in every place, 64 and 128 in the lists of add-ins; each file has the size it is declared with. */
function iconFaults(manifest: Element, imageSize: ImageSize): string[] {
  const addressOf = (resid: string | undefined) =>
    descendants(manifest).find(({ name, attributes }) => name === "bt:Image" && attributes["id"] === resid)?.attributes["DefaultValue"] ??
    "";
  const icons = descendants(manifest).filter(({ name }) => name === "Icon");
  const sizes = icons.map(({ children }) => children.map(({ attributes }) => attributes["size"]).join());
  const declared = [
    ...icons.flatMap(({ children }) =>
      children.map(({ attributes }) => ({ size: Number(attributes["size"]), address: addressOf(attributes["resid"]) })),
    ),
    { size: 64, address: first(manifest, "IconUrl")?.attributes["DefaultValue"] ?? "" },
    { size: 128, address: first(manifest, "HighResolutionIconUrl")?.attributes["DefaultValue"] ?? "" },
  ];
  return [
    ...sizes.filter((each) => each !== "16,32,80").map((each) => `an icon has the sizes ${each}`),
    ...declared.flatMap(({ size, address }) => {
      const image = URL.canParse(address) ? imageSize(new URL(address).pathname) : null;
      if (image === null) return [`the icon of ${size} pixels is not there: ${address}`];
      return image.width === size && image.height === size ? [] : [`${address} is ${image.width} by ${image.height} pixels, not ${size}`];
    }),
  ];
}

function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

function first({ children }: Element, name: string): Element | undefined {
  return children.find((child) => child.name === name) ?? children.map((child) => first(child, name)).find((found) => found !== undefined);
}

type OrderedNode = Readonly<Record<string, unknown>>;

function parsed(xml: string): Element {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", ignoreDeclaration: true });
  const elements = (parser.parse(xml) as readonly OrderedNode[]).flatMap(elementOf);
  return elements[0] ?? { name: "", attributes: {}, text: "", children: [] };
}

function elementOf(node: OrderedNode): Element[] {
  const name = Object.keys(node).find((key) => key !== ":@");
  if (name === undefined || name === "#text" || name === "#comment") return [];
  const nodes = node[name] as readonly OrderedNode[];
  const attributes = Object.fromEntries(
    Object.entries((node[":@"] ?? {}) as Record<string, unknown>).map(([key, value]) => [key, String(value)]),
  );
  const text = nodes
    .map((child) => (typeof child["#text"] === "string" || typeof child["#text"] === "number" ? String(child["#text"]) : ""))
    .join("");
  return [{ name, attributes, text, children: nodes.flatMap(elementOf) }];
}
