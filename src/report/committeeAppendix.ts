import { severities, type Issue, type Severity } from "../core/issue.js";
import type { FoundIssues, SetAsideIssue } from "../core/setAside.js";
import { dateWords, type DateWords } from "../strings/dateWords.js";
import { issueText } from "../strings/issueText.js";
import { issuesJapanese } from "../strings/issues.ja.js";
import { assumptions } from "./assumptions.js";
import type { CommitteeDraft } from "./committeeDraft.js";
import type { CommitteeSources } from "./committeeSources.js";
import { call, computed, quoted } from "./formula.js";
import { text } from "./literal.js";
import { setAsideKind } from "./issuesSheet.js";
import type { Report } from "./report.js";
import type { RunInfo } from "./runInfo.js";
import { tallyRules } from "./scoreTallySheet.js";
import type { Column } from "./table.js";
import { setAsideWord, severityWords } from "./wording.js";

/** Scale and assumptions, and how far the figures can be trusted. */
export function placeAppendix(
  draft: CommitteeDraft,
  { evaluation }: Report,
  { issues: list }: CommitteeSources,
  { issues, setAside }: FoundIssues,
  run: RunInfo,
): void {
  const dates = dateWords("ja", evaluation.settings.calendar);
  draft.chapter("付録　評価の基準と前提、数値の確かさ");
  const basis = assumptions(evaluation).map(({ topic, choice }) => ({ label: topic, content: choice }));
  draft.texts([...basis, { label: "委員の採点", content: tallyRules.join("\n") }], "評価の基準と前提（計画に定めのない事項と、その扱い）");
  draft.space(8);
  const read = run.sheets.map(({ sheet, rows }) => `${sheet} ${rows}件`).join("、");
  draft.texts([{ label: "読み取った記録", content: read }], "数値の確かさ");
  draft.space(4);
  draft.block();
  draft.table<Standing>(
    [
      { header: "重要度", style: "mark", cell: ({ words }) => text(words) },
      { header: "意味", style: "text", cell: ({ meaning }) => text(meaning) },
      {
        header: "件数",
        style: "strong",
        cell: ({ found }, at) => computed(call("COUNTIF", list.list.rangeFromOutside("重要度"), at.ref("重要度")), found),
      },
    ],
    [
      ...severities.map((severity) => ({
        words: severityWords(severity),
        meaning: severityMeanings[severity],
        found: issues.filter((issue) => issue.severity === severity).length,
      })),
      { words: setAsideWord, meaning: "確認のうえ、理由を記してそのままとしたもの", found: setAside.length },
    ],
  );
  draft.space(8);
  const found = findings(issues, dates);
  draft.section("見つかった問題と、その扱い（要修正と要確認）");
  if (found.length === 0) draft.line("見つかりませんでした。", "prose");
  else placeInParts(draft, findingColumns(list), "数値への影響と扱い", found);
  if (setAside.length === 0) return;
  draft.space(8);
  draft.section("確認のうえ、そのままとした事項");
  placeInParts(draft, acceptedColumns(list), "数値への影響", accepted(setAside, dates));
}

/** Findings that stay together on a page under one header. */
const findingsTogether = 10;

/** A list of any length, each part of it under its own header. `why` stands in the wide column. */
function placeInParts<Row extends { readonly why: string }>(
  draft: CommitteeDraft,
  columns: readonly Column<Row>[],
  wideHeader: string,
  rows: readonly Row[],
): void {
  for (let first = 0; first < rows.length; first += findingsTogether) {
    const part = rows.slice(first, first + findingsTogether);
    if (first > 0) draft.block();
    draft.wideColumn(
      draft.table(columns, part),
      wideHeader,
      part.map(({ why }) => why),
    );
  }
}

/** One line of the count. */
interface Standing {
  readonly words: string;
  readonly meaning: string;
  readonly found: number;
}

const severityMeanings: Readonly<Record<Severity, string>> = {
  error: "直すまで数値が欠けるか、誤るもの",
  warning: "数値が誤っているかもしれないもの",
  info: "知っておくとよいこと",
};

/** Findings of one kind. */
interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  readonly sheets: string;
  /** What it means for the figures, and what was done about it. */
  readonly why: string;
}

/** One line for each kind of error and warning, in the words of 入力点検 that name no business. */
function findings(issues: readonly Issue[], dates: DateWords): readonly Finding[] {
  const codes = [
    ...new Set(severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity).map(({ code }) => code))),
  ];
  return codes.flatMap((code) => {
    const own = issues.filter((issue) => issue.code === code);
    const [first] = own;
    if (first === undefined || first.severity === "info") return [];
    const sheets = [...new Set(own.map(({ sheet }) => sheet))].filter((sheet) => sheet !== "").join("、");
    return [{ code, severity: first.severity, count: own.length, sheets, why: issueText(first, issuesJapanese, dates).why }];
  });
}

function findingColumns({ list }: CommitteeSources["issues"]): readonly Column<Finding>[] {
  return [
    { header: "重要度", style: "mark", cell: ({ severity }) => text(severityWords(severity)) },
    { header: "シート", style: "text", cell: ({ sheets }) => text(sheets) },
    {
      header: "件数",
      style: "strong",
      cell: ({ code, count }) => computed(call("COUNTIF", list.rangeFromOutside("種類"), quoted(code)), count),
    },
  ];
}

/** Findings of one kind that were set aside. */
interface Accepted {
  readonly code: Issue["code"];
  readonly count: number;
  readonly sheets: string;
  readonly why: string;
  /** Why they were left as they are, each wording once. */
  readonly reasons: string;
}

function accepted(setAside: readonly SetAsideIssue[], dates: DateWords): readonly Accepted[] {
  return [...new Set(setAside.map(({ code }) => code))].map((code) => {
    const own = setAside.filter((issue) => issue.code === code);
    return {
      code,
      count: own.length,
      sheets: [...new Set(own.map(({ sheet }) => sheet))].filter((sheet) => sheet !== "").join("、"),
      why: issueText(own[0]!, issuesJapanese, dates).why,
      reasons: [...new Set(own.map(({ setAside: { reason } }) => reason))].join("\n"),
    };
  });
}

function acceptedColumns({ list }: CommitteeSources["issues"]): readonly Column<Accepted>[] {
  return [
    { header: "シート", style: "text", cell: ({ sheets }) => text(sheets) },
    { header: "そのままとした理由", style: "text", cell: ({ reasons }) => text(reasons) },
    {
      header: "件数",
      style: "strong",
      cell: ({ code, count }) => computed(call("COUNTIF", list.rangeFromOutside("種類"), quoted(setAsideKind(code))), count),
    },
  ];
}
