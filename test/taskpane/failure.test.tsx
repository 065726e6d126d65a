import { expect, test } from "vitest";
import { WorkbookFailure } from "../../src/app/ports.js";
import { failureOf, type Failure } from "../../src/taskpane/failure.js";

const scriptGone = Object.assign(new Error("Loading chunk work failed."), { name: "ChunkLoadError" });

test.each<[string, unknown, Failure]>([
  ["Excel's refusal keeps its code", new WorkbookFailure("protected", "予算執行"), { code: "protected", detail: "予算執行" }],
  ["a script that is gone means a new version", scriptGone, { code: "newVersion", detail: "ChunkLoadError: Loading chunk work failed." }],
  ["a broken program", new TypeError("x is undefined"), { code: "unexpected", detail: "TypeError: x is undefined" }],
  ["something thrown that is no error", "oops", { code: "unexpected", detail: "oops" }],
])("%s", (_, error, failure) => {
  expect(failureOf(error)).toEqual(failure);
});
