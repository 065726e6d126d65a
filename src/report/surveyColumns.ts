import { roundHalfUp } from "../core/decimal.js";
import type { Balance } from "../core/survey/diffusionIndex.js";
import { groupKinds, type SurveyGroup } from "../core/survey/surveyGroups.js";
import { outlookOf, surveyItems, type Question, type SurveyItemId } from "../core/survey/surveyItems.js";
import { shownDi } from "../core/survey/tallySurvey.js";
import { call, computed, constant, operation, quoted, type Term } from "./formula.js";
import { numberOrBlank, text } from "./literal.js";
import type { PlanCell } from "./sheetPlan.js";
import { groupNumber, type SurveyEvidenceSheet } from "./surveyEvidenceSheet.js";
import { balanceWords, directionWords, groupWords, type SurveyReport } from "./surveyReport.js";
import { tooFew, type SurveyTerms } from "./surveyTerms.js";
import { gap, type Column, type TableRow } from "./table.js";

/** A line of the report: one item of one group, now, in the round before, and as an outlook. */
export interface DiLine {
  readonly item: SurveyItemId;
  readonly group: SurveyGroup;
  /** Place of the group in the tally. */
  readonly place: number;
}

/** What the columns of 景況DI are made with. */
interface DiColumns {
  readonly report: SurveyReport;
  readonly evidence: SurveyEvidenceSheet;
  readonly terms: SurveyTerms;
}

/** Which answers are counted: those of now, of the round before, of the outlook. */
const aspects = {
  now: { prefix: "", groupNo: "今回No", questionNo: "質問No" },
  previous: { prefix: "前回", groupNo: "前回No", questionNo: "質問No" },
  outlook: { prefix: "見通し", groupNo: "今回No", questionNo: "見通し質問No" },
} as const;
type Aspect = keyof typeof aspects;

/** All columns up to the right edge of the paper, so that every table of the sheet has the same. */
export const printedDiColumns = 14;

/** One line an item, for all answers. Each line counts in the column of its own item. */
export function overviewColumns(of: DiColumns): readonly Column<DiLine>[] {
  const { evidence, report } = of;
  const { settings } = report.tally;
  return diColumns(of, {
    labels: [
      { header: "項目", width: 15, style: "text", cell: ({ item }) => text(surveyItems[item].label) },
      { header: "DIの向き", width: 13, style: "mark", cell: ({ item }) => text(directionWords(item, settings)) },
    ],
    words: { plus: "プラス", unchanged: "中間", minus: "マイナス" },
    keys: [
      numberColumn(aspects.now.questionNo, ({ item }) => evidence.placeOf(item)),
      numberColumn(aspects.outlook.questionNo, ({ item }) => evidence.placeOf(outlookOf(item))),
    ],
    count: (at, aspect, word) => {
      const { groupNo, questionNo } = aspects[aspect];
      const answers = call("INDEX", evidence.questions, constant(0), at.ref(questionNo));
      return call("COUNTIFS", evidence.keyOfAll, at.ref(groupNo), answers, quoted(word));
    },
  });
}

/** One line a group, for one item. Each line counts by the column with the numbers of its kind of group. */
export function groupColumns(of: DiColumns, item: SurveyItemId): readonly Column<DiLine>[] {
  const { evidence, report } = of;
  return diColumns(of, {
    labels: [
      { header: "業種", style: "text", cell: ({ group }) => text(groupWords(group)[0]) },
      { header: "規模", style: "mark", cell: ({ group }) => text(groupWords(group)[1]) },
    ],
    words: balanceWords(item, report.tally.settings),
    keys: [numberColumn("区分列", ({ group }) => groupKinds.indexOf(group.kind) + 1)],
    count: (at, aspect, word) => {
      const keys = call("INDEX", evidence.keys, constant(0), at.ref("区分列"));
      return call("COUNTIFS", keys, at.ref(aspects[aspect].groupNo), evidence.question(questionOf(aspect, item)), quoted(word));
    },
  });
}

interface DiLayout {
  readonly labels: readonly Column<DiLine>[];
  /** Headers of the shares. */
  readonly words: { readonly plus: string; readonly unchanged: string; readonly minus: string };
  /** Numbers that the counting formulas read. */
  readonly keys: readonly Column<DiLine>[];
  readonly count: (at: TableRow, aspect: Aspect, word: string) => Term;
}

