import { describe, expect, test } from "vitest";
import { jobs } from "../../src/taskpane/jobs.js";

describe("the jobs", () => {
  test("have addresses of their own", () => {
    const addresses = jobs.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(jobs.length);
    expect(addresses).not.toContain("home");
  });
});
