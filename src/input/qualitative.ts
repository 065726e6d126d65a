import type { CellRef } from "../core/cellAddress.js";
import type { Indicator } from "../core/indicator.js";
import { qualitativeSheet } from "../core/inputSheets/qualitativeSheet.js";
import { issue, type Issue } from "../core/issue.js";
import { levelLabels } from "../core/level.js";
import type { LevelScale } from "../core/levelScale.js";
import type { QualitativeRecord } from "../core/records.js";
import { idKey, nameKey } from "./cellText.js";
import { reportDuplicateRows } from "./duplicateRows.js";
import { gridCell, type Grid } from "./grid.js";
import { levelOfText } from "./levelText.js";
import { rowsOfParts, type SheetRow } from "./sheetRow.js";
import { openTables, type SheetTable } from "./sheetTable.js";
import { yearCell } from "./yearCell.js";

/** 定性評価, row by row, about an indicator or a project that 目標 knows. */
export function readQualitative(
  grids: readonly Grid[],
  indicators: readonly Indicator[],
  scale: LevelScale,
  issues: Issue[],
): QualitativeRecord[] {
  const tables = openTables(grids, qualitativeSheet, issues).filter((table) => namesSubjects(table, issues));
  reportDuplicateRows(tables, issues);
  return rowsOfParts(tables, issues).flatMap((row) => {
    const key = row.text("indicatorId") === "" ? "project" : "indicatorId";
    const year = yearCell(row.value("year"), row.cell("year"), issues);
    const record = {
      year: year ?? null,
      subject: subjectOf(row.text(key), row.cell(key), indicators, issues),
      successCase: row.text("successCase"),
      improvementCase: row.text("improvementCase"),
      shortfallCause: row.text("shortfallCause"),
      nextYearPlan: row.text("nextYearPlan"),
      selfLevel: levelOf(row, "selfLevel", scale),
      committeeLevel: levelOf(row, "committeeLevel", scale),
      committeeComment: row.text("committeeComment"),
      cells: {
        successCase: row.cell("successCase"),
        improvementCase: row.cell("improvementCase"),
        shortfallCause: row.cell("shortfallCause"),
        nextYearPlan: row.cell("nextYearPlan"),
        committeeComment: row.cell("committeeComment"),
      },
      differenceReason: row.text("differenceReason"),
      origin: row.cell(key),
    };
    return record.subject === "" || year === undefined ? [] : [record];
  });
}

function namesSubjects({ columns, grid, header }: SheetTable, issues: Issue[]): boolean {
  const isNamed = columns.has("indicatorId") || columns.has("project");
  if (!isNamed)
    issues.push(issue("headerMissing", gridCell(grid, header.first, 0), { header: qualitativeSheet.columns.indicatorId.header }));
  return isNamed;
}

/** The indicator's ID, the project, or the section, as 目標 writes it; a section of one project is that project. */
function subjectOf(text: string, at: CellRef, indicators: readonly Indicator[], issues: Issue[]): string {
  if (text === "") {
    issues.push(issue("requiredBlank", at, { header: qualitativeSheet.columns.indicatorId.header }));
    return "";
  }
  const indicator = indicators.find(({ id }) => idKey(id) === idKey(text));
  if (indicator) return indicator.id;
  const ofProject = indicators.find(({ project }) => nameKey(project) === nameKey(text));
  if (ofProject) return ofProject.project;
  const projects = new Set(indicators.filter(({ section }) => idKey(section) === idKey(text)).map(({ project }) => project));
  const [only] = projects;
  if (only === undefined) issues.push(issue("subjectUnknown", at, { subject: text }));
  return projects.size === 1 && only !== undefined ? only : text;
}

function levelOf(row: SheetRow<typeof qualitativeSheet>, key: "selfLevel" | "committeeLevel", scale: LevelScale): string | null {
  const text = row.text(key);
  const level = levelOfText(text, scale);
  if (level !== undefined) return level;
  row.issues.push(issue("levelUnknown", row.cell(key), { header: row.header(key), text, levels: levelLabels(scale).join("、") }));
  return null;
}