function diColumns({ report, evidence, terms }: DiColumns, { labels, words, keys, count }: DiLayout): readonly Column<DiLine>[] {
  const { tally } = report;
  const [now, before] = [tally.rounds.length - 1, tally.rounds.length - 2];
  const balance = ({ item, place }: DiLine, aspect: Aspect): Balance => {
    const round = tally.rounds[aspect === "previous" ? before : now];
    return round?.groups[place]?.balances[questionOf(aspect, item)] ?? { n: 0, plus: 0, unchanged: 0, minus: 0 };
  };
  /** An outlook that was not asked has no column to count in. */
  const isAsked = ({ item }: DiLine, aspect: Aspect): boolean => evidence.placeOf(questionOf(aspect, item)) !== null;
  const nHeader = (aspect: Aspect): string => `${aspects[aspect].prefix}n`;
  const diHeader = (aspect: Aspect): string => `${aspects[aspect].prefix}DI`;
  const countHeader = (aspect: Aspect, part: Part): string => `${aspects[aspect].prefix}${partWords[part]}数`;
  const asked =
    (aspect: Aspect, cell: (line: DiLine, at: TableRow) => PlanCell): Column<DiLine>["cell"] =>
    (line, at) =>
      isAsked(line, aspect) ? cell(line, at) : text(tooFew);

  const n = (aspect: Aspect): Column<DiLine> => ({
    header: nHeader(aspect),
    width: 8,
    style: "integer",
    cell: asked(aspect, (line, at) =>
      computed(call("SUM", at.span(countHeader(aspect, "plus"), countHeader(aspect, "minus"))), balance(line, aspect).n),
    ),
  });
  const di = (aspect: Aspect): Column<DiLine> => ({
    header: diHeader(aspect),
    width: 9,
    style: "decimal",
    cell: asked(aspect, (line, at) => {
      const [plus, minus] = [at.ref(countHeader(aspect, "plus")), at.ref(countHeader(aspect, "minus"))];
      return terms.di({ n: at.ref(nHeader(aspect)), plus, minus }, balance(line, aspect));
    }),
  });
  const share = (part: Part): Column<DiLine> => ({
    header: `${words[part]}%`,
    width: 9,
    style: "percent",
    cell: asked("now", (line, at) => terms.share(at.ref(countHeader("now", part)), at.ref(nHeader("now")), balance(line, "now"), part)),
  });
  const weather = (aspect: Aspect): Column<DiLine> => ({
    header: `${aspects[aspect].prefix}天気`,
    width: 16,
    style: "mark",
    cell: asked(aspect, (line, at) =>
      surveyItems[line.item].hasWeather
        ? terms.weather(at.ref(diHeader(aspect)), at.ref(nHeader(aspect)), balance(line, aspect))
        : text(tooFew),
    ),
  });
  const change: Column<DiLine> = {
    header: "前回差",
    width: 8,
    style: "decimal",
    cell: asked("now", (line, at) => {
      const [current, previous] = [at.ref("DI"), at.ref("前回DI")];
      const difference = call("ROUND", operation(current, "-", previous), constant(1));
      const both = operation(call("COUNT", current, previous), ">", constant(1));
      return computed(call("IF", both, difference, quoted(tooFew)), changeOf(shown(line, "now"), shown(line, "previous")));
    }),
  };
  const shown = (line: DiLine, aspect: Aspect): number | null => shownDi(balance(line, aspect), tally.settings);
  const counts = (aspect: Aspect): Column<DiLine>[] =>
    parts.map((part) => ({
      header: countHeader(aspect, part),
      width: 8,
      style: "integer",
      cell: asked(aspect, (line, at) =>
        computed(count(at, aspect, balanceWords(line.item, tally.settings)[part]), balance(line, aspect)[part]),
      ),
    }));

  return [
    ...labels,
    n("now"),
    ...parts.map(share),
    di("now"),
    n("previous"),
    di("previous"),
    change,
    weather("now"),
    n("outlook"),
    di("outlook"),
    weather("outlook"),
    gap,
    ...[
      numberColumn(aspects.now.groupNo, ({ place }) => groupNumber(tally, now, place)),
      numberColumn(aspects.previous.groupNo, ({ place }) => (before < 0 ? 0 : groupNumber(tally, before, place))),
      ...keys,
      ...(["now", "previous", "outlook"] as const).flatMap(counts),
    ].map((column) => ({ ...column, printed: false as const })),
  ];
}

const parts = ["plus", "unchanged", "minus"] as const;
type Part = (typeof parts)[number];
const partWords: Readonly<Record<Part, string>> = { plus: "＋", unchanged: "０", minus: "－" };

function questionOf(aspect: Aspect, item: SurveyItemId): Question {
  return aspect === "outlook" ? outlookOf(item) : item;
}

function numberColumn(header: string, value: (line: DiLine) => number | null): Column<DiLine> {
  return { header, width: 8, style: "key", cell: (line) => numberOrBlank(value(line)) };
}

function changeOf(current: number | null, previous: number | null): number | string {
  if (current === null || previous === null) return tooFew;
  const change = roundHalfUp((current - previous) * 10) / 10;
  return change === 0 ? 0 : change;
}
