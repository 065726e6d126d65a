import { describe, expect, it } from "vitest";
import type { ChartData } from "../../../src/local-excel/bookData.js";
import { chartXml } from "../../../src/local-excel/xlsx/chartWriter.js";
import { childOf, childrenOf, localName, parseXml, textOf, type XmlElement } from "../../../src/local-excel/xlsx/xml.js";
import { attainmentSheet } from "./exampleBook.js";

const [combination, radar] = attainmentSheet().charts as [ChartData, ChartData];

function plotOf(chart: ChartData): XmlElement {
  return childOf(parseXml(chartXml(chart)), "chart", "plotArea")!;
}

function groupsOf(plot: XmlElement): [group: string, settings: Record<string, string | undefined>, series: number][] {
  return childrenOf(plot)
    .filter((group) => localName(group.name).endsWith("Chart"))
    .map((group) => [
      localName(group.name),
      Object.fromEntries(
        childrenOf(group)
          .filter(
            ({ name, attributes }) => !["c:axId", "c:varyColors", "c:gapWidth", "c:marker"].includes(name) && attributes.val !== undefined,
          )
          .map(({ name, attributes }) => [localName(name), attributes.val]),
      ),
      childrenOf(group, "ser").length,
    ]);
}

describe("a chart part", () => {
  it.each<[string, ReturnType<typeof groupsOf>]>([
    ["ColumnClustered", [["barChart", { barDir: "col", grouping: "clustered" }, 1]]],
    ["ColumnStacked", [["barChart", { barDir: "col", grouping: "stacked", overlap: "100" }, 1]]],
    ["BarClustered", [["barChart", { barDir: "bar", grouping: "clustered" }, 1]]],
    ["Line", [["lineChart", { grouping: "standard" }, 1]]],
    ["Radar", [["radarChart", { radarStyle: "marker" }, 1]]],
    ["RadarFilled", [["radarChart", { radarStyle: "filled" }, 1]]],
  ])("draws %s", (type, groups) => {
    expect(groupsOf(plotOf({ ...radar, type }))).toEqual(groups);
  });

  it("lays a line across columns on the same axes", () => {
    const plot = plotOf(combination);
    expect(groupsOf(plot)).toEqual([
      ["barChart", { barDir: "col", grouping: "clustered" }, 1],
      ["lineChart", { grouping: "standard" }, 1],
    ]);
    const axes = ["barChart", "lineChart"].map((group) => childrenOf(childOf(plot, group), "axId").map(({ attributes }) => attributes.val));
    expect(axes[0]).toEqual(axes[1]);
    const line = childOf(plot, "lineChart", "ser")!;
    expect(textOf(childOf(line, "tx", "v"))).toBe("目標（100％）");
    expect(textOf(childOf(line, "val"))).toBe("'目標達成状況'!$F$3:$F$7");
    expect(childOf(line, "spPr", "ln", "solidFill", "srgbClr")?.attributes.val).toBe("C00000");
  });

  it("scales the value axis", () => {
    const axis = childOf(plotOf(combination), "valAx");
    expect(childOf(axis, "scaling", "min")?.attributes.val).toBe("0");
    expect(childOf(axis, "scaling", "max")?.attributes.val).toBe("1.2");
    expect(childOf(axis, "majorUnit")?.attributes.val).toBe("0.2");
    expect(childOf(axis, "numFmt")?.attributes).toEqual({ formatCode: "0%", sourceLinked: "0" });
  });

  it("carries any title", () => {
    const title = '達成率 <R7> & "累計"';
    const chart = parseXml(chartXml({ ...radar, title }));
    expect(textOf(childOf(chart, "chart", "title"))).toBe(title);
  });
});
