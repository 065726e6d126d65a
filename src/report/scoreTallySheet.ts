import type { ProjectResult } from "../core/evaluation.js";
import { committeeScoresSheet } from "../core/inputSheets/committeeScoresSheet.js";
import { call, computed, constant, exactly, operation, quoted, rangeTerm, sourceTerm, type Term } from "./formula.js";
import { blank, number, text } from "./literal.js";
import type { Report } from "./report.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { sheetSubtitle } from "./sheetSubtitle.js";
import { differs, none } from "./summaryColumns.js";
import type { SummarySheet } from "./summarySheet.js";
import { gap, placeTable, type Column, type PlacedTable, type TableRow } from "./table.js";

export interface ScoreTallySheet {
  readonly plan: SheetPlan;
  readonly projects: PlacedTable;
}

const split = "分裂";

/** How votes become one level; printed wherever the result is. */
export const tallyRules: readonly string[] = [
  "中央値: 委員の評価を良い順に並べた中央。票が偶数で中央の2つが違うときは、低いほうをとり「分裂」と示します。空欄と「－」は棄権です。",
  "委員会評価: 委員長決定があればそれを、なければ「定性評価」の委員会評価を、それもなければ中央値をとります。",
];

/** 採点集計: the members' levels project by project, how many gave which, the median, and what became of it. */
export function scoreTallySheet(report: Report, summary: SummarySheet): ScoreTallySheet {
  const { evaluation, names } = report;
  const draft = new SheetDraft("scoreTally", names.scoreTally, evaluation.settings.organisation);
  const hasVotes = evaluation.projects.some(({ vote }) => (vote?.row.scores.length ?? 0) > 0);
  const emptyNote = `「${committeeScoresSheet.name}」に、この年度の採点がまだありません。`;
  const top = draft.heading(sheetSubtitle(evaluation), [...tallyRules, ...(hasVotes ? [] : [emptyNote])]);
  const projects = placeTable(draft, { row: top + 1, column: 0 }, tallyColumns(report, summary), evaluation.projects);
  const plan = draft.plan({
    orientation: "landscape",
    columns: projects.printedColumns,
    freeze: { rows: projects.firstRow, columns: 2 },
    titleRows: { first: projects.headerRow, last: projects.headerRow },
  });
  return { plan, projects };
}

/** Every member who gave a level, in the order of the sheet. */
function membersOf(projects: readonly ProjectResult[]): readonly string[] {
  return [...new Set(projects.flatMap(({ vote }) => vote?.row.scores.map(({ member }) => member) ?? []))];
}

const lead = (level: string): string => `${level}の累計差`;

