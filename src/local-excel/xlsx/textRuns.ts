import { childrenOf, localName, textOf, type XmlElement } from "./xml.js";

/**
 * Text of a string item (`si`, `is`), whose runs may be formatted one by one.
 * Furigana (`rPh`) and its settings (`phoneticPr`) are no part of it.
 */
export function textOfRuns(item: XmlElement): string {
  return childrenOf(item)
    .map((child) => {
      if (localName(child.name) === "t") return textOf(child);
      return localName(child.name) === "r" ? childrenOf(child, "t").map(textOf).join("") : "";
    })
    .join("");
}
