import { textCell } from "./asTyped.js";
import { planProjects, type SampleIndicator } from "./plan.js";
import type { SampleRow, SampleTable } from "./sampleTable.js";
import { sampleMembers } from "./settingsTable.js";

interface Scored {
  readonly section: SampleIndicator["section"];
  /** What the first five members of the committee gave; the others were not there. */
  readonly levels: readonly string[];
  readonly decision?: string;
  readonly reason?: string;
}

const voters = sampleMembers.slice(0, 5).map(([, name]) => name);

const scored: readonly Scored[] = [
  { section: "3", levels: ["A", "A", "A", "B", "A"] },
  { section: "4", levels: ["B", "B", "C", "B", "－"], decision: "B" },
  { section: "5", levels: ["B", "B", "A", "B", "B"], decision: "B" },
  { section: "6", levels: ["C", "B", "C", "B", "－"], decision: "C", reason: "創業塾の中止を重く見た。振替日の確保を次年度に確かめる。" },
  { section: "7", levels: ["C", "C", "D", "C", "C"] },
  {
    section: "8-1",
    levels: ["C", "C", "D", "B", "C"],
    decision: "C",
    reason: "成約1件を目標とする商談会の結果だけで決めず、参加者数が目標に近いことを合わせて評価した。",
  },
  { section: "8-2", levels: ["B", "B", "B", "C", "B"] },
  { section: "8-3", levels: ["D", "C", "D", "C", "－"] },
];

export function committeeScoresTable(): SampleTable {
  return {
    sheet: "委員採点",
    title: "委員の採点（R7）",
    notes: ["採点票から書き写したものです。この記録はすべて架空です。"],
    header: { row: 3, column: 0 },
    columns: [
      { header: "年度", width: 40, align: "Center" },
      { header: "事業", width: 150, wrap: true },
      ...voters.map((header) => ({ header, width: 62, align: "Center" as const })),
      { header: "委員長決定", width: 66, align: "Center" },
      { header: "決定の理由", width: 260, wrap: true },
    ],
    rows: scored.map(({ section, levels, decision = "", reason = "" }): SampleRow => ({
      cells: {
        年度: textCell("R7"),
        事業: textCell(planProjects[section]),
        ...Object.fromEntries(voters.map((voter, place) => [voter, textCell(levels[place] ?? "")])),
        委員長決定: textCell(decision),
        決定の理由: textCell(reason),
      },
    })),
    frozenColumns: 2,
    orientation: "Landscape",
  };
}