function tallyColumns({ evaluation }: Report, summary: SummarySheet): readonly Column<ProjectResult>[] {
  const members = membersOf(evaluation.projects);
  const labels = evaluation.levels.map(({ level }) => level);
  const [best, worst] = [labels[0] ?? "", labels.at(-1) ?? ""];
  const countOf = ({ vote }: ProjectResult, level: string): number => vote?.counts.find((count) => count.level === level)?.count ?? 0;
  const votesOf = ({ vote }: ProjectResult): number => vote?.row.scores.length ?? 0;
  const headerSpan = (at: TableRow): Term => {
    const column = at.table.column(best);
    return rangeTerm({ row: at.table.headerRow, column, rows: 1, columns: labels.length });
  };
  return [
    { header: "区分", width: 6, style: "mark", cell: ({ section }) => text(section) },
    { header: "事業", width: 24, style: "text", cell: ({ project }) => text(project) },
    ...members.map((member): Column<ProjectResult> => ({
      header: memberHeader(member, labels),
      width: 8,
      style: "mark",
      cell: ({ vote }) => {
        const score = vote?.row.scores.find((given) => given.member === member);
        if (score === undefined) return blank;
        return score.verbatim ? computed(sourceTerm(score.source), score.level) : text(score.level);
      },
    })),
    {
      header: "票数",
      width: 6,
      style: "strong",
      cell: (project, at) => computed(call("SUM", at.span(best, worst)), votesOf(project)),
    },
    ...labels.map((level): Column<ProjectResult> => ({
      header: level,
      width: 5,
      style: "flag",
      cell: (project, at) => {
        const [first, last] = [members[0], members.at(-1)];
        if (first === undefined || last === undefined) return number(0);
        const own = at.span(memberHeader(first, labels), memberHeader(last, labels));
        return computed(call("COUNTIF", own, exactly(at.header(level))), countOf(project, level));
      },
    })),
    {
      header: "中央値",
      width: 8,
      style: "level",
      cell: ({ vote }, at) => {
        const passed = call("COUNTIF", at.span(lead(best), lead(worst)), quoted("<=0"));
        const median = call("INDEX", headerSpan(at), constant(1), operation(passed, "+", constant(1)));
        return computed(call("IF", operation(at.ref("票数"), "=", constant(0)), quoted(none), median), vote?.median ?? none);
      },
    },
    {
      header: "中央の2票",
      width: 8,
      style: "mark",
      cell: ({ vote }, at) => {
        const halved = operation(call("COUNTIF", at.span(lead(best), lead(worst)), constant(0)), ">", constant(0));
        const isSplit = call("AND", operation(at.ref("票数"), ">", constant(0)), halved);
        return computed(call("IF", isSplit, quoted(split), quoted("")), vote?.isSplit ? split : "");
      },
    },
    { header: "委員長決定", width: 9, style: "mark", cell: ({ vote }) => text(vote?.row.decision ?? "") },
    {
      header: "委員会評価",
      width: 9,
      style: "level",
      cell: ({ committeeLevel }, at) => {
        const isBlank = (header: string): Term => operation(at.ref(header), "=", quoted(""));
        const otherwise = call("IF", isBlank("定性評価"), at.ref("中央値"), at.ref("定性評価"));
        return computed(call("IF", isBlank("委員長決定"), otherwise, at.ref("委員長決定")), committeeLevel ?? none);
      },
    },
    {
      header: "提案評価",
      width: 9,
      style: "mark",
      cell: ({ proposedLevel }, at) => computed(summary.projects.cellFromOutside("提案評価", at.index), proposedLevel ?? none),
    },
    {
      header: "相違",
      width: 6,
      style: "mark",
      cell: ({ committeeLevel, proposedLevel }, at) => {
        const [committee, proposed] = [at.ref("委員会評価"), at.ref("提案評価")];
        const same = call("OR", operation(committee, "=", quoted(none)), operation(committee, "=", proposed));
        const agree = committeeLevel === null || committeeLevel === (proposedLevel ?? none);
        return computed(call("IF", same, quoted(""), quoted(differs)), agree ? "" : differs);
      },
    },
    gap,
    {
      header: "定性評価",
      width: 9,
      style: "mark",
      printed: false,
      cell: ({ statedLevel }) => text(statedLevel ?? ""),
    },
    ...labels.map((level): Column<ProjectResult> => ({
      header: lead(level),
      width: 8,
      style: "key",
      printed: false,
      cell: (project, at) => {
        const upTo = call("SUM", at.span(best, level));
        const expected = labels.slice(0, labels.indexOf(level) + 1).reduce((total, above) => total + countOf(project, above), 0);
        return computed(operation(operation(upTo, "+", upTo), "-", at.ref("票数")), 2 * expected - votesOf(project));
      },
    })),
    { header: "決定の理由", width: 40, style: "line", printed: false, cell: ({ vote }) => text(vote?.row.reason ?? "") },
  ];
}

/** A member may bear the name of another column of the table. */
function memberHeader(member: string, labels: readonly string[]): string {
  return [...labels, "区分", "事業", "票数", "相違"].includes(member) ? `${member} 委員` : member;
}
