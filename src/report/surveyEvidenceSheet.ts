import type { SurveyAnswer } from "../core/records.js";
import { groupKinds, isOf, type GroupKind } from "../core/survey/surveyGroups.js";
import { outlookOf, surveyItems, type Question, type SurveyItemId } from "../core/survey/surveyItems.js";
import { roundLabel } from "../core/survey/surveyRound.js";
import type { SurveyTally } from "../core/survey/tallySurvey.js";
import { linkTarget, onSheet, openLink, rangeTerm, type Term } from "./formula.js";
import { blank, numberOrBlank, text } from "./literal.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import type { SurveyReport } from "./surveyReport.js";
import { surveySubtitle } from "./surveyReport.js";
import { gap, placeTable, type Column } from "./table.js";

/** The answers as they were read, and the ranges that count them. */
export interface SurveyEvidenceSheet {
  readonly plan: SheetPlan;
  /** The four columns with the numbers of an answer's groups, in the order of `groupKinds`. */
  readonly keys: Term;
  /** The one of them with the number of all answers of a round. */
  readonly keyOfAll: Term;
  /** All columns of answers, side by side. */
  readonly questions: Term;
  /** Place of a question among those columns, from 1; `null` where it was not asked. */
  readonly placeOf: (question: Question) => number | null;
  readonly question: (question: Question) => Term;
}

interface NumberedAnswer {
  readonly answer: SurveyAnswer;
  readonly round: number;
}

const keyHeaders: Readonly<Record<GroupKind, string>> = {
  all: "全体No",
  industry: "業種No",
  size: "規模No",
  industryAndSize: "業種規模No",
};

/** The number of a group in a round, by which formulas count its answers; never its name, which may hold `*` or begin with `=`. */
export function groupNumber({ groups }: SurveyTally, round: number, group: number): number {
  return round * groups.length + group + 1;
}

/** 景況根拠: every returned questionnaire as it was read, with the way back to its row. */
export function surveyEvidenceSheet(report: SurveyReport): SurveyEvidenceSheet {
  const { tally, names, organisation } = report;
  const questions = askedQuestions(tally);
  const draft = new SheetDraft("surveyEvidence", names.surveyEvidence, organisation);
  const top = draft.heading(surveySubtitle(report), [
    "回収した票を1件1行で、読み取った答えで示します。空欄は回答なしです。",
    "右側の「開く」で元の行に移ります。",
  ]);
  const answers = tally.rounds.flatMap((round, place) => round.answers.map((answer) => ({ answer, round: place })));
  const table = placeTable(draft, { row: top + 1, column: 0 }, columns(tally, questions), answers);
  const across = (header: string, count: number): Term =>
    onSheet(names.surveyEvidence, rangeTerm({ ...table.area(header), columns: count }));
  const placeOf = (question: Question): number | null => {
    const place = questions.findIndex((asked) => asked.question === question);
    return place < 0 ? null : place + 1;
  };
  return {
    plan: draft.plan({
      orientation: "landscape",
      freeze: { rows: table.firstRow, columns: 0 },
      columns: table.printedColumns,
      titleRows: { first: table.headerRow, last: table.headerRow },
    }),
    keys: across(keyHeaders.all, groupKinds.length),
    keyOfAll: across(keyHeaders.all, 1),
    questions: across(questions[0]!.header, questions.length),
    placeOf,
    question: (question) => across(questions[placeOf(question)! - 1]!.header, 1),
  };
}

interface AskedQuestion {
  readonly question: Question;
  readonly item: SurveyItemId;
  readonly header: string;
}

function askedQuestions({ items, outlooks }: SurveyTally): readonly AskedQuestion[] {
  return [
    ...items.map((item) => ({ question: item, item, header: surveyItems[item].label })),
    ...outlooks.map((item) => ({ question: outlookOf(item), item, header: `${surveyItems[item].label}見通し` })),
  ];
}

function columns(tally: SurveyTally, questions: readonly AskedQuestion[]): readonly Column<NumberedAnswer>[] {
  return [
    { header: "回", width: 16, style: "text", cell: ({ answer }) => text(roundLabel(answer.round)) },
    { header: "業種", width: 12, style: "text", cell: ({ answer }) => text(answer.industry) },
    { header: "規模", width: 11, style: "text", cell: ({ answer }) => text(answer.size) },
    { header: "事業者ID", width: 9, style: "text", cell: ({ answer }) => text(answer.businessId ?? "") },
    ...questions.map(({ question, item, header }): Column<NumberedAnswer> => ({
      header,
      width: 6,
      style: "mark",
      cell: ({ answer }) => {
        const given = answer.answers.get(question);
        return given === undefined ? blank : text(surveyItems[item].answers[given]);
      },
    })),
    { header: "出所", width: 15, style: "text", cell: ({ answer }) => text(linkTarget(answer.origin)) },
    gap,
    { header: "リンク", width: 8, style: "link", printed: false, cell: (_, at) => openLink(at.ref("出所")) },
    ...groupKinds.map((kind): Column<NumberedAnswer> => ({
      header: keyHeaders[kind],
      width: 9,
      style: "key",
      printed: false,
      cell: ({ answer, round }) => {
        const place = tally.groups.findIndex((group) => group.kind === kind && isOf(group, answer));
        return numberOrBlank(place < 0 ? null : groupNumber(tally, round, place));
      },
    })),
  ];
}
