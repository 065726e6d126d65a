import { textCell } from "./asTyped.js";
import { planProjects, type SampleIndicator } from "./plan.js";
import type { SampleTable } from "./sampleTable.js";

/** What the secretariat wrote about a project of R7. Businesses and officers of the logs are named, as people do; none of them exists. */
interface Note {
  readonly section: SampleIndicator["section"];
  readonly success?: string;
  readonly improvement?: string;
  readonly cause: string;
  readonly next: string;
  readonly self: string;
  readonly committee?: { readonly level: string; readonly comment: string };
  /** Why the own level is not the proposed one. */
  readonly reason?: string;
}

const notes: readonly Note[] = [
  {
    section: "3",
    success: "四半期ごとの景況調査を窓口で配布したところ、架空ベーカリーが客単価の推移を値付けの見直しに使い、粗利率の改善につながった。",
    cause: "回数は予定どおりだが、公表した資料がどの程度読まれているかを確かめていない。",
    next: "公表資料に1枚の要約を付け、巡回時に手渡して感想を聞き取る。",
    self: "A",
  },
  {
    section: "4",
    success: "展示会での聞き取りで「持ち手が重い」という声がそろい、見本鋳造株式会社が取っ手の肉厚を見直した。翌月の商談で採用が決まった。",
    cause: "対象を5者としていたが、1者が出展を取りやめ、代わりの事業者を立てられなかった。",
    next: "候補を7者とし、開催1か月前に調査票の内容を事業者と決める。",
    self: "B",
  },
  {
    section: "5",
    success: "はじめて決算書を見ながら話したという創業8年目の食堂が、赤字の品目を2つやめ、仕込みの時間を週6時間減らした。",
    improvement: "分析の結果を渡すだけで終わった事業者が多かったため、11月から次の一手を1つ決めて帰ってもらう形に改めた。",
    cause: "年度前半は窓口での声かけが担当者任せで、件数に2倍以上の差があった。年度末に申込みが集中し、32者を翌年度に送った。",
    next: "毎月のコーディネーター会議で担当別の件数を示し、9月末に年間目標の半分に届かない場合は、巡回の計画を組み直す。",
    self: "B",
    committee: { level: "B", comment: "件数は目標に近い。分析が計画策定に結び付いた割合も示してほしい。" },
  },
  {
    section: "6",
    success: "創業塾の修了者4名が年度内に開業した。うち2名は空き店舗を使い、通りのにぎわいにも役立っている。",
    cause: "創業塾の12月の回は講師の急病により中止した。振替日を確保していなかった。",
    next: "講師を2名体制とし、予備日を募集案内に載せる。",
    self: "C",
  },
  {
    section: "7",
    success: "計画に対する遅れを担当の例野が3か月目の巡回でつかみ、専門家の派遣で工程を組み直した事業者が、年度末に売上の目標を達成した。",
    improvement: "夏に策定した事業者の一部で、2回目の支援から半年以上間が空いた。期限の一覧を毎月配ることにした。",
    cause: "3月に策定した8者への支援は翌年度になった。高校教諭との意見交換会は、会場の都合により実施できなかった。",
    next: "意見交換会は会場を替え、秋に行う。次回予定日を記録の必須の欄とする。",
    self: "C",
  },
  {
    section: "8-1",
    success: "共同で出展した6者のうち2者が、名刺交換から3か月以内に成約した。",
    cause: "受発注商談会では、発注側の求める納期に応えられず、成約に至らなかった。",
    next: "商談会の前に、発注側の案件を示して事前の打合せを行う。㈲夢見精機の例を参加者に紹介する。",
    self: "D",
    committee: {
      level: "C",
      comment:
        "成約1件を目標とする商談会の結果だけでDとするのは厳しい。参加者数は目標に近く、Cが妥当である。納期の事前確認を徹底されたい。",
    },
  },
  {
    section: "8-2",
    success: "表彰に応募したひながた珈琲店が、架空　望さんの助言を受けて入口の見せ方を変え、新規客が月に30人ほど増えた。",
    cause: "地域イベントの出店は、雨天で1回が中止となった。",
    next: "雨天時の代わりの販売機会を、商業施設と相談する。",
    self: "B",
  },
  {
    section: "8-3",
    cause: "動画配信の支援は、撮影を手伝う専門家の日程が合わず、希望した18者のうち5者にとどまった。",
    next: "撮影の専門家を2名に増やし、撮影日を年度の初めに10日確保する。",
    self: "D",
  },
];

export function qualitativeTable(): SampleTable {
  return {
    sheet: "定性評価",
    title: "定性評価",
    notes: ["この記録はすべて架空です。"],
    header: { row: 3, column: 0 },
    columns: [
      { header: "年度", width: 40, align: "Center" },
      { header: "事業", width: 120, wrap: true },
      { header: "成功事例", width: 200, wrap: true },
      { header: "改善事例", width: 200, wrap: true },
      { header: "課題・未達要因", width: 200, wrap: true },
      { header: "次年度の改善策", width: 200, wrap: true },
      { header: "自己評価", width: 50, align: "Center" },
      { header: "委員会評価", width: 56, align: "Center" },
      { header: "委員会コメント", width: 180, wrap: true },
      { header: "相違の理由", width: 140, wrap: true },
    ],
    rows: notes.map(({ section, success = "", improvement = "", cause, next, self, committee, reason = "" }) => ({
      cells: {
        年度: textCell("R7"),
        事業: textCell(planProjects[section]),
        成功事例: textCell(success),
        改善事例: textCell(improvement),
        "課題・未達要因": textCell(cause),
        次年度の改善策: textCell(next),
        自己評価: textCell(self),
        委員会評価: textCell(committee?.level ?? ""),
        委員会コメント: textCell(committee?.comment ?? ""),
        相違の理由: textCell(reason),
      },
    })),
    frozenColumns: 1,
    orientation: "Landscape",
  };
}
