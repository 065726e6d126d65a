import { dateWords, stampWords, type DateWords } from "../strings/dateWords.js";
import { agreement, disagrees } from "./agreement.js";
import { assumptions, type Assumption } from "./assumptions.js";
import { controlTotals, type ControlTotal, type GeneratedSheets } from "./controlTotals.js";
import { formula, linkTarget, openLink, operation, quoted } from "./formula.js";
import type { SheetNames } from "./generatedSheets.js";
import { number, text } from "./literal.js";
import { buttonKeys, buttonLine, buttonLineHeight, madeByButtonHeaders, madeByButtonTitle, type MadeByButton } from "./madeByButton.js";
import { pageBreaks, type PageBlock } from "./pageBreaks.js";
import type { Report } from "./report.js";
import type { RunInfo, SheetRead } from "./runInfo.js";
import { SheetDraft, type PageChoice } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { sheetSubtitle } from "./sheetSubtitle.js";
import { palette } from "./style.js";
import { placeTable, type Column } from "./table.js";
import { severityWords } from "./wording.js";

interface SheetNote {
  readonly kind: Exclude<keyof SheetNames, "about">;
  readonly purpose: string;
}

const sheetNotes: readonly SheetNote[] = [
  { kind: "summary", purpose: "委員会で最初に見る1枚。評価の分布、事業ごとの評価、計画全体の目標" },
  { kind: "attainment", purpose: "指標ごとの目標・実績・達成率・評価とグラフ" },
  { kind: "followUp", purpose: "支援先ごとの支援回数、次回期限、超過日数、売上と利益" },
  { kind: "budget", purpose: "費目ごとの予算・実績・執行率と、記載された計の照合" },
  { kind: "publication", purpose: "ホームページなどで公表する評価の結果。事業者と職員の名前は載せません" },
  { kind: "stateReport", purpose: "国への実施状況報告に書き写す件数。実数と延べ、売上と粗利の増減" },
  { kind: "cases", purpose: "職員の勉強会のための成功事例と改善事例。内部資料" },
  { kind: "yearTrend", purpose: "指標ごとの目標・実績・評価を年度で比べる表" },
  { kind: "committee", purpose: "評価委員会に配る資料。表紙、全体の状況、章ごとの評価、付録" },
  { kind: "scoreSlips", purpose: "委員が事業ごとの評価を記入する用紙。1人1枚" },
  { kind: "scoreTally", purpose: "「委員採点」に書き写した評価の票数、中央値、委員会評価" },
  { kind: "evidence", purpose: "実績に数えた記録の一覧。元の記録へ移れます" },
  { kind: "issues", purpose: "入力に見つかった問題の一覧。問題のセルへ移れます" },
];

const legend: readonly Assumption[] = [
  { topic: severityWords("error"), choice: "直すまで数値が欠けるか誤ります" },
  { topic: severityWords("warning"), choice: "数値が誤っているかもしれません" },
  { topic: severityWords("info"), choice: "知っておくとよいことです" },
  { topic: "－", choice: "計画で目標を設けていない（対象外）、または評価がない" },
  { topic: "※", choice: "委員会評価が提案評価と異なる" },
  { topic: "▲1,234", choice: "負の数" },
  { topic: "薄い赤の地", choice: "期限超過、不一致、要修正。必ず言葉でも示します" },
  { topic: "薄い黄の地", choice: "最も低い評価と未実施。必ず評価の文字でも示します" },
];

const limits: readonly string[] = [
  "・数えるのは基準日までの記録です。年度は4月から翌年3月までです。",
  "・事業者IDのない記録は、実数（者数）には数えません。「入力点検」に示します。",
  "・提案評価は数値だけから決めた案です。定性的な成果は委員会の評価で補ってください。",
  "・このシートを含む作成されたシートは、次にボタンを押すと作り直されます。書き込みは元のシートにしてください。",
];

const renewal: readonly string[] = [
  "・元のシート（目標、活動記録、フォロー記録など）を直し、伴走シートの「評価資料をつくる」を押します。",
  "・集計根拠は作成時点の写しです。元の記録を直しただけでは変わりません。",
];

