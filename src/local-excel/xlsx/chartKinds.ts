import { childOf, element, localName, type XmlElement } from "./xml.js";

/** How the file draws an Office.js chart type. */
export interface ChartKind {
  readonly group: "barChart" | "lineChart" | "radarChart";
  /** Elements with which a group of this kind begins. */
  readonly settings: Readonly<Record<string, string>>;
  readonly markers?: boolean;
}

const column = { group: "barChart", settings: { barDir: "col" } } as const;
const bar = { group: "barChart", settings: { barDir: "bar" } } as const;
const line = { group: "lineChart", settings: { grouping: "standard" } } as const;
const radar = { group: "radarChart", settings: { radarStyle: "marker" } } as const;

export const chartKinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { ...column, settings: { ...column.settings, grouping: "clustered" } },
  ColumnStacked: { ...column, settings: { ...column.settings, grouping: "stacked" } },
  BarClustered: { ...bar, settings: { ...bar.settings, grouping: "clustered" } },
  BarStacked: { ...bar, settings: { ...bar.settings, grouping: "stacked" } },
  Line: { ...line, markers: false },
  LineMarkers: { ...line, markers: true },
  Radar: { ...radar, markers: false },
  RadarMarkers: { ...radar, markers: true },
  RadarFilled: { group: "radarChart", settings: { radarStyle: "filled" } },
};

/** The marker element of a series; `none` where the kind has lines without markers. */
export function markerXml({ markers }: ChartKind): XmlElement[] {
  if (markers === undefined) return [];
  const marker = markers ? [setting("symbol", "circle"), setting("size", "5")] : [setting("symbol", "none")];
  return [element("c:marker", {}, marker)];
}

/** The Office.js type of a series in a group of the file; `undefined` where it is of none of these kinds. */
export function readChartType(group: XmlElement, series: XmlElement): string | undefined {
  const hasMarkers = childOf(series, "marker", "symbol")?.attributes.val !== "none";
  const found = Object.entries(chartKinds).find(
    ([, kind]) =>
      kind.group === localName(group.name) &&
      Object.entries(kind.settings).every(([name, value]) => childOf(group, name)?.attributes.val === value) &&
      (kind.markers === undefined || kind.markers === hasMarkers),
  );
  return found?.[0];
}

export function setting(name: string, val: string | number | boolean): XmlElement {
  return element(`c:${name}`, { val });
}
