import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, test } from "vitest";
import { ja } from "../src/strings/pane.ja.js";
import { manifestFaults, type ImageSize } from "./manifestFaults.js";
import { hostedManifest } from "./webpackConfig.js";

const root = resolve(import.meta.dirname, "..");
const manifestPath = resolve(root, "manifest.xml");
const manifest = readFileSync(manifestPath, "utf8");

/** Width and height stand at fixed places in a PNG's first chunk. */
const imageSize: ImageSize = (path) => {
  const file = resolve(root, `.${path}`);
  if (!existsSync(file)) return null;
  const png = readFileSync(file);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
};

test("the manifest breaks no rule", () => {
  expect(manifestFaults(manifest, imageSize)).toEqual([]);
});

test("Microsoft's own reader understands it", async () => {
  expect(await OfficeAddinManifest.readManifestFile(manifestPath)).toMatchObject({
    id: "6b1f0c5e-93d4-4a7b-8e52-1c0a7d6f2b94",
    version: "0.1.0.0",
    displayName: "伴走シート",
    defaultLocale: "ja-JP",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    officeAppType: "TaskPaneApp",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});

test("its version is the package's", () => {
  const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as { version: string };
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
});

/** Address and Japanese name of the button that opens a job's page; null where the ribbon has none. */
function ribbonButton(address: string) {
  const [, id] =
    new RegExp(`<bt:Url id="(\\w+)\\.Url" DefaultValue="https://localhost:3000/taskpane\\.html\\?page=${address}" />`).exec(manifest) ?? [];
  if (id === undefined) return null;
  const [, japanese] = new RegExp(`<bt:String id="${id}\\.Label" DefaultValue="([^"]*)"`).exec(manifest)!;
  return { address, japanese };
}

/** Read as text: the table itself brings all of the pane's icons along. */
const mainJobs = [
  ...readFileSync(resolve(root, "src/taskpane/jobs.tsx"), "utf8").matchAll(/task: "(\w+)",\s*address: "([^"]+)",\s*group: "main"/g),
].map(([, task, address]) => ({ address: address!, japanese: ja.tasks[task as keyof typeof ja.tasks] }));

describe("the ribbon", () => {
  test("opens the pane at each of the main jobs, under the job's own name", () => {
    expect(mainJobs).toHaveLength(4);
    expect(mainJobs.map(({ address }) => ribbonButton(address))).toEqual(mainJobs);
  });

  test("opens no page that the pane does not have", () => {
    const opened = [...manifest.matchAll(/\?page=([^"]*)"/g)].map(([, address]) => address);
    expect(opened).toEqual(mainJobs.map(({ address }) => address));
  });

  test("shows one pane, whichever button was pressed", () => {
    expect(new Set([...manifest.matchAll(/<TaskpaneId>(.*)<\/TaskpaneId>/g)].map(([, id]) => id))).toEqual(new Set(["Banso.Pane"]));
  });
});

describe("hosted elsewhere", () => {
  test.each(["https://example.org/banso/", "https://example.org/banso"])("at %s every address is there and none is left behind", (url) => {
    const hosted = hostedManifest(manifest, url);
    expect(hosted).not.toContain("localhost");
    expect(hosted).toContain('<bt:Url id="Taskpane.Url" DefaultValue="https://example.org/banso/taskpane.html" />');
    expect(manifestFaults(hosted, (path) => imageSize(path.replace("/banso", "")))).toEqual([]);
  });

  test("not without https", () => {
    expect(() => hostedManifest(manifest, "http://example.org/")).toThrow("https");
  });
});

describe("a manifest is rejected", () => {
  test.each<[string, string | RegExp, string, string]>([
    ["whose id is no GUID", "6b1f0c5e-93d4", "6b1f0c5e93d4", "Id is no GUID"],
    ["whose version has three numbers", "0.1.0.0", "0.1.0", "Version is not of four numbers"],
    ["in another default language", ">ja-JP<", ">en-US<", "DefaultLocale is en-US"],
    ["that asks for less than it needs", "ReadWriteDocument", "ReadDocument", "Permissions is ReadDocument"],
    ["for another host", '<Host Name="Workbook" />', '<Host Name="Document" />', "the hosts are Document,Workbook"],
    ["for an older Excel", "1.14", "1.13", "Requirements is not ExcelApi 1.14"],
    ["that needs another set", "ExcelApi", "SharedRuntime", "Requirements names another set"],
    [
      "whose elements are swapped",
      /(<Label resid="Group.Label" \/>)(\s*)(<Icon>[^]*?<\/Icon>)/,
      "$3$2$1",
      "the children of Group are out of order",
    ],
    ["without a supertip", /<Supertip>[^]*?<\/Supertip>/, "", "Control lacks Supertip"],
    ["without a pane", /<DefaultSettings>[^]*?<\/DefaultSettings>/, "", "OfficeApp lacks DefaultSettings"],
    ["with an element of its own", "<Permissions>", "<Extra /><Permissions>", "OfficeApp may not hold Extra"],
    ["with a shared runtime", '<Host xsi:type="Workbook">', '<Host xsi:type="Workbook"><Runtimes />', "a shared runtime"],
    [
      "that lets the pane leave its origin",
      "<Hosts>",
      "<AppDomains><AppDomain>https://example.org</AppDomain></AppDomains><Hosts>",
      "AppDomains lets",
    ],
    ["with a reference to nothing", 'Label resid="Group.Label"', 'Label resid="Group.Lable"', "Label refers to Group.Lable"],
    [
      "with a reference to another kind",
      'Label resid="Group.Label"',
      'Label resid="OpenPane.Description"',
      "Label refers to OpenPane.Description",
    ],
    [
      "with an unused text",
      "</bt:ShortStrings>",
      '<bt:String id="Spare" DefaultValue="x"><bt:Override Locale="en-US" Value="x"/></bt:String></bt:ShortStrings>',
      "Spare is never referred to",
    ],
    ["with an id twice", 'bt:Image id="Icon.32"', 'bt:Image id="Icon.16"', "Icon.16 is there twice"],
    ["with a long id", /OpenPane\.Description/g, "OpenPane.DescriptionOfWhatItDoesToday", "is longer than 32 characters"],
    ["with a long label", 'DefaultValue="評価資料をつくる"', `DefaultValue="${"長".repeat(126)}"`, "Evaluate.Label is longer than 125"],
    [
      "with a text without English",
      /<bt:Override Locale="en-US" Value="Banso Sheet is ready" \/>/,
      "",
      "GetStarted.Title has overrides for no language",
    ],
    [
      "with an override for its own default",
      'Locale="en-US" Value="Banso Sheet is ready"',
      'Locale="ja-JP" Value="x"',
      "GetStarted.Title has overrides for ja-JP",
    ],
    ["with an empty text", 'Value="Banso Sheet is ready"', 'Value=""', "GetStarted.Title is empty"],
    ["with an address without https", "https://localhost:3000/taskpane.html", "http://localhost:3000/taskpane.html", "is not https"],
    [
      "with an address elsewhere",
      "https://localhost:3000/assets/icon-80.png",
      "https://example.org/assets/icon-80.png",
      "more than one origin",
    ],
    ["with an icon that is not there", "icon-80.png", "icon-81.png", "the icon of 80 pixels is not there"],
    ["with an icon of another size", "icon-80.png", "icon-64.png", "is 64 by 64 pixels, not 80"],
    ["without one of the icon's sizes", '<bt:Image size="32" resid="Icon.32" />', "", "an icon has the sizes 16,80"],
  ])("%s", (_name, good, bad, fault) => {
    const edited = manifest.replace(good, bad);
    expect(edited).not.toBe(manifest);
    expect(manifestFaults(edited, imageSize).join("\n")).toContain(fault);
  });
});