/** このブックについて: what was made when, from what, under which assumptions, and whether the totals agree. */
export function aboutSheet(report: Report, run: RunInfo, sheets: GeneratedSheets): SheetPlan {
  const { evaluation, names } = report;
  const draft = new SheetDraft("about", names.about, evaluation.settings.organisation);
  const dates = dateWords("ja", evaluation.settings.calendar);
  [18, 46, 12, 14, 9].forEach((width, column) => draft.width(column, width));
  let row = draft.heading(`${sheetSubtitle(evaluation)}　作成 ${stampWords(run.stamp, dates)}`, [
    "伴走シートがこのブックの入力シートから作成しました。入力シートには書き込んでいません。",
  ]);
  const blocks: PageBlock[] = [{ row: 0, startsPage: false }];
  const begin = (title: string): void => {
    blocks.push({ row: row + 1, startsPage: false });
    draft.put(row + 1, 0, text(title), "section");
  };
  const section = <Row>(title: string, columns: readonly Column<Row>[], records: readonly Row[]) => {
    begin(title);
    const table = placeTable(draft, { row: row + 2, column: 0 }, columns, records);
    row = table.end;
    return table;
  };
  const lines = (title: string, content: readonly string[]): void => {
    begin(title);
    content.forEach((line, index) => draft.put(row + 2 + index, 0, text(line), "note"));
    row += 2 + content.length;
  };

  const totals = section("照合", totalColumns, controlTotals(report, sheets));
  draft.highlight({
    area: totals.area("照合"),
    formula: formula(operation(totals.cell("照合", 0), "=", quoted(disagrees))),
    style: { fill: palette.alarmFill, color: palette.alarm, bold: true },
  });
  section("読み取ったシート", readColumns, run.sheets);
  section("前提（計画に定めのない事項と、その扱い）", wordColumns("項目", "扱い"), assumptions(evaluation));
  const formulas = sheetNotes.reduce((total, { kind }) => total + formulaCount(sheets[kind].plan), 0);
  section(`作成したシート（数式 ${formulas.toLocaleString("en-US")} 個）`, sheetColumns(names, sheets), sheetNotes);
  const { heights, table } = byButton(run, names, sheets, dates);
  const placed = section(madeByButtonTitle, buttonColumns, table);
  heights.forEach((height, index) => draft.height(placed.firstRow + index, height));
  section("記号と色", wordColumns("記号・色", "意味"), legend);
  lines("ご注意", limits);
  lines("作り直すには", renewal);
  const page: PageChoice = { orientation: "portrait" };
  return draft.plan({ ...page, breaksBefore: pageBreaks(draft.plan(page), blocks) });
}

/** A line for every button; those of the evaluation are written now, the others' as they were found. */
function byButton(run: RunInfo, names: Report["names"], sheets: GeneratedSheets, dates: DateWords) {
  const inputs = run.sheets.map(({ sheet }) => sheet);
  const ofEvaluation = [...sheetNotes.filter(({ kind }) => kind !== "issues").map(({ kind }) => sheets[kind].plan.name), names.about];
  const made: readonly MadeByButton[] = [
    { button: "evaluateWorkbook", sheets: ofEvaluation, madeAt: run.stamp, inputs },
    { button: "checkInputs", sheets: [names.issues], madeAt: run.stamp, inputs },
    ...(run.made ?? []),
  ];
  const table = buttonKeys.map((key) =>
    buttonLine(
      key,
      made.find(({ button }) => button === key),
      dates,
    ),
  );
  return { table, heights: table.map(buttonLineHeight) };
}

const buttonColumns = madeByButtonHeaders.map((header, index): Column<readonly string[]> => ({
  header,
  style: "text",
  cell: (line) => text(line[index] ?? ""),
}));

const totalColumns: readonly Column<ControlTotal>[] = [
  { header: "対象", style: "text", cell: ({ subject }) => text(subject) },
  { header: "比べるもの", style: "text", cell: ({ compared }) => text(compared) },
  { header: "左の値", style: "integer", cell: ({ left }) => left },
  { header: "右の値", style: "integer", cell: ({ right }) => right },
  { header: "照合", style: "mark", cell: ({ agree }, at) => agreement(at.ref("左の値"), at.ref("右の値"), agree) },
];

const readColumns: readonly Column<SheetRead>[] = [
  { header: "シート名", style: "text", cell: ({ sheet }) => text(sheet) },
  { header: "読み取った記録", style: "text", cell: ({ rows }) => text(`${rows} 件`) },
];

function wordColumns(topic: string, choice: string): readonly Column<Assumption>[] {
  return [
    { header: topic, style: "text", cell: (row) => text(row.topic) },
    { header: choice, style: "text", cell: (row) => text(row.choice) },
  ];
}

function sheetColumns(names: Report["names"], sheets: GeneratedSheets): readonly Column<SheetNote>[] {
  return [
    { header: "シート", style: "text", cell: ({ kind }) => text(names[kind]) },
    { header: "内容", style: "text", cell: ({ purpose }) => text(purpose) },
    { header: "数式の数", style: "integer", cell: ({ kind }) => number(formulaCount(sheets[kind].plan)) },
    { header: "場所", style: "text", cell: ({ kind }) => text(linkTarget({ sheet: names[kind], address: "A1" })) },
    { header: "リンク", style: "link", cell: (_, at) => openLink(at.ref("場所")) },
  ];
}

function formulaCount({ cells }: SheetPlan): number {
  return cells.flat().filter(({ kind }) => kind === "formula").length;
}
