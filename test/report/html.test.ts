import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markup } from "../../src/report/html.js";

describe("what stands in a gap", () => {
  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    [`"><img src=x onerror='1'>`, "&quot;&gt;&lt;img src=x onerror=&#39;1&#39;&gt;"],
    ["A & B", "A &amp; B"],
    ["&amp;", "&amp;amp;"],
    ["一行目\n二行目\t終", "一行目\n二行目\t終"],
    ["\u0000\u0007鳴\u007F\uFFFE", "鳴"],
    ["\uD800片", "片"],
    ["𠮟る 👍", "𠮟る 👍"],
  ])("a text %j is escaped", (text, escaped) => {
    expect(markup`<p title="${text}">${text}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  test("a number, markup and a list of markup stand as they are", () => {
    const items = [1, 2].map((n) => markup`<li>${n}</li>`);
    expect(markup`<ul>${items}</ul>${markup`<b>了</b>`}`.text).toBe("<ul><li>1</li><li>2</li></ul><b>了</b>");
  });
});

test("no text becomes markup", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (content) => {
      const { text } = markup`<p>${content}</p>`;
      expect(text.match(/[<>]/g)).toEqual(["<", ">", "<", ">"]);
      expect(text.slice(3, -4)).not.toMatch(/["']|&(?!amp;|lt;|gt;|quot;|#39;)/);
    }),
  );
});
