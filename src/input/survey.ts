import { placeSeenFrom } from "../core/cellAddress.js";
import { fiscalYearOf, type DateSerial } from "../core/fiscalYear.js";
import { answerChoices, industryNames, surveySheet } from "../core/inputSheets/surveySheet.js";
import { issue, type Issue } from "../core/issue.js";
import type { SurveyAnswer } from "../core/records.js";
import { outlookOf, surveyItemIds, surveyItems, type Answer, type Question } from "../core/survey/surveyItems.js";
import { firstDayOfRound, roundLabel, type SurveyRound } from "../core/survey/surveyRound.js";
import { idKey, visibleText } from "./cellText.js";
import { choiceOf } from "./choice.js";
import type { Grid } from "./grid.js";
import { tableRows, type SheetRow } from "./sheetRow.js";
import { openTables, type SheetTable } from "./sheetTable.js";
import { surveyRound } from "./surveyRound.js";

type SurveyRow = SheetRow<typeof surveySheet>;

/** 景況調査, row by row. A row without 回 or without any answer is reported and left out. */
export function readSurvey(grids: readonly Grid[], issues: Issue[]): SurveyAnswer[] {
  const records = openTables(grids, surveySheet, issues).flatMap((table) => answersIn(table, issues));
  issues.push(...roundIssues(records), ...repeatedAnswers(records));
  return records;
}

function answersIn(table: SheetTable<typeof surveySheet>, issues: Issue[]): SurveyAnswer[] {
  const { grid } = table;
  const questions = surveyItemIds
    .flatMap((item) => [[item, item] as const, [outlookOf(item), item] as const])
    .filter(([question]) => table.columns.has(question));
  if (questions.length === 0) {
    const headers = Object.values(surveyItems).map(({ label }) => label);
    issues.push(issue("answerColumnsMissing", { sheet: grid.sheet, address: "" }, { headers: headers.join("、") }));
    return [];
  }
  const choices = new Map(surveyItemIds.map((item) => [item, answerChoices(item)]));
  return tableRows(table, issues).flatMap((row): SurveyAnswer[] => {
    const isNamed = row.text("round") !== "";
    const answers = new Map<Question, Answer>();
    for (const [question, item] of questions) {
      const answer = row.choice(question, choices.get(item) ?? []);
      if (answer !== null) answers.set(question, answer);
    }
    const round = surveyRound(row.value("round"), grid.uses1904Dates);
    const businessId = row.id("businessId");
    const record = {
      round,
      industry: industryOf(row),
      size: groupName(row.text("size")),
      businessId: businessId === null ? null : idKey(businessId),
      date: countingDay(round, row.serial("answeredOn")),
      answers,
      origin: row.cell("round"),
    };
    if (answers.size === 0) issues.push(issue("questionnaireBlank", row.cell("round"), {}));
    return isNamed && answers.size > 0 ? [record] : [];
  });
}

function industryOf(row: SurveyRow): string {
  const text = row.text("industry");
  return choiceOf(industryNames, text)?.value ?? groupName(text);
}

/** One spelling for what people write in several. */
function groupName(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "").replace(/[~〜]/g, "～");
}

/** The fiscal year that 回 states goes before the day of the answer: the last quarter is often answered in April. */
function countingDay(round: SurveyRound, answeredOn: DateSerial | null): DateSerial | null {
  const isInYear = answeredOn !== null && (round.year === null || fiscalYearOf(answeredOn) === round.year);
  return isInYear ? answeredOn : firstDayOfRound(round);
}

/** Each unknown 回 once, and two ways of writing known ones. */
function roundIssues(records: readonly SurveyAnswer[]): Issue[] {
  const firsts = new Map<string, SurveyAnswer>();
  for (const record of records) if (!firsts.has(roundLabel(record.round))) firsts.set(roundLabel(record.round), record);
  const rounds = [...firsts.values()];
  const unknown = rounds.filter(({ round }) => round.kind === "named");
  const writings = new Map(
    rounds.filter(({ round }) => round.kind !== "named").map((record) => [`${record.round.kind} ${record.round.year === null}`, record]),
  );
  const [first, other] = [...writings.values()];
  return [
    ...unknown.map(({ round, origin }) => issue("roundUnknown", origin, { text: visibleText(roundLabel(round)) })),
    ...(first && other ? [issue("roundsMixed", other.origin, { first: roundLabel(first.round), other: roundLabel(other.round) })] : []),
  ];
}

function repeatedAnswers(records: readonly SurveyAnswer[]): Issue[] {
  const firsts = new Map<string, SurveyAnswer>();
  return records.flatMap((record) => {
    const { businessId, round, origin } = record;
    if (businessId === null) return [];
    const key = JSON.stringify([businessId, roundLabel(round)]);
    const first = firsts.get(key);
    if (first)
      return [
        issue("answeredTwice", origin, { id: businessId, round: roundLabel(round), first: placeSeenFrom(origin.sheet, first.origin) }),
      ];
    firsts.set(key, record);
    return [];
  });
}
