/** 経緯, 課題, 解決策, 成果 of a case as an officer tells it. */
export interface CaseStory {
  readonly background: string;
  readonly problem: string;
  readonly solution: string;
  readonly result: string;
}

const successes: readonly CaseStory[] = [
  {
    background: "創業から3年、常連客は増えたが平日の夕方に客が途切れていた。補助金の相談で来所したことから支援を始めた。",
    problem: "客単価と時間帯ごとの来客数を記録しておらず、どこに手を打つかを決められなかった。",
    solution: "2週間だけ時間帯別の売上を付けてもらい、夕方向けの品ぞろえを3品に絞って店頭の表示を変えた。",
    result: "平日夕方の売上が1割余り増え、計画の売上目標に届いた。記録は続いており、次は曜日別の仕入れに取り組む。",
  },
  {
    background: "主要な取引先からの受注が減る見込みとなり、経営革新の計画づくりとともに新しい販路の相談を受けた。",
    problem: "得意な加工を言葉で説明できる資料がなく、展示会に出ても名刺交換で終わっていた。",
    solution: "専門家と現場を見て加工の特長を3点に整理し、写真入りの1枚の資料を作って、商談会の前に発注側へ送った。",
    result: "3か月で2社から試作の依頼があり、1社と継続の取引が決まった。利益の目標も達成した。",
  },
  {
    background: "先代から引き継いで2年目。決算書を税理士に任せきりで、資金繰りの見通しが立たないとの相談だった。",
    problem: "入金と支払いの時期が2か月ずれ、仕入れのたびに借入れに頼っていた。",
    solution: "月次の資金繰り表を一緒に作り、取引先2社に締め日の変更をお願いした。毎月の巡回で実績を書き入れた。",
    result: "短期の借入れが要らなくなり、支払利息が減った。売上の目標も年度末に達成した。",
  },
];

const improvements: readonly CaseStory[] = [
  {
    background: "設備を入れ替える計画を立てたが、半年たっても受注が計画の6割にとどまった。",
    problem: "計画の前提とした取引先が内製に切り替えており、巡回の間隔が空いて気付くのが遅れた。",
    solution: "専門家の派遣で取引先ごとの粗利を出し、受ける仕事と断る仕事を分けた。",
    result: "",
  },
  {
    background: "新商品の販売を始めたが、売上が計画を大きく下回っていると電話で聞いた。",
    problem: "試作の段階で買い手の声を聞いておらず、価格が売場の相場より高かった。",
    solution: "展示会での聞き取りを先に行い、量を減らした小さな包みに改めることにした。",
    result: "次の展示会で試す。結果は来年度の事例として共有する。",
  },
];

/** The story of a case of the business with this number; one case in four is still told in 内容 only. */
export function caseStory(caseKind: "成功" | "改善" | "", index: number): CaseStory | null {
  const stories = caseKind === "成功" ? successes : caseKind === "改善" ? improvements : [];
  const place = Math.floor(index / 18);
  return stories.length === 0 || place % 4 === 3 ? null : (stories[place % stories.length] ?? null);
}
