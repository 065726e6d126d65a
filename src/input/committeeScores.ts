import type { CommitteeMember, CommitteeScores, MemberScore } from "../core/committee.js";
import { fiscalYearLabel } from "../core/fiscalYear.js";
import type { Indicator } from "../core/indicator.js";
import { committeeScoresSheet } from "../core/inputSheets/committeeScoresSheet.js";
import { issue, type Issue } from "../core/issue.js";
import { levelLabels } from "../core/level.js";
import type { LevelScale } from "../core/levelScale.js";
import { idKey, nameKey, visibleText } from "./cellText.js";
import { gridCell, type Grid } from "./grid.js";
import { levelOfText } from "./levelText.js";
import { tableRows, type SheetRow } from "./sheetRow.js";
import { openTable, type SheetTable } from "./sheetTable.js";
import { yearCell } from "./yearCell.js";

interface MemberColumn {
  readonly column: number;
  readonly member: string;
}

/** 委員採点: the members' levels, project by project. A second row about one project in one year is reported and left out. */
export function readCommitteeScores(
  grid: Grid,
  indicators: readonly Indicator[],
  scale: LevelScale,
  members: readonly CommitteeMember[],
  issues: Issue[],
): CommitteeScores[] {
  const table = openTable(grid, committeeScoresSheet, issues);
  if (!table) return [];
  const columns = memberColumns(table, scale, members, issues);
  const rows = new Map<string, CommitteeScores>();
  for (const row of tableRows(table, issues)) {
    const year = yearCell(row.value("year"), row.cell("year"), issues);
    const subject = subjectOf(row, indicators);
    const decisionText = row.text("decision");
    const decision = levelOfText(decisionText, scale);
    if (decision === undefined) reportLevel(row, row.cell("decision"), row.header("decision"), decisionText, scale);
    const scores = columns.flatMap((column) => scoreIn(row, column, scale));
    if (year === undefined || subject === null) continue;
    const key = JSON.stringify([year, subject]);
    const first = rows.get(key);
    const label = year === null ? "" : fiscalYearLabel(year);
    if (first) issues.push(issue("scoresRepeated", row.cell("project"), { subject, year: label, first: first.origin.address }));
    else rows.set(key, { year, subject, scores, decision: decision ?? null, reason: row.text("reason"), origin: row.cell("project") });
  }
  return [...rows.values()];
}

/**
 * A column belongs to a member whose name, or whose place in 設定 (委員3), is its header; where 設定 lists nobody, to whoever
 * its header names. Another column with levels in it is reported, and nothing of it counts.
 */
function memberColumns(
  { grid, columns, header, rows }: SheetTable<typeof committeeScoresSheet>,
  scale: LevelScale,
  members: readonly CommitteeMember[],
  issues: Issue[],
): MemberColumn[] {
  const named = new Set([...columns.values()].map(({ column }) => column));
  const names = new Set(
    members.flatMap(({ name }, place) => [name, `${committeeScoresSheet.repeated.label}${place + 1}`]).map((name) => nameKey(name)),
  );
  return (grid.values[header.last] ?? []).flatMap((value, column): MemberColumn[] => {
    const member = visibleText(value);
    if (member === "" || named.has(column)) return [];
    const isNumbered = /^委員\d+$/.test(nameKey(member));
    if (names.has(nameKey(member)) || (members.length === 0 && (isNumbered || holdsLevels(grid, rows, column, scale)))) {
      return [{ column, member }];
    }
    if (holdsLevels(grid, rows, column, scale)) issues.push(issue("memberUnknown", gridCell(grid, header.last, column), { member }));
    return [];
  });
}

function holdsLevels(grid: Grid, rows: readonly number[], column: number, scale: LevelScale): boolean {
  return rows.some((row) => levelOfText(visibleText(grid.values[row]?.[column] ?? ""), scale) != null);
}

function scoreIn(row: SheetRow<typeof committeeScoresSheet>, { column, member }: MemberColumn, scale: LevelScale): MemberScore[] {
  const { grid } = row.table;
  const value = grid.values[row.index]?.[column] ?? "";
  const source = gridCell(grid, row.index, column);
  const level = levelOfText(visibleText(value), scale);
  if (level === undefined) reportLevel(row, source, member, visibleText(value), scale);
  return level == null ? [] : [{ member, level, source, verbatim: value === level }];
}

function reportLevel(
  row: SheetRow<typeof committeeScoresSheet>,
  at: ReturnType<typeof gridCell>,
  header: string,
  text: string,
  scale: LevelScale,
): void {
  row.issues.push(issue("levelUnknown", at, { header, text, levels: levelLabels(scale).join("、") }));
}

/** A project, or a chapter, as 目標 writes it: the members judge projects, not single indicators. */
function subjectOf(row: SheetRow<typeof committeeScoresSheet>, indicators: readonly Indicator[]): string | null {
  const text = row.text("project");
  if (text === "") return null;
  const ofProject = indicators.find(({ project }) => nameKey(project) === nameKey(text));
  if (ofProject) return ofProject.project;
  const inSection = indicators.filter(({ section }) => idKey(section) === idKey(text));
  const [first] = inSection;
  if (first) return new Set(inSection.map(({ project }) => project)).size === 1 ? first.project : first.section;
  row.issues.push(issue("scoredProjectUnknown", row.cell("project"), { subject: text }));
  return null;
}
