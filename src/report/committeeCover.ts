import type { CommitteeMember } from "../core/committee.js";
import type { Evaluation } from "../core/evaluation.js";
import type { CommitteeDraft } from "./committeeDraft.js";
import { chaptersOf } from "./committeeChapters.js";
import { blank, number, text } from "./literal.js";
import type { Column } from "./table.js";
import { longDayWords, yearWords } from "./wording.js";

/** Left for the pen where 設定 gives nothing. */
const dateToFill = "　　　　年　　月　　日（　）　　時　　分から";
const placeToFill = "　　　　　　　　　　　　　　　　";
const seatsToFill = 10;

/** The cover: which committee, when and where, who sits on it, what lies inside. */
export function placeCover(draft: CommitteeDraft, evaluation: Evaluation): void {
  const { committee, organisation } = evaluation.settings;
  draft.block();
  draft.space(24);
  draft.line(committee.name, "coverTitle");
  draft.line(`${yearWords(evaluation.year)}　事業の評価　資料`, "title");
  draft.line(organisation, "section");
  draft.space(14);
  draft.labelled("開催日", committee.date === null ? dateToFill : longDayWords(committee.date));
  draft.labelled("場所", committee.place === "" ? placeToFill : committee.place);
  draft.labelled("内容", contentsOf(evaluation));
  draft.space(14);
  draft.section("委員");
  draft.table(memberColumns, committee.members.length > 0 ? committee.members : Array<CommitteeMember>(seatsToFill).fill(emptySeat));
}

const emptySeat: CommitteeMember = { role: "", position: "", name: "" };

function contentsOf(evaluation: Evaluation): string {
  const chapters = chaptersOf(evaluation).map(({ title }) => title);
  return ["全体の状況", ...chapters, "フォローアップの結果", "予算の執行", "付録（評価の基準と前提、数値の確かさ）"].join("　／　");
}

const memberColumns: readonly Column<CommitteeMember>[] = [
  { header: "役割", style: "text", cell: ({ role }) => text(role) },
  { header: "所属・役職", style: "text", cell: ({ position }) => text(position) },
  { header: "No", style: "mark", cell: (_, at) => number(at.index + 1) },
  { header: "氏名", style: "line", cell: ({ name }) => text(name) },
  { header: "", style: "line", cell: () => blank },
  { header: "出欠", style: "mark", cell: () => blank },
];
