import type { FoundIssues } from "../core/setAside.js";
import { placeAppendix } from "./committeeAppendix.js";
import { placeChapters } from "./committeeChapters.js";
import { placeCover } from "./committeeCover.js";
import { CommitteeDraft, titleRow } from "./committeeDraft.js";
import { placeFollowUp, placeBudget } from "./committeeOutcomes.js";
import { placeOverview } from "./committeeOverview.js";
import type { CommitteeSources } from "./committeeSources.js";
import { blank, text } from "./literal.js";
import type { Report } from "./report.js";
import type { RunInfo } from "./runInfo.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { yearWords } from "../strings/japaneseDates.js";

/** The first of the two lines on the cover, below the title, that a frozen copy replaces by when it was frozen, and its hash. */
export const statusRow = 1;

/** Narrow columns: at least what the table of an indicator has, and more where the scale has many levels or the plan many years. */
const fewestFigureColumns = 11;
const columnsBesideLevels = 6;
const columnsBesideYears = 6;
const narrowestFigure = 7;

/** 委員会資料: cover, overall picture, chapter by chapter, follow-up and budget, appendix; one sheet with a page for each part. */
export function committeeSheet(report: Report, sources: CommitteeSources, found: FoundIssues, run: RunInfo): SheetPlan {
  const { evaluation, names } = report;
  const { committee, organisation, calendar } = evaluation.settings;
  const sheet = new SheetDraft("committee", names.committee, organisation);
  const figureColumns = Math.max(
    fewestFigureColumns,
    evaluation.levels.length + columnsBesideLevels,
    evaluation.planYears.length + columnsBesideYears,
  );
  const title = [`${yearWords(evaluation.year, calendar)}　${committee.name}　資料`, organisation].filter((part) => part !== "").join("　");
  sheet.put(titleRow, 0, text(title), "subtitle");
  sheet.put(statusRow, 0, text("確定前の資料です。元のシートを直して作り直すと、内容が変わります。"), "note");
  sheet.put(statusRow + 1, 0, blank, "note");
  const draft = new CommitteeDraft(sheet, statusRow + 2, figureColumns, widestFigure(report));
  placeCover(draft, evaluation);
  placeOverview(draft, report, sources);
  placeChapters(draft, report, sources);
  placeFollowUp(draft, report, sources);
  placeBudget(draft, report, sources);
  placeAppendix(draft, report, sources, found, run);
  return draft.plan();
}

/** Half-width characters of the longest figure with the room around it. */
function widestFigure({ evaluation }: Report): number {
  const { indicators, budget } = evaluation;
  const quantities = indicators.flatMap(({ planTarget, cumulativeActual }) => [planTarget ?? 0, cumulativeActual ?? 0]);
  const amounts = budget === null ? [] : [budget.total.budget, budget.total.actual].map((yen) => (yen ?? 0) / budget.unit);
  const rates = indicators.flatMap(({ attainment, planAttainment }) =>
    [attainment, planAttainment].map((of) => (of.kind === "rated" ? of.shownRate : 0)),
  );
  const shown = [
    ...[...quantities, ...amounts].map((figure) => figure.toLocaleString("en-US")),
    ...rates.map((rate) => `${(rate * 100).toFixed(1)}%`),
  ];
  return Math.max(narrowestFigure, ...shown.map((figure) => figure.length + 1));
}
