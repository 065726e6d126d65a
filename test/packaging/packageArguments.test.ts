import { expect, test } from "vitest";
import { parsePackageArguments } from "../../src/packaging/packageArguments.js";

test.each([
  [["--url", "https://example.jp/banso"], { url: "https://example.jp/banso", share: null, offline: false }],
  [
    ["--url", "https://example.jp", "--share", "\\\\文書\\アドイン\\伴走", "--offline"],
    { url: "https://example.jp", share: "\\\\文書\\アドイン\\伴走", offline: true },
  ],
])("%j", (argv, expected) => {
  expect(parsePackageArguments(argv)).toEqual(expected);
});

test.each([
  [[], "--url takes"],
  [["--url", "http://example.jp"], "--url takes"],
  [["--url", "https://"], "--url takes"],
  [["--url", "https://example.jp", "--share", "C:\\banso"], "--share takes"],
  [["--url", "https://example.jp", "--share", '\\\\server\\a"b'], "--share takes"],
  [["--url", "https://example.jp", "--colour"], "--colour"],
])("%j is refused", (argv, message) => {
  expect(() => parsePackageArguments(argv)).toThrow(message);
});
