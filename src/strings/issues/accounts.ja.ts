import type { accountsIssues } from "../../core/issues/accounts.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const accountsJapanese: IssueSentencesOf<typeof accountsIssues> = {
  trialBalanceMissing: {
    what: say`試算表が見つかりません。`,
    why: say`勘定科目と残高の列がある表を、どのシートにも見つけられませんでした。`,
    remedy: say`会計ソフトの試算表をシートに貼り付けるか、書き出したファイルを選んでください。`,
  },
  trialBalancesSeveral: {
    what: say`試算表らしいシートが複数あります（${"sheets"}）。`,
    why: say`どれを使うかが決まらないため、「${"used"}」を取り込みました。`,
    remedy: say`別のシートを取り込むときは、そのシートを選んでください。`,
  },
  accountUnknown: {
    what: say`勘定科目「${"account"}」（${"amount"} 円）が、どの項目に当たるかわかりません。`,
    why: say`決まるまで、項目の金額に入りません。`,
    remedy: say`項目を選ぶか、「科目対応」シートに書いてください。`,
  },
  accountMappedTwice: {
    what: say`科目対応に「${"account"}」の行が2つ以上あります。`,
    why: say`どちらが正しいかわからないため、上の行を使いました。`,
    remedy: say`正しい行だけを残してください。`,
  },
  debitCreditDiffer: {
    what: say`借方の合計 ${"debit"} 円と貸方の合計 ${"credit"} 円が違います（差 ${"difference"} 円）。`,
    why: say`科目の行が抜けているか、補助科目を二重に数えているおそれがあります。`,
    remedy: say`試算表の貼り付けに抜けた行がないか確かめてください。`,
  },
  balanceSheetDiffers: {
    what: say`資産 ${"assets"} 円と、負債・純資産 ${"others"} 円が違います（差 ${"difference"} 円）。`,
    why: say`どこかの科目が抜けているか、項目や符号が違っています。`,
    remedy: say`「試算表対応」で、差と同じ金額や半分の金額の科目を確かめてください。`,
  },
  resultsDiffer: {
    what: say`貸借対照表から見た利益 ${"ofBalanceSheet"} 円と、損益計算書の利益 ${"ofStatement"} 円が違います（差 ${"difference"} 円）。`,
    why: say`純資産か営業利益のどちらかが正しくありません。`,
    remedy: say`損益計算書と貸借対照表が同じ期間のものか確かめてください。`,
  },
  printedSubtotalDiffers: {
    what: say`「${"subtotal"}」は ${"printed"} 円ですが、科目を足すと ${"computed"} 円です（差 ${"difference"} 円）。`,
    why: say`科目の行が抜けているか、符号の読み方が違うおそれがあります。`,
    remedy: say`その区分の科目を確かめてください。`,
  },
  finishedCostDiffers: {
    what: say`損益計算書の原価 ${"carried"} 円と、製造原価報告書の合計 ${"computed"} 円が違います（差 ${"difference"} 円）。`,
    why: say`減価償却費や人件費を数え漏らしているおそれがあります。`,
    remedy: say`製造原価報告書の行が抜けていないか確かめてください。`,
  },
  openingDiffers: {
    what: say`${"figure"} の期首残高 ${"opening"} 円が、前の期の「財務」の ${"recorded"} 円と違います（差 ${"difference"} 円）。`,
    why: say`前の期の数字か、科目の対応のどちらかが違うと、増減を正しく比べられません。`,
    remedy: say`前の期の決算書と、科目の対応を確かめてください。`,
  },
  trialUnitImplausible: {
    what: say`売上高が ${"sales"} 円と読み取れました。「財務」の前の期は ${"recorded"} 円です。`,
    why: say`千円単位の試算表を円として、または円を千円として読んだおそれがあります。`,
    remedy: say`試算表の上に「単位：千円」または「単位：円」と書いてください。`,
  },
  closingStockMissing: {
    what: say`期末棚卸高がありません。`,
    why: say`在庫を数える前の試算表では、売上原価が大きく、営業利益が小さく出ます。`,
    remedy: say`在庫を計上した試算表を使うか、棚卸の金額を確かめてください。`,
  },
  depreciationMissing: {
    what: say`固定資産がありますが、減価償却費がありません。`,
    why: say`決算の前の試算表では、営業利益が大きく出ます。`,
    remedy: say`減価償却を計上した試算表を使うか、金額を確かめてください。`,
  },
  manufacturingStatementMissing: {
    what: say`製造原価報告書（完成工事原価報告書）の科目がありません。`,
    why: say`減価償却費と人件費に、製造・工事の分が入っていません。`,
    remedy: say`製造原価報告書を含めて書き出した試算表を使ってください。`,
  },
  ownersPayMissing: {
    what: say`個人事業の試算表です。事業主の給料は費用に入っていません。`,
    why: say`会社と比べると、営業利益率と労働生産性が高く出ます。`,
    remedy: say`会社と比べるときは、事業主の生活費に当たる分を差し引いて見てください。`,
  },
  taxIncluded: {
    what: say`消費税を含む（税込）の試算表です。`,
    why: say`売上高も費用も税抜より大きく、他の期が税抜だと増減を比べられません。`,
    remedy: say`できれば税抜で書き出した試算表を使ってください。`,
  },
  shortPeriod: {
    what: say`期間が ${"months"} か月です。`,
    why: say`ローカルベンチマークは12か月を前提とするため、売上増加率や回転期間がずれます。`,
    remedy: say`「設定」の「12か月でない期」で、12か月に換算した数字を並べて示せます（本アドイン独自の換算です）。`,
  },
  periodMonthsUnknown: {
    what: say`試算表の期間が何か月かわかりません。`,
    why: say`見出しに期間が書かれていないため、「財務」に追加できません。`,
    remedy: say`月数を入力してください。`,
  },
  periodClosingUnknown: {
    what: say`試算表が何年何月までのものかわかりません。`,
    why: say`見出しに期間が書かれていないため、「財務」に追加できません。`,
    remedy: say`最後の月を入力してください。`,
  },
  trialBusinessUnknown: {
    what: say`「${"name"}」は、支援先にも財務にも見つかりません。`,
    why: say`業種・従業員数・資本金を引き継げないため、空欄にしました。`,
    remedy: say`事業者を選ぶか、支援先に登録してください。`,
  },
  trialBusinessMissing: {
    what: say`どの事業者の試算表かわかりません。`,
    why: say`見出しに事業者の名前がないため、「財務」に追加できません。`,
    remedy: say`事業者を選んでください。`,
  },
  financialRowExists: {
    what: say`「${"business"}」の${"closing"}の行は、すでに「財務」にあります。`,
    why: say`同じ期が2行になるため、追加しませんでした。`,
    remedy: say`入れ直すときは、先に元の行を削除してください。`,
  },
  financialRowIncomplete: {
    what: say`事業者・決算年月・月数のどれかが決まっていません。`,
    why: say`「財務」に追加できません。`,
    remedy: say`足りないものを選ぶか入力してください。`,
  },
  rowNotBlank: {
    what: say`「${"sheet"}」の最後の行の下に、空いている行がありません。`,
    why: say`入力済みのセルを書き換えないため、追加しませんでした。`,
    remedy: say`表の下の行を空けてから、もう一度追加してください。`,
  },
};
