import type { StatedLevel } from "../../core/consistency/figureTable.js";
import { visibleText } from "../cellText.js";
import type { Grid } from "../grid.js";

const label = "([A-Z◎○〇△×]|[1-5](?=\\s*[:(=]))";
/** `A:100%以上`, `B(80~99%)`, `C 30%以上80%未満`: a level and the percentage from which it is given. */
const levelWithMinimum = new RegExp(
  `${label}[\\s:(=…]+(?:達成率\\s*)?(?:≥|>=|≧)?\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*%?\\s*(?:以上|[~〜]|-\\s*\\d{1,3}\\s*%)`,
  "gu",
);
/** `A ≥100`: the sign stands before the percentage. */
const minimumWithSign = new RegExp(`${label}[\\s:(=…]+(?:≥|>=|≧)\\s*(\\d{1,3}(?:\\.\\d+)?)`, "gu");
/** `D 30%未満`, `D:<30`: the lowest level. */
const lowestLevel = new RegExp(`${label}[\\s:(=…]+(?:達成率\\s*)?(?:<\\s*\\d{1,3}|\\d{1,3}(?:\\.\\d+)?\\s*%?\\s*未満)`, "gu");

/** The scale that titles and notes of a sheet state, each level in one row; empty where they state none. */
export function statedScale(grid: Grid): readonly StatedLevel[] {
  const levels = new Map<string, StatedLevel>();
  for (const row of grid.values) {
    const text = row
      .map((value) => (typeof value === "string" ? visibleText(value).normalize("NFKC") : ""))
      .filter((part) => part !== "")
      .join(" ");
    for (const [, name = ""] of text.matchAll(lowestLevel)) levels.set(name, { label: name, minimum: 0 });
    for (const pattern of [levelWithMinimum, minimumWithSign]) {
      for (const [, name = "", percent] of text.matchAll(pattern)) levels.set(name, { label: name, minimum: Number(percent) / 100 });
    }
  }
  return levels.size < 2 ? [] : [...levels.values()];
}
