import { cellAddress } from "../../core/cellAddress.js";
import type { SheetData } from "../bookData.js";
import { childOf, element, type XmlElement } from "./xml.js";

export function frozenPanesXml(frozen: SheetData["frozen"]): XmlElement[] {
  if (frozen === null || frozen.rows + frozen.columns === 0) return [];
  const { rows, columns } = frozen;
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  return [
    element("pane", {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: cellAddress(rows, columns),
      activePane: pane,
      state: "frozen",
    }),
    element("selection", { pane }),
  ];
}

export function readFrozenPanes(sheetView: XmlElement | undefined): SheetData["frozen"] {
  const { state, xSplit, ySplit } = childOf(sheetView, "pane")?.attributes ?? {};
  if (state !== "frozen" && state !== "frozenSplit") return null;
  return { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
}
