const count = (n: number) => n.toLocaleString("ja-JP");
const percent = (ratio: number) => ratio.toLocaleString("ja-JP", { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What the pane says in Japanese. English has the same shape. */
export const ja = {
  title: "伴走シート",
  tagline: "経営発達支援計画の評価を、このブックの中で",

  year: {
    label: "評価する年度",
    fromSettings: "「設定」シートの年度",
    option: (year: string, firstMonth: string) => `${year}（${firstMonth}〜）`,
  },

  back: "仕事の一覧",
  guide: "使い方",
  groups: { main: "おもな仕事", before: "準備と点検", after: "調査と保存" },
  tasks: {
    evaluateWorkbook: "評価資料をつくる",
    analyzeFinancials: "財務分析をする",
    importTrialBalance: "試算表を取り込む",
    reportMonth: "今月の進捗をまとめる",
    checkInputs: "入力を点検する",
    insertTemplates: "ひな形を入れる",
    checkConsistency: "整合性を調べる",
    tallySurveys: "調査を集計する",
    freezeMaterial: "値に固定する",
    trace: "数字の出どころを見る",
  },
  explanations: {
    evaluateWorkbook: "目標と記録から、評価総括表などをつくります",
    analyzeFinancials: "決算から、点数と説明のページをつくります",
    importTrialBalance: "会計ソフトの試算表を「財務」の行にします",
    reportMonth: "累計・遅れ・着地見込みを1枚にします",
    checkInputs: "書きまちがいや食い違いを一覧にします",
    insertTemplates: "見出しと見本のある入力シートを足します",
    checkConsistency: "表の合計や率が合うかを調べます",
    tallySurveys: "景況調査のDIとヒアリングの集計をつくります",
    freezeMaterial: "委員会資料の、変わらない写しを残します",
    trace: "つくった数字から、数式と記録までたどります",
  },
  firstMinute: {
    heading: "はじめての方へ",
    lines: ["見出しと見本つきの入力シートが入ります", "目標と記録を書けば、資料ができます", "データはこのブックの外に出ません"],
  },

  stale: {
    changed: (sheets: readonly string[]) =>
      sheets.length <= 2
        ? `▲ つくったあとに「${sheets.join("」「")}」が変わりました`
        : `▲ つくったあとに「${sheets[0]}」など${count(sheets.length)}枚が変わりました`,
    unfinished: "▲ 書きかけで止まっています。もう一度つくると直ります",
  },

  firstSteps: {
    heading: "はじめに",
    steps: [
      "目標や活動記録のシートを用意します。今お使いのシートも、見出しの名前が合えばそのまま読めます。なければ「ひな形を入れる」を使ってください。",
      "目標と記録を入力します。「R7.4.1」「230者」のような、ふだんの書き方で大丈夫です。",
      "上の仕事から選びます。「評価資料をつくる」なら、評価総括表などのシートが、数式つきでできあがります。",
    ],
    privacy: "データはこのブックの中だけで扱い、外には送りません。",
  },

  progress: {
    underWay: "進めています…",
    otherUnderWay: (task: string) => `「${task}」の途中です。終わると始められます。`,
    starting: "準備をしています",
    steps: {
      reading: "入力シートを読んでいます",
      checking: "入力を点検しています",
      computing: "集計しています",
      writing: "シートに書いています",
      verifying: "Excelの計算結果と照合しています",
    },
    place: (step: number, steps: number) => `（${step}／${steps}）`,
    stop: "中止",
    stopping: "中止しています。Excelに頼んだ処理が終わりしだい止まります。",
    waiting: {
      heading: "Excelの返事を待っています",
      remedy:
        "大きな表では、Excelの計算に時間がかかることがあります。セルを編集中なら、EnterキーかEscキーで終えてください。Excelに確認の画面が出ていれば、閉じてください。返事のないまま2分（大きな表ではもっと長く）たつと、ここで止まります。",
    },
  },

  edited: {
    heading: "手を加えたシートがあります",
    explanation: "前につくった次のシートが、つくったときと違います（書き込み、ほかのシートの名前の変更や削除など）。新しい内容をどこに書きますか。",
    replace: "置き換える",
    replaceMeaning: "書き込みがあれば消え、新しい内容になります。",
    keep: "残して別のシートに書く",
    keepMeaning: "今のシートはそのまま残ります。",
    cancel: "中止",
    cancelMeaning: "何も書かずに終わります。",
  },

  preview: { choice: "書く前に、変わる数字を確かめる", heading: "この内容で書きかえます。よろしいですか" },

  outcome: {
    evaluateWorkbook: (year: string) => `${year}の評価資料ができました`,
    evaluateNothing: "評価できる目標がありませんでした",
    evaluateNothingRemedy:
      "「目標」シートに、指標ID・指標・単位と年度ごとの目標を、1行ずつ入力してください。「（見本）」の行は数えません。",
    errorsRemain: (errors: number) => `要修正が${count(errors)}件あります。直してからもう一度押すと、数字に反映されます。`,
    checkInputs: (issues: number) =>
      issues === 0 ? "点検が終わりました。直すところはありません" : `点検が終わりました。${count(issues)}件あります`,
    insertTemplates: (sheets: number) =>
      sheets === 0 ? "ひな形のシートはすべてそろっています" : `ひな形のシートを${count(sheets)}枚入れました`,
    nextAfterTemplates: "次は「目標」を開き、見本の行の下に、指標と年度ごとの目標を入力します。そのあと、記録を入力してください。",
    analyzeFinancials: (businesses: number) => `${count(businesses)}者の財務分析ができました`,
    analyzeNothing: "分析できる決算がありませんでした",
    analyzeNothingRemedy: "「財務」シートに、商号・決算年月・売上高などを、1期を1行で入力してください。「（見本）」の行は数えません。",
    importTrialBalance: (accounts: number) => `試算表を読みました（${count(accounts)}科目）`,
    sumsDisagree: (sums: number) => `合計が${count(sums)}件合いません。下の「合計の確かめ」を見て、もとの試算表を確かめてください。`,
    importNothing: "試算表が見つかりませんでした",
    importNothingRemedy: "試算表のシートを開くか、科目と金額の範囲を選んでから、もう一度押してください。",
    reportMonth: (month: string) => `${month}の進捗をまとめました`,
    monthNothing: "まとめられる進捗がありませんでした",
    monthNothingRemedy:
      "「目標」シートに指標と年度の目標があるか（「（見本）」の行は数えません）、選んだ月が先の月でないかを確かめてください。",
    tallySurveys: "調査の集計ができました",
    surveyNothing: "集計できる調査がありませんでした",
    surveyNothingRemedy: "「景況調査」か「ヒアリング」のシートに、回答を1枚1行で入力してください。「（見本）」の行は数えません。",
    freezeMaterial: (sheet: string) => `「${sheet}」に値を固定しました`,
    nextAfterFreezing: "このシートは、次に評価資料をつくっても変わりません。",
    freezeNothing: "固定できる資料がありませんでした",
    freezeNothingRemedy: "下の一覧にあるところを直して、もう一度押してください。",
    checkConsistency: (findings: number) =>
      findings === 0 ? "合わないところはありませんでした" : `合わないところが${count(findings)}件あります`,
    consistencyNothing: "調べられる表がありませんでした",
    consistencyNothingRemedy: "数字の入った表のあるシートを選んでください。",
  },

  noInput: {
    heading: "入力シートが見つかりませんでした",
    remedy:
      "このブックには「目標」「活動記録」などのシートがありません。「ひな形を入れる」を押すと、見出しと見本の入ったシートができます。",
  },

  names: {
    heading: "公表用に名前が見つかりました",
    explanation: (names: number) => `公表する文に、ブックの中の事業所や人の名前が${count(names)}件あります。どう載せるかを決めてください。`,
    decisions: {
      mask: (mask: string) => `「${mask}」に置きかえる`,
      keep: "そのまま載せる（本人の同意がある）",
      leaveOut: "この文を載せない",
    },
    found: (name: string) => `名前：${name}`,
    decide: "この内容で続ける",
    cancel: "中止",
  },

  result: {
    rated: "評価した指標",
    ratedOf: (rated: number, all: number) => `${count(all)}件のうち${count(rated)}件`,
    levels: "評価ごとの指標の数",
    levelCount: (indicators: number) => `${count(indicators)}件`,
    overdue: "フォローの遅れ",
    overdueOf: (overdue: number, businesses: number) => (businesses === 0 ? "対象なし" : `${count(businesses)}者のうち${count(overdue)}者`),
    execution: "予算執行率",
    executionOf: (rate: number, actual: string, budget: string) => `${percent(rate)}（${actual}／${budget}）`,
    executionUnknown: "予算額または実績額がありません",
    amount: (figure: number, unit: 1 | 1000) => `${count(figure)}${unit === 1 ? "円" : "千円"}`,
    sheets: "書いたシート",
    open: "開く",
    openSheet: (sheet: string) => `シート「${sheet}」を開く`,
    verification: "検算",
    matching: (formulas: number) => `一致：数式${count(formulas)}個の答えが、アドインの計算と同じです。`,
    mismatching: (mismatches: number, formulas: number) =>
      `不一致：数式${count(formulas)}個のうち${count(mismatches)}個の答えが、アドインの計算と違います。`,
    mismatchRemedy: "そのセルの数字は使わず、もとの記録と設定を確かめて、もう一度つくってください。",
    mismatchesMore: (rest: number) => `ほかに${count(rest)}個あります。`,
    mismatchCell: (expected: string, found: string) => `アドイン ${expected}／Excel ${found}`,
    emptyCell: "（空白）",
  },

  issues: {
    heading: "点検で見つかったこと",
    none: "直すところはありません。",
    noneOfKind: "この種類のものはありません。",
    filter: "種類で絞る",
    all: "すべて",
    severity: { error: "要修正", warning: "要確認", info: "お知らせ" },
    count: (shown: number, all: number) => (shown === all ? `${count(all)}件` : `${count(all)}件のうち${count(shown)}件を表示`),
    place: (sheet: string, address: string) => (address === "" ? sheet : `${sheet}　${address}`),
    more: (rest: number) => `続きを表示（残り${count(rest)}件）`,
  },

  cancelled: {
    heading: "中止しました",
    remedy: "入力シートには手を加えていません。もう一度始めるときは、同じボタンを押してください。",
  },

  unfinished: {
    heading: "つくりかけのシートが残っている可能性があります",
    remedy: "アドインがつくるシートだけです。同じボタンをもう一度押すと、はじめからつくり直します。入力シートには手を加えていません。",
  },

  failures: {
    cellEditing: {
      what: "セルが編集中のため、始められませんでした",
      why: "セルに文字を入力しているあいだ、Excelはほかの処理を受けつけません。",
      remedy: "EnterキーかEscキーで入力を終えてから、もう一度押してください。",
    },
    protected: {
      what: "保護されているため、書けませんでした",
      why: "シートかブックに保護がかかっています。アドインが保護を外すことはありません。",
      remedy: "「校閲」タブで保護を解除してから、もう一度押してください。",
    },
    tooLarge: {
      what: "データが多く、一度に扱えませんでした",
      why: "Excelが一度に受け渡しできる量（Web版では5MB）を超えました。",
      remedy: "終わった年度の記録を別のブックに移すか、デスクトップ版のExcelで開いてください。",
    },
    notResponding: {
      what: "Excelから返事がありません",
      why: "再計算などに時間がかかっているか、Excelが止まっています。",
      remedy: "少し待ってから、もう一度押してください。くり返すときは、ブックを保存してExcelを開き直してください。",
    },
    refused: {
      what: "Excelがこの操作を断りました",
      why: "ブックが読み取り専用か、ほかの人が同じところを変えている可能性があります。",
      remedy: "編集できる状態で開いていることを確かめて、もう一度押してください。",
    },
    newVersion: {
      what: "新しい版があります。作業ウィンドウを閉じて開き直してください",
      why: "この作業ウィンドウを開いたあとに、アドインが新しくなりました。入力シートには手を加えていません。",
      remedy: "開き直しても同じ表示が出るときは、インターネットにつながっているかを確かめてください。",
    },
    unexpected: {
      what: "思わぬ問題で止まりました",
      why: "アドインの不具合の可能性があります。入力シートには手を加えていません。",
      remedy: "もう一度押してください。くり返すときは、下の詳しい内容を開発元にお知らせください。",
    },
  },
  selectFailed: {
    what: "その場所を表示できませんでした",
    why: "シートの名前が変わったか、シートが削除された可能性があります。",
    remedy: "「入力を点検する」を押すと、一覧が今のブックに合わせて新しくなります。",
  },
  details: "詳しい内容",
};

export type PaneStrings = typeof ja;
/** What happened, why, and what to do next. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}
