import type { CommitteeMember } from "../core/committee.js";
import type { ProjectResult } from "../core/evaluation.js";
import { levelLabels } from "../core/level.js";
import { computed } from "./formula.js";
import { blank, text } from "./literal.js";
import type { Report } from "./report.js";
import { scaleWords } from "./assumptions.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { none } from "./summaryColumns.js";
import type { SummarySheet } from "./summarySheet.js";
import { placeTable, type Column } from "./table.js";
import { textLines } from "./textLines.js";
import { dayWords, yearWords } from "../strings/japaneseDates.js";

/** Points of a row to write in, and what all of them may take together so that a slip stays on its page. */
const tallestAnswer = 46;
const roomForAnswers = 520;
const lowestAnswer = 24;
const noteWidth = 114;

/** 採点票: one page for each member, with the levels to be written in; a page for anybody where 設定 lists no member. */
export function scoreSlipsSheet(report: Report, summary: SummarySheet): SheetPlan {
  const { evaluation, names } = report;
  const { committee, organisation } = evaluation.settings;
  const draft = new SheetDraft("scoreSlips", names.scoreSlips, organisation);
  const members: readonly CommitteeMember[] = committee.members.length > 0 ? committee.members : [{ role: "委員", position: "", name: "" }];
  const columns = slipColumns(summary);
  const breaks: number[] = [];
  let row = 0;
  members.forEach((member, index) => {
    if (index > 0) breaks.push(row);
    row = placeSlip(draft, row, report, member, columns);
  });
  return draft.plan({ orientation: "portrait", breaksBefore: breaks });
}

/** Returns the first free row. */
function placeSlip(
  draft: SheetDraft,
  top: number,
  { evaluation, names }: Report,
  { role, position, name }: CommitteeMember,
  columns: readonly Column<ProjectResult>[],
): number {
  const { committee, organisation, scale, calendar } = evaluation.settings;
  const date = committee.date === null ? "　　　年　　月　　日" : dayWords(committee.date, calendar);
  draft.put(top, 0, text(`${yearWords(evaluation.year, calendar)}　採点票`), "title");
  draft.put(top + 1, 0, text([committee.name, organisation].filter((part) => part !== "").join("　")), "subtitle");
  draft.put(top + 2, 0, text(`開催日 ${date}　場所 ${committee.place === "" ? "　　　　　　　　" : committee.place}`), "subtitle");
  draft.put(top + 3, 0, text(`${role}　${position}　${name === "" ? "氏名　　　　　　　　　" : `${name} 様`}`), "section");
  const notes = [
    `評価の基準　${scaleWords(scale)}`,
    "「提案評価」は達成率だけから決めた案です。定性的な成果も見て、事業ごとに評価を1つ記入してください（棄権は「－」）。",
    `資料は「${names.committee}」をご覧ください。集計するときは、事務局が「委員採点」に書き写します。`,
  ].flatMap((note) => textLines(note, noteWidth));
  notes.forEach((note, index) => draft.put(top + 4 + index, 0, text(note), "note"));
  const table = placeTable(draft, { row: top + 5 + notes.length, column: 0 }, columns, evaluation.projects);
  const height = Math.max(lowestAnswer, Math.min(tallestAnswer, Math.floor(roomForAnswers / table.rows)));
  for (let line = table.firstRow; line < table.end; line++) draft.height(line, height);
  draft.validate({ area: table.area("あなたの評価"), choices: [...levelLabels(scale), none] });
  draft.put(table.end + 1, 0, text("全体についての意見"), "section");
  draft.put(table.end + 2, 0, blank);
  draft.style({ row: table.end + 2, column: 0, rows: 1, columns: columns.length }, { border: "bottom" });
  draft.height(table.end + 2, tallestAnswer);
  return table.end + 4;
}

function slipColumns({ projects }: SummarySheet): readonly Column<ProjectResult>[] {
  return [
    { header: "区分", width: 6, style: "mark", cell: ({ section }) => text(section) },
    { header: "事業", width: 26, style: "text", cell: ({ project }) => text(project) },
    {
      header: "提案評価",
      width: 8,
      style: "level",
      cell: ({ proposedLevel }, at) => computed(projects.cellFromOutside("提案評価", at.index), proposedLevel ?? none),
    },
    {
      header: "自己評価",
      width: 8,
      style: "level",
      cell: ({ selfLevel }, at) => (selfLevel === null ? text(none) : computed(projects.cellFromOutside("自己評価", at.index), selfLevel)),
    },
    { header: "あなたの評価", width: 12, style: "verdict", cell: () => blank },
    { header: "意見", width: 34, style: "text", cell: () => blank },
  ];
}
