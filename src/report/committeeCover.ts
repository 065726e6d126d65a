import type { CommitteeMember } from "../core/committee.js";
import type { Evaluation } from "../core/evaluation.js";
import type { CommitteeDraft } from "./committeeDraft.js";
import { chaptersOf } from "./committeeChapters.js";
import { blank, text } from "./literal.js";
import type { Column } from "./table.js";
import { longDayWords, yearWords } from "../strings/japaneseDates.js";

/** Left for the pen where 設定 gives nothing. */
const dateToFill = "　　　　年　　月　　日（　）　　時　　分から";
const placeToFill = "　　　　　　　　　　　　　　　　";
const seatsToFill = 10;

/** The cover: which committee, when and where, who sits on it, what lies inside. */
export function placeCover(draft: CommitteeDraft, evaluation: Evaluation): void {
  const { committee, organisation, calendar } = evaluation.settings;
  draft.block();
  draft.space(10);
  draft.line(committee.name, "coverTitle");
  draft.line(`${yearWords(evaluation.year, calendar)}　事業の評価　資料`, "title");
  draft.line(organisation, "section");
  draft.space(6);
  draft.texts([
    { label: "開催日", content: committee.date === null ? dateToFill : longDayWords(committee.date, calendar) },
    { label: "場所", content: committee.place === "" ? placeToFill : committee.place },
    { label: "内容", content: contentsOf(evaluation) },
  ]);
  draft.space(6);
  draft.section("委員");
  const members = committee.members.length > 0 ? committee.members : Array<CommitteeMember>(seatsToFill).fill(emptySeat);
  const table = draft.table(memberColumns, members);
  draft.wideColumn(
    table,
    "所属",
    members.map(({ position }) => position),
  );
  for (let row = table.firstRow; row < table.end; row++) draft.sheet.height(row, seatRow);
}

/** Points of a row of the list: close, so that the cover stays one page. */
const seatRow = 17;

const emptySeat: CommitteeMember = { role: "", position: "", name: "" };

function contentsOf(evaluation: Evaluation): string {
  const chapters = chaptersOf(evaluation).map(({ title }) => title);
  return ["全体の状況", ...chapters, "フォローアップの結果", "予算の執行", "付録（評価の基準と前提、数値の確かさ）"].join("　／　");
}

const memberColumns: readonly Column<CommitteeMember>[] = [
  { header: "役割", style: "text", cell: ({ role }) => text(role) },
  { header: "氏名", style: "text", cell: ({ name }) => text(name) },
  { header: "出欠", style: "mark", cell: () => blank },
];
