import { expect, test } from "vitest";
import { addCatalogue, removeCatalogue } from "../../src/packaging/trustedCatalog.js";

const key = String.raw`HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\{a4c5f2de-7f53-4d6b-9e0c-5b1f64d3c9a7}`;

function linesOf(file: Uint8Array): readonly string[] {
  expect([...file.slice(0, 2)]).toEqual([0xff, 0xfe]);
  return new TextDecoder("utf-16le").decode(file).split("\r\n");
}

test("trusts the folder, also one with a Japanese name, and shows it in the menu", () => {
  expect(linesOf(addCatalogue("\\\\文書サーバー\\アドイン"))).toEqual([
    "Windows Registry Editor Version 5.00",
    "",
    `[${key}]`,
    '"Id"="{a4c5f2de-7f53-4d6b-9e0c-5b1f64d3c9a7}"',
    String.raw`"Url"="\\\\文書サーバー\\アドイン"`,
    '"Flags"=dword:00000001',
    "",
  ]);
});

test("takes the trust back and nothing else", () => {
  expect(linesOf(removeCatalogue())).toEqual(["Windows Registry Editor Version 5.00", "", `[-${key}]`, ""]);
});
