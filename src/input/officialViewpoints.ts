import type { NonFinancialNotes } from "../core/finance/nonFinancial.js";
import { officialViewpoints } from "../core/inputSheets/officialSheet.js";
import { nameKey, visibleText } from "./cellText.js";
import { gridCell, type Grid } from "./grid.js";

type ViewpointKey = keyof typeof officialViewpoints.labels;

const keyOfLabel = new Map(
  (Object.keys(officialViewpoints.labels) as ViewpointKey[]).flatMap((key) =>
    officialViewpoints.labels[key].map((label) => [nameKey(label), key] as const),
  ),
);

interface Label {
  readonly key: ViewpointKey;
  readonly row: number;
  readonly column: number;
}

/**
 * METI's 【入力】4つの視点 as it stands in the official workbook. A viewpoint's block begins at its label and ends at the next
 * one; in it a row of two texts is a question with its answer, and a question without an answer is left out. A label
 * without anything to its right (現状認識 …) has its text below. An empty form gives `null`.
 *
 * @param name 商号, which stands on METI's sheet of accounts
 */
export function readOfficialViewpoints(grid: Grid, name: string): NonFinancialNotes | null {
  const labels = labelsIn(grid);
  const texts = labels.flatMap((label): [ViewpointKey, string][] => {
    const text = blockText(grid, label, labels);
    return text === "" ? [] : [[label.key, text]];
  });
  return texts.length === 0 ? null : { businessId: null, name, texts: Object.fromEntries(texts), origin: gridCell(grid, 0, 0) };
}

/** The first cell of each label in reading order. */
function labelsIn(grid: Grid): Label[] {
  const found = new Map<ViewpointKey, Label>();
  grid.values.forEach((values, row) =>
    values.forEach((value, column) => {
      const key = keyOfLabel.get(nameKey(visibleText(value)).replace(/^[①-⑳\d(（][.．)）]?/u, ""));
      if (key !== undefined && !found.has(key)) found.set(key, { key, row, column });
    }),
  );
  return [...found.values()];
}

function blockText(grid: Grid, label: Label, labels: readonly Label[]): string {
  const others = labels.filter((other) => other !== label);
  const isLabel = (row: number, column: number) => others.some((other) => other.row === row && other.column === column);
  const end = Math.min(grid.values.length, ...others.filter(({ row }) => row > label.row).map(({ row }) => row));
  const right = Math.min(...others.filter(({ row, column }) => row === label.row && column > label.column).map(({ column }) => column));
  const lines: string[] = [];
  for (let row = label.row; row < end; row++) {
    const texts = (grid.values[row] ?? []).flatMap((value, column) => {
      const text = visibleText(value);
      const isOwn = column >= label.column && column < right && !(row === label.row && column === label.column) && !isLabel(row, column);
      return isOwn && text !== "" ? [{ text, column }] : [];
    });
    const [first, ...answers] = texts;
    if (first === undefined) continue;
    // A text right below its label is an answer; one in a column of its own is METI's question.
    if (first.column === label.column || (texts.length === 1 && isOutlook(label.key))) lines.push(texts.map(({ text }) => text).join(" "));
    else if (answers.length > 0) lines.push(`${first.text}: ${answers.map(({ text }) => text).join(" ")}`);
  }
  return lines.join("\n");
}

/** 現状認識, 課題, 対応策, 将来目標 have one field each, without questions. */
function isOutlook(key: ViewpointKey): boolean {
  return key === "currentState" || key === "challenges" || key === "measures" || key === "goals";
}
