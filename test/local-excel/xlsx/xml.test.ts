import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childOf, element, escapeXml, MalformedXml, parseXml, serializeXml, textOf } from "../../../src/local-excel/xlsx/xml.js";
import { anyText } from "./anyBook.js";

describe("text in XML", () => {
  it.each([
    ["a < b & c", "a &lt; b &amp; c"],
    ['say "はい"', "say &quot;はい&quot;"],
    ["two\nlines", "two&#10;lines"],
    ["return\rcode", "return_x000D_code"],
    ["bell\u0007", "bell_x0007_"],
    ["looks like a code: _x0041_", "looks like a code: _x005F_x0041_"],
    ["half a pair \ud800!", "half a pair _xD800_!"],
    ["𠮟る", "𠮟る"],
  ])("%j is written %j", (text, written) => {
    expect(escapeXml(text)).toBe(written);
  });

  it("comes back as it was, whatever it holds, from an element and from an attribute", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const back = parseXml(serializeXml(element("t", { name: text }, text === "" ? [] : [text])));
        expect(back.attributes.name).toBe(text);
        expect(textOf(back)).toBe(text);
      }),
    );
  });
});

describe("reading", () => {
  it("knows declarations, comments, CDATA, prefixes, both quotes and entities", () => {
    const root = parseXml(
      `<?xml version="1.0"?><!-- < --><x:a xmlns:x='n' k="1 &gt; 0 > &#x3042;"><x:b><![CDATA[<&>]]></x:b><x:c/>\r\n&apos;</x:a>`,
    );
    expect(root.attributes).toEqual({ "xmlns:x": "n", k: "1 > 0 > あ" });
    expect(textOf(childOf(root, "b"))).toBe("<&>");
    expect(textOf(root)).toBe("<&>\n'");
  });

  it("keeps the content of a streamed element out of the tree", () => {
    const seen: string[] = [];
    const handler = {
      open: (name: string) => seen.push(`+${name}`),
      text: (text: string) => seen.push(text),
      close: (name: string) => seen.push(`-${name}`),
    };
    const root = parseXml("<a><rows><row><c>1</c></row></rows><after/></a>", { name: "rows", handler });
    expect(seen).toEqual(["+row", "+c", "1", "-c", "-row"]);
    expect(root.children.map((child) => typeof child !== "string" && child.name)).toEqual(["rows", "after"]);
  });

  it.each([
    "",
    "plain",
    "<a>",
    "<a></b>",
    "<a",
    "<a k=1/>",
    "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
    "<a><!-- </a>",
    "<a>".repeat(300) + "</a>".repeat(300),
  ])("refuses %j", (xml) => {
    expect(() => parseXml(xml)).toThrow(MalformedXml);
  });
});
