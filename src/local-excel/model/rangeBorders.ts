import type { Area } from "../../core/cellAddress.js";
import type { BorderEdge, CellStyleData } from "../bookData.js";
import { HostObject } from "../protocol/hostObject.js";
import { changeStyles, commonStyle } from "./cellStyles.js";
import { choice } from "./choice.js";
import type { Range } from "./range.js";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type BorderIndex = (typeof edges)[number];

type Line = NonNullable<NonNullable<CellStyleData["borders"]>[BorderEdge]>;
const thinLine: Line = { style: "Continuous", weight: "Thin", color: "#000000" };

export class RangeBorderCollection extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  GetItem(index: string): RangeBorder {
    return new RangeBorder(this.range, choice(index, edges, "RangeBorderCollection.getItem"));
  }
}

/** One of a range's four edges, or the lines between its rows or columns. Reads as null where the lines differ. */
export class RangeBorder extends HostObject {
  private readonly cells: Area;
  private readonly edge: BorderEdge;

  constructor(
    private readonly range: Range,
    private readonly index: BorderIndex,
  ) {
    super();
    ({ cells: this.cells, edge: this.edge } = linesOf(range.area, index));
  }

  override identity(): Record<string, unknown> {
    return { SideIndex: this.index };
  }

  get Style(): Line["style"] | "None" | null {
    return this.read((line) => line?.style ?? "None");
  }

  set Style(style: string) {
    const chosen = choice(style, ["None", "Continuous", "Dot", "Dash"], "RangeBorder.style");
    this.write((line) => (chosen === "None" ? undefined : { ...line, style: chosen }));
  }

  get Weight(): Line["weight"] | null {
    return this.read((line) => line?.weight ?? thinLine.weight);
  }

  set Weight(weight: string) {
    const chosen = choice(weight, ["Hairline", "Thin", "Medium", "Thick"], "RangeBorder.weight");
    this.write((line) => ({ ...line, weight: chosen }));
  }

  get Color(): string | null {
    return this.read((line) => line?.color ?? thinLine.color);
  }

  set Color(color: string) {
    this.write((line) => ({ ...line, color }));
  }

  private read<Value>(value: (line: Line | undefined) => Value): Value | null {
    return commonStyle(this.range, this.cells, ({ borders }) => value(borders?.[this.edge]));
  }

  /** A line that is not there yet begins as a thin black one. */
  private write(change: (line: Line) => Line | undefined): void {
    changeStyles(this.range, this.cells, ({ borders = {}, ...style }) => {
      const { [this.edge]: line = thinLine, ...others } = borders;
      const changed = change(line);
      const left = changed ? { ...others, [this.edge]: changed } : others;
      return Object.keys(left).length === 0 ? style : { ...style, borders: left };
    });
  }
}

/** Which edge of which cells makes up a border. A line between two cells is kept once: below the upper, right of the left one. */
function linesOf(area: Area, index: BorderIndex): { cells: Area; edge: BorderEdge } {
  switch (index) {
    case "EdgeTop":
      return { cells: { ...area, rows: 1 }, edge: index };
    case "EdgeBottom":
      return { cells: { ...area, row: area.row + area.rows - 1, rows: 1 }, edge: index };
    case "EdgeLeft":
      return { cells: { ...area, columns: 1 }, edge: index };
    case "EdgeRight":
      return { cells: { ...area, column: area.column + area.columns - 1, columns: 1 }, edge: index };
    case "InsideHorizontal":
      return { cells: { ...area, rows: area.rows - 1 }, edge: "EdgeBottom" };
    case "InsideVertical":
      return { cells: { ...area, columns: area.columns - 1 }, edge: "EdgeRight" };
  }
}
