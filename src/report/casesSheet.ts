import { caseParts, type CasePart, type CaseStudy } from "../core/caseStudy.js";
import { cellTerm, linkTarget, openLink } from "./formula.js";
import { blank, text } from "./literal.js";
import { pageBreaks, type PageBlock } from "./pageBreaks.js";
import type { Report } from "./report.js";
import { lineCount } from "./rowHeight.js";
import { SheetDraft, type PageChoice } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { sheetSubtitle } from "./sheetSubtitle.js";
import { styles } from "./style.js";
import { textLines } from "./textLines.js";
import type { Calendar } from "../core/settings.js";
import { dayWords } from "../strings/japaneseDates.js";

const partWords: Readonly<Record<CasePart, string>> = { background: "経緯", problem: "課題", solution: "解決策", result: "成果" };
const kindWords: Readonly<Record<CaseStudy["kind"], string>> = { success: "成功事例", improvement: "改善事例" };
const kinds = ["success", "improvement"] as const;

const labels = 0;
const content = 1;
const link = 2;
const contentWidth = 68;
/** Lines of a row at most: Excel makes no taller one. */
const mostLines = 22;
const unwritten = "（記入してください）";
/** Points of a part that is still to be written by hand. */
const handwriting = 36;

/** 事例集: the year's cases for the staff's conference, one block each that no page cuts in two. For use within the office. */
export function casesSheet({ evaluation, names }: Report): SheetPlan {
  const { cases, settings } = evaluation;
  const draft = new SheetDraft("cases", names.cases, settings.organisation);
  [12, contentWidth, 7].forEach((width, column) => draft.width(column, width));
  draft.put(0, link, blank);
  let row = draft.heading(`【内部資料】${sheetSubtitle(evaluation)}`, [
    "職員の勉強会のための資料です。事業者の名前が載っています。外部には配らないでください。",
    "「フォロー記録」の事例と「定性評価」の成功事例・改善事例です。",
    "経緯・課題・解決策・成果は、「フォロー記録」の同じ名前の列に書きます。",
  ]);
  const blocks: PageBlock[] = [{ row: 0, startsPage: false }];
  for (const kind of kinds) {
    const ofKind = cases.filter((study) => study.kind === kind);
    draft.put(row + 1, labels, text(`${kindWords[kind]}（${ofKind.length}件）`), "section");
    blocks.push({ row: row + 1, startsPage: false });
    row += 2;
    if (ofKind.length === 0) draft.put(row++, labels, text("この年度の記録はありません。"), "note");
    ofKind.forEach((study, index) => {
      if (index > 0) blocks.push({ row, startsPage: false });
      row = placeCase(draft, row, `${kind === "success" ? "成功" : "改善"} ${index + 1}`, study, settings.calendar) + 1;
    });
  }
  const page: PageChoice = { orientation: "portrait", titleRows: { first: 0, last: 1 } };
  return draft.plan({ ...page, breaksBefore: pageBreaks(draft.plan(page), blocks) });
}

/** Returns the first row below. */
function placeCase(draft: SheetDraft, top: number, label: string, study: CaseStudy, calendar: Calendar): number {
  const { subject, date, officer, parts, note, source } = study;
  const told = [subject, officer === "" ? "" : `担当 ${officer}`, date === null ? "" : dayWords(date, calendar)].filter(
    (part) => part !== "",
  );
  draft.put(top, labels, text(label));
  draft.put(top, content, text(told.join("　")));
  draft.style({ row: top, column: labels, rows: 1, columns: link }, { ...styles.header, align: "left", indent: 1 });
  let row = top + 1;
  const line = (name: string, written: string): void => {
    const pieces = rowsOfText(written === "" ? unwritten : written);
    pieces.forEach((piece, index) => {
      draft.put(row, labels, text(index === 0 ? name : ""), "rowLabel");
      draft.put(row, content, text(piece), "text");
      if (written === "") {
        draft.style({ row, column: content, rows: 1, columns: 1 }, { ...styles.wrappedNote, border: "grid" });
        draft.height(row, handwriting);
      }
      row += 1;
    });
  };
  for (const part of caseParts) line(partWords[part], parts[part]);
  if (note !== "") line("記録", note);
  line("出所", linkTarget(source));
  draft.put(row - 1, link, openLink(cellTerm({ row: row - 1, column: content })), "link");
  return row;
}

/** A text that is too tall for one row, over several. */
function rowsOfText(written: string): readonly string[] {
  if (lineCount(written, contentWidth) <= mostLines) return [written];
  const lines = written.split("\n").flatMap((paragraph) => textLines(paragraph, contentWidth - 8));
  return Array.from({ length: Math.ceil(lines.length / mostLines) }, (_, index) =>
    lines.slice(index * mostLines, (index + 1) * mostLines).join("\n"),
  );
}
