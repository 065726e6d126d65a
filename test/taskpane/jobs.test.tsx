import { describe, expect, test } from "vitest";
import { inputSheets } from "../../src/core/inputSheets/inputSheets.js";
import { officialSheet } from "../../src/core/inputSheets/officialSheet.js";
import { jobs } from "../../src/taskpane/jobs.js";

describe("the jobs", () => {
  test("name input sheets as the catalogue does", () => {
    const known: readonly string[] = [...Object.values(inputSheets).map(({ name }) => name), officialSheet.name];
    expect(jobs.flatMap(({ sheets }) => sheets).filter((name) => !known.includes(name))).toEqual([]);
  });

  test("have addresses of their own", () => {
    const addresses = jobs.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(jobs.length);
    expect(addresses).not.toContain("home");
  });
});
