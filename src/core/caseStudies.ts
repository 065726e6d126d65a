import type { CaseStudy } from "./caseStudy.js";
import { compareCells, type CellRef } from "./cellAddress.js";
import type { ProjectResult } from "./evaluation.js";
import { fiscalYearOf, type DateSerial, type FiscalYear } from "./fiscalYear.js";
import type { FollowUpRecord, QualitativeRecord, Records } from "./records.js";

/** The year's cases: success before improvement; those of フォロー記録 by date, then those of 定性評価 in its order. */
export function caseStudies(
  { followUps, qualitative, businesses }: Records,
  projects: readonly ProjectResult[],
  year: FiscalYear,
  asOf: DateSerial,
): readonly CaseStudy[] {
  const names = new Map((businesses ?? []).map(({ id, name }) => [id, name]));
  const ofLog = (followUps ?? [])
    .filter(({ date }) => date <= asOf && fiscalYearOf(date) === year)
    .sort((a, b) => a.date - b.date || compareCells(a.origin, b.origin))
    .flatMap((record) => (record.caseKind === null ? [] : caseOfContact(record, record.caseKind, names)));
  const cases = [...ofLog, ...qualitative.flatMap((record) => casesOfProject(record, projects))];
  return [...cases.filter(({ kind }) => kind === "success"), ...cases.filter(({ kind }) => kind === "improvement")];
}

/** A record without the columns of the form tells everything in 内容: it stands under 経緯, and the rest is still to be written. */
function caseOfContact(record: FollowUpRecord, kind: CaseStudy["kind"], names: ReadonlyMap<string, string>): CaseStudy {
  const { background, problem, solution, result, content, businessId, businessName, date, officer, origin } = record;
  return {
    kind,
    subject: names.get(businessId) ?? (businessName === "" ? businessId : businessName),
    businessId,
    date,
    officer,
    parts: { background: background === "" ? content : background, problem, solution, result },
    note: background === "" ? "" : content,
    source: origin,
  };
}

function casesOfProject(
  { subject, successCase, improvementCase, cells }: QualitativeRecord,
  projects: readonly ProjectResult[],
): CaseStudy[] {
  const project = projects.find(({ section, indicatorIds }) => section === subject || indicatorIds.includes(subject))?.project ?? subject;
  const told = (kind: CaseStudy["kind"], text: string, source: CellRef): CaseStudy[] =>
    text === ""
      ? []
      : [
          {
            kind,
            subject: project,
            businessId: null,
            date: null,
            officer: "",
            parts: { background: text, problem: "", solution: "", result: "" },
            note: "",
            source,
          },
        ];
  return [...told("success", successCase, cells.successCase), ...told("improvement", improvementCase, cells.improvementCase)];
}
