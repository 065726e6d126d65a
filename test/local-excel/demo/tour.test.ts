import { describe, expect, it } from "vitest";
import { demoText } from "../../../src/local-excel/demo/demoText.js";
import { tourStops } from "../../../src/local-excel/demo/tour.js";
import { sampleBook } from "../../../src/local-excel/sample/sampleBook.js";
import { jobs } from "../../../src/taskpane/jobs.js";

describe("the guided tour", () => {
  it("visits the four main jobs, at sheets that the sample has", () => {
    const main = jobs.filter(({ group }) => group === "main").map(({ address }) => address);
    expect(tourStops.map(({ page }) => page).sort()).toEqual([...main, "home"].sort());
    expect(sampleBook().sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(tourStops.map(({ sheet }) => sheet)));
  });

  it.each(["ja", "en"] as const)("has words for every stop: %s", (language) => {
    expect(demoText[language].tour.stops).toHaveLength(tourStops.length);
  });
});
